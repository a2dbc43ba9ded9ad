import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { filledSteps } from '../../shared/sheet/filledSteps.ts';
import { sheetOf, type Sheet } from '../../shared/sheet/sheetOf.ts';
import { guideSteps, guideWords } from '../../shared/text/guide.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { FocusRows } from '../sheet/Focus.tsx';
import '../sheet/sheet.css';
import '../sheet/blocks.css';
import { SheetFrames } from '../sheet/useSheetEdit.ts';
import { useFrames } from '../state/frames.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { openGuide, openView } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ConclusionStep } from './ConclusionStep.tsx';
import './guide.css';
import { ApproachStep, ContextStep, MechanismStep, ProblemStep } from './steps.tsx';
import { walkFields } from './TieRow.tsx';

const last = guideSteps.length;

/** The six steps beside the map: each asks, shows what the theory holds, and fills it (box 6.1). `step` counts from 1. */
export function Guide({ step }: { readonly step: number }) {
  const say = useSay();
  const language = useLanguage();
  const frames = useFrames();
  const theory = useTheory((whole) => whole);
  const sheet = useMemo(() => sheetOf({ theory, frames, language }), [theory, frames, language]);
  const filled = filledSteps(sheet, headOf(theory));
  const body = useRef<HTMLDivElement>(null);
  const words = guideSteps[step - 1];
  useEffect(() => {
    const first = ['input', '[role="slider"]', 'button']
      .map((what) => body.current?.querySelector<HTMLElement>(what))
      .find((found) => found);
    first?.focus();
    body.current?.closest('.rw-guide')?.scrollTo({ top: 0 });
  }, [step]);
  const go = (to: number): void => {
    if (to >= 1 && to <= last) openGuide(to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    go(step + (event.shiftKey ? -1 : 1));
  };
  return (
    <SheetFrames value={frames}>
      {/* Its keys belong to the whole guide; every field in it has a name of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="rw-guide" onKeyDown={onKeyDown}>
        <div className="rw-guide__top">
          <h2>{say(guideWords.guide)}</h2>
          <IconButton label={say(guideWords.close)} onPress={() => openGuide(undefined)}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
        <nav aria-label={say(guideWords.steps)}>
          <ol className="rw-guide__steps">
            {guideSteps.map(({ name }, i) => (
              <li key={name.en}>
                <button
                  type="button"
                  data-filled={filled[i] || undefined}
                  aria-current={step === i + 1 ? 'step' : undefined}
                  aria-label={say(filled[i] ? guideWords.filled : guideWords.step, {
                    n: i + 1,
                    name: say(name),
                  })}
                  title={say(name)}
                  onClick={() => go(i + 1)}
                >
                  {i + 1}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        {words && (
          <>
            <h3>
              {step}. {say(words.name)}
            </h3>
            <p className="rw-guide__ask">{say(words.ask)}</p>
            <p className="rw-guide__how">{say(words.how)}</p>
          </>
        )}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          ref={body}
          className="rw-guide__body"
          onKeyDown={(event) => walkFields(event, () => go(step + 1))}
        >
          <StepBody step={step} sheet={sheet} />
        </div>
        <div className="rw-guide__walk">
          <Button isDisabled={step === 1} onPress={() => go(step - 1)}>
            {say(guideWords.previous)}
          </Button>
          {step < last ? (
            <Button look="primary" onPress={() => go(step + 1)}>
              {say(guideWords.next)}
            </Button>
          ) : (
            <Button look="primary" onPress={() => openView('sheet')}>
              {say(guideWords.toSheet)}
            </Button>
          )}
        </div>
      </div>
    </SheetFrames>
  );
}

function StepBody({ step, sheet }: { readonly step: number; readonly sheet: Sheet }) {
  switch (step) {
    case 1:
      return <FocusRows every />;
    case 2:
      return <ProblemStep />;
    case 3:
      return <ApproachStep />;
    case 4:
      return <MechanismStep />;
    case 5:
      return <ContextStep />;
    default:
      return <ConclusionStep sheet={sheet} />;
  }
}

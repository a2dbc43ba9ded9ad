import { useEffect, useMemo, useRef } from 'react';
import type { Finding, Rule } from '../../shared/checks/rule.ts';
import { fixWords } from '../../shared/text/fixes.ts';
import { refusalWords } from '../../shared/text/steps.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { applyPatch, type Patch } from '../../shared/theory/patch.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { differencesOf } from '../../shared/versions/difference.ts';
import { tellDifference } from '../../shared/versions/tellDifference.ts';
import type { Language } from '../../shared/theory/words.ts';
import { setHover } from '../map/mapState.ts';
import { newId } from '../state/newId.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { lookAhead } from './checksState.ts';
import { useSafeFixes } from './FindingActions.tsx';

/** So many changes are told; of more only how many. */
const most = 6;

export interface FixPreviewProps {
  readonly finding: Finding;
  readonly rule: Rule;
  /** Which of its safe ways out. */
  readonly fix: number;
}

/** What a way out would change, before it is taken: in words here, and lit in the map. */
export function FixPreview({ finding, rule, fix: place }: FixPreviewProps) {
  const say = useSay();
  const language = useLanguage();
  const run = useRun();
  const theory = useTheory((whole) => whole);
  const fix = useSafeFixes(finding, rule)[place];
  const outcome = useMemo(() => fix?.command(finding)(theory, undefined, newId), [fix, finding, theory]);
  const patch = outcome && !isRefusal(outcome) ? outcome.patch : undefined;
  const doIt = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    doIt.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    setHover(patch?.map((change) => change.id) ?? []);
    return () => setHover([]);
  }, [patch]);
  const backToRow = (): void => {
    box.current?.closest('.rw-finding')?.querySelector<HTMLElement>('[data-finding]')?.focus();
    lookAhead(undefined);
  };
  if (!fix) return null;
  return (
    // Escape leaves it from wherever the focus is in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="rw-preview"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        backToRow();
      }}
    >
      {outcome && isRefusal(outcome) ? (
        <p>{say(refusalWords[outcome.refused])}</p>
      ) : (
        <Changes told={patch ? tellPatch(theory, patch, language) : []} />
      )}
      <div className="rw-preview__choices">
        {patch && (
          <Button
            look="primary"
            ref={doIt}
            onPress={() => {
              backToRow();
              run(fix.command(finding), undefined);
            }}
          >
            {say(fix.label)}
          </Button>
        )}
        <Button onPress={backToRow}>{say(fixWords.leave)}</Button>
      </div>
    </div>
  );
}

/** What a patch does to a theory, a sentence for each difference. */
function tellPatch(before: Theory, patch: Patch, language: Language): readonly string[] {
  const applied = applyPatch(before, patch);
  if ('conflict' in applied) return [];
  const between = { before, after: applied.theory };
  return differencesOf(patch).map((one) => tellDifference(one, between, language));
}

function Changes({ told }: { readonly told: readonly string[] }) {
  const say = useSay();
  const left = told.length - most;
  if (told.length === 0) return <p>{say(fixWords.nothing)}</p>;
  return (
    <>
      <p className="rw-preview__title">{say(fixWords.preview)}</p>
      <ul className="rw-preview__changes">
        {[...new Set(told)].slice(0, most).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {left > 0 && <p>{say(fixWords.more, { n: left })}</p>}
    </>
  );
}

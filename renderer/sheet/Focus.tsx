import { scaleOf } from '../../shared/sheet/scales.ts';
import { sideWords } from '../../shared/text/domain.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { tellLevel, weighSide } from '../../shared/theory/commands/sheet.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { sides } from '../../shared/theory/words.ts';
import { useSay, useText } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { EditableText } from './EditableText.tsx';
import { useSheetFrames } from './useSheetEdit.ts';
import { Weight } from './Weight.tsx';

/** Sides that only some theories speak of: they show once something is said of them, and in the guide. */
const rare: ReadonlySet<string> = new Set(['execution']);

/** How much the theory engages with each side, and why (6.x.1). */
export function FocusRows({ every = false }: { readonly every?: boolean }) {
  const say = useSay();
  const run = useRun();
  const { focus = [] } = useTheory(headOf);
  const shown = sides.filter(
    (side) => every || !rare.has(side) || focus.some((entry) => entry.side === side),
  );
  return (
    <ul className="rw-sheet__focus">
      {shown.map((side) => {
        const entry = focus.find((one) => one.side === side);
        const name = say(sideWords[side]);
        return (
          <li key={side} data-strong={(entry?.weight ?? 0) >= 2 || undefined}>
            <span className="rw-sheet__side">{name}</span>
            <Weight
              look="boxes"
              label={name}
              value={entry?.weight}
              onWeight={(weight) => void run(weighSide, { side, weight })}
            />
            <EditableText
              label={say(sheetWords.whyOf, { what: name })}
              value={entry?.why}
              empty={entry?.weight === undefined ? say(sheetWords.notStated) : say(sheetWords.addWhy)}
              onText={(why) => void run(weighSide, { side, why })}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** What the theory is on each of the three levels (1.3). */
export function Levels() {
  const say = useSay();
  const text = useText();
  const run = useRun();
  const { levels = [], level: main } = useTheory(headOf);
  const steps = scaleOf(useSheetFrames(), 'levels');
  return (
    <div className="rw-sheet__levels">
      <h3>{say(sheetWords.levels)}</h3>
      <dl>
        {steps.map(({ code, label }) => (
          <div key={code} data-main={code === main || undefined}>
            <dt>{text(label)}</dt>
            <dd>
              <EditableText
                label={text(label)}
                value={levels.find((one) => one.level === code)?.text}
                empty={say(sheetWords.notStated)}
                onText={(words) => void run(tellLevel, { level: code, text: words })}
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import { useState } from 'react';
import { BriefcaseBusiness } from 'lucide-react';
import { scaleOf } from '../../shared/sheet/scales.ts';
import type { Sheet } from '../../shared/sheet/sheetOf.ts';
import { anchoringHints, sheetWords } from '../../shared/text/sheet.ts';
import { anchor, type Party } from '../../shared/theory/commands/sheet.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { useSay, useText } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { EditableText } from './EditableText.tsx';
import { Item } from './Item.tsx';
import { useSheetFrames } from './useSheetEdit.ts';
import { Weight } from './Weight.tsx';

const parties = ['jobseeker', 'employer'] as const satisfies readonly Party[];

/** How deep the change is held, and the goal that it is all for. */
export function Conclusion({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  const text = useText();
  return (
    <>
      <Anchoring />
      {sheet.endgoals.map((node) => (
        <div className="rw-sheet__endgoal" key={node.id}>
          <BriefcaseBusiness size={18} aria-hidden />
          <span>
            <Item node={node} look="word" /> {text(node.subtitle)}
          </span>
        </div>
      ))}
      {sheet.endgoals.length === 0 && <p className="rw-sheet__none">{say(sheetWords.noEndgoal)}</p>}
    </>
  );
}

/**
 * The anchoring as a table that is its own figure: four layers, the deeper the lower and darker, a bar for each party as wide as
 * its plusses (6.5 of the look). The reason of the cell at hand is written below it.
 */
export function Anchoring() {
  const say = useSay();
  const text = useText();
  const run = useRun();
  const { anchoring = [] } = useTheory(headOf);
  const steps = scaleOf(useSheetFrames(), 'anchoring');
  const [at, setAt] = useState<{ readonly level: string; readonly party: Party }>();
  const entryOf = (level: string, party: Party) =>
    anchoring.find((one) => one.level === level && one.party === party);
  const nameOf = (level: string, party: Party): string =>
    `${text(steps.find(({ code }) => code === level)?.label)}, ${say(sheetWords[party])}`;
  const reasons = anchoring.filter(({ why }) => why !== undefined);
  const open = at && !reasons.some(({ level, party }) => level === at.level && party === at.party);
  return (
    <>
      <table className="rw-sheet__anchoring">
        <thead>
          <tr>
            <td>
              <span className="rw-hidden">{say(sheetWords.deeper)}</span>
            </td>
            {parties.map((party) => (
              <th scope="col" key={party}>
                {say(sheetWords[party])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ code, label }) => (
            <tr key={code}>
              <th scope="row">
                {text(label)}
                {anchoringHints[code] && <span>{say(anchoringHints[code])}</span>}
              </th>
              {parties.map((party) => (
                <td key={party}>
                  <Weight
                    look="bar"
                    label={nameOf(code, party)}
                    value={entryOf(code, party)?.strength}
                    onWeight={(weight) => void run(anchor, { level: code, party, weight })}
                    onFocus={() => setAt({ level: code, party })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {(reasons.length > 0 || open) && (
        <dl className="rw-sheet__reasons">
          {[...reasons, ...(open ? [at] : [])].map(({ level, party }) => (
            <div key={`${level} ${party}`}>
              <dt>{nameOf(level, party)}</dt>
              <dd>
                <EditableText
                  label={say(sheetWords.whyOf, { what: nameOf(level, party) })}
                  value={entryOf(level, party)?.why}
                  empty={say(sheetWords.addWhy)}
                  onText={(why) => void run(anchor, { level, party, why })}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

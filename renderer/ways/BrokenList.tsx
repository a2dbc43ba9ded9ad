import { useMemo } from 'react';
import type { TheoryIndex } from '../../shared/checks/theoryIndex.ts';
import { brokenChains } from '../../shared/configuration/brokenChains.ts';
import { chainPartWords, waysCounts, waysWords } from '../../shared/text/ways.ts';
import { useSay, useText } from '../state/language.ts';
import { lightUp } from '../state/spot.ts';
import { showRecords } from '../state/window.ts';
import { KindSign } from '../ui/signs/KindSign.tsx';

/** Shows the place in the whole map, not in what is in the light. */
function go(at: string): void {
  lightUp(undefined);
  showRecords([at]);
}

/** Where chains stop and what is missing there; each leads to its place in the map. */
export function BrokenList({ index }: { readonly index: TheoryIndex }) {
  const say = useSay();
  const text = useText();
  const broken = useMemo(() => brokenChains(index), [index]);
  if (broken.length === 0) return <p className="rw-aside__say">{say(waysWords.brokenNone)}</p>;
  return (
    <>
      <p className="rw-aside__say">{say(waysCounts.broken, { n: broken.length })}</p>
      <ul className="rw-ways" aria-label={say(waysWords.partBroken)}>
        {broken.map(({ at, side, missing, problems }) => {
          const node = index.node(at);
          const what = say(side === 'after' ? waysWords.brokenAfter : waysWords.brokenBefore, {
            missing: say(chainPartWords[missing]),
          });
          return (
            <li key={`${side} ${at}`}>
              <button type="button" className="rw-difference__told" onClick={() => go(at)}>
                {node && <KindSign kind={node.kind} />} <strong>{text(node?.title)}</strong>
                <span className="rw-ways__weak">
                  {what}
                  {problems.length > 0 && `; ${say(waysCounts.stranded, { n: problems.length })}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

import { useMemo, useState } from 'react';
import type { TheoryIndex } from '../../shared/checks/theoryIndex.ts';
import { belongingToWay } from '../../shared/configuration/belonging.ts';
import { namesOfWay, tellWeakest } from '../../shared/configuration/tellWay.ts';
import { waysToWork } from '../../shared/configuration/theoryWays.ts';
import { configurationsWords } from '../../shared/text/configurations.ts';
import { waysCounts, waysWords } from '../../shared/text/ways.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { makeConfiguration } from '../../shared/theory/commands/configurations.ts';
import { showMade } from '../configurations/panelState.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useRun } from '../state/session.ts';
import { lightUp, useSpotState } from '../state/spot.ts';
import { useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';

/** So many ways are shown at first. */
const firstOnes = 30;

/** All ways to work from the chosen node, or from all problems, each with its weakest link; and what lies around the node. */
export function WayList({ index }: { readonly index: TheoryIndex }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const run = useRun();
  const spot = useSpotState((state) => state.spot);
  const chosen = useWindow((state) => state.selection.findLast((id) => index.node(id) !== undefined));
  // While a way is in the light its own list stays, whatever is chosen on the map.
  const from = spot?.kind === 'way' ? spot.from : chosen;
  const node = from === undefined ? undefined : index.node(from);
  const [most, setMost] = useState(firstOnes);
  const { ways, more } = useMemo(
    () => waysToWork(index, node === undefined ? undefined : [node.id]),
    [index, node],
  );
  const name = text(node?.title);
  const otherNode = chosen !== undefined && chosen !== from ? index.node(chosen) : undefined;
  return (
    <>
      <div className="rw-aside__part">
        <p>
          <strong>{node ? say(waysWords.fromNode, { name }) : say(waysWords.fromAll)}</strong>
          <br />
          {say(waysCounts.ways, { n: ways.length + (more ?? 0) })}
        </p>
        {otherNode && (
          <Button look="link" onPress={() => lightUp({ kind: 'way', from: otherNode.id, at: 0 })}>
            {say(waysWords.fromHere, { name: text(otherNode.title) })}
          </Button>
        )}
        {node && (
          <Button look="link" onPress={() => lightUp({ kind: 'way', from: undefined, at: 0 })}>
            {say(waysWords.fromAll)}
          </Button>
        )}
        {!node && !otherNode && <p className="rw-aside__note">{say(waysWords.pick)}</p>}
      </div>
      {node && (
        <section className="rw-aside__part" aria-label={say(waysWords.around, { name })}>
          {(['before', 'after', 'through'] as const).map((kind) => (
            <Button key={kind} look="link" onPress={() => lightUp({ kind, node: node.id })}>
              {say(waysWords[kind])}
            </Button>
          ))}
        </section>
      )}
      {ways.length === 0 && (
        <p className="rw-aside__say">{say(node ? waysWords.noWays : waysWords.noStart)}</p>
      )}
      <ol className="rw-ways" aria-label={say(waysWords.title)}>
        {ways.slice(0, most).map((way, at) => (
          <li key={way.nodes.join(' ')}>
            <button
              type="button"
              className="rw-difference__told"
              aria-current={spot?.kind === 'way' && spot.at === at ? 'true' : undefined}
              onClick={() => lightUp({ kind: 'way', from: node?.id, at })}
            >
              {namesOfWay(index, way, language).join(' → ')}
              <span className="rw-ways__weak">{tellWeakest(index, way, language)}</span>
            </button>
            {spot?.kind === 'way' && spot.at === at && (
              <div className="rw-ways__make">
                <Button
                  look="link"
                  onPress={() => {
                    const ids = belongingToWay(index.theory, way);
                    const made = run(makeConfiguration, { ids });
                    if (!isRefusal(made)) showMade(made);
                  }}
                >
                  {say(configurationsWords.ofWay)}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <div className="rw-aside__part">
        {ways.length > most ? (
          <Button onPress={() => setMost(ways.length)}>
            {say(waysCounts.show, { n: ways.length - most })}
          </Button>
        ) : more === undefined ? (
          <p className="rw-aside__note">{say(waysWords.moreUnknown)}</p>
        ) : (
          more > 0 && <p className="rw-aside__note">{say(waysCounts.more, { n: more })}</p>
        )}
      </div>
    </>
  );
}

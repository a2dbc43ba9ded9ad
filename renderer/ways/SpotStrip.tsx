import { X } from 'lucide-react';
import { namesOfWay, tellWeakest } from '../../shared/configuration/tellWay.ts';
import { chainWords } from '../../shared/text/chain.ts';
import { sideWords } from '../../shared/text/domain.ts';
import { configurationsWords } from '../../shared/text/configurations.ts';
import { inspectorWords } from '../../shared/text/inspector.ts';
import { waysCounts, waysWords } from '../../shared/text/ways.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { lightUp } from '../state/spot.ts';
import { Button } from '../ui/Button.tsx';
import type { Lit } from './useSpot.ts';
import { walkWays } from './walkWays.ts';

/** What is in the light in words, above the map: where the claim stands otherwise. */
export function SpotStrip({ lit }: { readonly lit: Lit }) {
  const say = useSay();
  const language = useLanguage();
  const { spot, ways, index, nodes } = lit;
  const way = spot.kind === 'way' ? ways?.ways[spot.at] : undefined;
  const title = useTitle(lit);
  return (
    <section className="rw-sentence" data-region="claim" aria-label={say(waysWords.strip)}>
      <div className="rw-sentence__head">
        <b>{title}</b>
        <span>{way ? tellWeakest(index, way, language) : say(waysCounts.nodes, { n: nodes.length })}</span>
        <span className="rw-sentence__walk">
          {way && (
            <>
              <Button look="quiet" onPress={() => walkWays(lit, -1)}>
                {say(chainWords.previous)} <kbd>[</kbd>
              </Button>
              <Button look="quiet" onPress={() => walkWays(lit, 1)}>
                {say(chainWords.next)} <kbd>]</kbd>
              </Button>
            </>
          )}
          <Button onPress={() => lightUp(undefined)}>
            <X size={14} aria-hidden="true" /> {say(chainWords.loose)} <kbd>Esc</kbd>
          </Button>
        </span>
      </div>
      {way && <p className="rw-sentence__text">{namesOfWay(index, way, language).join(' → ')}</p>}
      {spot.kind === 'way' && !way && <p>{say(waysWords.noWays)}</p>}
      {spot.kind === 'filter' && nodes.length === 0 && <p>{say(waysWords.filterNone)}</p>}
    </section>
  );
}

function useTitle({ spot, ways, index }: Lit): string {
  const say = useSay();
  const text = useText();
  switch (spot.kind) {
    case 'way': {
      const all = ways?.ways.length ?? 0;
      return say(waysWords.way, { n: all === 0 ? 0 : spot.at + 1, all });
    }
    case 'before':
      return say(waysWords.stripBefore, { name: text(index.node(spot.node)?.title) });
    case 'after':
      return say(waysWords.stripAfter, { name: text(index.node(spot.node)?.title) });
    case 'through':
      return say(waysWords.stripThrough, { name: text(index.node(spot.node)?.title) });
    case 'side':
      return say(waysWords.stripSide, { side: say(sideWords[spot.side]) });
    case 'configuration':
      return say(inspectorWords.configuration);
    case 'proposal':
      return say(configurationsWords.proposal);
    case 'filter':
      return say(waysWords.stripFilter);
  }
}

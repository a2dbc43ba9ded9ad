import { namesOfWay, tellWeakest } from '../../shared/configuration/tellWay.ts';
import { waysWords } from '../../shared/text/ways.ts';
import { say } from '../../shared/text/words.ts';
import { announce } from '../shell/announce.ts';
import { languageNow } from '../state/language.ts';
import { lightUp } from '../state/spot.ts';
import type { Lit } from './useSpot.ts';

/** Goes to the next way, or the one before, and says it; past the last comes the first. */
export function walkWays({ spot, ways, index }: Lit, step: 1 | -1): void {
  const all = ways?.ways ?? [];
  if (spot.kind !== 'way' || all.length === 0) return;
  const at = (spot.at + step + all.length) % all.length;
  lightUp({ ...spot, at });
  const way = all[at];
  const language = languageNow();
  if (!way) return;
  announce(
    [
      say(language, waysWords.way, { n: at + 1, all: all.length }),
      namesOfWay(index, way, language).join(' → '),
      tellWeakest(index, way, language),
    ].join('. '),
  );
}

import { compareNatural } from '../ids.ts';
import { plain } from '../frame/palette.ts';
import { inLanguage } from '../text/words.ts';
import type { Language } from '../theory/words.ts';
import type { FindingPlace, FrameFindings } from './findingShapes.ts';

/** Words that say nothing of what a title is about. */
const small = new Set(
  (
    'alle bedrijf client clienten cliënt deze door eigen geen haar hebben hoeft houdt kunnen maken meer naar niet onder over rond ' +
    'toch tussen uit van veel voor waar wordt worden zich zijn zonder ' +
    'about after and before between client clients company does from have into more most other over own same that the their ' +
    'them this through under where which with within without'
  ).split(' '),
);
const shown = 60;

/**
 * Titles and words of titles that two nodes or more have in common: what the field says and the frame has no item for. Words of
 * four letters and more, without the small ones. Those of most theories first; at most 60.
 */
export function recurringWords(places: readonly FindingPlace[], language: Language): FrameFindings['words'] {
  const titles = new Map<string, FindingPlace[]>();
  const words = new Map<string, FindingPlace[]>();
  const put = (map: Map<string, FindingPlace[]>, key: string, place: FindingPlace): void => {
    const list = map.get(key);
    if (list) list.push(place);
    else map.set(key, [place]);
  };
  for (const place of places) {
    const title = inLanguage(language, place.title).trim();
    put(titles, plain(title), place);
    const parts = plain(title).split(/[^\p{L}\p{N}]+/u);
    for (const part of new Set(parts)) if (part.length > 3 && !small.has(part)) put(words, part, place);
  }
  const whole = [...titles].filter(([, list]) => list.length > 1);
  const covered = new Set(whole.map(([, list]) => keyOf(list)));
  const single = [...words].filter(([, list]) => list.length > 1 && !covered.has(keyOf(list)));
  const entry = ([word, list]: [string, FindingPlace[]], isWhole: boolean): FrameFindings['words'][0] => ({
    word,
    whole: isWhole,
    theories: new Set(list.map((place) => place.theory)).size,
    places: list,
  });
  return [...whole.map((one) => entry(one, true)), ...single.map((one) => entry(one, false))]
    .toSorted(
      (a, b) =>
        b.theories - a.theories || b.places.length - a.places.length || compareNatural(a.word, b.word),
    )
    .slice(0, shown);
}

const keyOf = (list: readonly FindingPlace[]): string =>
  list.map((place) => `${place.theory}/${place.node}`).join(' ');

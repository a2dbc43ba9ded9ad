import { kindWords, sideWords } from '../text/domain.ts';
import {
  findingColumns,
  findingPartWords,
  frameFindingWords,
  uncodedWords,
  type FindingPart,
} from '../text/frameFindings.ts';
import { inLanguage, say } from '../text/words.ts';
import type { Language } from '../theory/words.ts';
import type { FindingPlace, FrameFindings } from './findingShapes.ts';

type Cell = string | number;

/**
 * What theories say of a frame as a table for a file: a row of headings, then one row for each finding and each node it rests
 * on, so that a spreadsheet can sort and count by theory. A finding that rests on none (an item never used) has one row.
 */
export function findingRows(found: FrameFindings, language: Language): Cell[][] {
  const titleOf = new Map(found.theories.map(({ id, title }) => [id, inLanguage(language, title)]));
  const rows = (
    part: FindingPart,
    cells: readonly [string, string, string, string],
    theories: number,
    places: readonly FindingPlace[],
    what: (place: FindingPlace) => string = () => cells[2],
  ): Cell[][] => {
    const [code, item, , frame] = cells;
    const name = say(language, findingPartWords[part].name);
    const shared = (cell: string): Cell[] => [name, code, item, cell, frame, theories, places.length];
    if (places.length === 0) return [[...shared(cells[2]), '', '']];
    return places.map((place) => [
      ...shared(what(place)),
      titleOf.get(place.theory) ?? place.theory,
      inLanguage(language, place.title),
    ]);
  };
  const label = (text: { nl?: string; en?: string }): string => inLanguage(language, text);
  const theoriesIn = (places: readonly FindingPlace[]): number =>
    new Set(places.map((place) => place.theory)).size;
  const placedRows = (part: 'loose' | 'analogous'): Cell[][] =>
    found[part].flatMap((one) => rows(part, [one.code, label(one.label), '', ''], one.theories, one.places));

  return [
    findingColumns.map((words) => say(language, words)),
    ...found.unused.flatMap(({ title, items }) =>
      items.flatMap((item) =>
        rows('unused', [item.code, label(item.label), label(title), unusedNote(item, language)], 0, []),
      ),
    ),
    ...found.uncoded.flatMap(({ reason, places }) =>
      rows(
        'uncoded',
        ['', '', '', ''],
        theoriesIn(places),
        places,
        (place) => `${say(language, uncodedWords[reason])} (${say(language, kindWords[place.kind])})`,
      ),
    ),
    ...found.otherGoals.flatMap((one) => {
      const expected = one.expected.map(({ code, label: text }) => `${code} ${label(text)}`).join('; ');
      const beside = new Set<FindingPlace>(one.places.filter((place) => place.beside));
      const goal = `${one.goal} ${label(one.goalLabel)}`;
      return rows(
        'other-goals',
        [one.code, label(one.label), '', expected],
        one.theories,
        one.places,
        (place) => {
          const how = beside.has(place) ? frameFindingWords.beside : frameFindingWords.instead;
          return `${goal} (${say(language, how)})`;
        },
      );
    }),
    ...found.otherSides.flatMap((one) => {
      const expected = one.expected.map((side) => say(language, sideWords[side])).join('; ');
      const side = say(language, sideWords[one.side]);
      return rows('other-sides', [one.code, label(one.label), side, expected], one.theories, one.places);
    }),
    ...placedRows('loose'),
    ...placedRows('analogous'),
    ...found.words.flatMap((one) => rows('words', ['', '', one.word, ''], one.theories, one.places)),
  ];
}

/** What else is known of an item that is never used: left alone on purpose, or come near by loose fits. */
export function unusedNote(
  item: { readonly excludedIn: number; readonly looseIn: number },
  language: Language,
): string {
  const notes = [
    item.excludedIn > 0 ? say(language, frameFindingWords.excludedIn, { n: item.excludedIn }) : '',
    item.looseIn > 0 ? say(language, frameFindingWords.looseIn, { n: item.looseIn }) : '',
  ];
  return notes.filter(Boolean).join('; ');
}

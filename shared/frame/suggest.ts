import type { Text } from '../theory/records.ts';
import { languages, type Language, type NodeKind } from '../theory/words.ts';
import { isLive } from './items.ts';
import { plain } from './palette.ts';
import type { Frame, FrameItem } from './records.ts';

/** Where in an item the words of a title were found. */
export type SuggestionPlace = 'label' | 'alias' | 'definition' | 'note';

/** A code that might fit, and why it is named; whether it does is for the coder to say. */
export interface CodeSuggestion {
  readonly frame: string;
  readonly code: string;
  readonly label: Text;
  /** 0 to 1; 1 is a title that says the same as the label. For ranking only. */
  readonly score: number;
  /** The best ground for it: which words of the title were found, and where. */
  readonly why: {
    readonly place: SuggestionPlace;
    readonly language: Language;
    readonly words: readonly string[];
  };
}

/** Words that say nothing of what a node is about. */
const stopWords = new Set(
  (
    'de het een en of van voor met naar aan in op te tot om bij uit als dat die dit deze niet geen door over ' +
    'wordt worden zijn is hebben heeft kan kunnen meer eigen the a an and or of for with to in on at by from as that ' +
    'this these not no is are be has have can more own their his her its'
  ).split(' '),
);
const weights: Readonly<Record<SuggestionPlace, number>> = {
  label: 1,
  alias: 0.9,
  definition: 0.45,
  note: 0.25,
};
const places = ['label', 'alias', 'definition', 'note'] as const;

const wordsOf = (text: string): readonly string[] =>
  [...new Set(plain(text).split(/[^\p{L}\p{N}]+/u))].filter(
    (word) => word.length > 1 && !stopWords.has(word),
  );

/** How alike two words are: the same, one begins with the other, or one stands within the other as Dutch compounds have it. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return 0;
  if (long.startsWith(short)) return 0.6 + 0.4 * (short.length / long.length);
  const common = commonStart(a, b);
  if (common >= 5 && common >= short.length - 3) return 0.7;
  return short.length >= 5 && long.includes(short) ? 0.5 : 0;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

interface Field {
  readonly place: SuggestionPlace;
  readonly language: Language;
  readonly words: readonly string[];
}

const knownFields = new WeakMap<FrameItem, readonly Field[]>();

/** The words of an item, by where they stand; read once. */
function fieldsOf(item: FrameItem): readonly Field[] {
  const known = knownFields.get(item) ?? readFields(item);
  knownFields.set(item, known);
  return known;
}

function readFields(item: FrameItem): readonly Field[] {
  const texts: Readonly<Record<SuggestionPlace, readonly (Text | undefined)[]>> = {
    label: [item.label],
    alias: item.aliases ?? [],
    definition: [item.definition],
    note: [item.note],
  };
  return places.flatMap((place) =>
    texts[place].flatMap((text) =>
      languages.flatMap((language) => {
        const words = wordsOf(text?.[language] ?? '');
        return words.length > 0 ? [{ place, language, words }] : [];
      }),
    ),
  );
}

/** How much a word says: one that every item has says little. */
type Weigh = (word: string) => number;

/** How well the words of a title are found in a field, 0 to 1, and which. */
function match(
  title: readonly string[],
  field: Field,
  weigh: Weigh,
): { score: number; words: readonly string[] } {
  const found: string[] = [];
  let got = 0;
  let all = 0;
  for (const word of title) {
    const best = Math.max(0, ...field.words.map((other) => likeness(word, other)));
    all += weigh(word);
    got += weigh(word) * best;
    if (best > 0) found.push(word);
  }
  const covered = all === 0 ? 0 : got / all;
  if (field.place === 'definition' || field.place === 'note')
    return { score: covered * weights[field.place], words: found };
  // A name that says more than the title fits it less well than one that says the same; one that the title holds whole fits.
  const extra = field.words.filter((other) => !title.some((word) => likeness(word, other) > 0)).length;
  const tight = covered / (1 + 0.15 * extra);
  const whole = extra === 0 ? 0.6 * Math.max(0, ...found.map(weigh)) : 0;
  return { score: Math.max(tight, whole) * weights[field.place], words: found };
}

/** Below this a likeness is chance. */
const least = 0.2;

/**
 * Codes of the frames for a node of a kind with this title, the likeliest first: its words are looked for in labels, other names,
 * definitions and notes, in each language among its own, without accents and in parts of words. Retired items are not offered.
 */
export function suggestCodes(
  title: Text,
  kind: NodeKind,
  frames: readonly Frame[],
  most = 5,
): readonly CodeSuggestion[] {
  const items = frames.flatMap((frame) =>
    frame.facets
      .filter((facet) => facet.nodeKind === kind)
      .flatMap((facet) =>
        facet.items.filter(isLive).map((item) => ({ frame: frame.id, item, fields: fieldsOf(item) })),
      ),
  );
  const titles = languages.flatMap((language) => {
    const words = wordsOf(title[language] ?? '');
    return words.length > 0 ? [{ language, words }] : [];
  });
  const weigh = weighing(
    titles.flatMap(({ words }) => words),
    items.map(({ fields }) => fields),
  );
  const found = items.flatMap(({ frame, item, fields }): CodeSuggestion[] => {
    let best: CodeSuggestion | undefined;
    for (const { language, words: wanted } of titles) {
      for (const field of fields) {
        if (field.language !== language) continue;
        const { score, words } = match(wanted, field, weigh);
        if (score < least || score <= (best?.score ?? 0)) continue;
        const why = { place: field.place, language, words };
        best = { frame, code: item.code, label: item.label, score, why };
      }
    }
    return best ? [best] : [];
  });
  return found.toSorted((a, b) => b.score - a.score).slice(0, most);
}

function weighing(wanted: readonly string[], items: readonly (readonly Field[])[]): Weigh {
  const weightOf = new Map(
    wanted.map((word) => {
      const having = items.filter((fields) =>
        fields.some(
          ({ place, words }) => place === 'label' && words.some((other) => likeness(word, other) > 0),
        ),
      ).length;
      return [word, 1 / (1 + Math.log1p(having))];
    }),
  );
  return (word) => weightOf.get(word) ?? 1;
}

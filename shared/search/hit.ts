import { z } from 'zod';
import { recordName } from '../text/recordName.ts';
import { recordSchemas, title, type RecordKind, type Text, type TheoryRecord } from '../theory/records.ts';
import { headOf, type Theory } from '../theory/theory.ts';
import { languages, nodeKinds, type Language } from '../theory/words.ts';
import type { RecordKey } from '../versions/changeKinds.ts';
import { foldWithPlaces, type Folded } from './fold.ts';
import type { CodeLabel, Term } from './query.ts';
import { codeKey, textsOf } from './searchable.ts';

const place = z.number().int().nonnegative();
const stretch = z.strictObject({ from: place, to: place });

/** What a search found: a record, the text of it that fits best, and where in that text. Places count UTF-16 units. */
export const searchHit = z.strictObject({
  theory: z.string(),
  theoryTitle: title,
  id: z.string(),
  record: z.enum(Object.keys(recordSchemas) as [RecordKind, ...RecordKind[]]),
  kind: z.exactOptional(z.enum(nodeKinds)),
  name: title,
  /** The key under which the text stands; `codes` where it is the label of a code. */
  field: z.string(),
  language: z.exactOptional(z.enum(languages)),
  /** The first place of the first word in the whole text. */
  at: stretch,
  /** The text, or so much of it as shows what was found. */
  excerpt: z.string(),
  /** All places of all words in the excerpt, in order, none over another. */
  marks: z.array(stretch),
});

export const searchResult = z.strictObject({
  hits: z.array(searchHit),
  /** How many records there are in all, those of `hits` among them. */
  all: place,
});

export type SearchHit = z.infer<typeof searchHit>;
export type SearchResult = z.infer<typeof searchResult>;

interface Candidate {
  readonly field: RecordKey;
  readonly language: Language | undefined;
  readonly text: string;
}

/** The hit that a record makes for a query; undefined when it does not hold its words. */
export function hitIn(
  id: string,
  theory: Theory,
  record: TheoryRecord,
  terms: readonly Term[],
  labels: readonly CodeLabel[],
): SearchHit | undefined {
  let best: { readonly candidate: Candidate; readonly folded: Folded; readonly words: number } | undefined;
  for (const candidate of [...textsOf(record), ...labelTexts(record, terms, labels)]) {
    const folded = foldWithPlaces(candidate.text);
    const words = terms.filter(({ word }) => folded.text.includes(word)).length;
    // The first of the texts that hold most of the words: names come first.
    if (words > (best?.words ?? 0)) best = { candidate, folded, words };
  }
  if (!best) return undefined;
  const { field, language, text } = best.candidate;
  const found = placesIn(best.folded, terms);
  const [at] = found;
  if (!at) return undefined;
  const { excerpt, start } = cutAround(text, at);
  return {
    theory: id,
    theoryTitle: headOf(theory).title,
    id: record.id,
    record: record.record,
    ...(record.record === 'node' ? { kind: record.kind } : {}),
    name: inBoth((said) => recordName(theory, record, said).slice(0, 500)),
    field,
    ...(language === undefined ? {} : { language }),
    at,
    excerpt,
    marks: found
      .map(({ from, to }) => ({ from: from - start, to: to - start }))
      .filter(({ from, to }) => from >= 0 && to <= excerpt.length),
  };
}

function labelTexts(record: TheoryRecord, terms: readonly Term[], labels: readonly CodeLabel[]): Candidate[] {
  if (record.record !== 'node' || !record.codes) return [];
  const own = new Set(record.codes.map(({ frame, code }) => codeKey(frame, code)));
  const wanted = new Set(terms.flatMap(({ keys }) => keys));
  return labels
    .filter(({ key }) => own.has(key) && wanted.has(key))
    .flatMap(({ code, label }) =>
      languages.flatMap((language): Candidate[] => {
        const words = label[language];
        return words ? [{ field: 'codes', language, text: `${code} ${words}` }] : [];
      }),
    );
}

/** Every place of every word; of places over one another the first counts. */
function placesIn({ text, from }: Folded, terms: readonly Term[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { word } of terms)
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
      found.push({ from: from[at] ?? 0, to: from[at + word.length] ?? 0 });
  let end = 0;
  return found
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter((one) => {
      const free = one.from >= end && one.to > one.from;
      if (free) end = one.to;
      return free;
    });
}

const before = 60;
const longest = 200;

/** A long text from a word's beginning somewhat before the place, to somewhat after. */
function cutAround(text: string, { from }: { readonly from: number }): { excerpt: string; start: number } {
  if (text.length <= longest) return { excerpt: text, start: 0 };
  const early = Math.max(0, Math.min(from - before, text.length - longest));
  const blank = early === 0 ? -1 : text.indexOf(' ', early);
  const start = blank === -1 || blank >= from ? early : blank + 1;
  return { excerpt: text.slice(start, start + longest).toWellFormed(), start };
}

function inBoth(of: (language: Language) => string): Text {
  return { nl: of('nl'), en: of('en') };
}

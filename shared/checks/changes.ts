import {
  basisWords,
  effectWords,
  emphasisWords,
  exclusionWords,
  fitWords,
  kindWords,
  linkWords,
  modalityWords,
  partyWords,
  sideWords,
  signWords,
} from '../text/domain.ts';
import { changeWords, fieldWords, recordWords } from '../text/fixes.ts';
import { inLanguage, say, type Words } from '../text/words.ts';
import { aboutRecord } from '../theory/commands/about.ts';
import type { Change, Patch } from '../theory/patch.ts';
import type { TheoryRecord } from '../theory/records.ts';
import { sameValue } from '../theory/same.ts';
import type { Theory } from '../theory/theory.ts';
import type { Language } from '../theory/words.ts';

/** One change that a step would make, in words: what goes, what comes, or what a record then says instead. */
export interface ChangeInWords {
  readonly how: 'gone' | 'new' | 'changed';
  readonly what: string;
  /** For a change: what it says now, and then; empty where it says nothing. */
  readonly before?: string;
  readonly after?: string;
}

/** A patch in words, change by change; where records only move in the picture nothing is said. */
export function changesInWords(language: Language, theory: Theory, patch: Patch): ChangeInWords[] {
  const later = { records: new Map(theory.records) };
  for (const { id, after } of patch) if (after) later.records.set(id, after);
  return patch.flatMap((change) => inWords(language, theory, later, change));
}

function inWords(
  language: Language,
  theory: Theory,
  later: Theory,
  { before, after }: Change,
): ChangeInWords[] {
  if (before && !after) return [{ how: 'gone', what: nameOf(language, theory, before) }];
  if (after && !before) return [{ how: 'new', what: nameOf(language, later, after) }];
  if (!before || !after) return [];
  const [old, next]: Readonly<Record<string, unknown>>[] = [before, after];
  return Object.keys({ ...before, ...after }).flatMap((key): ChangeInWords[] => {
    if (silent.has(key) || sameValue(old?.[key], next?.[key])) return [];
    const field: Words = Object.hasOwn(fieldWords, key)
      ? fieldWords[key as keyof typeof fieldWords]
      : fieldWords.other;
    return [
      {
        how: 'changed',
        what: `${nameOf(language, theory, before)}: ${say(language, field)}`,
        before: valueOf(language, later, key, old?.[key]),
        after: valueOf(language, later, key, next?.[key]),
      },
    ];
  });
}

/** Where something stands in the picture is no change of what a theory says. */
const silent: ReadonlySet<string> = new Set(['record', 'id', 'order', 'pinned']);

/** The kind of a record and its name, as far as it has one. */
function nameOf(language: Language, theory: Theory, record: TheoryRecord): string {
  const kind = record.record === 'node' ? kindWords[record.kind] : recordWords[record.record];
  const about = inLanguage(language, aboutRecord(theory, record).about);
  return about ? `${say(language, kind)} “${about}”` : say(language, kind);
}

const closed: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  basis: basisWords,
  modality: modalityWords,
  effect: effectWords,
  sign: signWords,
  side: sideWords,
  party: partyWords,
  type: linkWords,
  kind: kindWords,
};

/** A value of a record as a person reads it. */
function valueOf(language: Language, theory: Theory, key: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (key === 'emphasis') return say(language, emphasisWords[Number(value)] ?? emphasisWords[0]);
  if (typeof value === 'string') {
    const words = closed[key]?.[value];
    if (words) return say(language, words);
    const record = theory.records.get(value);
    return record ? nameOf(language, theory, record) : value;
  }
  if (Array.isArray(value)) return value.map((one) => partOf(language, theory, one)).join(', ');
  if (typeof value === 'object') return partOf(language, theory, value);
  return String(value);
}

/** A part of a value: a code with its fit, a member, a text, the degree in which something is left alone. */
function partOf(language: Language, theory: Theory, part: unknown): string {
  if (typeof part !== 'object' || part === null) return valueOf(language, theory, '', part);
  const { code, fit, record, degree, nl, en } = part as Readonly<Record<string, unknown>>;
  if (typeof code === 'string' && (fit === 'exact' || fit === 'analogous' || fit === 'loose'))
    return `${code} (${say(language, fitWords[fit])})`;
  if (typeof record === 'string') return valueOf(language, theory, '', record);
  if (typeof degree === 'string' && Object.hasOwn(exclusionWords, degree))
    return say(language, exclusionWords[degree as keyof typeof exclusionWords]);
  if (typeof nl === 'string' || typeof en === 'string')
    return inLanguage(language, part as { readonly nl?: string; readonly en?: string });
  return say(language, changeWords.something);
}

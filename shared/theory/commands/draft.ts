import { refuse, type Outcome, type Step } from '../command.ts';
import type { Change, Patch } from '../patch.ts';
import { recordSchemas, type Text, type TheoryRecord } from '../records.ts';
import { sameValue } from '../same.ts';
import type { Theory } from '../theory.ts';

/** The theory as a command is changing it; the theory itself stays as it was. */
export interface Draft {
  readonly at: (id: string) => TheoryRecord | undefined;
  readonly records: () => Iterable<TheoryRecord>;
  readonly put: (record: TheoryRecord) => void;
  readonly drop: (id: string) => void;
  /** What has changed so far, in the order in which it was first touched; without what ended as it began. */
  readonly patch: () => Patch;
}

/** Begins to change a theory. Every command works on one of these and gives its patch. */
export function draftOf(theory: Theory): Draft {
  const after = new Map<string, TheoryRecord | null>();
  const at = (id: string): TheoryRecord | undefined => {
    const changed = after.get(id);
    return changed === undefined ? theory.records.get(id) : (changed ?? undefined);
  };
  return {
    at,
    *records() {
      for (const id of theory.records.keys()) {
        const record = at(id);
        if (record) yield record;
      }
      for (const [id, record] of after) if (record && !theory.records.has(id)) yield record;
    },
    put: (record) => void after.set(record.id, record),
    drop: (id) => void after.set(id, null),
    patch: () => {
      const changes: Change[] = [];
      for (const [id, record] of after) {
        const before = theory.records.get(id) ?? null;
        if (!sameValue(before, record)) changes.push({ id, before, after: record });
      }
      return changes;
    },
  };
}

/** The keys of a record that a person edits, each as it is to be; `undefined` takes an optional one away. */
export type Edit<R> = { readonly [K in Exclude<keyof R, 'record' | 'id'>]?: R[K] | undefined };

/**
 * The record with the edit in it, or `undefined` when a value is none that the record can hold (a text that is too long, a
 * key that may not be missing).
 */
export function edited<R extends TheoryRecord>(record: R, change: Edit<R>): R | undefined {
  const next: Record<string, unknown> = { ...record };
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  const parsed = recordSchemas[record.record].safeParse(next);
  return parsed.success ? (parsed.data as TheoryRecord as R) : undefined;
}

/** The step that puts a record in its place, new or changed; refused where it does not fit or says what was said before. */
export function putOne(theory: Theory, record: TheoryRecord | undefined, step: Step): Outcome {
  if (!record) return refuse('value-does-not-fit');
  const draft = draftOf(theory);
  draft.put(record);
  const patch = draft.patch();
  return patch.length === 0 ? refuse('no-change') : { patch, step };
}

/** A text with the words of one language replaced; `undefined` when no words are left in either. */
export function withWords(
  text: Text | undefined,
  language: 'nl' | 'en',
  words: string,
): { readonly nl?: string; readonly en?: string } | undefined {
  const nl = language === 'nl' ? words : text?.nl;
  const en = language === 'en' ? words : text?.en;
  if (!nl && !en) return undefined;
  return { ...(nl ? { nl } : {}), ...(en ? { en } : {}) };
}

/** Whether a text says nothing in either language. */
export const isBlank = (text: Text): boolean => !text.nl?.trim() && !text.en?.trim();

import { refuse, type Command } from '../command.ts';
import { evidence as evidenceSchema, type Evidence } from '../records.ts';
import { aboutRecord } from './about.ts';
import { draftOf, isBlank } from './draft.ts';

/** What somebody writes down of a source: the words, where they stand, who says them and what they do to the record. */
export type NewEvidence = Pick<Evidence, 'target' | 'quote' | 'file' | 'lines' | 'voice' | 'stance'>;

/** Ties a fragment of a source to a record (1.5). Refuses one without words and without a place: it would support nothing. */
export const addEvidence: Command<NewEvidence> = (theory, fragment, newId) => {
  const target = theory.records.get(fragment.target);
  if (!target) return refuse('not-there');
  const says = fragment.quote !== undefined && !isBlank(fragment.quote);
  if (!says && !fragment.file?.trim() && !fragment.lines?.trim()) return refuse('empty-evidence');
  const parsed = evidenceSchema.safeParse({ record: 'evidence', id: newId('evidence'), ...fragment });
  if (!parsed.success) return refuse('value-does-not-fit');
  const made: Evidence = parsed.data;
  const draft = draftOf(theory);
  draft.put(made);
  return { patch: draft.patch(), step: { name: 'evidence-changed', ...aboutRecord(theory, target) } };
};

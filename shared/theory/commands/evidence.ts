import { refuse, type Command } from '../command.ts';
import type { Evidence } from '../records.ts';
import { aboutRecord } from './about.ts';
import { edited, isBlank, putOne, type Edit } from './draft.ts';

/** What somebody writes down of a source: the words, where they stand, who says them and what they do to the record. */
export type NewEvidence = Pick<Evidence, 'target'> &
  Pick<Edit<Evidence>, 'quote' | 'file' | 'lines' | 'voice' | 'stance'>;

/** Ties a fragment of a source to a record (1.5). Refuses one without words and without a place: it would support nothing. */
export const addEvidence: Command<NewEvidence> = (theory, fragment, newId) => {
  const target = theory.records.get(fragment.target);
  if (!target) return refuse('not-there');
  const { target: about, ...said } = fragment;
  const made = edited<Evidence>({ record: 'evidence', id: newId('evidence'), target: about }, said);
  if (made && saysNothing(made)) return refuse('empty-evidence');
  return putOne(theory, made, { name: 'evidence-changed', ...aboutRecord(theory, target) });
};

/** Changes a fragment; what the change does not name stays as it was. Refuses one that would be left without words and place. */
export const editEvidence: Command<{
  readonly id: string;
  readonly change: Omit<Edit<Evidence>, 'target'>;
}> = (theory, { id, change }) => {
  const fragment = theory.records.get(id);
  if (fragment?.record !== 'evidence') return refuse('not-there');
  const next = edited<Evidence>(fragment, change);
  if (next && saysNothing(next)) return refuse('empty-evidence');
  const target = theory.records.get(fragment.target);
  return putOne(theory, next, {
    name: 'evidence-changed',
    ...(target ? aboutRecord(theory, target) : {}),
  });
};

const saysNothing = ({ quote, note, file, lines }: Evidence): boolean =>
  (!quote || isBlank(quote)) && (!note || isBlank(note)) && !file?.trim() && !lines?.trim();

import { isRefusal, refuse, type Command } from '../command.ts';
import type { Memo, Text } from '../records.ts';
import type { Theory } from '../theory.ts';
import { aboutRecord } from './about.ts';
import { edited, isBlank, putOne } from './draft.ts';
import { remove } from './remove.ts';

const memoAt = (theory: Theory, id: string): Memo | undefined => {
  const record = theory.records.get(id);
  return record?.record === 'memo' ? record : undefined;
};

const about = (theory: Theory, target: string | undefined): ReturnType<typeof aboutRecord> => {
  const record = target === undefined ? undefined : theory.records.get(target);
  return record ? aboutRecord(theory, record) : {};
};

/**
 * Writes a memo of this date (YYYY-MM-DD) on a record of any kind but the theory itself, whose thoughts wait in the parking lot. Refused
 * when it says nothing or its record is not there.
 */
export const writeMemo: Command<{ readonly target: string; readonly text: Text; readonly date: string }> = (
  theory,
  { target, text, date },
  newId,
) => {
  if (!theory.records.has(target)) return refuse('not-there');
  if (isBlank(text)) return refuse('empty-memo');
  const memo = edited<Memo>({ record: 'memo', id: newId('memo'), target, text, date }, {});
  return putOne(theory, memo, { name: 'memo-written', ...about(theory, target) });
};

/** Changes what a memo says. Refuses a blank text: taking a memo away is another step. */
export const changeMemo: Command<{ readonly id: string; readonly text: Text }> = (theory, { id, text }) => {
  const memo = memoAt(theory, id);
  if (!memo) return refuse('not-there');
  if (isBlank(text)) return refuse('empty-memo');
  return putOne(theory, edited(memo, { text }), { name: 'memo-changed', ...about(theory, memo.target) });
};

/** Takes a memo away. */
export const removeMemo: Command<{ readonly id: string }> = (theory, { id }, newId) => {
  const memo = memoAt(theory, id);
  if (!memo) return refuse('not-there');
  const gone = remove(theory, { ids: [id] }, newId);
  if (isRefusal(gone)) return gone;
  return { patch: gone.patch, step: { name: 'memo-removed', ...about(theory, memo.target) } };
};

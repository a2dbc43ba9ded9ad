import { isRefusal, refuse, type Command } from '../command.ts';
import type { Group } from '../records.ts';
import { nodeAt, recordsOf, type Theory } from '../theory.ts';
import { aboutRecord } from './about.ts';
import { draftOf, edited, putOne, type Edit } from './draft.ts';
import { remove } from './remove.ts';

/** The groups that a record is a member of. */
export const groupsWith = (theory: Theory, id: string): readonly Group[] =>
  recordsOf(theory, 'group').filter((group) => group.members.includes(id));

/** The nodes among these records, each once, in the order in which they were chosen. */
const nodesAmong = (theory: Theory, ids: readonly string[]): string[] =>
  [...new Set(ids)].filter((id) => nodeAt(theory, id) !== undefined);

/** Makes a group of the nodes among these records. Refused with fewer than two: one node belongs with nothing. */
export const makeGroup: Command<{ readonly ids: readonly string[] }> = (theory, { ids }, newId) => {
  const members = nodesAmong(theory, ids);
  if (members.length < 2) return refuse('two-for-a-group');
  const made: Group = { record: 'group', id: newId('group'), members };
  const draft = draftOf(theory);
  draft.put(made);
  return {
    patch: draft.patch(),
    step: { name: 'group-added', count: members.length },
    select: [made.id],
  };
};

/** Changes the name of a group, its members, or whether they work only together. Refused where no member would be left. */
export const editGroup: Command<{ readonly id: string; readonly change: Edit<Group> }> = (
  theory,
  { id, change },
) => {
  const group = theory.records.get(id);
  if (group?.record !== 'group') return refuse('not-there');
  const next = edited(group, change);
  if (!next) return refuse('value-does-not-fit');
  if (next.members.length === 0) return refuse('two-for-a-group');
  if (next.members.some((member) => !theory.records.has(member))) return refuse('not-there');
  return putOne(theory, next, { name: 'group-changed', ...aboutRecord(theory, next) });
};

/** Takes members into a group, behind those that it has; one that is there already stays where it is. */
export const takeIntoGroup: Command<{ readonly id: string; readonly ids: readonly string[] }> = (
  theory,
  { id, ids },
  newId,
) => {
  const group = theory.records.get(id);
  if (group?.record !== 'group') return refuse('not-there');
  const members = [...new Set([...group.members, ...nodesAmong(theory, ids)])];
  return editGroup(theory, { id, change: { members } }, newId);
};

/** Takes a member out of a group. With the last but one the group goes as well: one node belongs with nothing. */
export const takeOutOfGroup: Command<{ readonly id: string; readonly member: string }> = (
  theory,
  { id, member },
  newId,
) => {
  const group = theory.records.get(id);
  if (group?.record !== 'group' || !group.members.includes(member)) return refuse('not-there');
  const members = group.members.filter((one) => one !== member);
  return members.length < 2
    ? dissolveGroups(theory, { ids: [id] }, newId)
    : editGroup(theory, { id, change: { members } }, newId);
};

/** Lets go of groups: the members stay, each by itself; what was written about the group goes with it. */
export const dissolveGroups: Command<{ readonly ids: readonly string[] }> = (theory, { ids }, newId) => {
  const groups = recordsOf(theory, 'group').filter((group) => ids.includes(group.id));
  const [first] = groups;
  if (!first) return refuse('nothing-chosen');
  const gone = remove(theory, { ids: groups.map(({ id }) => id) }, newId);
  if (isRefusal(gone)) return gone;
  const about = groups.length === 1 ? aboutRecord(theory, first) : { count: groups.length };
  return { patch: gone.patch, step: { name: 'group-dissolved', ...about }, select: first.members };
};

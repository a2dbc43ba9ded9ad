import { likelyRole } from '../../configuration/parts.ts';
import { refuse, type Command } from '../command.ts';
import type { Configuration } from '../records.ts';
import { nodeAt, type Theory } from '../theory.ts';
import { aboutRecord } from './about.ts';
import { draftOf, edited, putOne, type Edit } from './draft.ts';

/** These nodes as members, each in the role that its kind most likely plays (3.1); other records and doubles fall out. */
export const membersOf = (theory: Theory, ids: readonly string[]): Configuration['members'] =>
  [...new Set(ids)].flatMap((id) => {
    const node = nodeAt(theory, id);
    return node ? [{ record: id, role: likelyRole[node.kind] }] : [];
  });

/** Makes a configuration of the nodes among these records. Refused when there is none. */
export const makeConfiguration: Command<{ readonly ids: readonly string[] }> = (theory, { ids }, newId) =>
  makeConfigurations(theory, { all: [membersOf(theory, ids)] }, newId);

/** Makes a configuration of each of these lists of members, as one step. Refused when one is empty or names what is not there. */
export const makeConfigurations: Command<{ readonly all: readonly Configuration['members'][] }> = (
  theory,
  { all },
  newId,
) => {
  if (all.length === 0 || all.some((members) => members.length === 0)) return refuse('nothing-chosen');
  if (all.some((members) => members.some(({ record }) => !theory.records.has(record))))
    return refuse('not-there');
  const draft = draftOf(theory);
  const made = all.map((members): Configuration => ({
    record: 'configuration',
    id: newId('configuration'),
    members,
  }));
  for (const one of made) draft.put(one);
  return {
    patch: draft.patch(),
    step: { name: 'configuration-added', ...(made.length > 1 ? { count: made.length } : {}) },
    select: made.map(({ id }) => id),
  };
};

/** Changes the name or the members of a configuration; refused when a member is no record of the theory. */
export const editConfiguration: Command<{ readonly id: string; readonly change: Edit<Configuration> }> = (
  theory,
  { id, change },
) => {
  const configuration = theory.records.get(id);
  if (configuration?.record !== 'configuration') return refuse('not-there');
  const next = edited(configuration, change);
  if (!next || next.members.some(({ record }) => !theory.records.has(record)))
    return refuse('value-does-not-fit');
  return putOne(theory, next, { name: 'configuration-changed', ...aboutRecord(theory, next) });
};

type Members = Configuration['members'];

/** The members with the one at this place changed; a record that then stands twice in the same role stands there once. */
export const withMember = (members: Members, at: number, change: Partial<Members[number]>): Members =>
  once(members.map((member, i) => (i === at ? { ...member, ...change } : member)));

export const withoutMember = (members: Members, at: number): Members => members.filter((_, i) => i !== at);

/** The members with these added behind them. */
export const withMembers = (members: Members, added: Members): Members => once([...members, ...added]);

const once = (members: Members): Members =>
  members.filter(
    ({ record, role }, i) =>
      members.findIndex((other) => other.record === record && other.role === role) === i,
  );

import type { IdPrefix, NewId } from '../../ids.ts';
import { refuse, type Command, type Outcome, type StepName } from '../command.ts';
import { copyFragment, fragmentSchema, type Fragment } from '../fragment.ts';
import type { Text, TheoryRecord } from '../records.ts';
import { headOf, type Theory } from '../theory.ts';
import { draftOf } from './draft.ts';
import { keepPlaces, type Places } from './keep.ts';

type Copied = Fragment['records'][number];
const prefixOf = (record: Copied): IdPrefix => record.record;

/** The record under its new name, with its references led to the other new ones. */
function renamed(record: Copied, name: (id: string) => string): TheoryRecord {
  const id = name(record.id);
  switch (record.record) {
    case 'node': {
      // Its place was one among others; here the layout finds it one.
      const { order: _order, pinned: _pinned, ...rest } = record;
      return { ...rest, id };
    }
    case 'link':
      return { ...record, id, from: name(record.from), to: name(record.to) };
    case 'moderation':
      return { ...record, id, context: name(record.context), target: name(record.target) };
    case 'configuration':
      return { ...record, id, members: record.members.map((m) => ({ ...m, record: name(m.record) })) };
    case 'evidence':
      return { ...record, id, target: name(record.target) };
    case 'waiver':
      return { ...record, id, at: record.at.map(name) };
    case 'group':
      return { ...record, id, members: record.members.map(name) };
    case 'concept':
      return { ...record, id, nodes: record.nodes.map(name) };
  }
}

function putDown(
  theory: Theory,
  fragment: Fragment,
  newId: NewId,
  name: StepName,
  kept: Places | undefined,
): Outcome {
  const names = new Map(fragment.records.map((record) => [record.id, newId(prefixOf(record))]));
  const draft = draftOf(theory);
  for (const record of fragment.records) draft.put(renamed(record, (id) => names.get(id) ?? id));
  const head = headOf(theory);
  const unknown = fragment.frames.filter((frame) => !head.frames.some((known) => known.id === frame.id));
  if (unknown.length > 0) draft.put({ ...head, frames: [...head.frames, ...unknown] });
  keepPlaces(theory, draft, kept);
  const nodes = fragment.records.filter((record) => record.record === 'node');
  const [first] = nodes;
  const about: { about?: Text; count?: number } =
    nodes.length === 1 && first ? { about: first.title } : { count: nodes.length || fragment.records.length };
  const chosen = nodes.length > 0 ? nodes : fragment.records;
  return {
    patch: draft.patch(),
    step: { name, ...about },
    select: chosen.flatMap(({ id }) => names.get(id) ?? []),
  };
}

/**
 * Puts down what was copied, in this or another theory, under new ids and whole. Frames of its codes that the theory does not name
 * yet are named from then on. Refuses what is no fragment.
 */
export const pasteFragment: Command<{ readonly fragment: Fragment; readonly kept?: Places }> = (
  theory,
  { fragment, kept },
  newId,
) => {
  const parsed = fragmentSchema.safeParse(fragment);
  if (!parsed.success) return refuse('nothing-to-paste');
  return putDown(theory, parsed.data, newId, 'pasted', kept);
};

/** Makes a second one of each chosen record, with the links and contexts among them. */
export const duplicate: Command<{ readonly ids: readonly string[]; readonly kept?: Places }> = (
  theory,
  { ids, kept },
  newId,
) => {
  if (ids.length === 0) return refuse('nothing-chosen');
  const fragment = copyFragment(theory, ids);
  return fragment ? putDown(theory, fragment, newId, 'duplicated', kept) : refuse('not-there');
};

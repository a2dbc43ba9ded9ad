import { refuse, type Command } from '../theory/command.ts';
import { editNode } from '../theory/commands/edit.ts';
import { nodeAt } from '../theory/theory.ts';
import { fixedBy } from './fixedBy.ts';
import type { Fix } from './rule.ts';

/** Records that these frames have no fitting code for a node: an answer of the coder, which closes the question. */
const chooseNoCode: Command<{ readonly id: string; readonly frames: readonly string[] }> = (
  theory,
  { id, frames },
  newId,
) => {
  const before = nodeAt(theory, id)?.noCode ?? [];
  const noCode = [...new Set([...before, ...frames])];
  if (noCode.length === before.length) return refuse('not-there');
  return editNode(theory, { id, change: { noCode } }, newId);
};

/** The way out of a finding about a node without a code; its value `open` holds the ids of the frames, apart by spaces. */
export const noFittingCode: Fix = {
  label: { nl: 'Leg vast: geen passende code', en: 'Record: no fitting code' },
  command: ({ at: [id = ''], values: { open } }) =>
    fixedBy(chooseNoCode, { id, frames: typeof open === 'string' ? open.split(' ') : [] }),
};

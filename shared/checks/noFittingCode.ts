import { chooseNoCode } from '../theory/commands/coding.ts';
import { fixedBy } from './fixedBy.ts';
import type { Fix } from './rule.ts';

/** The way out of a finding about a node without a code; its value `open` holds the ids of the frames, apart by spaces. */
export const noFittingCode: Fix = {
  label: { nl: 'Leg vast: geen passende code', en: 'Record: no fitting code' },
  command: ({ at: [id = ''], values: { open } }) =>
    fixedBy(chooseNoCode, { id, frames: typeof open === 'string' ? open.split(' ') : [] }),
};

import { refuse, type Command } from '../command.ts';
import type { Code, TheoryRecord } from '../records.ts';
import type { Theory } from '../theory.ts';
import type { Basis, Emphasis } from '../words.ts';
import { aboutRecord } from './about.ts';
import { draftOf, edited, type Draft } from './draft.ts';
import type { Outcome, StepName } from '../command.ts';

/** The draft as one step about all records that were asked for. */
function oneStep(theory: Theory, draft: Draft, records: readonly TheoryRecord[], name: StepName): Outcome {
  const patch = draft.patch();
  const [first] = records;
  if (patch.length === 0 || !first) return refuse('no-change');
  return {
    patch,
    step: records.length === 1 ? { name, ...aboutRecord(theory, first) } : { name, count: records.length },
  };
}

const recordsAt = (theory: Theory, ids: readonly string[]): readonly TheoryRecord[] =>
  [...new Set(ids)].flatMap((id) => theory.records.get(id) ?? []);

/**
 * Says of several records at once how heavily they weigh, or what they rest on: nodes, links and moderations together, each as far
 * as it can hold it. One step.
 */
export const saySeveral: Command<{
  readonly ids: readonly string[];
  readonly change: { readonly emphasis?: Emphasis; readonly basis?: Basis };
}> = (theory, { ids, change }) => {
  if (ids.length === 0) return refuse('nothing-chosen');
  const { emphasis: _emphasis, ...withoutEmphasis } = change;
  const draft = draftOf(theory);
  const touched: TheoryRecord[] = [];
  for (const record of recordsAt(theory, ids)) {
    const next =
      record.record === 'node'
        ? edited(record, change)
        : record.record === 'link'
          ? edited(record, change)
          : record.record === 'moderation'
            ? edited(record, withoutEmphasis)
            : record;
    if (!next) return refuse('value-does-not-fit');
    if (next === record) continue;
    draft.put(next);
    touched.push(record);
  }
  return oneStep(theory, draft, touched, 'node-changed');
};

/**
 * Gives several nodes the same place in a frame instead of what they had there, or with no code takes what they had away. Codes
 * of other frames stay. One step.
 */
export const codeSeveral: Command<{
  readonly ids: readonly string[];
  readonly frame: string;
  readonly code?: Code;
}> = (theory, { ids, frame, code }) => {
  if (ids.length === 0) return refuse('nothing-chosen');
  const draft = draftOf(theory);
  const nodes = recordsAt(theory, ids).filter((record) => record.record === 'node');
  for (const node of nodes) {
    const codes = [...(node.codes ?? []).filter((one) => one.frame !== frame), ...(code ? [code] : [])];
    const noCode = (node.noCode ?? []).filter((one) => !code || one !== frame);
    const next = edited(node, {
      codes: codes.length > 0 ? codes : undefined,
      noCode: noCode.length > 0 ? noCode : undefined,
    });
    if (!next) return refuse('value-does-not-fit');
    draft.put(next);
  }
  return oneStep(theory, draft, nodes, 'node-coded');
};

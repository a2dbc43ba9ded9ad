import { refuse, type Command } from '../command.ts';
import type { Code, TheoryHead, TheoryNode } from '../records.ts';
import { headOf, nodeAt, nodesOf } from '../theory.ts';
import { draftOf, edited, putOne } from './draft.ts';

const sameCode = (a: Code, b: Code): boolean => a.frame === b.frame && a.code === b.code;

/** The list, or nothing where it would be empty: a missing key says *none*. */
const listed = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/**
 * Gives a node a code, or another fit for one that it has. A frame of which it was said on purpose that nothing in it fits,
 * is no longer said to be so.
 */
export const codeNode: Command<{ readonly id: string; readonly code: Code }> = (theory, { id, code }) => {
  const node = nodeAt(theory, id);
  if (!node) return refuse('not-there');
  const codes = node.codes ?? [];
  const next = edited<TheoryNode>(node, {
    codes: codes.some((one) => sameCode(one, code))
      ? codes.map((one) => (sameCode(one, code) ? code : one))
      : [...codes, code],
    noCode: listed((node.noCode ?? []).filter((frame) => frame !== code.frame)),
  });
  return putOne(theory, next, { name: 'node-coded', about: node.title });
};

/** Takes a code off a node. */
export const uncodeNode: Command<{ readonly id: string; readonly frame: string; readonly code: string }> = (
  theory,
  { id, frame, code },
) => {
  const node = nodeAt(theory, id);
  if (!node) return refuse('not-there');
  const left = (node.codes ?? []).filter((one) => one.frame !== frame || one.code !== code);
  const next = edited<TheoryNode>(node, { codes: listed(left) });
  return putOne(theory, next, { name: 'node-coded', about: node.title });
};

/** Records that these frames have no fitting code for a node, an answer of the coder; or takes that back. */
export const chooseNoCode: Command<{
  readonly id: string;
  readonly frames: readonly string[];
  readonly chosen?: boolean;
}> = (theory, { id, frames, chosen = true }) => {
  const node = nodeAt(theory, id);
  if (!node) return refuse('not-there');
  const others = (node.noCode ?? []).filter((frame) => !frames.includes(frame));
  const next = edited<TheoryNode>(node, {
    noCode: listed(chosen ? [...new Set([...(node.noCode ?? []), ...frames])] : others),
  });
  return putOne(theory, next, { name: chosen ? 'no-code-chosen' : 'node-coded', about: node.title });
};

/** Codes the theory in one more frame, or in another version of one that it names. */
export const nameFrame: Command<TheoryHead['frames'][number]> = (theory, frame) => {
  const head = headOf(theory);
  const there = head.frames.some(({ id }) => id === frame.id);
  const next = edited<TheoryHead>(head, {
    frames: there ? head.frames.map((one) => (one.id === frame.id ? frame : one)) : [...head.frames, frame],
  });
  return putOne(theory, next, { name: 'frame-named', about: head.title });
};

/**
 * The theory is no longer coded in a frame. Its codes stay on the nodes, so that naming the frame again finds them, or with
 * `codes: 'drop'` go along with what was said of the frame: phrases of the claim tied to it, and nodes for which it had no code.
 */
export const dropFrame: Command<{ readonly frame: string; readonly codes: 'keep' | 'drop' }> = (
  theory,
  { frame, codes },
) => {
  const head = headOf(theory);
  if (!head.frames.some(({ id }) => id === frame)) return refuse('frame-not-named');
  const draft = draftOf(theory);
  const phrases = head.claimPhrases?.filter((phrase) => codes === 'keep' || phrase.code?.frame !== frame);
  const next = edited<TheoryHead>(head, {
    frames: head.frames.filter(({ id }) => id !== frame),
    claimPhrases: listed(phrases ?? []),
  });
  if (!next) return refuse('value-does-not-fit');
  draft.put(next);
  if (codes === 'drop')
    for (const node of nodesOf(theory)) {
      const left = edited<TheoryNode>(node, {
        codes: listed((node.codes ?? []).filter((code) => code.frame !== frame)),
        noCode: listed((node.noCode ?? []).filter((one) => one !== frame)),
      });
      if (left) draft.put(left);
    }
  return { patch: draft.patch(), step: { name: 'frame-dropped', about: head.title } };
};

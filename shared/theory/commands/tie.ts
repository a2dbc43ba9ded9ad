import { isRefusal, refuse, type Command } from '../command.ts';
import { nodeAt } from '../theory.ts';
import { addLink, addModeration, addNode, type NewNode } from './create.ts';
import type { Places } from './keep.ts';

/** A node that is there, or one to be made, and what it is to be tied to. */
export interface Tied {
  readonly node: string | Pick<NewNode, 'kind' | 'title' | 'subtype' | 'codes' | 'side' | 'excluded'>;
  /** A link leads from this node to it. */
  readonly from?: string;
  /** It stands, as a context, on this link or mechanism. */
  readonly moderates?: string;
  readonly kept?: Places;
}

/**
 * Names something and ties it in one step: a node that is there is only tied. What was tied already is refused as it would be
 * while drawing; a node that is there and is to be tied to nothing changes nothing.
 */
export const nameAndTie: Command<Tied> = (theory, { node, from, moderates, kept }, newId) => {
  const places = kept ? { kept } : {};
  if (typeof node !== 'string') {
    return addNode(
      theory,
      {
        ...node,
        ...(from === undefined ? {} : { linkFrom: from }),
        ...(moderates === undefined ? {} : { moderates }),
        ...places,
      },
      newId,
    );
  }
  if (!nodeAt(theory, node)) return refuse('not-there');
  if (moderates !== undefined)
    return addModeration(theory, { context: node, target: moderates, ...places }, newId);
  return from === undefined ? refuse('no-change') : addLink(theory, { from, to: node, ...places }, newId);
};

/** Leads several nodes to one, as one step: a link from each that has none to it yet. Refuses when there is nothing to link. */
export const leadAllTo: Command<{ readonly from: readonly string[]; readonly to: string }> = (
  theory,
  { from, to },
  newId,
) => {
  const made = from
    .map((start) => addLink(theory, { from: start, to }, newId))
    .flatMap((outcome) => (isRefusal(outcome) ? [] : [outcome]));
  const [first] = made;
  if (!first) return refuse('no-change');
  return {
    patch: made.flatMap((outcome) => outcome.patch),
    step: made.length > 1 ? { name: 'link-added', count: made.length } : first.step,
  };
};

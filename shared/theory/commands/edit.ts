import { isRefusal, refuse, type Command, type Outcome, type StepName } from '../command.ts';
import { canModerate, connectionBetween, linkTypesBetween } from '../connectRules.ts';
import type { Link, Moderation, Text, TheoryHead, TheoryNode, TheoryRecord } from '../records.ts';
import { headOf, linkAt, linksOf, moderationsOf, nodeAt, type Theory } from '../theory.ts';
import type { LinkType, NodeKind } from '../words.ts';
import { aboutRecord } from './about.ts';
import { movePhrases } from './claimPhrases.ts';
import { canBe } from './create.ts';
import { draftOf, edited, isBlank, type Draft, type Edit } from './draft.ts';

export type NodeEdit = Edit<TheoryNode>;
export type LinkEdit = Omit<Edit<Link>, 'from' | 'to'>;
export type ModerationEdit = Omit<Edit<Moderation>, 'context'>;
export type HeadEdit = Edit<TheoryHead>;

/** What the draft holds as an outcome; a refusal when it holds nothing. */
function outcome(theory: Theory, draft: Draft, name: StepName, record: TheoryRecord): Outcome {
  const patch = draft.patch();
  if (patch.length === 0) return refuse('no-change');
  return { patch, step: { name, ...aboutRecord(theory, record) } };
}

/**
 * Changes what a node says. A change of kind is refused while contexts stand on it or it stands on something as a context;
 * its links keep their type where that still fits, take the one that fits the new kinds where not, and refuse where none does.
 */
export const editNode: Command<{ readonly id: string; readonly change: NodeEdit }> = (theory, args) => {
  const node = nodeAt(theory, args.id);
  if (!node) return refuse('not-there');
  if (args.change.title && isBlank(args.change.title)) return refuse('empty-title');
  const next = edited(node, args.change);
  if (!next) return refuse('value-does-not-fit');
  const draft = draftOf(theory);
  if (next.kind === node.kind) {
    draft.put(next);
  } else {
    const refused = changeKind(theory, draft, node, next.kind);
    if (refused) return refused;
    // Its place was one in the lane that it leaves.
    const { order: _order, pinned: _pinned, ...rest } = next;
    draft.put(rest);
  }
  return outcome(theory, draft, 'node-changed', next);
};

function changeKind(
  theory: Theory,
  draft: Draft,
  node: TheoryNode,
  kind: NodeKind,
): ReturnType<typeof refuse> | undefined {
  for (const { context, target } of moderationsOf(theory)) {
    if (context === node.id) return refuse('context-in-use');
    if (target === node.id) return refuse('mechanism-in-use');
  }
  const kindOf = (id: string, own: NodeKind): NodeKind | undefined =>
    id === node.id ? own : nodeAt(theory, id)?.kind;
  for (const link of linksOf(theory)) {
    if (link.from !== node.id && link.to !== node.id) continue;
    const [from, to] = [kindOf(link.from, kind), kindOf(link.to, kind)];
    const [oldFrom, oldTo] = [kindOf(link.from, node.kind), kindOf(link.to, node.kind)];
    if (!from || !to || !oldFrom || !oldTo) continue;
    // What lay outside the table before, as coded theories have it, stays the coder's affair.
    if (
      !linkTypesBetween(oldFrom, oldTo).includes(link.type) ||
      linkTypesBetween(from, to).includes(link.type)
    )
      continue;
    const fitting = connectionBetween(from, to);
    if (isRefusal(fitting)) return fitting;
    draft.put({ ...link, type: fitting.type });
  }
  return undefined;
}

export interface NewName {
  readonly id: string;
  readonly title: Text;
  /** Written on the map, which shows the short name: that shortens the old name, and goes with it. */
  readonly onMap?: boolean;
}

/** Gives a node another name. Refuses a blank one. */
export const renameNode: Command<NewName> = (theory, { id, title, onMap }) => {
  const node = nodeAt(theory, id);
  if (!node) return refuse('not-there');
  if (isBlank(title)) return refuse('empty-title');
  const next = edited(node, onMap ? { title, shortTitle: undefined } : { title });
  if (!next) return refuse('value-does-not-fit');
  const draft = draftOf(theory);
  draft.put(next);
  return outcome(theory, draft, 'node-renamed', next);
};

type Nodes = readonly string[];

/** The nodes asked for, each changed; one step with their number. */
function editNodes(
  theory: Theory,
  ids: Nodes,
  name: StepName,
  change: (node: TheoryNode) => NodeEdit,
): Outcome {
  if (ids.length === 0) return refuse('nothing-chosen');
  const draft = draftOf(theory);
  const nodes = [...new Set(ids)].flatMap((id) => nodeAt(theory, id) ?? []);
  const [first] = nodes;
  if (!first) return refuse('not-there');
  for (const node of nodes) {
    const next = edited(node, change(node));
    if (!next) return refuse('value-does-not-fit');
    draft.put(next);
  }
  const patch = draft.patch();
  if (patch.length === 0) return refuse('no-change');
  const step = nodes.length === 1 ? { name, about: first.title } : { name, count: nodes.length };
  return { patch, step };
}

type Excluded = NonNullable<TheoryNode['excluded']>;

/** Leaves nodes alone on purpose, each with the degree and the reason that the holder gives (ch. 6). */
export const excludeNode: Command<{
  readonly ids: Nodes;
  readonly degree: Excluded['degree'];
  readonly reason?: Text;
}> = (theory, { ids, degree, reason }) =>
  editNodes(theory, ids, 'node-excluded', () => ({ excluded: { degree, ...(reason ? { reason } : {}) } }));

/** Takes nodes in again that were left alone. */
export const includeNode: Command<{ readonly ids: Nodes }> = (theory, { ids }) =>
  editNodes(theory, ids, 'node-included', () => ({ excluded: undefined }));

/** Gives several nodes the same emphasis, or side: what can be said of all at once. */
export const editSeveral: Command<{
  readonly ids: Nodes;
  readonly change: Pick<NodeEdit, 'emphasis' | 'side' | 'party' | 'basis'>;
}> = (theory, { ids, change }) => editNodes(theory, ids, 'node-changed', () => change);

/** Changes what a link says. A type must fit its ends, unless it is the one that the link already had. */
export const editLink: Command<{ readonly id: string; readonly change: LinkEdit }> = (
  theory,
  { id, change },
) => {
  const link = linkAt(theory, id);
  if (!link) return refuse('not-there');
  if (change.type !== undefined && change.type !== link.type) {
    const fits = canBe(theory, link.from, link.to, change.type, id);
    if (isRefusal(fits)) return fits;
  }
  const next = edited(link, change);
  if (!next) return refuse('value-does-not-fit');
  const draft = draftOf(theory);
  draft.put(next);
  return outcome(theory, draft, 'link-changed', next);
};

/** Leads a link to other nodes. It keeps its type where that fits the new ends, and takes the one that fits where not. */
export const turnLink: Command<{ readonly id: string; readonly from?: string; readonly to?: string }> = (
  theory,
  { id, from, to },
) => {
  const link = linkAt(theory, id);
  if (!link) return refuse('not-there');
  const ends = { from: from ?? link.from, to: to ?? link.to };
  if (ends.from === link.from && ends.to === link.to) return refuse('no-change');
  const source = nodeAt(theory, ends.from);
  const target = nodeAt(theory, ends.to);
  if (!source || !target) return refuse('not-there');
  if (ends.from === ends.to) return refuse('same-node');
  let type: LinkType = link.type;
  if (!linkTypesBetween(source.kind, target.kind).includes(type) && type !== 'relates') {
    const fitting = connectionBetween(source.kind, target.kind);
    if (isRefusal(fitting)) return fitting;
    type = fitting.type;
  }
  const permitted = canBe(theory, ends.from, ends.to, type, id);
  if (isRefusal(permitted)) return permitted;
  const next: Link = { ...link, ...ends, type };
  const draft = draftOf(theory);
  draft.put(next);
  return outcome(theory, draft, 'link-turned', next);
};

/** Changes how a context moderates, or moves it to another target. */
export const editModeration: Command<{ readonly id: string; readonly change: ModerationEdit }> = (
  theory,
  { id, change },
) => {
  const moderation = theory.records.get(id);
  if (moderation?.record !== 'moderation') return refuse('not-there');
  if (change.target !== undefined && change.target !== moderation.target) {
    const permitted = canModerate(theory, moderation.context, change.target);
    if (isRefusal(permitted)) return permitted;
  }
  const next = edited(moderation, change);
  if (!next) return refuse('value-does-not-fit');
  const draft = draftOf(theory);
  draft.put(next);
  return outcome(theory, draft, 'context-changed', next);
};

/** Changes the theory's own details. Where the claim's words change, its tied phrases move along. */
export const editHead: Command<{ readonly change: HeadEdit }> = (theory, { change }) => {
  const head = headOf(theory);
  if (change.title && isBlank(change.title)) return refuse('empty-title');
  const moved =
    'claim' in change && !('claimPhrases' in change)
      ? { ...change, claimPhrases: movePhrases(head.claimPhrases, head.claim, change.claim) }
      : change;
  const next = edited(head, moved);
  if (!next) return refuse('value-does-not-fit');
  const draft = draftOf(theory);
  draft.put(next);
  return outcome(theory, draft, 'theory-changed', next);
};

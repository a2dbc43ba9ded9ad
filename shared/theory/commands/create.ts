import { canConnect, canModerate, linkExists, typesOnOffer } from '../connectRules.ts';
import { isRefusal, refuse, type Command } from '../command.ts';
import {
  node as nodeSchema,
  type Code,
  type Link,
  type Moderation,
  type Text,
  type TheoryNode,
} from '../records.ts';
import { nodeAt } from '../theory.ts';
import type { Effect, LinkType, NodeKind, Side } from '../words.ts';
import { aboutRecord } from './about.ts';
import { draftOf, isBlank } from './draft.ts';
import { keepPlaces, type Places } from './keep.ts';

export interface NewNode {
  readonly kind: NodeKind;
  readonly title: Text;
  readonly subtype?: string;
  readonly codes?: readonly Code[];
  readonly side?: Side;
  /** Left alone on purpose from the start. */
  readonly excluded?: TheoryNode['excluded'];
  /** Its place in its lane; without one the layout finds it. */
  readonly order?: number;
  /** The places of the picture now on the screen, so that nothing else moves. */
  readonly kept?: Places;
  /** Draws a link from this node to the new one at once, as one step (letting go on a ghost or a frame item). */
  readonly linkFrom?: string;
  /** Places the new context on this link or mechanism at once, as one step (letting go of a palette item there). */
  readonly moderates?: string;
}

/** Makes a node; what a person draws here is the coder's own until a source is named. Refuses a blank title. */
export const addNode: Command<NewNode> = (theory, args, newId) => {
  if (isBlank(args.title)) return refuse('empty-title');
  const parsed = nodeSchema.safeParse({
    record: 'node',
    id: newId('node'),
    kind: args.kind,
    ...(args.subtype === undefined ? {} : { subtype: args.subtype }),
    title: args.title,
    ...(args.codes && args.codes.length > 0 ? { codes: args.codes } : {}),
    ...(args.side === undefined ? {} : { side: args.side }),
    basis: 'coder',
    ...(args.excluded === undefined ? {} : { excluded: args.excluded }),
    ...(args.order === undefined ? {} : { order: args.order }),
  } satisfies TheoryNode);
  if (!parsed.success) return refuse('value-does-not-fit');
  const made: TheoryNode = parsed.data;
  const draft = draftOf(theory);
  draft.put(made);
  if (args.linkFrom !== undefined) {
    const together = { records: new Map(theory.records).set(made.id, made) };
    const linked = addLink(together, { from: args.linkFrom, to: made.id }, newId);
    if (isRefusal(linked)) return linked;
    for (const { after } of linked.patch) if (after) draft.put(after);
  }
  if (args.moderates !== undefined) {
    const together = { records: new Map(theory.records).set(made.id, made) };
    const placed = addModeration(together, { context: made.id, target: args.moderates }, newId);
    if (isRefusal(placed)) return placed;
    for (const { after } of placed.patch) if (after) draft.put(after);
  }
  keepPlaces(theory, draft, args.kept);
  return { patch: draft.patch(), step: { name: 'node-added', about: made.title }, select: [made.id] };
};

export interface NewLink {
  readonly from: string;
  readonly to: string;
  /** Without one the kinds of the ends choose. */
  readonly type?: LinkType;
  readonly kept?: Places;
}

/** Draws a link. Refuses what the table of links does not have, and what is already there. */
export const addLink: Command<NewLink> = (theory, { from, to, type, kept }, newId) => {
  const chosen = type === undefined ? canConnect(theory, from, to) : canBe(theory, from, to, type);
  if (isRefusal(chosen)) return chosen;
  const made: Link = {
    record: 'link',
    id: newId('link'),
    type: chosen.type,
    from,
    to,
    sign: null,
    basis: 'coder',
    modality: 'claimed',
  };
  const draft = draftOf(theory);
  draft.put(made);
  keepPlaces(theory, draft, kept);
  return {
    patch: draft.patch(),
    step: { name: 'link-added', ...aboutRecord(theory, made) },
    select: [made.id],
  };
};

/** Whether a link of this very type can lie between these nodes; `but` is the link that is to become it. */
export function canBe(
  theory: Parameters<typeof canConnect>[0],
  from: string,
  to: string,
  type: LinkType,
  but?: string,
): { readonly type: LinkType } | ReturnType<typeof refuse> {
  const source = nodeAt(theory, from);
  const target = nodeAt(theory, to);
  if (!source || !target) return refuse('not-there');
  if (from === to) return refuse('same-node');
  if (!typesOnOffer(source.kind, target.kind).includes(type)) return refuse('ends-do-not-fit');
  return linkExists(theory, from, to, type, but) ? refuse('link-exists') : { type };
}

export interface NewModeration {
  readonly context: string;
  readonly target: string;
  readonly effect?: Effect;
  readonly kept?: Places;
}

/**
 * Places a context on a link, a mechanism or a configuration (3.5, box 3.1). Without an effect it hinders: that is what the
 * contexts of the report mostly do, and what a theory most easily forgets to say.
 */
export const addModeration: Command<NewModeration> = (theory, { context, target, effect, kept }, newId) => {
  const permitted = canModerate(theory, context, target);
  if (isRefusal(permitted)) return permitted;
  const made: Moderation = {
    record: 'moderation',
    id: newId('moderation'),
    context,
    target,
    effect: effect ?? 'hinders',
    sign: null,
    basis: 'coder',
    modality: 'claimed',
  };
  const draft = draftOf(theory);
  draft.put(made);
  keepPlaces(theory, draft, kept);
  return {
    patch: draft.patch(),
    step: { name: 'context-added', ...aboutRecord(theory, made) },
    select: [made.id],
  };
};

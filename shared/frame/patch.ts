import { z } from 'zod';
import { sameValue } from '../theory/same.ts';
import type { DeepReadonly } from '../theory/records.ts';
import { frame as frameSchema, type Frame } from './records.ts';

const shape = frameSchema.shape;
const facetSchema = shape.facets.element;

/** What a frame says of itself. Its id and version are its name and never change. */
export const frameHead = z.strictObject({
  title: shape.title,
  source: shape.source,
  previous: shape.previous,
  changes: shape.changes,
});
const facetHead = facetSchema.omit({ items: true });

/** The lists that a frame may lack altogether, by the part that stands in them. */
export const listOf = {
  relation: 'relations',
  scale: 'scales',
  matrix: 'matrices',
  checklist: 'checklists',
  crosswalk: 'crosswalks',
  rule: 'rules',
} as const;
export type ListPart = keyof typeof listOf;
const listNames = ['relations', 'scales', 'matrices', 'checklists', 'crosswalks', 'rules'] as const;

const at = z.number().int().nonnegative();
const inList = <P extends ListPart, S extends z.ZodType>(part: P, element: S) =>
  z.strictObject({ part: z.literal(part), at, before: element.nullable(), after: element.nullable() });

/**
 * One part of a frame before and after, with its place in its list; `null` where there is none. `list` says whether a frame
 * has a list at all, because an empty one is written and a missing one is not.
 */
export const frameChange = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('head'), before: frameHead, after: frameHead }),
  z.strictObject({
    part: z.literal('facet'),
    at,
    before: facetHead.nullable(),
    after: facetHead.nullable(),
  }),
  z.strictObject({
    part: z.literal('item'),
    facet: facetSchema.shape.id,
    at,
    before: facetSchema.shape.items.element.nullable(),
    after: facetSchema.shape.items.element.nullable(),
  }),
  z.strictObject({
    part: z.literal('list'),
    list: z.enum(listNames),
    before: z.boolean(),
    after: z.boolean(),
  }),
  inList('relation', shape.relations.unwrap().element),
  inList('scale', shape.scales.unwrap().element),
  inList('matrix', shape.matrices.unwrap().element),
  inList('checklist', shape.checklists.unwrap().element),
  inList('crosswalk', shape.crosswalks.unwrap().element),
  inList('rule', shape.rules.unwrap().element),
]);

/** The wire form of a {@link FramePatch}. */
export const framePatchSchema = z.array(frameChange);
export type FrameChange = DeepReadonly<z.infer<typeof frameChange>>;
export type FrameHead = DeepReadonly<z.infer<typeof frameHead>>;

/** A reversible change of a frame, its parts changed one after another. Undo, redo, the journal and the wire speak this. */
export type FramePatch = readonly FrameChange[];

/** The frame after the patch, or the first place that is not as the patch expects it; then nothing has changed. */
export function applyFramePatch(frame: Frame, patch: FramePatch): { frame: Frame } | { conflict: string } {
  let next: Frame = frame;
  for (const change of patch) {
    const changed = applyChange(next, change);
    if (!changed) return { conflict: nameOfChange(change) };
    next = changed;
  }
  return { frame: next };
}

/** The patch that takes this one back. `invert(invert(p))` is `p`. */
export function invertFramePatch(patch: FramePatch): FramePatch {
  return patch
    .map((change) => ({ ...change, before: change.after, after: change.before }) as FrameChange)
    .toReversed();
}

/** One patch that does what these do one after another; what is changed twice in a row is changed once. */
export function squashFramePatches(patches: readonly FramePatch[]): FramePatch {
  const squashed: FrameChange[] = [];
  for (const change of patches.flat()) {
    const last = squashed.at(-1);
    if (!last || !samePlace(last, change) || last.after === null || change.before === null) {
      squashed.push(change);
      continue;
    }
    squashed.pop();
    const both = { ...change, before: last.before } as FrameChange;
    if (!sameValue(both.before, both.after)) squashed.push(both);
  }
  return squashed;
}

function samePlace(a: FrameChange, b: FrameChange): boolean {
  const place = ({ before: _before, after: _after, ...rest }: FrameChange): unknown => rest;
  return sameValue(place(a), place(b));
}

/** The place of a change in words that a message may show. */
function nameOfChange(change: FrameChange): string {
  switch (change.part) {
    case 'head':
      return 'head';
    case 'list':
      return change.list;
    case 'item':
      return (change.before ?? change.after)?.code ?? change.facet;
    case 'facet':
      return (change.before ?? change.after)?.id ?? 'facet';
    case 'relation':
    case 'scale':
    case 'matrix':
    case 'checklist':
    case 'crosswalk':
    case 'rule':
      return `${listOf[change.part]}[${change.at}]`;
  }
}

/** The head of a frame as a patch has it. */
export function headOfFrame(frame: Frame): FrameHead {
  const { title, source, previous, changes } = frame;
  return {
    title,
    ...(source ? { source } : {}),
    ...(previous === undefined ? {} : { previous }),
    ...(changes ? { changes } : {}),
  };
}

function applyChange(frame: Frame, change: FrameChange): Frame | undefined {
  switch (change.part) {
    case 'head': {
      if (!sameValue(headOfFrame(frame), change.before)) return undefined;
      const { title: _title, source: _source, previous: _previous, changes: _changes, ...rest } = frame;
      return { ...rest, ...change.after };
    }
    case 'facet': {
      const heads = frame.facets.map(({ items: _items, ...head }) => head);
      if (change.after === null && (frame.facets[change.at]?.items.length ?? 0) > 0) return undefined;
      const changed = replaced(heads, change);
      if (!changed) return undefined;
      const shift = (change.before === null ? 1 : 0) - (change.after === null ? 1 : 0);
      const facets = changed.map((head, i) => {
        if (i === change.at && change.before === null) return { ...head, items: [] };
        return { ...head, items: frame.facets[i >= change.at ? i - shift : i]?.items ?? [] };
      });
      return { ...frame, facets };
    }
    case 'item': {
      const facet = frame.facets.find((one) => one.id === change.facet);
      const items = facet && replaced(facet.items, change);
      if (!items) return undefined;
      return { ...frame, facets: frame.facets.map((one) => (one === facet ? { ...one, items } : one)) };
    }
    case 'list': {
      const list = frame[change.list];
      if ((list !== undefined) !== change.before || (list?.length ?? 0) > 0) return undefined;
      if (change.after) return { ...frame, [change.list]: [] };
      const { [change.list]: _gone, ...rest } = frame;
      return rest;
    }
    case 'relation':
    case 'scale':
    case 'matrix':
    case 'checklist':
    case 'crosswalk':
    case 'rule': {
      const name = listOf[change.part];
      const list: readonly unknown[] | undefined = frame[name];
      const next = list && replaced(list, change);
      return next && { ...frame, [name]: next };
    }
  }
}

interface Place {
  readonly at: number;
  readonly before: unknown;
  readonly after: unknown;
}

/** The list with one place changed; undefined when that place is not as it should be. */
function replaced<T>(list: readonly T[], change: Place): T[] | undefined {
  const { at: place, before, after } = change;
  if (before === null && after === null) return undefined;
  if (before === null) return place <= list.length ? list.toSpliced(place, 0, after as T) : undefined;
  if (place >= list.length || !sameValue(list[place], before)) return undefined;
  return after === null ? list.toSpliced(place, 1) : list.with(place, after as T);
}

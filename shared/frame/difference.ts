import type { Text } from '../theory/records.ts';
import { sameValue } from '../theory/same.ts';
import { isLive, itemsByCode, type PlacedItem } from './items.ts';
import type { Frame, FrameItem } from './records.ts';

/** A code with the label it has in the version that it is spoken of in. */
export interface Labelled {
  readonly code: string;
  readonly label?: Text;
}

/** One thing in which a version differs from another; `tellDifference` puts it into words. */
export type Difference =
  | { readonly kind: 'added' | 'retired' | 'restored' | 'missing'; readonly item: Labelled }
  | {
      readonly kind: 'reworded';
      readonly item: Labelled;
      readonly before: Text;
      /** Which keys of the item read otherwise. */
      readonly keys: readonly string[];
    }
  | { readonly kind: 'moved'; readonly item: Labelled; readonly from?: Labelled; readonly to?: Labelled }
  | { readonly kind: 'split'; readonly item: Labelled; readonly into: readonly Labelled[] }
  | { readonly kind: 'merged'; readonly items: readonly Labelled[]; readonly into: Labelled }
  | { readonly kind: 'recoded'; readonly item: Labelled; readonly into: Labelled }
  | {
      readonly kind: 'relation-added' | 'relation-removed' | 'relation-changed';
      readonly type: string;
      readonly from: Labelled;
      readonly to: Labelled;
    }
  | {
      readonly kind: 'crosswalk-added' | 'crosswalk-removed' | 'crosswalk-changed';
      readonly from: Labelled;
      readonly frame: string;
      readonly to: string;
    }
  | {
      readonly kind: 'part-added' | 'part-removed' | 'part-changed';
      readonly part: 'facet' | 'scale' | 'matrix' | 'checklist' | 'rule';
      readonly id: string;
      readonly title?: Text;
    }
  | { readonly kind: 'retitled'; readonly before: Text; readonly title: Text };

const wordKeys = [
  'label',
  'definition',
  'note',
  'aliases',
  'verb',
  'side',
  'attributes',
  'basis',
  'source',
  'lines',
] as const;

/** What makes one frame out of another: two versions of it, or two frames. In the order in which a reader would want it. */
export function frameDiff(a: Frame, b: Frame): readonly Difference[] {
  const before = itemsByCode(a);
  const after = itemsByCode(b);
  const titled: Difference[] = sameValue(a.title, b.title)
    ? []
    : [{ kind: 'retitled', before: a.title, title: b.title }];
  return [
    ...titled,
    ...itemDifferences(before, after),
    ...relationDifferences(a, b, before, after),
    ...crosswalkDifferences(a, b, before, after),
    ...partDifferences(a, b),
  ];
}

type Items = ReadonlyMap<string, PlacedItem>;

const labelled = (code: string, ...among: readonly Items[]): Labelled => {
  const label = among.map((items) => items.get(code)?.item.label).find((one) => one !== undefined);
  return { code, ...(label ? { label } : {}) };
};

function itemDifferences(before: Items, after: Items): Difference[] {
  const gone: Difference[] = [];
  const other: Difference[] = [];
  const merges = new Map<string, Labelled[]>();
  /** Items that are there because others made way for them, which is said once. */
  const explained = new Set<string>();
  for (const [code, { item: old, facet }] of before) {
    const now = after.get(code);
    const item = labelled(code, before);
    if (!now) gone.push({ kind: 'missing', item });
    else if (isLive(old) && !isLive(now.item))
      succession(item, now.item, before, after, { gone, merges, explained });
    else if (!isLive(old) && isLive(now.item)) other.push({ kind: 'restored', item });
    if (!now || !isLive(now.item)) continue;
    const keys = wordKeys.filter((key) => !sameValue(old[key], now.item[key]));
    if (keys.length > 0)
      other.push({ kind: 'reworded', item: labelled(code, after), before: old.label, keys });
    if (old.parent !== now.item.parent || facet.id !== now.facet.id) {
      const from = old.parent === undefined ? {} : { from: labelled(old.parent, before) };
      const to = now.item.parent === undefined ? {} : { to: labelled(now.item.parent, after) };
      other.push({ kind: 'moved', item, ...from, ...to });
    }
  }
  const merged = [...merges].map(([code, items]): Difference => {
    const into = labelled(code, after);
    const [one] = items;
    // One item that made way for a new one only got another code.
    if (items.length === 1 && one && !before.has(code)) return { kind: 'recoded', item: one, into };
    return { kind: 'merged', items, into };
  });
  const added = [...after].flatMap(([code, { item }]): Difference[] =>
    before.has(code) || explained.has(code) || !isLive(item)
      ? []
      : [{ kind: 'added', item: labelled(code, after) }],
  );
  return [...gone, ...merged, ...added, ...other];
}

/** What an item that was retired made way for. */
function succession(
  item: Labelled,
  now: FrameItem,
  before: Items,
  after: Items,
  into: { gone: Difference[]; merges: Map<string, Labelled[]>; explained: Set<string> },
): void {
  const successors = now.replacedBy ?? [];
  for (const code of successors) into.explained.add(code);
  const [only] = successors;
  if (only === undefined) into.gone.push({ kind: 'retired', item });
  else if (successors.length === 1) into.merges.set(only, [...(into.merges.get(only) ?? []), item]);
  else into.gone.push({ kind: 'split', item, into: successors.map((code) => labelled(code, after, before)) });
}

function relationDifferences(a: Frame, b: Frame, before: Items, after: Items): Difference[] {
  return listDifferences(
    a.relations,
    b.relations,
    ({ type, from, to }) => [type, from, to],
    (kind, { type, from, to }) => ({
      kind: `relation-${kind}`,
      type,
      from: labelled(from, after, before),
      to: labelled(to, after, before),
    }),
  );
}

function crosswalkDifferences(a: Frame, b: Frame, before: Items, after: Items): Difference[] {
  return listDifferences(
    a.crosswalks,
    b.crosswalks,
    ({ from, frame, to }) => [from, frame, to],
    (kind, { from, frame, to }) => ({
      kind: `crosswalk-${kind}`,
      from: labelled(from, after, before),
      frame,
      to,
    }),
  );
}

function partDifferences(a: Frame, b: Frame): Difference[] {
  const heads = (frame: Frame) => frame.facets.map(({ items: _items, ...head }) => head);
  const titled =
    (part: Extract<Difference, { part: unknown }>['part']) =>
    (
      kind: 'added' | 'removed' | 'changed',
      one: { readonly id: string; readonly title?: Text; readonly name?: Text },
    ): Difference => {
      const title = one.title ?? one.name;
      return { kind: `part-${kind}`, part, id: one.id, ...(title ? { title } : {}) };
    };
  const id = (one: { readonly id: string }): readonly string[] => [one.id];
  return [
    ...listDifferences(heads(a), heads(b), id, titled('facet')),
    ...listDifferences(a.scales, b.scales, id, titled('scale')),
    ...listDifferences(a.matrices, b.matrices, id, titled('matrix')),
    ...listDifferences(a.checklists, b.checklists, id, titled('checklist')),
    ...listDifferences(a.rules, b.rules, id, titled('rule')),
  ];
}

function listDifferences<T>(
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
  keyOf: (one: T) => readonly string[],
  made: (kind: 'added' | 'removed' | 'changed', one: T) => Difference,
): Difference[] {
  const keyed = (list: readonly T[] = []) => new Map(list.map((one) => [JSON.stringify(keyOf(one)), one]));
  const [before, after] = [keyed(a), keyed(b)];
  return [
    ...[...before].flatMap(([key, one]) => (after.has(key) ? [] : [made('removed', one)])),
    ...[...after].flatMap(([key, one]) => {
      const old = before.get(key);
      if (old === undefined) return [made('added', one)];
      return sameValue(old, one) ? [] : [made('changed', one)];
    }),
  ];
}

import { refuseFrame, type FrameCommand } from '../command.ts';
import { frameDraft, type FrameDraft } from '../draft.ts';
import { isLive, itemAt, sameSort, type PlacedItem } from '../items.ts';
import type { Frame, FrameItem } from '../records.ts';
import { carryLinks } from './carry.ts';
import { childrenOf, itemFor, withAlias, type NewItem } from './items.ts';
import { frameOutcome } from './make.ts';

/** Items for use of these codes; a refusal when one is not there or retired. */
function livePlaced(
  frame: Frame,
  codes: readonly string[],
): readonly PlacedItem[] | 'not-there' | 'retired-already' {
  const found: PlacedItem[] = [];
  for (const code of codes) {
    const placed = itemAt(frame, code);
    if (!placed) return 'not-there';
    if (!isLive(placed.item)) return 'retired-already';
    found.push(placed);
  }
  return found;
}

/** Retires an item in favour of others: all that hangs on it, and what stands under it, goes along. */
function replaceBy(draft: FrameDraft, item: FrameItem, to: readonly string[], same: boolean): void {
  const [first] = to;
  for (const child of childrenOf(draft.frame(), item.code))
    if (first !== undefined && child.code !== first) draft.putItem({ ...child, parent: first });
  carryLinks(draft, item.code, to, same);
  draft.putItem({ ...item, retired: true, replacedBy: [...to] });
}

/**
 * Splits an item into two or more. The old one stays, retired, and names its successors; a theory that carries it is asked which.
 * New items take over parent, side, attributes and basis where they say nothing themselves; what stood under the old one comes
 * under the first.
 */
export const splitItem: FrameCommand<{ readonly code: string; readonly into: readonly NewItem[] }> = (
  frame,
  { code, into },
) => {
  const found = livePlaced(frame, [code]);
  if (typeof found === 'string') return refuseFrame(found);
  const [old] = found;
  if (!old) return refuseFrame('not-there');
  if (into.length < 2) return refuseFrame('two-needed');
  const { parent, side, attributes } = old.item;
  const draft = frameDraft(frame);
  const codes = new Set<string>();
  for (const part of into) {
    const whole = {
      ...(parent === undefined ? {} : { parent }),
      ...(side === undefined ? {} : { side }),
      ...(attributes ? { attributes } : {}),
      basis: 'coder' as const,
      ...part,
    };
    const made = itemFor(frame, old.facet.id, whole, codes);
    if ('refused' in made) return made;
    codes.add(made.code);
    draft.addItem(old.facet.id, old.at + codes.size, made);
  }
  replaceBy(draft, old.item, [...codes], false);
  return frameOutcome(draft, 'item-split', old.item.label, [...codes]);
};

/**
 * Makes one item of several, either one of them (a code) or a new one. The others stay, retired, and name it; theories move to it
 * by themselves. Their labels become its other names.
 */
export const mergeItems: FrameCommand<{
  readonly codes: readonly string[];
  readonly into: string | NewItem;
}> = (frame, { codes, into }) => {
  const found = livePlaced(frame, [...new Set(codes)]);
  if (typeof found === 'string') return refuseFrame(found);
  const [first] = found;
  if (!first || found.length < 2) return refuseFrame('two-needed');
  if (found.some(({ facet }) => !sameSort(facet, first.facet))) return refuseFrame('other-kind');
  const draft = frameDraft(frame);
  const kept = typeof into === 'string' ? found.find(({ item }) => item.code === into)?.item : undefined;
  if (typeof into === 'string' && !kept) return refuseFrame('not-there');
  const one = kept ?? (typeof into === 'string' ? undefined : newOne(frame, first, into));
  if (!one) return refuseFrame('not-there');
  if ('refused' in one) return one;
  if (found.some(({ item }) => isUnder(frame, one, item.code))) return refuseFrame('under-itself');
  const gone = found.filter(({ item }) => item.code !== one.code);
  let aliases = one.aliases ?? [];
  for (const { item } of gone) aliases = withAlias(aliases, item.label);
  if (kept) draft.putItem({ ...one, aliases });
  else draft.addItem(first.facet.id, first.at + 1, { ...one, aliases });
  for (const { item } of gone)
    replaceBy(draft, itemAt(draft.frame(), item.code)?.item ?? item, [one.code], false);
  return frameOutcome(draft, 'item-merged', one.label, [one.code]);
};

function newOne(frame: Frame, first: PlacedItem, into: NewItem): ReturnType<typeof itemFor> {
  const { parent, side } = first.item;
  return itemFor(frame, first.facet.id, {
    ...(parent === undefined ? {} : { parent }),
    ...(side === undefined ? {} : { side }),
    basis: 'coder',
    ...into,
  });
}

/** Whether an item stands, directly or not, under a code. */
function isUnder(frame: Frame, item: FrameItem, code: string): boolean {
  const seen = new Set<string>();
  for (let at = item.parent; at !== undefined && !seen.has(at); at = itemAt(frame, at)?.item.parent) {
    if (at === code) return true;
    seen.add(at);
  }
  return false;
}

/** Gives an item another code. The old code stays, retired, and names the new one; theories move to it by themselves. */
export const recodeItem: FrameCommand<{ readonly code: string; readonly to: string }> = (
  frame,
  { code, to },
) => {
  const found = livePlaced(frame, [code]);
  if (typeof found === 'string') return refuseFrame(found);
  const [old] = found;
  if (!old) return refuseFrame('not-there');
  if (code === to) return refuseFrame('same-code');
  const made = itemFor(frame, old.facet.id, { ...old.item, code: to });
  if ('refused' in made) return made;
  const draft = frameDraft(frame);
  draft.addItem(old.facet.id, old.at + 1, made);
  replaceBy(draft, old.item, [made.code], true);
  return frameOutcome(draft, 'code-changed', made.label, [made.code]);
};

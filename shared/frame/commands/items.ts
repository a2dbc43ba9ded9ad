import { idPattern } from '../../ids.ts';
import { isBlank } from '../../theory/commands/draft.ts';
import type { Text } from '../../theory/records.ts';
import { sameValue } from '../../theory/same.ts';
import { refuseFrame, type FrameCommand, type FrameRefusal, type FrameRefusalReason } from '../command.ts';
import { frameDraft } from '../draft.ts';
import { isLive, itemAt, sameSort } from '../items.ts';
import { frameItem, type Frame, type FrameItem } from '../records.ts';
import { dropCellsOutside, dropLinks } from './carry.ts';
import { frameOutcome, withKeys } from './make.ts';

/** What a new item is made of; without a code it takes the next of its facet. */
export type NewItem = Omit<FrameItem, 'code' | 'retired' | 'replacedBy'> & { readonly code?: string };
/** The keys of an item that a person edits; `undefined` takes an optional one away. */
export type ItemEdit = {
  readonly [K in Exclude<keyof FrameItem, 'code' | 'parent' | 'retired' | 'replacedBy'>]?:
    FrameItem[K] | undefined;
};

/** The code after the last of a facet: `P38` gives `P39`, `XP07` gives `XP08`; by the facet's id where its codes have no numbers. */
export function nextCode(frame: Frame, facetId: string, taken: ReadonlySet<string> = new Set()): string {
  const facet = frame.facets.find((one) => one.id === facetId);
  const numbered = (facet?.items ?? []).flatMap(({ code }) => {
    const parts = /^(.*?)(\d+)$/.exec(code);
    return parts ? [{ prefix: parts[1] ?? '', digits: parts[2] ?? '' }] : [];
  });
  const last = numbered.at(-1) ?? { prefix: `${facetId}-`, digits: '0' };
  const same = numbered.filter(({ prefix }) => prefix === last.prefix);
  let number = Math.max(0, ...same.map(({ digits }) => Number(digits)));
  for (;;) {
    number += 1;
    const code = `${last.prefix}${String(number).padStart(last.digits.length, '0')}`;
    if (!taken.has(code) && !itemAt(frame, code)) return code;
  }
}

/** The item that comes in, complete; a refusal when it is none. */
export function itemFor(
  frame: Frame,
  facet: string,
  made: NewItem,
  taken: ReadonlySet<string> = new Set(),
): FrameItem | FrameRefusal {
  if (isBlank(made.label)) return refuseFrame('empty-label');
  const code = made.code ?? nextCode(frame, facet, taken);
  if (!idPattern.test(code)) return refuseFrame('code-not-possible');
  if (itemAt(frame, code) || taken.has(code)) return refuseFrame('code-taken');
  const parsed = frameItem.safeParse({ ...made, code });
  return parsed.success ? parsed.data : refuseFrame('value-does-not-fit');
}

/** Adds an item to a facet, behind `after` or at the end. */
export const addItem: FrameCommand<{
  readonly facet: string;
  readonly item: NewItem;
  readonly after?: string;
}> = (frame, { facet, item, after }) => {
  const into = frame.facets.find((one) => one.id === facet);
  if (!into) return refuseFrame('not-there');
  if (item.parent !== undefined && !itemAt(frame, item.parent)) return refuseFrame('not-there');
  const made = itemFor(frame, facet, item);
  if ('refused' in made) return made;
  const behind = into.items.findIndex(({ code }) => code === after);
  const draft = frameDraft(frame);
  draft.addItem(facet, behind === -1 ? into.items.length : behind + 1, made);
  return frameOutcome(draft, 'item-added', made.label, [made.code]);
};

/**
 * Changes what an item says. With `keepName` a label that goes stays as another name, so that it is still found. Another code is
 * {@link recodeItem}, for a code is what theories hold on to.
 */
export const editItem: FrameCommand<{
  readonly code: string;
  readonly change: ItemEdit;
  readonly keepName?: boolean;
}> = (frame, { code, change, keepName = false }) => {
  const found = itemAt(frame, code);
  if (!found) return refuseFrame('not-there');
  if (change.label && isBlank(change.label)) return refuseFrame('empty-label');
  const renamed = change.label !== undefined && !sameValue(change.label, found.item.label);
  const aliases = change.aliases ?? found.item.aliases ?? [];
  const changed = renamed && keepName ? { ...change, aliases: withAlias(aliases, found.item.label) } : change;
  const parsed = frameItem.safeParse(withKeys(found.item, changed));
  if (!parsed.success) return refuseFrame('value-does-not-fit');
  const draft = frameDraft(frame);
  draft.putItem(parsed.data);
  return frameOutcome(draft, renamed ? 'item-renamed' : 'item-changed', parsed.data.label, [code]);
};

/** The other names with one more, unless it is among them. */
export const withAlias = (aliases: readonly Text[], alias: Text): readonly Text[] =>
  aliases.some((one) => sameValue(one, alias)) ? aliases : [...aliases, alias];

/** Puts an item under another, under none (`null`), into another facet of its kind, or elsewhere among its own. */
export const moveItem: FrameCommand<{
  readonly code: string;
  readonly parent?: string | null;
  readonly facet?: string;
  /** The item behind which it comes; `null` makes it the first. */
  readonly after?: string | null;
}> = (frame, { code, parent, facet, after }) => {
  const found = itemAt(frame, code);
  const into = frame.facets.find((one) => one.id === (facet ?? found?.facet.id));
  if (!found || !into) return refuseFrame('not-there');
  if (!sameSort(into, found.facet)) return refuseFrame('other-kind');
  const refused = parent ? refusedParent(frame, code, parent) : undefined;
  if (refused) return refuseFrame(refused);
  const next = parent === undefined ? found.item : withKeys(found.item, { parent: parent ?? undefined });
  const draft = frameDraft(frame);
  if (into === found.facet && after === undefined) {
    draft.putItem(next);
  } else {
    const others = into.items.filter((item) => item.code !== code);
    const behind = after === null ? -1 : others.findIndex((item) => item.code === after);
    if (typeof after === 'string' && behind === -1) return refuseFrame('not-there');
    const place = after === undefined ? others.length : behind + 1;
    if (into === found.facet && place === found.at) draft.putItem(next);
    else {
      draft.dropItem(code);
      draft.addItem(into.id, place, next);
      if (into !== found.facet) dropCellsOutside(draft);
    }
  }
  return frameOutcome(draft, 'item-moved', next.label, [code]);
};

function refusedParent(frame: Frame, code: string, parent: string): FrameRefusalReason | undefined {
  const seen = new Set<string>();
  for (
    let at: string | undefined = parent;
    at !== undefined && !seen.has(at);
    at = itemAt(frame, at)?.item.parent
  ) {
    if (at === code) return 'under-itself';
    seen.add(at);
  }
  const found = itemAt(frame, parent);
  if (!found) return 'not-there';
  return isLive(found.item) ? undefined : 'retired-already';
}

/** The items for use that stand directly under a code. */
export const childrenOf = (frame: Frame, code: string): readonly FrameItem[] =>
  frame.facets.flatMap((facet) => facet.items.filter((item) => item.parent === code && isLive(item)));

/**
 * Takes an item out of use without a successor. It stays in the frame, because theories hold on to its code; its relations go.
 * Refused while items for use stand under it.
 */
export const retireItem: FrameCommand<{ readonly code: string }> = (frame, { code }) => {
  const found = itemAt(frame, code);
  if (!found) return refuseFrame('not-there');
  if (!isLive(found.item)) return refuseFrame('retired-already');
  if (childrenOf(frame, code).length > 0) return refuseFrame('has-children');
  const draft = frameDraft(frame);
  draft.putItem({ ...found.item, retired: true });
  dropLinks(draft, code);
  return frameOutcome(draft, 'item-retired', found.item.label, [code]);
};

/** Takes a retired item into use again. What replaced it stays; its relations are to be drawn anew. */
export const restoreItem: FrameCommand<{ readonly code: string }> = (frame, { code }) => {
  const found = itemAt(frame, code);
  if (!found) return refuseFrame('not-there');
  if (isLive(found.item)) return refuseFrame('not-retired');
  const draft = frameDraft(frame);
  draft.putItem(withKeys(found.item, { retired: undefined, replacedBy: undefined }));
  return frameOutcome(draft, 'item-restored', found.item.label, [code]);
};

/**
 * Takes an item out altogether: one that was added in this draft. `published` are the codes that a version of the frame has had;
 * those can only be retired.
 */
export const dropItem: FrameCommand<{ readonly code: string; readonly published: readonly string[] }> = (
  frame,
  { code, published },
) => {
  const found = itemAt(frame, code);
  if (!found) return refuseFrame('not-there');
  if (published.includes(code)) return refuseFrame('code-used-before');
  const under = frame.facets.some((facet) => facet.items.some((item) => item.parent === code));
  if (under) return refuseFrame('has-children');
  const draft = frameDraft(frame);
  dropLinks(draft, code);
  for (const item of frame.facets.flatMap((facet) => facet.items)) {
    if (!item.replacedBy?.includes(code)) continue;
    const left = item.replacedBy.filter((one) => one !== code);
    draft.putItem(withKeys(item, { replacedBy: left.length > 0 ? left : undefined }));
  }
  draft.dropItem(code);
  return frameOutcome(draft, 'item-dropped', found.item.label);
};

import type { Text } from '../theory/records.ts';
import { nodesOf, type Theory } from '../theory/theory.ts';
import { sides, type NodeKind } from '../theory/words.ts';
import { isLive } from './items.ts';
import type { PaletteItem } from './paletteItem.ts';
import type { Facet, Frame, FrameItem } from './records.ts';

/** One item of a frame as the palette offers it, with what the theory does with it. */
export interface PaletteEntry {
  /** Frame, facet and code: the same item is the same key for as long as the frame is. */
  readonly key: string;
  readonly item: PaletteItem;
  readonly code: string;
  readonly definition?: Text;
  readonly note?: Text;
  readonly source?: string;
  /** The heading under which it stands, where the facet has any: the item's category, or the facet itself. */
  readonly group?: Text;
  /** The title of its frame, where the list holds more than one. */
  readonly frame?: Text;
  /** No longer for use; it shows because the theory still carries it. */
  readonly retired?: true;
  /** Nodes of the theory that carry its code; loose fits are none (domain.md). */
  readonly used: readonly string[];
  /** All of those nodes are left alone on purpose. */
  readonly excluded: boolean;
  /** What it is searched by, made plain; the label comes first. */
  readonly haystack: readonly string[];
}

/** The items that the frames have for a kind of node, in the frames' order. */
export function paletteEntries(frames: readonly Frame[], theory: Theory, kind: NodeKind): PaletteEntry[] {
  const uses = usesOf(theory);
  return frames.flatMap((frame) => {
    const facets = frame.facets.filter((facet) => facet.nodeKind === kind);
    return facets.flatMap((facet) =>
      facet.items
        // A retired item is offered to nobody; one that the theory still carries stays to be seen.
        .filter((item) => isLive(item) || uses.has(codeKey(frame.id, item.code)))
        .map((item) => ({
          ...entryOf(frame, facet, item, facets.length > 1, uses),
          ...(frames.length > 1 ? { frame: frame.title } : {}),
          ...(isLive(item) ? {} : { retired: true as const }),
        })),
    );
  });
}

interface Use {
  readonly node: string;
  readonly excluded: boolean;
}
const codeKey = (frame: string, code: string): string => `${frame} ${code}`;

function usesOf(theory: Theory): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const node of nodesOf(theory)) {
    for (const { frame, code, fit } of node.codes ?? []) {
      if (fit === 'loose') continue;
      const key = codeKey(frame, code);
      const list = uses.get(key) ?? [];
      list.push({ node: node.id, excluded: node.excluded !== undefined });
      uses.set(key, list);
    }
  }
  return uses;
}

/** An item of a frame as what is added to a theory: a node of its kind and side, with its code. */
export function paletteItemOf(frame: Frame, facet: Facet, item: FrameItem): PaletteItem {
  const side = sides.find((one) => one === item.side);
  const subtype = item.attributes?.['kind'];
  return {
    format: 'raderwerk-item',
    kind: facet.nodeKind ?? 'problem',
    title: item.label,
    ...(typeof subtype === 'string' ? { subtype } : {}),
    ...(side ? { side } : {}),
    code: { frame: frame.id, code: item.code, fit: 'exact' },
  };
}

function entryOf(
  frame: Frame,
  facet: Facet,
  item: FrameItem,
  severalFacets: boolean,
  uses: ReadonlyMap<string, readonly Use[]>,
): PaletteEntry {
  const used = uses.get(codeKey(frame.id, item.code)) ?? [];
  const parent = item.parent === undefined ? undefined : labelOf(frame, item.parent);
  const group = parent ?? (severalFacets ? facet.title : undefined);
  return {
    key: `${frame.id} ${facet.id} ${item.code}`,
    item: paletteItemOf(frame, facet, item),
    code: item.code,
    ...(item.definition ? { definition: item.definition } : {}),
    ...(item.note ? { note: item.note } : {}),
    ...(item.source === undefined ? {} : { source: item.source }),
    ...(group ? { group } : {}),
    used: used.map(({ node }) => node),
    excluded: used.length > 0 && used.every((use) => use.excluded),
    haystack: [item.label, ...(item.aliases ?? []), item.definition, item.note]
      .flatMap((text) => [text?.nl, text?.en])
      .concat(item.code)
      .map((text) => plain(text ?? '')),
  };
}

function labelOf(frame: Frame, code: string): Text | undefined {
  for (const facet of frame.facets) {
    const found = facet.items.find((item) => item.code === code);
    if (found) return found.label;
  }
  return undefined;
}

export const paletteShares = ['all', 'used', 'unused', 'excluded'] as const;
/** Which of the entries are shown: those that the theory uses, does not use yet, or leaves alone on purpose. */
export type PaletteShare = (typeof paletteShares)[number];

/** Which share an entry belongs to; each to one. */
export function shareOf(entry: PaletteEntry): Exclude<PaletteShare, 'all'> {
  if (entry.used.length === 0) return 'unused';
  return entry.excluded ? 'excluded' : 'used';
}

/** Without accents and capitals, so that *cliënt* is found by *client*. */
export const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** How well one word fits a text: 0 not, 3 when a word in it begins so. */
function fitness(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at === -1) return 0;
  if (at === 0) return 4;
  return text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word)) ? 3 : 1;
}

/**
 * The entries that hold every word of the query in a label, another name, a definition or the code, in Dutch or English; those
 * that have it in their label first, else in the order of the frame. An empty query gives all.
 */
export function searchPalette(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  const found = entries.flatMap((entry) => {
    let score = 0;
    for (const word of words) {
      // The label in both languages weighs more than what is said about it.
      const best = Math.max(...entry.haystack.map((text, i) => fitness(text, word) * (i < 2 ? 10 : 1)));
      if (best === 0) return [];
      score += best;
    }
    return [{ entry, score }];
  });
  return found.toSorted((a, b) => b.score - a.score).map(({ entry }) => entry);
}

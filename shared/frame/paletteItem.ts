import { z } from 'zod';
import { code, id, title } from '../theory/records.ts';
import { fits, nodeKinds, sides, type NodeKind } from '../theory/words.ts';
import type { NewNode } from '../theory/commands/create.ts';

/** What is dragged out of the palette into the map: a frame's item or a free node, complete in itself. */
export const paletteItemSchema = z.strictObject({
  format: z.literal('raderwerk-item'),
  kind: z.enum(nodeKinds),
  title,
  subtype: z.exactOptional(z.string().max(100)),
  side: z.exactOptional(z.enum(sides)),
  code: z.exactOptional(z.strictObject({ frame: id, code: code.shape.code, fit: z.enum(fits) })),
});
export type PaletteItem = Readonly<z.infer<typeof paletteItemSchema>>;

/** The mime type of the payload. */
export const paletteItemType = 'application/x-raderwerk-item';

/**
 * A mime type that names the kind, beside the payload: while something is dragged only its types can be read, and the map wants
 * to show at once where it may land.
 */
export const paletteKindType = (kind: NodeKind): string => `${paletteItemType}.${kind}`;

/** The kind of what is dragged, out of the types of a drag; undefined when it is none of ours. */
export function draggedKind(types: Iterable<string>): NodeKind | undefined {
  const all = new Set(types);
  return nodeKinds.find((kind) => all.has(paletteKindType(kind)));
}

/** The item out of the text of a payload; undefined when it is none. Never throws: anything can be dropped. */
export function readPaletteItem(text: string): PaletteItem | undefined {
  try {
    const parsed = paletteItemSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The node that an item becomes. */
export function nodeOfItem(
  item: PaletteItem,
): Pick<NewNode, 'kind' | 'title' | 'subtype' | 'codes' | 'side'> {
  return {
    kind: item.kind,
    title: item.title,
    ...(item.subtype === undefined ? {} : { subtype: item.subtype }),
    ...(item.side === undefined ? {} : { side: item.side }),
    ...(item.code ? { codes: [item.code] } : {}),
  };
}

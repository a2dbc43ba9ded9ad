import { z } from 'zod';
import { id, text, title, type DeepReadonly } from '../theory/records.ts';
import { bases, fits, nodeKinds } from '../theory/words.ts';

/** An ordering frame as it stands in the exchange format, whole: facets with items, relations, scales, matrices, checklists, crosswalks. */
const optional = z.exactOptional;
const word = z.string().max(500);
const place = { source: optional(word), lines: optional(word) };
const basis = optional(z.enum(bases));

export const frameItem = z.strictObject({
  code: id,
  label: title,
  definition: optional(text),
  note: optional(text),
  aliases: optional(z.array(title)),
  /** The name of the item's block in the overview, a verb: *Motiveren*. */
  verb: optional(title),
  parent: optional(id),
  side: optional(word),
  attributes: optional(z.record(z.string().max(100), z.json())),
  ...place,
  basis,
});

export const facet = z.strictObject({
  id,
  nodeKind: z.enum(nodeKinds).nullable(),
  title,
  question: optional(title),
  ordered: z.boolean(),
  items: z.array(frameItem),
});

export const frame = z.strictObject({
  format: z.literal('cmo-frame'),
  formatVersion: z.literal(1),
  id,
  version: word,
  title,
  source: optional(z.strictObject({ publication: optional(word), file: optional(word) })),
  facets: z.array(facet),
  relations: optional(z.array(z.strictObject({ type: id, from: id, to: id, basis, ...place }))),
  scales: optional(
    z.array(z.strictObject({ id, title, values: z.array(z.strictObject({ code: word, label: title })) })),
  ),
  matrices: optional(
    z.array(
      z.strictObject({
        id,
        title,
        rows: id,
        columns: id,
        scale: id,
        cells: z.array(z.strictObject({ row: id, column: id, value: word, note: optional(text) })),
      }),
    ),
  ),
  checklists: optional(
    z.array(
      z.strictObject({
        id,
        title,
        items: z.array(
          z.strictObject({
            code: id,
            question: text,
            answers: optional(z.array(text)),
            informants: optional(z.array(word)),
          }),
        ),
      }),
    ),
  ),
  crosswalks: optional(
    z.array(z.strictObject({ from: id, frame: id, to: id, fit: z.enum(fits), note: optional(text) })),
  ),
});

export type Frame = DeepReadonly<z.infer<typeof frame>>;
export type FrameItem = DeepReadonly<z.infer<typeof frameItem>>;
export type Facet = DeepReadonly<z.infer<typeof facet>>;

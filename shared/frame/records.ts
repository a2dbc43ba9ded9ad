import { z } from 'zod';
import { id, text, title, type DeepReadonly } from '../theory/records.ts';
import { bases, fits, nodeKinds, ruleSets, severities } from '../theory/words.ts';

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
  /** No longer for use. Codes never vanish: whoever carries it is moved to what replaced it, or asked. */
  retired: optional(z.literal(true)),
  /** The codes that took its place: several after a split, one after a merge or a rename. */
  replacedBy: optional(z.array(id)),
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

/**
 * A check that comes with a frame, as data: where something is there, something else is expected. It reads codes that fit
 * exactly or by analogy; in nodes that are left alone on purpose it looks for nothing.
 */
export const frameRule = z.strictObject({
  id,
  set: optional(z.enum(ruleSets)),
  severity: z.enum(severities),
  name: title,
  message: title,
  why: title,
  ground: text,
  advice: title,
  ...place,
  basis,
  /**
   * The codes that call for it. `each`: one finding for every node that carries one; otherwise one for the theory.
   * `emphasised`: only nodes with emphasis do.
   */
  when: z.strictObject({
    codes: z.array(id).min(1),
    each: optional(z.literal(true)),
    emphasised: optional(z.literal(true)),
  }),
  /**
   * What is expected: a node with one of these codes, `anywhere` in the theory, on a way that leads to the node (`before`),
   * on a way that starts at it (`after`), as a context of it or of a link at it (`context`), or working `against` it: by a link
   * to it that undermines or has a minus, or as a context that hinders. `not`: expected to be absent.
   */
  expects: z.strictObject({
    codes: z.array(id).min(1),
    where: z.enum(['anywhere', 'before', 'after', 'context', 'against']),
    not: optional(z.literal(true)),
  }),
  /** In the notation of the rules' examples, with codes of this frame. */
  examples: z.strictObject({ wrong: z.array(word).min(1), right: z.array(word).min(1) }),
});

export const frame = z.strictObject({
  format: z.literal('cmo-frame'),
  formatVersion: z.literal(1),
  id,
  version: word,
  /** The version that this one was made from, and what it changed. */
  previous: optional(word),
  changes: optional(text),
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
  rules: optional(z.array(frameRule)),
});

export type Frame = DeepReadonly<z.infer<typeof frame>>;
export type FrameRule = DeepReadonly<z.infer<typeof frameRule>>;
export type FrameItem = DeepReadonly<z.infer<typeof frameItem>>;
export type Facet = DeepReadonly<z.infer<typeof facet>>;

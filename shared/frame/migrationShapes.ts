import { z } from 'zod';
import { id, title, type DeepReadonly } from '../theory/records.ts';
import { fits } from '../theory/words.ts';

const optional = z.exactOptional;
const item = z.strictObject({ code: id, label: optional(title) });

/**
 * Where a theory carries a code of a frame: on a node, on words of its claim, as an anchoring level, as the level at which it was
 * found. `index` counts from 0 in the head's list.
 */
export const codePlace = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('node'), node: id, title }),
  z.strictObject({ at: z.literal('phrase'), index: z.number().int() }),
  z.strictObject({ at: z.literal('anchoring'), index: z.number().int() }),
  z.strictObject({ at: z.literal('level') }),
]);

/**
 * What becomes of one code of a theory in another version of its frame:
 * `stays` as it is; `reworded` stays, but the item now reads otherwise; `moves` by itself to what alone replaced it;
 * `choice` asks which of `options`, several, or none (options are empty where nothing replaced it); `unknown` neither
 * version has it, so nothing can be said and it is left alone.
 */
export const codeMove = z.strictObject({
  place: codePlace,
  ...item.shape,
  fit: optional(z.enum(fits)),
  outcome: z.enum(['stays', 'reworded', 'moves', 'choice', 'unknown']),
  /** Where it moves to, by itself or by the choice that was made. */
  to: z.array(item),
  options: z.array(item),
  /** For a choice: whether it has been made. */
  chosen: optional(z.literal(true)),
});

export const migrationReport = z.strictObject({
  frame: id,
  title,
  /** The version that the theory names now; none when it does not name the frame. */
  from: optional(z.string()),
  to: z.string(),
  moves: z.array(codeMove),
  /** How many choices are still to be made. */
  open: z.number().int().nonnegative(),
});

/** A choice for a code, everywhere in the theory or on one node. `to` may name one code, several, or none. */
export const migrationChoice = z.strictObject({ code: id, node: optional(id), to: z.array(id) });

export type CodePlace = DeepReadonly<z.infer<typeof codePlace>>;
export type CodeMove = DeepReadonly<z.infer<typeof codeMove>>;
export type MigrationReport = DeepReadonly<z.infer<typeof migrationReport>>;
export type MigrationChoice = DeepReadonly<z.infer<typeof migrationChoice>>;

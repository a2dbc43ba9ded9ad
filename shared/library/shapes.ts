import { z } from 'zod';

/**
 * The small picture of a theory on its card: lanes of bars at places fixed by the frame, so that the same height is the
 * same item in every likeness and a gap is *not named*. Heights are 0 to 1 from the top of the picture.
 */
const fraction = z.number().min(0).max(1);
export const likeness = z.strictObject({
  bars: z.array(
    z.strictObject({
      lane: z.enum(['problem', 'means', 'mechanism', 'subgoal', 'endgoal']),
      kind: z.enum(['problem', 'instrument', 'connection', 'mechanism', 'subgoal', 'endgoal']),
      top: fraction,
      height: fraction,
      emphasis: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    }),
  ),
  /** Places of the frame that the theory does not name: drawn as a tick. */
  gaps: z.array(z.strictObject({ lane: z.enum(['problem', 'means', 'mechanism', 'subgoal']), at: fraction })),
  /** Lines between bars, as indexes into `bars`. */
  lines: z.array(
    z.strictObject({
      from: z.number().int(),
      to: z.number().int(),
      emphasis: z.number().int().min(0).max(2),
    }),
  ),
});
export type Likeness = z.infer<typeof likeness>;

import { z } from 'zod';
import { id, title } from '../theory/records.ts';
import { nodeKinds, sides } from '../theory/words.ts';

/** What theories together say of a frame, as it crosses the contract and as the command line prints it. */
const count = z.number().int().nonnegative();
const word = z.string();

/** A node of a theory that a finding rests on. */
export const findingPlace = z.strictObject({ theory: id, node: id, title, kind: z.enum(nodeKinds) });

const item = { code: id, label: title };
const placed = z.strictObject({ ...item, theories: count, places: z.array(findingPlace) });

/**
 * Why a node has no code that counts: none was found and that was chosen; nobody has said yet; only loose ones; or the frame
 * has no list for its kind at all.
 */
export const uncodedReasons = ['chosen', 'open', 'loose-only', 'no-list'] as const;

export const frameFindings = z.strictObject({
  frame: id,
  version: word,
  title,
  /** The theories that were read and name the frame, with the version that they name. */
  theories: z.array(z.strictObject({ id, title, version: word })),
  /** Items used in no theory, by list; how many theories leave them alone on purpose, or come near them with a loose fit. */
  unused: z.array(
    z.strictObject({
      facet: id,
      title,
      kind: z.enum(nodeKinds),
      all: count,
      items: z.array(z.strictObject({ ...item, excludedIn: count, looseIn: count })),
    }),
  ),
  uncoded: z.array(z.strictObject({ reason: z.enum(uncodedReasons), places: z.array(findingPlace) })),
  /** Means brought under a goal where the frame does not have them; `instead`: theories that reach none of the frame's own. */
  otherGoals: z.array(
    z.strictObject({
      ...item,
      goal: id,
      goalLabel: title,
      expected: z.array(z.strictObject(item)),
      theories: count,
      instead: count,
      places: z.array(z.strictObject({ ...findingPlace.shape, beside: z.boolean() })),
    }),
  ),
  /** Mechanisms that work on a side where they were not found. */
  otherSides: z.array(
    z.strictObject({
      ...item,
      side: z.enum(sides),
      expected: z.array(z.enum(sides)),
      theories: count,
      places: z.array(findingPlace),
    }),
  ),
  loose: z.array(placed),
  analogous: z.array(placed),
  /** Titles, and words of titles, that come back in nodes without a code. */
  words: z.array(
    z.strictObject({ word, whole: z.boolean(), theories: count, places: z.array(findingPlace) }),
  ),
});

export type FindingPlace = z.infer<typeof findingPlace>;
export type UncodedReason = (typeof uncodedReasons)[number];
export type FrameFindings = z.infer<typeof frameFindings>;

import { z } from 'zod';
import { title, type DeepReadonly } from '../theory/records.ts';
import type { FramePatch } from './patch.ts';
import type { Frame } from './records.ts';

/** The steps that a person can take in the draft of a frame. Each has its name in `text/frames.ts`. */
export const frameStepNames = [
  'frame-made',
  'frame-changed',
  'frame-published',
  'frame-withdrawn',
  'facet-added',
  'facet-changed',
  'item-added',
  'item-changed',
  'item-renamed',
  'item-moved',
  'item-split',
  'item-merged',
  'item-retired',
  'item-restored',
  'item-dropped',
  'code-changed',
  'relation-added',
  'relation-changed',
  'relation-removed',
  'crosswalk-added',
  'crosswalk-changed',
  'crosswalk-removed',
  'scale-added',
  'scale-changed',
  'scale-removed',
  'matrix-added',
  'matrix-changed',
  'matrix-removed',
  'cell-changed',
  'checklist-added',
  'checklist-changed',
  'checklist-removed',
  'question-added',
  'question-changed',
  'question-removed',
] as const;

export const frameStepSchema = z.strictObject({
  name: z.enum(frameStepNames),
  /** What the step was about, in the words it then had. */
  about: z.exactOptional(title),
});
export type FrameStep = DeepReadonly<z.infer<typeof frameStepSchema>>;
export type FrameStepName = FrameStep['name'];

/** Why a frame cannot be changed so; each has its words in `text/frames.ts`. */
export const frameRefusalReasons = [
  'not-there',
  'empty-label',
  'code-taken',
  'code-not-possible',
  'code-used-before',
  'retired-already',
  'not-retired',
  'has-children',
  'under-itself',
  'other-kind',
  'two-needed',
  'same-code',
  'relation-exists',
  'facet-exists',
  'value-twice',
  'value-in-use',
  'scale-in-use',
  'cells-in-the-way',
  'value-does-not-fit',
  'no-change',
] as const;
export type FrameRefusalReason = (typeof frameRefusalReasons)[number];

/** The frame says no. */
export interface FrameRefusal {
  readonly refused: FrameRefusalReason;
}

/** What a command gives: the patch, the name of the step, and the codes to select afterwards. */
export interface FrameDone {
  readonly patch: FramePatch;
  readonly step: FrameStep;
  readonly select?: readonly string[];
}

export type FrameOutcome = FrameDone | FrameRefusal;

/**
 * Every change of a frame is one of these: pure, so that the same arguments give the same patch. They are meant for a draft;
 * that a version never changes is kept by the library, which takes them for drafts alone.
 */
export type FrameCommand<Args> = (frame: Frame, args: Args) => FrameOutcome;

export const isFrameRefusal = (outcome: object): outcome is FrameRefusal => 'refused' in outcome;
export const refuseFrame = (reason: FrameRefusalReason): FrameRefusal => ({ refused: reason });

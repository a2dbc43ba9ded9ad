import { z } from 'zod';
import type { NewId } from '../ids.ts';
import type { Patch } from './patch.ts';
import { title } from './records.ts';
import type { DeepReadonly } from './records.ts';
import type { Theory } from './theory.ts';

/** The steps that a person can take in a theory. Each has its name in `text/`, shown as *Undo: node renamed*. */
export const stepNames = [
  'theory-made',
  'theory-imported',
  'theory-changed',
  'claim-changed',
  'focus-changed',
  'anchoring-changed',
  'node-added',
  'node-changed',
  'node-renamed',
  'node-moved',
  'node-excluded',
  'node-included',
  'link-added',
  'link-changed',
  'link-turned',
  'context-added',
  'context-changed',
  'configuration-added',
  'configuration-changed',
  'concept-tied',
  'concept-untied',
  'memo-written',
  'memo-changed',
  'memo-removed',
  'evidence-changed',
  'group-added',
  'group-changed',
  'group-dissolved',
  'note-added',
  'note-changed',
  'note-moved',
  'idea-added',
  'idea-changed',
  'idea-placed',
  'removed',
  'pasted',
  'duplicated',
  'arranged',
  'aligned',
  'fixed',
  'waived',
  'waiver-changed',
  'waiver-removed',
  'weights-changed',
  'frame-moved',
  'version-restored',
  'frame-named',
  'frame-dropped',
  'node-coded',
  'no-code-chosen',
] as const;

export const stepSchema = z.strictObject({
  name: z.enum(stepNames),
  /** What the step was about, in the words it then had. */
  about: z.exactOptional(title),
  /** How many records a person would say it touched, where that is more than one. */
  count: z.exactOptional(z.number().int().positive()),
});

export type Step = DeepReadonly<z.infer<typeof stepSchema>>;
export type StepName = Step['name'];

/** The domain says no. `reason` is a key of the texts under `refusal`, so a reason without words does not compile. */
export interface Refusal {
  readonly refused: RefusalReason;
}

export const refusalReasons = [
  'not-there',
  'same-node',
  'pull-from-problem',
  'means-on-means',
  'ends-do-not-fit',
  'link-exists',
  'context-only',
  'moderation-target',
  'moderation-exists',
  'nothing-chosen',
  'two-for-a-group',
  'empty-note',
  'nothing-to-paste',
  'empty-title',
  'empty-reason',
  'empty-evidence',
  'empty-memo',
  'only-shown',
  'other-kind-needed',
  'no-change',
  'lane-only',
  'value-does-not-fit',
  'context-in-use',
  'mechanism-in-use',
  'frame-not-named',
  'choices-missing',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What a command gives: the patch, the name of the step, and the records to select afterwards. */
export interface Done {
  readonly patch: Patch;
  readonly step: Step;
  readonly select?: readonly string[];
}

export type Outcome = Done | Refusal;
/** Every change of a theory is one of these: pure, so that the same arguments give the same patch. */
export type Command<Args> = (theory: Theory, args: Args, newId: NewId) => Outcome;

export const isRefusal = (outcome: object): outcome is Refusal => 'refused' in outcome;
export const refuse = (reason: RefusalReason): Refusal => ({ refused: reason });

import { versionWords } from '../text/versions.ts';
import type { Step, StepName } from '../theory/command.ts';
import type { Patch } from '../theory/patch.ts';
import { differencesOf } from './difference.ts';
import type { VersionFacts, VersionMaker } from './shapes.ts';

/** A step that says something else of at least so many records is a large change. Moves do not count. */
export const largeStep = 25;

/**
 * What the program keeps of a theory before this step, or undefined when the step is an ordinary one. Before a file is read in over a
 * theory, a frame's version is changed or an earlier version is put back, and before large changes by hand.
 */
export function versionBefore(
  step: Step,
  patch: Patch,
): Pick<VersionFacts, 'name' | 'made' | 'reason'> | undefined {
  const made = makerOf(step, patch);
  return made && { name: versionWords[made], made, ...(step.about ? { reason: step.about } : {}) };
}

/** Steps before which a theory is kept whatever they change. */
const always: Readonly<Partial<Record<StepName, Exclude<VersionMaker, 'person'>>>> = {
  'theory-imported': 'import',
  'frame-moved': 'frame',
  'version-restored': 'restore',
};

function makerOf(step: Step, patch: Patch): Exclude<VersionMaker, 'person'> | undefined {
  const maker = always[step.name];
  if (maker || patch.length < largeStep) return maker;
  const touched = patch.filter((change) => differencesOf([change]).length > 0);
  return touched.length >= largeStep ? 'bulk' : undefined;
}

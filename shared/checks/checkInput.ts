import { compareNatural } from '../ids.ts';
import type { CheckInput } from './rule.ts';

/** A version of a frame, as a list of a library names it. */
interface Version {
  readonly id: string;
  readonly version: string;
}

/** The newest version of each frame among these, by id; versions count in natural order. */
export function newestVersions(versions: readonly Version[]): Readonly<Record<string, string>> {
  const newest: Record<string, string> = {};
  for (const { id, version } of versions) {
    const known = newest[id];
    if (known === undefined || compareNatural(known, version) < 0) newest[id] = version;
  }
  return newest;
}

/** The part of a library's settings that the checks go by. */
export interface CheckSettings {
  readonly rules: CheckInput['settings'];
  readonly offSets?: CheckInput['offSets'];
}

/** What the checks need beside a theory, out of a library's settings and the frames that are at hand, `known` of which there are. */
export function checkInput(
  frames: CheckInput['frames'],
  { rules, offSets }: CheckSettings,
  known: readonly Version[] = frames,
): CheckInput {
  return { frames, settings: rules, ...(offSets ? { offSets } : {}), newest: newestVersions(known) };
}

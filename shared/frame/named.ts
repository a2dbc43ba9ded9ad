import { compareNatural } from '../ids.ts';
import { headOf, type Theory } from '../theory/theory.ts';
import type { Frame } from './records.ts';

/**
 * The frames that a theory is coded in, in its own order, each in the version that it names; where that one is not there, the
 * newest that is. A frame that is not there at all is left out.
 */
export function namedFrames(theory: Theory, frames: readonly Frame[]): readonly Frame[] {
  return headOf(theory).frames.flatMap(({ id, version }) => {
    const versions = frames.filter((frame) => frame.id === id);
    return versions.find((frame) => frame.version === version) ?? newestOf(versions) ?? [];
  });
}

/** The newest of some versions of one frame. */
export function newestOf<F extends { readonly version: string }>(versions: readonly F[]): F | undefined {
  return versions.toSorted((a, b) => compareNatural(a.version, b.version)).at(-1);
}

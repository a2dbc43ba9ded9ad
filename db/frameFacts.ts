import type { FrameSummary } from '../shared/api/shapes.ts';
import { sameFrame } from '../shared/frame/sameFrame.ts';
import type { Frame } from '../shared/frame/records.ts';
import { compareNatural } from '../shared/ids.ts';
import { sameValue } from '../shared/theory/same.ts';
import { ApiError } from '../shared/api/errors.ts';

/** What a list of frames says of each: its title and how many items it has for each kind of node. */
export function summariseFrame(frame: Frame): FrameSummary {
  const items: Record<string, number> = {};
  for (const facet of frame.facets) {
    if (facet.nodeKind) items[facet.nodeKind] = (items[facet.nodeKind] ?? 0) + facet.items.length;
  }
  return { id: frame.id, version: frame.version, title: frame.title, items };
}

/** The newest of some versions of one frame. */
export function newestFrame<F extends { readonly version: string }>(frames: readonly F[]): F | undefined {
  return frames.toSorted((a, b) => compareNatural(a.version, b.version)).at(-1);
}

/** Whether a frame is to be stored over the one of the same version; fails with `exists` when that one says something else. */
export function takesOver(known: Frame, frame: Frame): boolean {
  if (sameValue(known, frame)) return false;
  if (!sameFrame(known, frame)) throw new ApiError('exists', { name: `${frame.id} ${frame.version}` });
  return true;
}

import { ApiError } from '../shared/api/errors.ts';
import type { FrameSummary } from '../shared/api/shapes.ts';
import { checkFrame } from '../shared/exchange/json/frameFaults.ts';
import { isLive } from '../shared/frame/items.ts';
import { applyFramePatch, invertFramePatch, type FramePatch } from '../shared/frame/patch.ts';
import type { Frame } from '../shared/frame/records.ts';
import { sameFrame } from '../shared/frame/sameFrame.ts';
import { missingCodes } from '../shared/frame/versionFaults.ts';
import type { TheoryHead } from '../shared/theory/records.ts';
import { sameValue } from '../shared/theory/same.ts';

/** What a list of frames says of each: its title and how many items for use it has for each kind of node. */
export function summariseFrame(frame: Frame, draft: boolean): FrameSummary {
  const items: Record<string, number> = {};
  for (const facet of frame.facets) {
    const live = facet.items.filter(isLive).length;
    if (facet.nodeKind) items[facet.nodeKind] = (items[facet.nodeKind] ?? 0) + live;
  }
  const previous = frame.previous === undefined ? {} : { previous: frame.previous };
  return { id: frame.id, version: frame.version, title: frame.title, items, draft, ...previous };
}

/** Whether a frame is to be stored over the one of the same version; fails with `exists` when that one says something else. */
export function takesOver(known: Frame, frame: Frame): boolean {
  if (sameValue(known, frame)) return false;
  if (!sameFrame(known, frame)) throw new ApiError('exists', { name: `${frame.id} ${frame.version}` });
  return true;
}

/** Fails with `unsound` when a frame does not hold together: a code used twice, a parent or a successor that is not there. */
export function judgeFrame(frame: Frame): void {
  try {
    checkFrame(frame.id, frame);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError('unsound', { place: error.details['place'] ?? frame.id });
  }
}

/** A draft after a change. Fails with `conflict` when it is not as the patch expects it, or `unsound`. */
export function changedDraft(draft: Frame, patch: FramePatch): Frame {
  const applied = applyFramePatch(draft, patch);
  if ('conflict' in applied) throw new ApiError('conflict', { place: applied.conflict });
  judgeFrame(applied.frame);
  return applied.frame;
}

/** Fails with `unsound` when a code of the version before is nowhere in the new one: theories may hold on to it. */
export function judgeVersion(previous: Frame | undefined, frame: Frame): void {
  const [missing] = previous ? missingCodes(previous, frame) : [];
  if (missing !== undefined) throw new ApiError('unsound', { place: missing });
}

/** What is named in a refusal to withdraw a version: theories by their title, later versions by their number. */
export interface VersionUses {
  readonly theories: readonly TheoryHead[];
  readonly frames: readonly Pick<Frame, 'id' | 'version' | 'previous'>[];
}

/** Fails with `frame-in-use` while a theory or a later version names this one. */
export function judgeUnused(id: string, version: string, { theories, frames }: VersionUses): void {
  const users = theories.filter((head) =>
    head.frames.some((one) => one.id === id && one.version === version),
  );
  const later = frames.filter((one) => one.id === id && one.previous === version);
  const names = [...users.map(({ title }) => title.nl ?? title.en ?? ''), ...later.map((one) => one.version)];
  if (names.length > 0) throw new ApiError('frame-in-use', { version, names: names.join(', ') });
}

/** A version as the draft was before its last patch; as it is where only words of the screen were taken over since. */
export function beforePublishing(frame: Frame, patch: FramePatch): Frame {
  const applied = applyFramePatch(frame, invertFramePatch(patch));
  return 'conflict' in applied ? frame : applied.frame;
}

import { idPattern } from '../../ids.ts';
import { isBlank } from '../../theory/commands/draft.ts';
import type { Text } from '../../theory/records.ts';
import {
  isFrameRefusal,
  refuseFrame,
  type FrameCommand,
  type FrameOutcome,
  type FrameRefusal,
  type FrameStepName,
} from '../command.ts';
import { frameDraft, type FrameDraft } from '../draft.ts';
import { isLive } from '../items.ts';
import { headOfFrame, type FrameHead } from '../patch.ts';
import { frame as frameSchema, type Facet, type Frame } from '../records.ts';

/** The draft as an outcome; a refusal when nothing changed or the frame would no longer be one. */
export function frameOutcome(
  draft: FrameDraft,
  name: FrameStepName,
  about: Text | undefined,
  select?: readonly string[],
): FrameOutcome {
  const patch = draft.patch();
  if (patch.length === 0) return refuseFrame('no-change');
  return {
    patch,
    step: { name, ...(about ? { about } : {}) },
    ...(select ? { select } : {}),
  };
}

/** Where a number can be raised by one: the last number in a version, `1.0` becomes `1.1`; otherwise `-2` is put behind it. */
export function nextVersion(version: string): string {
  const parts = /^(.*?)(\d+)(?:\.(\d+))?(\.\d+)*$/.exec(version);
  const semantic = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (semantic) return `${semantic[1]}.${Number(semantic[2]) + 1}.0`;
  if (parts?.[2] !== undefined && parts[3] === undefined) return `${parts[1]}${Number(parts[2]) + 1}`;
  if (parts?.[3] !== undefined) return `${parts[1]}${parts[2]}.${Number(parts[3]) + 1}`;
  return `${version}-2`;
}

/** A new version of a frame, to be changed as a draft: all it says, `previous` naming the one that it was made from. */
export function beginVersion(frame: Frame, version: string): Frame | FrameRefusal {
  if (version.trim() === '' || version === frame.version) return refuseFrame('value-does-not-fit');
  const { changes: _changes, ...rest } = frame;
  return wellFormed({ ...rest, version, previous: frame.version });
}

export interface Copy {
  readonly id: string;
  readonly title: Text;
  readonly version?: string;
  /** Ties each item that describes nodes to the one it was copied from, so that theories can be seen through either. */
  readonly crosswalk?: boolean;
}

/** A frame of one's own out of another, to be changed as a draft. Its codes are those of the other. */
export function copyFrame(
  frame: Frame,
  { id, title, version = '1.0.0', crosswalk = true }: Copy,
): Frame | FrameRefusal {
  if (isBlank(title)) return refuseFrame('empty-label');
  if (!idPattern.test(id) || id === frame.id) return refuseFrame('code-not-possible');
  const { previous: _previous, changes: _changes, ...rest } = frame;
  const own = frame.facets
    .filter((facet) => facet.nodeKind !== null)
    .flatMap((facet) => facet.items.filter(isLive))
    .map(({ code }) => ({ from: code, frame: frame.id, to: code, fit: 'exact' as const }));
  const crosswalks = crosswalk ? [...(frame.crosswalks ?? []), ...own] : frame.crosswalks;
  return wellFormed({ ...rest, id, version, title, ...(crosswalks ? { crosswalks } : {}) });
}

/** A frame without anything in it yet. */
export function emptyFrame(id: string, title: Text, version = '1.0.0'): Frame | FrameRefusal {
  if (isBlank(title)) return refuseFrame('empty-label');
  return wellFormed({ format: 'cmo-frame', formatVersion: 1, id, version, title, facets: [] });
}

function wellFormed(frame: Frame): Frame | FrameRefusal {
  const parsed = frameSchema.safeParse(frame);
  return parsed.success ? parsed.data : refuseFrame('value-does-not-fit');
}

/** The keys of a frame's head that a person edits; `undefined` takes an optional one away. */
export type FrameEdit = { readonly [K in Exclude<keyof FrameHead, 'previous'>]?: FrameHead[K] | undefined };

/** Changes the title, the source, or the words about what this version changes. */
export const editFrame: FrameCommand<{ readonly change: FrameEdit }> = (frame, { change }) => {
  if (change.title && isBlank(change.title)) return refuseFrame('empty-label');
  const next = withKeys(headOfFrame(frame), change);
  const whole = wellFormed({ ...frame, ...next });
  if (isFrameRefusal(whole)) return whole;
  const draft = frameDraft(frame);
  draft.head(next);
  return frameOutcome(draft, 'frame-changed', next.title);
};

export type FacetEdit = { readonly [K in Exclude<keyof Facet, 'id' | 'items'>]?: Facet[K] | undefined };

/** Adds an empty list of items. */
export const addFacet: FrameCommand<Omit<Facet, 'items'>> = (frame, facet) => {
  if (isBlank(facet.title)) return refuseFrame('empty-label');
  if (frame.facets.some((one) => one.id === facet.id)) return refuseFrame('facet-exists');
  if (isFrameRefusal(wellFormed({ ...frame, facets: [{ ...facet, items: [] }] })))
    return refuseFrame('value-does-not-fit');
  const draft = frameDraft(frame);
  draft.addFacet(facet);
  return frameOutcome(draft, 'facet-added', facet.title);
};

/** Changes the name or the question of a facet, or which kind of node it describes. */
export const editFacet: FrameCommand<{ readonly id: string; readonly change: FacetEdit }> = (
  frame,
  { id, change },
) => {
  const facet = frame.facets.find((one) => one.id === id);
  if (!facet) return refuseFrame('not-there');
  if (change.title && isBlank(change.title)) return refuseFrame('empty-label');
  const { items: _items, ...head } = facet;
  const next = withKeys(head, change);
  if (isFrameRefusal(wellFormed({ ...frame, facets: [{ ...next, items: [] }] })))
    return refuseFrame('value-does-not-fit');
  const draft = frameDraft(frame);
  draft.putFacet(next);
  return frameOutcome(draft, 'facet-changed', next.title);
};

/** The record with some keys changed; `undefined` takes one away. */
export function withKeys<R extends object>(
  record: R,
  change: { readonly [K in keyof R]?: R[K] | undefined },
): R {
  const all = Object.entries({ ...record, ...change });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as R;
}

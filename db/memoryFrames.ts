import { ApiError } from '../shared/api/errors.ts';
import type { FrameEntry, OpenedDraft } from '../shared/api/shapes.ts';
import { newestOf } from '../shared/frame/named.ts';
import type { FramePatch } from '../shared/frame/patch.ts';
import type { Frame } from '../shared/frame/records.ts';
import type { TheoryHead } from '../shared/theory/records.ts';
import {
  beforePublishing,
  changedDraft,
  judgeFrame,
  judgeUnused,
  judgeVersion,
  summariseFrame,
  takesOver,
} from './frameFacts.ts';
import { openedSteps } from './journalLimits.ts';
import type { Repository } from './repository.ts';

interface Held {
  readonly frame: Frame;
  readonly draft: boolean;
  readonly removed: boolean;
  readonly revision: number;
  readonly journal: readonly FrameEntry[];
  /** What publishing changed in it; none for what is a draft or was read in. */
  readonly published?: FramePatch;
}

type FrameMethods = Pick<
  Repository,
  | 'listFrames'
  | 'getFrame'
  | 'putFrame'
  | 'createDraft'
  | 'openDraft'
  | 'commitDraft'
  | 'publishDraft'
  | 'withdrawVersion'
  | 'removeDraft'
  | 'restoreDraft'
>;

/** The frames of a library that lives as long as the process, beside the theories that name them. */
export function memoryFrames(
  now: () => Date,
  theories: () => readonly TheoryHead[],
): {
  readonly methods: FrameMethods;
  /** All versions of all frames. */
  readonly versions: () => readonly Frame[];
} {
  const held = new Map<string, Held>();
  const commits = new Map<string, { readonly key: string; readonly revision: number }>();
  const keyOf = (id: string, version: string): string => JSON.stringify([id, version]);

  const standing = (id: string, version: string): Held => {
    const found = held.get(keyOf(id, version));
    if (!found?.draft || found.removed) throw new ApiError('not-found', { name: `${id} ${version}` });
    return found;
  };
  const atBase = (id: string, version: string, baseRevision: number): Held => {
    const found = standing(id, version);
    if (found.revision !== baseRevision) throw new ApiError('conflict', { place: `${id} ${version}` });
    return found;
  };
  const repeated = (commitId: string, key: string): { revision: number } | undefined => {
    const known = commits.get(commitId);
    if (known && known.key !== key) throw new ApiError('conflict', { place: commitId });
    return known && { revision: known.revision };
  };
  const keep = (commitId: string, next: Held): { revision: number } => {
    const key = keyOf(next.frame.id, next.frame.version);
    held.set(key, next);
    commits.set(commitId, { key, revision: next.revision });
    return { revision: next.revision };
  };
  const versions = (id: string, version?: string): Frame[] =>
    [...held.values()]
      .filter(({ draft, frame }) => !draft && frame.id === id && (version ?? frame.version) === frame.version)
      .map(({ frame }) => frame);

  const methods: FrameMethods = {
    listFrames: async () =>
      [...held.values()]
        .filter(({ removed }) => !removed)
        .map(({ frame, draft }) => summariseFrame(frame, draft)),
    getFrame: async (id, version) => {
      const frame = newestOf(versions(id, version));
      if (!frame) throw new ApiError('not-found', { name: version ? `${id} ${version}` : id });
      return frame;
    },
    putFrame: async (frame) => {
      const key = keyOf(frame.id, frame.version);
      const known = held.get(key);
      if (known?.draft && !known.removed)
        throw new ApiError('exists', { name: `${frame.id} ${frame.version}` });
      if (known && !known.draft && !takesOver(known.frame, frame)) return false;
      held.set(key, { frame, draft: false, removed: false, revision: 0, journal: [] });
      return true;
    },

    createDraft: async ({ frame, commitId }) => {
      const key = keyOf(frame.id, frame.version);
      const again = repeated(commitId, key);
      if (again) return again;
      const known = held.get(key);
      if (known && !known.removed) throw new ApiError('exists', { name: `${frame.id} ${frame.version}` });
      judgeFrame(frame);
      const revision = (known?.revision ?? 0) + 1;
      return keep(commitId, { frame, draft: true, removed: false, revision, journal: [] });
    },
    openDraft: async (id, version) => {
      const { frame, revision, journal } = standing(id, version);
      return { frame: frame as OpenedDraft['frame'], revision, journal: journal.slice(-openedSteps) };
    },
    commitDraft: async (input) => {
      const { id, version, commitId, kind, step, patch } = input;
      const again = repeated(commitId, keyOf(id, version));
      if (again) return again;
      const found = atBase(id, version, input.baseRevision);
      const frame = changedDraft(found.frame, patch);
      const revision = found.revision + 1;
      const journal = [...found.journal, { revision, kind, step, at: now().toISOString(), patch }];
      return keep(commitId, { ...found, frame, revision, journal });
    },
    publishDraft: async ({ id, version, commitId, baseRevision, patch }) => {
      const [published] = versions(id, version);
      if (repeated(commitId, keyOf(id, version)) && published) return published;
      const found = atBase(id, version, baseRevision);
      const frame = changedDraft(found.frame, patch);
      judgeVersion(versions(id, frame.previous ?? '')[0], frame);
      const revision = found.revision + 1;
      keep(commitId, { frame, draft: false, removed: false, revision, journal: [], published: patch });
      return frame;
    },
    withdrawVersion: async ({ id, version, commitId }) => {
      const key = keyOf(id, version);
      const again = repeated(commitId, key);
      if (again) return again;
      const found = held.get(key);
      if (!found || found.draft) throw new ApiError('not-found', { name: `${id} ${version}` });
      if (!found.published) throw new ApiError('frame-read-in', { version });
      const frames = [...held.values()].filter(({ removed }) => !removed).map(({ frame }) => frame);
      judgeUnused(id, version, { theories: theories(), frames });
      const frame = beforePublishing(found.frame, found.published);
      return keep(commitId, {
        frame,
        draft: true,
        removed: false,
        revision: found.revision + 1,
        journal: [],
      });
    },
    removeDraft: async (id, version) => {
      held.set(keyOf(id, version), { ...standing(id, version), removed: true });
    },
    restoreDraft: async (id, version) => {
      const found = held.get(keyOf(id, version));
      if (!found?.draft) throw new ApiError('not-found', { name: `${id} ${version}` });
      held.set(keyOf(id, version), { ...found, removed: false });
    },
  };
  const published = (): Frame[] => [...held.values()].filter(({ draft }) => !draft).map(({ frame }) => frame);
  return { methods, versions: published };
}

import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { FrameSummary, FrameUse } from '../../shared/api/shapes.ts';
import type { Frame } from '../../shared/frame/records.ts';
import type { FrameSession } from '../../shared/frame/session.ts';
import { compareNatural } from '../../shared/ids.ts';
import { core } from '../platform/core.ts';
import { useFrame, useFrameVersions } from '../state/frames.ts';
import { attempt, useLibrary } from '../state/library.ts';
import { useDraftStore } from './edit/draftStore.ts';
import { useFramesView } from './framesState.ts';

/** A frame of the library with its versions, the newest first, and the drafts of versions to come. */
export interface FrameEntry {
  readonly id: string;
  /** Undefined while the frame is no more than a draft. */
  readonly newest: FrameSummary | undefined;
  readonly versions: readonly FrameSummary[];
  readonly drafts: readonly FrameSummary[];
}

const none: readonly FrameSummary[] = [];

/** The frames of a library, each once, in the order of the library. */
export function entriesOf(frames: readonly FrameSummary[]): readonly FrameEntry[] {
  const byId = new Map<string, FrameSummary[]>();
  for (const frame of frames) byId.set(frame.id, [...(byId.get(frame.id) ?? []), frame]);
  return [...byId].map(([id, list]) => {
    const sorted = list.toSorted((a, b) => compareNatural(b.version, a.version));
    const versions = sorted.filter((frame) => !frame.draft);
    return { id, newest: versions[0], versions, drafts: sorted.filter((frame) => frame.draft) };
  });
}

/** The newest version of each frame: what theories can be coded in. */
export const newestFrames = (frames: readonly FrameSummary[]): readonly FrameSummary[] =>
  entriesOf(frames).flatMap(({ newest }) => newest ?? []);

/** The frames of the open library; undefined until they have been read. */
export function useFrameEntries(): readonly FrameEntry[] | undefined {
  const frames = useLibrary((state) => state.frames);
  return useMemo(() => (frames ? entriesOf(frames) : undefined), [frames]);
}

/** The newest versions of all frames, as far as they have been read: what crosswalks are followed into. */
export function useAllFrames(): readonly Frame[] {
  const frames = useLibrary((state) => state.frames ?? none);
  const newest = useMemo(() => newestFrames(frames), [frames]);
  return useFrameVersions(newest);
}

/** The newest version of each frame of the library; undefined until they have been read. */
export function useNewestFrames(): readonly FrameSummary[] | undefined {
  const frames = useLibrary((state) => state.frames);
  return useMemo(() => (frames ? newestFrames(frames) : undefined), [frames]);
}

const noDraft = { getState: () => undefined, getInitialState: () => undefined, subscribe: () => () => {} };

/** The open draft where it is what this view shows; undefined where a version is read. */
export function useShownDraft(): FrameSession | undefined {
  const place = useFramesView((state) => state.place);
  const draft = useDraftStore((state) => state.session);
  return draft && draft.id === place?.frame && draft.version === place.version ? draft : undefined;
}

/** Whether what this view shows is a draft, open yet or not. */
export function useIsDraft(): boolean {
  const place = useFramesView((state) => state.place);
  return useLibrary(
    (state) =>
      state.frames?.some(
        (frame) => frame.draft && frame.id === place?.frame && frame.version === place.version,
      ) ?? false,
  );
}

/** The frame that is open in this view: a version, or a draft as it now stands. */
export function useOpenFrame(): Frame | 'missing' | undefined {
  const place = useFramesView((state) => state.place);
  const isDraft = useIsDraft();
  const failed = useDraftStore((state) => state.failed);
  const draft = useStore(useShownDraft() ?? noDraft, (state) => state?.frame);
  const version = useFrame(isDraft ? undefined : place?.frame, place?.version);
  if (!isDraft) return version;
  return draft ?? (place && failed === `${place.frame} ${place.version}` ? 'missing' : undefined);
}

/** Where the theories use a frame, by code. */
export type Uses = ReadonlyMap<string, readonly FrameUse[]>;
const noUses: Uses = new Map();

/** Where the theories of the library use the items of a frame; read again whenever the list of theories is. */
export function useUses(id: string | undefined): Uses {
  const theories = useLibrary((state) => state.theories);
  const [uses, setUses] = useState<{ readonly of: string; readonly byCode: Uses }>();
  useEffect(() => {
    if (id === undefined || !theories) return;
    let late = false;
    void attempt(async () => {
      const list = await core.call('frame.uses', { id });
      if (late) return;
      const byCode = new Map<string, FrameUse[]>();
      for (const use of list) byCode.set(use.code, [...(byCode.get(use.code) ?? []), use]);
      setUses({ of: id, byCode });
    });
    return () => {
      late = true;
    };
  }, [id, theories]);
  return uses?.of === id ? (uses?.byCode ?? noUses) : noUses;
}

/** In how many theories an item is used: by an exact or analogous fit, and not only left alone. Loose fits never count. */
export function theoriesUsing(uses: readonly FrameUse[] | undefined): number {
  return new Set(uses?.filter((use) => use.fit !== 'loose' && !use.excluded).map((use) => use.theory)).size;
}

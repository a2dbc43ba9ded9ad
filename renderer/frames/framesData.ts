import { useEffect, useMemo, useState } from 'react';
import type { FrameSummary, FrameUse } from '../../shared/api/shapes.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { compareNatural } from '../../shared/ids.ts';
import { core } from '../platform/core.ts';
import { useFrame, useFrameVersions } from '../state/frames.ts';
import { attempt, useLibrary } from '../state/library.ts';
import { useFramesView } from './framesState.ts';

/** A frame of the library with its versions, the newest first. */
export interface FrameEntry {
  readonly id: string;
  readonly newest: FrameSummary;
  readonly versions: readonly FrameSummary[];
}

const none: readonly FrameSummary[] = [];

/** The frames of a library, each once, in the order of the library. */
export function entriesOf(frames: readonly FrameSummary[]): readonly FrameEntry[] {
  const byId = new Map<string, FrameSummary[]>();
  for (const frame of frames) if (!frame.draft) byId.set(frame.id, [...(byId.get(frame.id) ?? []), frame]);
  return [...byId].flatMap(([id, list]) => {
    const versions = list.toSorted((a, b) => compareNatural(b.version, a.version));
    const [newest] = versions;
    return newest ? [{ id, newest, versions }] : [];
  });
}

/** The frames of the open library; undefined until they have been read. */
export function useFrameEntries(): readonly FrameEntry[] | undefined {
  const frames = useLibrary((state) => state.frames);
  return useMemo(() => (frames ? entriesOf(frames) : undefined), [frames]);
}

/** The newest versions of all frames, as far as they have been read: what crosswalks are followed into. */
export function useAllFrames(): readonly Frame[] {
  const frames = useLibrary((state) => state.frames ?? none);
  const newest = useMemo(() => entriesOf(frames).map((entry) => entry.newest), [frames]);
  return useFrameVersions(newest);
}

/** The frame that is open in this view. */
export function useOpenFrame(): Frame | 'missing' | undefined {
  const place = useFramesView((state) => state.place);
  return useFrame(place?.frame, place?.version);
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

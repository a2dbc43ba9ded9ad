import { useMemo } from 'react';
import { theoryThrough, throughFrame, type SeenCode } from '../../shared/frame/crosswalk.ts';
import type { Frame } from '../../shared/frame/records.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { useFrames } from '../state/frames.ts';
import { useTheory } from '../state/session.ts';
import { useWindow } from '../state/window.ts';
import { useAllFrames } from './framesData.ts';

/** The frame through which the theory on the screen is seen; undefined while its own codes are. */
export function useThrough(): Frame | undefined {
  const through = useWindow((state) => state.through);
  const frames = useAllFrames();
  return through === undefined ? undefined : frames.find((frame) => frame.id === through);
}

/** The theory and frames that a picture is drawn of: as they are, or with the codes that another frame gives. */
export function useSeen(
  theory: Theory,
  frames: readonly Frame[],
): { readonly theory: Theory; readonly frames: readonly Frame[] } {
  const through = useThrough();
  const all = useAllFrames();
  return useMemo(() => {
    if (!through) return { theory, frames };
    return { theory: theoryThrough(theory, through, knownFrames(frames, all)), frames: [through] };
  }, [theory, frames, through, all]);
}

/** The frames of the theory in the versions that it names, and the newest of the others. */
const knownFrames = (own: readonly Frame[], all: readonly Frame[]): readonly Frame[] => [
  ...own,
  ...all.filter((one) => !own.some(({ id }) => id === one.id)),
];

const none: ReadonlyMap<string, readonly SeenCode[]> = new Map();

/** The codes that the nodes on the screen have in the frame they are seen through, by node. */
export function useSeenCodes(): ReadonlyMap<string, readonly SeenCode[]> {
  const through = useThrough();
  const theory = useTheory((whole) => whole);
  const own = useFrames();
  const all = useAllFrames();
  return useMemo(
    () => (through ? throughFrame(theory, through, knownFrames(own, all)) : none),
    [theory, through, own, all],
  );
}

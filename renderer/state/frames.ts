import { useEffect } from 'react';
import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { ApiError } from '../../shared/api/errors.ts';
import type { FrameSummary } from '../../shared/api/shapes.ts';
import { newestVersions } from '../../shared/checks/checkInput.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { errorWords } from '../../shared/text/errors.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { core } from '../platform/core.ts';
import { notify } from './notices.ts';
import { useTheory } from './session.ts';
import { isLibraryShown } from './window.ts';

interface FrameState {
  /** Frames by `id version`; `missing` when the library does not hold that one. */
  readonly frames: ReadonlyMap<string, Frame | 'missing'>;
}

export const useFrameStore = create<FrameState>(() => ({ frames: new Map() }));

const keyOf = (id: string, version: string): string => `${id} ${version}`;
const asked = new Set<string>();
/** How often all frames were forgotten: what was asked for before belongs to a library that is no longer open. */
let libraries = 0;

function keep(key: string, frame: Frame | 'missing'): void {
  useFrameStore.setState(({ frames }) => ({ frames: new Map(frames).set(key, frame) }));
}

/** Reads a frame once; a later call for the same one does nothing. A frame that is not there is left out, others still show. */
async function load(id: string, version: string): Promise<void> {
  const key = keyOf(id, version);
  if (asked.has(key)) return;
  asked.add(key);
  const library = libraries;
  try {
    const frame = await core.call('frame.get', { id, version });
    if (library === libraries) keep(key, frame);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (library !== libraries) return;
    asked.delete(key);
    keep(key, 'missing');
    if (error.code !== 'not-found') notify(errorWords[error.code], { values: error.details });
  }
}

/**
 * Reads the newest version of each of these frames, one after another for as long as the library is shown: the first map of a theory
 * that names them need not wait then. What cannot be read is asked for again by whoever needs it.
 */
export async function readFramesAhead(frames: readonly FrameSummary[]): Promise<void> {
  const versions = frames.filter(({ draft }) => !draft);
  for (const [id, version] of Object.entries(newestVersions(versions))) {
    const key = keyOf(id, version);
    if (asked.has(key)) continue;
    if (!isLibraryShown()) return;
    const library = libraries;
    try {
      // oxlint-disable-next-line no-await-in-loop -- the host has other things to do between them
      const frame = await core.call('frame.get', { id, version });
      if (library !== libraries) return;
      if (!asked.has(key)) keep(key, frame);
      asked.add(key);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }
}

/** Forgets all frames: another library was opened, or one was read in. */
export function forgetFrames(): void {
  libraries += 1;
  asked.clear();
  useFrameStore.setState({ frames: new Map() });
}

/** One version of a frame: undefined while it is being read, `missing` when it cannot be. */
export function useFrame(id: string | undefined, version: string | undefined): Frame | 'missing' | undefined {
  const key = id === undefined || version === undefined ? undefined : keyOf(id, version);
  const frame = useFrameStore((state) => (key === undefined ? undefined : state.frames.get(key)));
  useEffect(() => {
    if (id !== undefined && version !== undefined && frame === undefined) void load(id, version);
  }, [id, version, frame]);
  return frame;
}

/** The frames that the theory on the screen names and the library holds, in the theory's order; the same array while they stay the same. */
export function useFrames(): readonly Frame[] {
  return useFrameVersions(useTheory((theory) => headOf(theory).frames));
}

/** These versions of frames, those of them that the library holds; the same array while they and `named` stay the same. */
export function useFrameVersions(
  named: readonly { readonly id: string; readonly version: string }[],
): readonly Frame[] {
  const isMissed = useFrameStore(({ frames }) =>
    named.some(({ id, version }) => !frames.has(keyOf(id, version))),
  );
  useEffect(() => {
    if (!isMissed) return;
    const { frames } = useFrameStore.getState();
    for (const { id, version } of named) if (!frames.has(keyOf(id, version))) void load(id, version);
  }, [named, isMissed]);
  // Other frames come in too, and nothing is drawn or checked afresh for those.
  return useFrameStore(
    useShallow(({ frames }) =>
      named.flatMap(({ id, version }) => {
        const frame = frames.get(keyOf(id, version));
        return frame && frame !== 'missing' ? [frame] : [];
      }),
    ),
  );
}

/** Whether each of these versions was read, or found missing; until then what is said of them is not the whole. */
export function useVersionsRead(
  named: readonly { readonly id: string; readonly version: string }[],
): boolean {
  return useFrameStore(({ frames }) => named.every(({ id, version }) => frames.has(keyOf(id, version))));
}

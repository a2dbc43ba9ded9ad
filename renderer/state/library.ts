import { create } from 'zustand';
import { ApiError } from '../../shared/api/errors.ts';
import type { FrameSummary, LibraryState, TheorySummary } from '../../shared/api/shapes.ts';
import { wordsOfError } from '../../shared/text/wordError.ts';
import { core } from '../platform/core.ts';
import { forgetFrames } from './frames.ts';
import { notify } from './notices.ts';
import { setLibrary } from './program.ts';

/** The lists of the library that is open; undefined until they have been read. */
export interface LibraryLists {
  readonly theories: readonly TheorySummary[] | undefined;
  readonly frames: readonly FrameSummary[] | undefined;
}

export const useLibrary = create<LibraryLists>(() => ({ theories: undefined, frames: undefined }));

/** Runs something that asks the core; a failure becomes its sentence as a notice. True when it worked. */
export async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    notify(wordsOfError(error), { stays: true });
    return false;
  }
}

/** Reads both lists again. Nothing happens when no library is open. */
export async function refreshLibrary(): Promise<void> {
  await attempt(async () => {
    const [theories, frames] = await Promise.all([core.call('theory.list', {}), core.call('frame.list', {})]);
    useLibrary.setState({ theories, frames });
  });
}

/** Takes over another library (opened, made or restored): its state, then its lists. */
export async function enterLibrary(state: LibraryState): Promise<void> {
  setLibrary(state);
  forgetFrames();
  useLibrary.setState({ theories: undefined, frames: undefined });
  if (state.state === 'open') await refreshLibrary();
}

/** Reads the state of the library again, for example for the time of its latest backup. */
export async function refreshLibraryState(): Promise<void> {
  setLibrary(await core.call('library.state', {}));
}

import { create } from 'zustand';
import { ApiError } from '../../shared/api/errors.ts';
import type { LibraryState, Settings } from '../../shared/api/shapes.ts';
import type { Output } from '../../shared/api/contract.ts';
import type { Language } from '../../shared/theory/words.ts';
import { core } from '../platform/core.ts';

/** How far the program is: connecting, without a host, or at work with (or without) a library. */
export interface ProgramState {
  readonly phase: 'starting' | 'unreachable' | 'ready';
  readonly info: Output<'app.info'> | undefined;
  readonly settings: Settings;
  readonly library: LibraryState | undefined;
}

const firstSettings: Settings = { language: 'system', theme: 'system', rules: {} };

export const useProgram = create<ProgramState>(() => ({
  phase: 'starting',
  info: undefined,
  settings: firstSettings,
  library: undefined,
}));

/** Reaches the host and reads what the first screen needs. Ends in `ready` or `unreachable`, never in an exception. */
export async function startProgram(): Promise<void> {
  useProgram.setState({ phase: 'starting' });
  try {
    const [info, settings, library] = await Promise.all([
      core.call('app.info', {}),
      core.call('settings.get', {}),
      core.call('library.state', {}),
    ]);
    useProgram.setState({ phase: 'ready', info, settings, library });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    useProgram.setState({ phase: 'unreachable' });
  }
}

/** Changes settings at once on the screen and then in the host; falls back when the host refuses. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const before = useProgram.getState().settings;
  useProgram.setState({ settings: { ...before, ...change } });
  try {
    useProgram.setState({ settings: await core.call('settings.set', change) });
  } catch (error) {
    useProgram.setState({ settings: before });
    throw error;
  }
}

export const setLibrary = (library: LibraryState): void => useProgram.setState({ library });

/** The language that a setting comes down to: the chosen one, or that of the system. */
export function languageOf(state: ProgramState): Language {
  if (state.settings.language !== 'system') return state.settings.language;
  return state.info?.language ?? (navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en');
}

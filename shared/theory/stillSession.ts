import { refuse } from './command.ts';
import type { Session } from './session.ts';
import type { Theory } from './theory.ts';

/** A theory to be looked at and not changed, where a session is asked for: every command is refused in words, nothing is ever saved. */
export function stillSession(id: string, theory: Theory): Session {
  const state = { theory, steps: 0, save: { state: 'saved' } } as const;
  return {
    id,
    getState: () => state,
    getInitialState: () => state,
    subscribe: () => () => undefined,
    run: () => refuse('only-shown'),
    closeStep: () => undefined,
    undo: () => undefined,
    redo: () => undefined,
    flush: () => Promise.resolve(),
    unsent: () => [],
  };
}

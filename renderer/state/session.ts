import { createContext, useCallback, useContext } from 'react';
import { useStore } from 'zustand';
import { refusalWords } from '../../shared/text/steps.ts';
import { isRefusal, type Command, type Outcome } from '../../shared/theory/command.ts';
import type { SaveState, Session } from '../../shared/theory/session.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { notify } from './notices.ts';
import { select } from './window.ts';

/** The session of the theory on the screen; given by the theory screen to everything in it. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the theory on the screen. Throws outside the theory screen: a bug. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside the theory screen');
  return session;
}

/** A part of the theory; renders again when that part changes (compared by identity). */
export function useTheory<T>(selector: (theory: Theory) => T): T {
  return useStore(useSession(), (state) => selector(state.theory));
}

/** The truth about saving: saving, saved, or not saved since when and why. */
export const useSaveState = (): SaveState => useStore(useSession(), (state) => state.save);

/** Runs a command in a session: a refusal becomes a notice, what the command made is chosen. */
export function runIn<Args>(
  session: Session,
  command: Command<Args>,
  args: Args,
  mergeKey?: string,
): Outcome {
  const outcome = session.run(command, args, mergeKey);
  if (isRefusal(outcome)) {
    // Nothing to do is no news: typing a name and leaving it as it was needs no answer.
    if (outcome.refused !== 'no-change') notify(refusalWords[outcome.refused]);
  } else if (outcome.select) {
    select(outcome.select);
  }
  return outcome;
}

/** Gives `run(command, args, mergeKey?)` for the theory on the screen; see {@link runIn} and {@link Session.run}. */
export function useRun(): <Args>(command: Command<Args>, args: Args, mergeKey?: string) => Outcome {
  const session = useSession();
  return useCallback((command, args, mergeKey) => runIn(session, command, args, mergeKey), [session]);
}

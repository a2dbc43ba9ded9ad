import { create } from 'zustand';
import { ApiError } from '../../shared/api/errors.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { openSession, type Session } from '../../shared/theory/session.ts';
import { core } from '../platform/core.ts';
import { attempt, refreshLibrary } from './library.ts';
import { newId } from './newId.ts';
import { notify } from './notices.ts';
import { keepUnsent } from './unsent.ts';
import { goTo, openLibraryView, openOverlay, showRecords, type LibraryPart, useWindow } from './window.ts';

/** The one theory that this window has open. It stays open behind the library until another takes its place. */
export interface OpenTheory {
  readonly id: string | undefined;
  readonly session: Session | undefined;
  readonly error: ApiError | undefined;
}

export const useOpenTheory = create<OpenTheory>(() => ({
  id: undefined,
  session: undefined,
  error: undefined,
}));

/** The session that is open, for what is no part of the theory screen. */
export const sessionNow = (): Session | undefined => useOpenTheory.getState().session;

let stopKeeping: (() => void) | undefined;

/** Whether nothing waits to be saved; tries to save first. */
async function settled(): Promise<boolean> {
  const session = sessionNow();
  if (!session) return true;
  await session.flush();
  return session.getState().save.state === 'saved';
}

/** Forgets the open theory without asking; what was not saved goes with it. */
export function dropTheory(): void {
  stopKeeping?.();
  stopKeeping = undefined;
  if (sessionNow()) keepUnsent([]);
  useOpenTheory.setState({ id: undefined, session: undefined, error: undefined });
}

/** Saves and closes the open theory. False, with the ways out on the screen, when it could not be saved. */
export async function leaveTheory(): Promise<boolean> {
  if (!(await settled())) {
    notify(shellWords.leaveUnsaved);
    openOverlay('rescue');
    return false;
  }
  dropTheory();
  return true;
}

/** Opens a theory on the screen; the one before it is saved first. */
export async function openTheory(id: string): Promise<void> {
  const current = useOpenTheory.getState();
  if (current.id === id && current.session) {
    goTo('theory');
    return;
  }
  if (!(await leaveTheory())) return;
  useOpenTheory.setState({ id, session: undefined, error: undefined });
  goTo('theory');
  try {
    const opened = await core.call('theory.open', { id });
    if (useOpenTheory.getState().id !== id) return;
    const session = openSession({
      opened,
      send: (commit) => core.call('theory.commit', commit),
      newId,
      now: () => new Date().toISOString(),
      schedule: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    stopKeeping = session.subscribe(() => keepUnsent(session.unsent()));
    useOpenTheory.setState({ session });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    useOpenTheory.setState({ error });
  }
}

/** Opens a theory on the map with that node in view. */
export async function openTheoryAt(theory: string, node: string): Promise<void> {
  await openTheory(theory);
  showRecords([node]);
}

/** Opens the theory afresh as the library holds it; what was not saved is left behind. */
export async function reopenTheory(): Promise<void> {
  const { id } = useOpenTheory.getState();
  dropTheory();
  if (id) await openTheory(id);
}

/** Goes to a part of the library. The theory stays open behind it, so that nothing is lost when it cannot be saved now. */
export async function showLibrary(part: LibraryPart = 'theories'): Promise<void> {
  openLibraryView(part);
  if (useWindow.getState().screen === 'theory') goTo('library');
  await sessionNow()?.flush();
  await attempt(refreshLibrary);
}

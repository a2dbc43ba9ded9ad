import { create } from 'zustand';
import { ApiError } from '../../../shared/api/errors.ts';
import { isFrameRefusal, type FrameCommand, type FrameRefusalReason } from '../../../shared/frame/command.ts';
import { openFrameSession, type FrameSession } from '../../../shared/frame/session.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { frameRefusalWords } from '../../../shared/text/frames.ts';
import { core } from '../../platform/core.ts';
import { newId } from '../../state/newId.ts';
import { notify } from '../../state/notices.ts';

/** The one draft of a frame that this window changes. It stays open while other screens are shown. */
export const useDraftStore = create<{
  readonly session: FrameSession | undefined;
  /** The draft that could not be opened, as `id version`. */
  readonly failed: string | undefined;
}>(() => ({ session: undefined, failed: undefined }));

/** The draft that is open, for what is no part of the view. */
export const draftNow = (): FrameSession | undefined => useDraftStore.getState().session;

export const isSafe = (session: FrameSession | undefined): boolean =>
  !session || session.getState().save.state === 'saved';

/** Forgets the open draft; what was not saved goes with it. */
export const dropDraft = (): void => useDraftStore.setState({ session: undefined, failed: undefined });

/** Saves and closes the open draft. False, and said, when it could not be saved. */
export async function leaveDraft(): Promise<boolean> {
  const session = draftNow();
  await session?.flush();
  if (!isSafe(session)) {
    notify(framesEdit.draftUnsafe, { stays: true });
    return false;
  }
  dropDraft();
  return true;
}

/** Opens a draft to be changed; the one before it is saved first. */
export async function openDraft(id: string, version: string): Promise<void> {
  const now = draftNow();
  if (now?.id === id && now.version === version) return;
  if (!(await leaveDraft())) return;
  try {
    const opened = await core.call('frame.openDraft', { id, version });
    const session = openFrameSession({
      opened,
      send: (commit) => core.call('frame.commit', commit),
      newId: () => newId('commit'),
      now: () => new Date().toISOString(),
      schedule: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    useDraftStore.setState({ session, failed: undefined });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    useDraftStore.setState({ session: undefined, failed: `${id} ${version}` });
  }
}

/** Runs a command in the open draft; a refusal is said, and given back. */
export function runInDraft<Args>(command: FrameCommand<Args>, args: Args): FrameRefusalReason | undefined {
  const session = draftNow();
  if (!session) return 'not-there';
  const outcome = session.run(command, args);
  if (!isFrameRefusal(outcome)) return undefined;
  if (outcome.refused !== 'no-change') notify(frameRefusalWords[outcome.refused]);
  return outcome.refused;
}

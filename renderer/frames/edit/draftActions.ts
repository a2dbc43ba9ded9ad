import { ApiError } from '../../../shared/api/errors.ts';
import type { Input } from '../../../shared/api/contract.ts';
import type { FrameFormat } from '../../../shared/api/contract.ts';
import { isFrameRefusal, type FrameRefusal } from '../../../shared/frame/command.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { frameRefusalWords } from '../../../shared/text/frames.ts';
import { libraryWords } from '../../../shared/text/library.ts';
import { tellLosses } from '../../../shared/text/exchange.ts';
import { inLanguage, type Words } from '../../../shared/text/words.ts';
import type { Text } from '../../../shared/theory/records.ts';
import { core } from '../../platform/core.ts';
import { download } from '../../platform/download.ts';
import { languageNow } from '../../state/language.ts';
import { forgetFrames } from '../../state/frames.ts';
import { attempt, refreshLibrary } from '../../state/library.ts';
import { newId } from '../../state/newId.ts';
import { notify } from '../../state/notices.ts';
import { focusMiddle, openFrame, startTask } from '../framesState.ts';
import { draftNow, dropDraft, isSafe, leaveDraft } from './draftStore.ts';

/** Stores a frame as a draft and opens it. Gives what does not go, as a sentence for the form; undefined when it is done. */
export async function startDraft(frame: Frame | FrameRefusal): Promise<Words | undefined> {
  if (isFrameRefusal(frame)) return frameRefusalWords[frame.refused];
  if (!(await leaveDraft())) return framesEdit.draftUnsafe;
  let refused: Words | undefined;
  await attempt(async () => {
    try {
      // The wire's type is mutable; nobody changes it on the way.
      await core.call('frame.draft', {
        commitId: newId('commit'),
        frame: frame as Input<'frame.draft'>['frame'],
      });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'exists') throw error;
      refused = framesEdit.exists;
      return;
    }
    await refreshLibrary();
    openFrame(frame.id, frame.version);
  });
  return refused;
}

/** Makes a version of the open draft. True when it is there. */
export async function publishDraft(): Promise<boolean> {
  const session = draftNow();
  if (!session) return false;
  await session.flush();
  if (!isSafe(session)) {
    notify(framesEdit.draftUnsafe, { stays: true });
    return false;
  }
  const { id, version } = session;
  return attempt(async () => {
    const frame = await core.call('frame.publish', {
      id,
      version,
      commitId: newId('commit'),
      baseRevision: session.revision(),
    });
    dropDraft();
    await refreshLibrary();
    openFrame(id, version);
    focusMiddle();
    notify(framesEdit.published, {
      values: { title: inLanguage(languageNow(), frame.title), version },
      actions: [{ words: framesEdit.moveTheories, run: () => startTask({ kind: 'migration' }) }],
    });
  });
}

/** Makes a draft of a version that nothing uses; what uses it is said otherwise. */
export async function withdrawVersion(frame: Pick<Frame, 'id' | 'version' | 'title'>): Promise<void> {
  const { id, version, title } = frame;
  if (!(await leaveDraft())) return;
  await attempt(async () => {
    await core.call('frame.withdraw', { id, version, commitId: newId('commit') });
    // Published again it may say something else.
    forgetFrames();
    await refreshLibrary();
    openFrame(id, version);
    focusMiddle();
    notify(framesEdit.withdrawn, { values: { title: inLanguage(languageNow(), title), version } });
  });
}

/** Takes a draft out of the list at once; the notice brings it back. */
export async function removeDraft(frame: {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
}): Promise<void> {
  const { id, version, title } = frame;
  if (!(await leaveDraft())) return;
  await attempt(async () => {
    await core.call('frame.removeDraft', { id, version });
    await refreshLibrary();
    focusMiddle();
    notify(framesEdit.draftRemoved, {
      values: { title: inLanguage(languageNow(), title) },
      actions: [
        {
          words: framesEdit.bringBack,
          run: () =>
            void attempt(async () => {
              await core.call('frame.restoreDraft', { id, version });
              await refreshLibrary();
              openFrame(id, version);
            }),
        },
      ],
    });
  });
}

/** Gives a version of a frame out as a file; what the format cannot carry is said. */
export async function saveFrame(id: string, version: string, format: FrameFormat): Promise<void> {
  const language = languageNow();
  await attempt(async () => {
    const file = await core.call('frame.export', { id, version, format, language });
    download(file.name, file.text);
    notify(libraryWords.exported, { values: { name: file.name } });
    if (file.dropped.length > 0)
      notify(libraryWords.importDropped, {
        values: { what: tellLosses(language, file.dropped) },
        stays: true,
      });
  });
}

import type { DraftToPublish, Repository } from '../../db/repository.ts';
import { ApiError } from '../../shared/api/errors.ts';
import { frameDiff } from '../../shared/frame/difference.ts';
import { frameDraft } from '../../shared/frame/draft.ts';
import { headOfFrame } from '../../shared/frame/patch.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { changesText } from '../../shared/text/frameChanges.ts';

/**
 * Makes a version of a draft: `changes` then says what differs from the version before, with the draft's own words behind it.
 * Fails as the repository does.
 */
export async function publishFrame(
  library: Repository,
  input: Omit<DraftToPublish, 'patch'>,
): Promise<Frame> {
  const { frame } = await library.openDraft(input.id, input.version);
  const before =
    frame.previous === undefined ? undefined : await versionBefore(library, frame, frame.previous);
  const draft = frameDraft(frame);
  if (before) {
    const changes = changesText(frameDiff(before, frame), frame.changes);
    draft.head({ ...headOfFrame(frame), ...(changes ? { changes } : {}) });
  }
  return library.publishDraft({ ...input, patch: draft.patch() });
}

/** The version before may not be in this library: it can come from another. */
async function versionBefore(library: Repository, frame: Frame, version: string): Promise<Frame | undefined> {
  return library.getFrame(frame.id, version).catch((error: unknown) => {
    if (error instanceof ApiError && error.code === 'not-found') return undefined;
    throw error;
  });
}

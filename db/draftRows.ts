import { ApiError } from '../shared/api/errors.ts';
import type { FrameCommit, FrameEntry, OpenedDraft } from '../shared/api/shapes.ts';
import type { FrameStep } from '../shared/frame/command.ts';
import type { FramePatch } from '../shared/frame/patch.ts';
import type { Frame } from '../shared/frame/records.ts';
import { rowsOf } from './driver.ts';
import { changedDraft, judgeFrame, judgeVersion } from './frameFacts.ts';
import { frameKey, frameOf, frameRow, storedFrames, writeFrameRow, type FrameRow } from './frameRows.ts';
import { openedBytes, openedSteps } from './journalLimits.ts';
import {
  appendEntry,
  entryOfCommit,
  isWholeEntry,
  type JournalKind,
  type JournalRow,
} from './journalRows.ts';
import type { DraftToMake, DraftToPublish } from './repository.ts';
import type { Store } from './store.ts';

/** What the journal keeps of a step of a draft: the frame it was made with, or the patch. */
export interface DraftStep {
  readonly step: FrameStep;
  readonly frame?: Frame;
  readonly patch?: FramePatch;
}

interface Named {
  readonly id: string;
  readonly version: string;
}

const nameOf = ({ id, version }: Named): string => `${id} ${version}`;

/** The row of a draft that is in the list. Fails with `not-found`. */
function standing(store: Store, named: Named): FrameRow {
  const row = frameRow(store, named.id, named.version);
  if (row?.draft !== 1 || row.removed_at !== null) throw new ApiError('not-found', { name: nameOf(named) });
  return row;
}

/** The answer of a commit that was stored before; fails with `conflict` when its id was used for something else. */
export function repeated(store: Store, commitId: string, named: Named): { revision: number } | undefined {
  const known = entryOfCommit(store.connection, commitId);
  if (!known) return undefined;
  if (known.theory_id !== null || known.step !== frameKey(named.id, named.version))
    throw new ApiError('conflict', { place: commitId });
  return { revision: known.revision };
}

/** Writes the next revision of a draft, or its last as a version, and its place in the chain. */
export function advance(
  store: Store,
  frame: Frame,
  at: { readonly revision: number; readonly draft: 0 | 1 },
  entry: { readonly kind: JournalKind; readonly commitId: string; readonly kept: DraftStep },
): { revision: number } {
  const { id, version } = frame;
  const revision = at.revision + 1;
  const json = JSON.stringify(frame);
  const digest = writeFrameRow(store, { id, version, json, draft: at.draft, revision, removed_at: null });
  appendEntry(store, {
    theory_id: null,
    revision,
    commit_id: entry.commitId,
    kind: entry.kind,
    step: frameKey(id, version),
    patch: JSON.stringify(entry.kept),
    at: store.now().toISOString(),
    digest,
  });
  return { revision };
}

/** Stores a frame as a draft, in the caller's transaction; over one of its name that was put away. */
export function makeDraft(store: Store, { frame, commitId }: DraftToMake): { revision: number } {
  const again = repeated(store, commitId, frame);
  if (again) return again;
  const row = frameRow(store, frame.id, frame.version);
  if (row && row.removed_at === null) throw new ApiError('exists', { name: nameOf(frame) });
  judgeFrame(frame);
  const kept: DraftStep = { step: { name: 'frame-made', about: frame.title }, frame };
  return advance(store, frame, { revision: row?.revision ?? 0, draft: 1 }, { kind: 'make', commitId, kept });
}

/** Stores a step of a draft, in the caller's transaction. */
export function commitDraft(store: Store, input: FrameCommit): { revision: number } {
  const again = repeated(store, input.commitId, input);
  if (again) return again;
  const row = standing(store, input);
  if (row.revision !== input.baseRevision) throw new ApiError('conflict', { place: nameOf(input) });
  const { kind, commitId, step, patch } = input;
  const frame = changedDraft(frameOf(store, row), patch);
  return advance(
    store,
    frame,
    { revision: row.revision, draft: 1 },
    { kind, commitId, kept: { step, patch } },
  );
}

/** Makes a version of a draft, in the caller's transaction. */
export function publishDraft(store: Store, input: DraftToPublish): Frame {
  const { id, version, commitId, patch } = input;
  if (repeated(store, commitId, input)) {
    const [frame] = storedFrames(store, id, version);
    if (frame) return frame;
  }
  const row = standing(store, input);
  if (row.revision !== input.baseRevision) throw new ApiError('conflict', { place: nameOf(input) });
  const frame = changedDraft(frameOf(store, row), patch);
  judgeVersion(storedFrames(store, id, frame.previous ?? '')[0], frame);
  const kept: DraftStep = { step: { name: 'frame-published', about: frame.title }, patch };
  advance(store, frame, { revision: row.revision, draft: 0 }, { kind: 'frame', commitId, kept });
  return frame;
}

/** A draft and what undo needs: the latest of its steps that fit, none left out between. */
export function openedDraft(store: Store, named: Named): OpenedDraft {
  const row = standing(store, named);
  const rows = rowsOf<JournalRow>(
    store.connection,
    'SELECT * FROM journal WHERE theory_id IS NULL AND step = ? ORDER BY seq DESC LIMIT ?',
    frameKey(named.id, named.version),
    openedSteps,
  );
  const journal: FrameEntry[] = [];
  let bytes = 0;
  for (const entry of rows) {
    if (!isWholeEntry(entry))
      throw new ApiError('library-damaged', { name: store.name, place: `journal ${entry.seq}` });
    bytes += entry.patch.length;
    if (entry.kind === 'make' || bytes > openedBytes) break;
    if (entry.kind !== 'do' && entry.kind !== 'undo' && entry.kind !== 'redo') continue;
    const kept = JSON.parse(entry.patch) as DraftStep;
    const { revision, kind, at } = entry;
    journal.push({ revision, kind, at, step: kept.step, patch: (kept.patch ?? []) as FrameEntry['patch'] });
  }
  const frame = frameOf(store, row) as OpenedDraft['frame'];
  return { frame, revision: row.revision, journal: journal.toReversed() };
}

/** Takes a draft out of the list, or back into it, in the caller's transaction. */
export function markDraft(store: Store, named: Named, kind: 'remove' | 'restore'): void {
  const row = kind === 'remove' ? standing(store, named) : frameRow(store, named.id, named.version);
  if (row?.draft !== 1) throw new ApiError('not-found', { name: nameOf(named) });
  if (kind === 'restore' && row.removed_at === null) return;
  const at = store.now().toISOString();
  const digest = writeFrameRow(store, { ...row, removed_at: kind === 'remove' ? at : null });
  appendEntry(store, {
    theory_id: null,
    revision: row.revision,
    commit_id: null,
    kind,
    step: frameKey(named.id, named.version),
    patch: '[]',
    at,
    digest,
  });
}

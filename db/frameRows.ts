import { ApiError } from '../shared/api/errors.ts';
import type { FrameSummary } from '../shared/api/shapes.ts';
import type { Frame } from '../shared/frame/records.ts';
import { rowOf, rowsOf } from './driver.ts';
import { summariseFrame, takesOver } from './frameFacts.ts';
import { hashOf } from './hashes.ts';
import { appendEntry } from './journalRows.ts';
import type { Store } from './store.ts';

export interface FrameRow {
  readonly id: string;
  readonly version: string;
  readonly json: string;
  readonly hash: string;
  readonly draft: 0 | 1;
  readonly revision: number;
  readonly removed_at: string | null;
}

export const frameRows = (store: Store): FrameRow[] =>
  rowsOf<FrameRow>(store.connection, 'SELECT * FROM frame ORDER BY rowid');

export const frameRow = (store: Store, id: string, version: string): FrameRow | undefined =>
  rowOf<FrameRow>(store.connection, 'SELECT * FROM frame WHERE id = ? AND version = ?', id, version);

/** The name of a frame in the journal. */
export const frameKey = (id: string, version: string): string => JSON.stringify([id, version]);

/** The hash of a row: of a draft over its revision too. */
export const frameHash = (row: Pick<FrameRow, 'id' | 'version' | 'json' | 'draft' | 'revision'>): string =>
  row.draft === 1
    ? hashOf(row.id, row.version, row.json, 'draft', row.revision)
    : hashOf(row.id, row.version, row.json);

export const isWholeFrame = (row: FrameRow): boolean => row.hash === frameHash(row);

/** The frame of a row. Fails with `library-damaged` when it is not what was written. */
export function frameOf(store: Store, row: FrameRow): Frame {
  if (!isWholeFrame(row))
    throw new ApiError('library-damaged', { name: store.name, place: `${row.id} ${row.version}` });
  return JSON.parse(row.json) as Frame;
}

/** The versions of a frame, or the one asked for; drafts are none. */
export function storedFrames(store: Store, id: string, version?: string): Frame[] {
  return frameRows(store)
    .filter((row) => row.draft === 0 && row.id === id && (version === undefined || row.version === version))
    .map((row) => frameOf(store, row));
}

/** All versions, and the drafts that were not put away. */
export const summariesOf = (store: Store): FrameSummary[] =>
  frameRows(store)
    .filter((row) => row.removed_at === null)
    .map((row) => summariseFrame(frameOf(store, row), row.draft === 1));

/** Writes a row over the one of that name, in the caller's transaction, and gives its hash. */
export function writeFrameRow(store: Store, row: Omit<FrameRow, 'hash'>): string {
  const hash = frameHash(row);
  store.connection
    .prepare(
      `INSERT INTO frame (id, version, json, hash, draft, revision, removed_at)
       VALUES (@id, @version, @json, @hash, @draft, @revision, @removed_at)
       ON CONFLICT (id, version) DO UPDATE SET json = excluded.json, hash = excluded.hash, draft = excluded.draft,
         revision = excluded.revision, removed_at = excluded.removed_at`,
    )
    .run({ ...row, hash });
  return hash;
}

/**
 * Stores a version, in the caller's transaction. Fails with `exists` when it says something else already, or is a draft here; a
 * draft that was put away gives way.
 */
export function storeFrame(store: Store, frame: Frame): boolean {
  const { id, version } = frame;
  const there = frameRow(store, id, version);
  if (there?.draft === 1 && there.removed_at === null)
    throw new ApiError('exists', { name: `${id} ${version}` });
  if (there?.draft === 0 && !takesOver(frameOf(store, there), frame)) return false;
  const json = JSON.stringify(frame);
  const row = { id, version, json, draft: 0 as const, revision: 0, removed_at: null };
  appendEntry(store, {
    theory_id: null,
    revision: 0,
    commit_id: null,
    kind: 'frame',
    step: frameKey(id, version),
    patch: '[]',
    at: store.now().toISOString(),
    digest: writeFrameRow(store, row),
  });
  return true;
}

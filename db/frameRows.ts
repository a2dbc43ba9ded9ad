import { ApiError } from '../shared/api/errors.ts';
import type { FrameSummary } from '../shared/api/shapes.ts';
import type { Frame } from '../shared/frame/records.ts';
import { rowsOf } from './driver.ts';
import { summariseFrame, takesOver } from './frameFacts.ts';
import { hashOf } from './hashes.ts';
import { appendEntry } from './journalRows.ts';
import type { Store } from './store.ts';

export interface FrameRow {
  readonly id: string;
  readonly version: string;
  readonly json: string;
  readonly hash: string;
}

export const frameRows = (store: Store): FrameRow[] =>
  rowsOf<FrameRow>(store.connection, 'SELECT id, version, json, hash FROM frame ORDER BY rowid');

export const isWholeFrame = (row: FrameRow): boolean => row.hash === hashOf(row.id, row.version, row.json);

/** The versions of a frame, or the one asked for. Fails with `library-damaged` when one is not what was written. */
export function storedFrames(store: Store, id: string, version?: string): Frame[] {
  return frameRows(store)
    .filter((row) => row.id === id && (version === undefined || row.version === version))
    .map((row) => frameOf(store, row));
}

export const summariesOf = (store: Store): FrameSummary[] =>
  frameRows(store).map((row) => summariseFrame(frameOf(store, row)));

/** Stores a frame, in the caller's transaction. Fails with `exists` when its version says something else already. */
export function storeFrame(store: Store, frame: Frame): boolean {
  const known = storedFrames(store, frame.id, frame.version)[0];
  if (known && !takesOver(known, frame)) return false;
  const json = JSON.stringify(frame);
  const hash = hashOf(frame.id, frame.version, json);
  store.connection
    .prepare(
      `INSERT INTO frame (id, version, json, hash) VALUES (?, ?, ?, ?)
       ON CONFLICT (id, version) DO UPDATE SET json = excluded.json, hash = excluded.hash`,
    )
    .run(frame.id, frame.version, json, hash);
  appendEntry(store.connection, store.origin, {
    theory_id: null,
    revision: 0,
    commit_id: null,
    kind: 'frame',
    step: JSON.stringify([frame.id, frame.version]),
    patch: '[]',
    at: store.now().toISOString(),
    digest: hash,
  });
  return true;
}

function frameOf(store: Store, row: FrameRow): Frame {
  if (!isWholeFrame(row))
    throw new ApiError('library-damaged', { name: store.name, place: `${row.id} ${row.version}` });
  return JSON.parse(row.json) as Frame;
}

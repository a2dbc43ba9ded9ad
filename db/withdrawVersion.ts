import { ApiError } from '../shared/api/errors.ts';
import { headId } from '../shared/ids.ts';
import type { TheoryHead } from '../shared/theory/records.ts';
import { rowOf, rowsOf } from './driver.ts';
import { advance, repeated, type DraftStep } from './draftRows.ts';
import { beforePublishing, judgeUnused } from './frameFacts.ts';
import { frameKey, frameOf, frameRow, frameRows } from './frameRows.ts';
import { isWholeEntry, type JournalRow } from './journalRows.ts';
import type { VersionToWithdraw } from './repository.ts';
import type { Store } from './store.ts';

/** Makes a draft of a version that was made here, in the caller's transaction. */
export function withdrawVersion(store: Store, input: VersionToWithdraw): { revision: number } {
  const { id, version, commitId } = input;
  const again = repeated(store, commitId, input);
  if (again) return again;
  const row = frameRow(store, id, version);
  if (row?.draft !== 0) throw new ApiError('not-found', { name: `${id} ${version}` });
  // What was read in never was a draft, and has no revisions.
  if (row.revision === 0) throw new ApiError('frame-read-in', { version });
  judgeUnused(id, version, { theories: headsOf(store), frames: framesOf(store) });
  const frame = beforePublishing(frameOf(store, row), publishedBy(store, id, version).patch ?? []);
  const kept: DraftStep = { step: { name: 'frame-withdrawn', about: frame.title }, frame };
  return advance(store, frame, { revision: row.revision, draft: 1 }, { kind: 'make', commitId, kept });
}

/** The heads of all theories, those that were put away among them: they may come back. */
const headsOf = (store: Store): TheoryHead[] =>
  rowsOf<{ json: string }>(store.connection, 'SELECT json FROM record WHERE id = ?', headId).map(
    ({ json }) => JSON.parse(json) as TheoryHead,
  );

const framesOf = (store: Store) =>
  frameRows(store)
    .filter((row) => row.removed_at === null)
    .map((row) => frameOf(store, row));

/** The step by which a version was made. */
function publishedBy(store: Store, id: string, version: string): DraftStep {
  const entry = rowOf<JournalRow>(
    store.connection,
    "SELECT * FROM journal WHERE theory_id IS NULL AND step = ? AND kind = 'frame' ORDER BY seq DESC LIMIT 1",
    frameKey(id, version),
  );
  if (!entry || !isWholeEntry(entry))
    throw new ApiError('library-damaged', { name: store.name, place: `${id} ${version}` });
  return JSON.parse(entry.patch) as DraftStep;
}

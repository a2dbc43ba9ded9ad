import { ApiError } from '../shared/api/errors.ts';
import { librarySettings, type OpenedTheory, type LibrarySettings } from '../shared/api/shapes.ts';
import { newestOf } from '../shared/frame/named.ts';
import type { Frame } from '../shared/frame/records.ts';
import { commitDraft, makeDraft, markDraft, openedDraft, publishDraft } from './draftRows.ts';
import { withdrawVersion } from './withdrawVersion.ts';
import { storedFrames, storeFrame, summariesOf } from './frameRows.ts';
import { digestOf, emptyDigest, hashOf } from './hashes.ts';
import {
  appendEntry,
  chainEnd,
  entryOf,
  entryOfCommit,
  isWholeEntry,
  lastChange,
  stepRows,
  undoableRows,
  type ChainEnd,
  type JournalKind,
  type JournalRow,
} from './journalRows.ts';
import { rowOf } from './driver.ts';
import { patchToRecords } from './patchToRecords.ts';
import { defaultSettings, type Repository } from './repository.ts';
import { judgePatch } from './soundness.ts';
import { remakeSearch, searchIsTrue, searchStore } from './searchRows.ts';
import type { Concern, Store } from './store.ts';
import {
  isWhole,
  recordOf,
  recordRows,
  storedTheory,
  theoryRow,
  theoryRows,
  writePatch,
} from './theoryRows.ts';
import { keepBefore, keepVersion, storedVersion, storedVersions } from './versionRows.ts';
import { verifyStore } from './verify.ts';
import { makeWriter } from './writer.ts';
import type { Patch } from '../shared/theory/patch.ts';
import type { TheoryRecord } from '../shared/theory/records.ts';

/** A library in a file: a {@link Repository} with what its keeper needs to know beside it. */
export interface LibraryRepository extends Repository {
  readonly file: string;
  readonly name: string;
  readonly concern: Concern | undefined;
  readonly closedToOthers: boolean;
  /** How far the library is. */
  end(): ChainEnd;
  /** Writes a whole, compact copy to a new or empty file. It has the same id. Works also when the file's name has gone. */
  copyInto(file: string): void;
  /** The error that the next change would meet because the file is no longer there, if any. */
  lost(): ApiError | undefined;
  isOpen(): boolean;
}

interface StepInput {
  readonly id: string;
  readonly commitId: string | null;
  readonly kind: JournalKind;
  readonly step: unknown;
  readonly patch: Patch;
}

/** The repository of an open store. Everything runs in one go, so no transaction ever waits for something else. */
export function sqliteRepository(store: Store): LibraryRepository {
  const { connection, origin, name } = store;
  const writer = makeWriter(store);
  const { read, write } = writer;
  const damaged = (place: string): ApiError => new ApiError('library-damaged', { name, place });

  const standing = (id: string) => {
    const row = theoryRow(connection, id);
    if (!row || row.removed_at !== null) throw new ApiError('not-found', { name: id });
    return row;
  };
  const wholeEntry = (row: JournalRow): JournalRow => {
    if (!isWholeEntry(row)) throw damaged(`journal ${row.seq}`);
    return row;
  };
  const repeated = (commitId: string, id: string): { revision: number } | undefined => {
    const known = entryOfCommit(connection, commitId);
    if (known && known.theory_id !== id) throw new ApiError('conflict', { place: commitId });
    return known && { revision: known.revision };
  };
  const recordsOf = (id: string, digest: string): TheoryRecord[] => {
    const rows = recordRows(connection, id);
    const broken = rows.find((row) => !isWhole(id, row));
    if (broken) throw damaged(`${id}/${broken.id}`);
    if (digestOf(rows.map((row) => row.hash)) !== digest) throw damaged(id);
    return rows.map(recordOf);
  };
  /** Writes a step of a theory: its rows, its revision and its place in the chain. */
  const advance = (input: StepInput, revision: number, digest: string): { revision: number } => {
    const at = store.now().toISOString();
    if (revision === 0)
      connection.prepare('INSERT INTO theory VALUES (?, 0, ?, NULL, ?)').run(input.id, at, digest);
    const next = writePatch(connection, input.id, digest, input.patch);
    connection
      .prepare('UPDATE theory SET revision = ?, changed_at = ?, removed_at = NULL, digest = ? WHERE id = ?')
      .run(revision + 1, at, next, input.id);
    appendEntry(store, {
      theory_id: input.id,
      revision: revision + 1,
      commit_id: input.commitId,
      kind: input.kind,
      step: JSON.stringify(input.step),
      patch: JSON.stringify(input.patch),
      at,
      digest: next,
    });
    return { revision: revision + 1 };
  };
  const mark = (id: string, kind: 'remove' | 'restore'): void => {
    const row = theoryRow(connection, id);
    if (!row || (kind === 'remove' && row.removed_at !== null)) throw new ApiError('not-found', { name: id });
    if (kind === 'restore' && row.removed_at === null) return;
    const at = store.now().toISOString();
    connection
      .prepare('UPDATE theory SET removed_at = ? WHERE id = ?')
      .run(kind === 'remove' ? at : null, id);
    appendEntry(store, {
      theory_id: id,
      revision: row.revision,
      commit_id: null,
      kind,
      step: '{}',
      patch: '[]',
      at,
      digest: row.digest,
    });
  };

  return {
    id: store.id,
    file: store.file,
    name,
    readOnly: store.readOnly,
    concern: store.concern,
    closedToOthers: store.closedToOthers,
    end: () => read(() => chainEnd(connection, origin)),
    copyInto: (file) => read(() => void connection.prepare('VACUUM INTO ?').run(file)),
    lost: writer.lost,
    isOpen: writer.isOpen,

    listTheories: async () =>
      read(() =>
        theoryRows(connection)
          .filter((row) => row.removed_at === null)
          .map((row) => ({ id: row.id, revision: row.revision, changedAt: row.changed_at })),
      ),

    openTheory: async (id) =>
      read(() => {
        const row = standing(id);
        const last = lastChange(connection, id);
        if (!last || last.revision !== row.revision || last.digest !== row.digest) throw damaged(id);
        const journal = undoableRows(connection, id).map((entry) => entryOf(wholeEntry(entry)));
        return {
          id,
          revision: row.revision,
          records: recordsOf(id, row.digest) as OpenedTheory['records'],
          journal,
        };
      }),

    createTheory: async (input) =>
      write(() => {
        const again = repeated(input.commitId, input.id);
        if (again) return again;
        const row = theoryRow(connection, input.id);
        if (row && row.removed_at === null) throw new ApiError('exists', { name: input.id });
        const old = row ? recordsOf(input.id, row.digest) : [];
        const patch = patchToRecords(new Map(old.map((record) => [record.id, record])), input.records);
        judgePatch(storedTheory(connection, input.id), patch);
        if (row) keepBefore(store, row, { ...input, patch }, () => old);
        return advance(
          { ...input, kind: row ? 'do' : 'make', patch },
          row?.revision ?? 0,
          row?.digest ?? emptyDigest,
        );
      }),

    commit: async (input) =>
      write(() => {
        const again = repeated(input.commitId, input.id);
        if (again) return again;
        const row = standing(input.id);
        if (row.revision !== input.baseRevision) throw new ApiError('conflict', { place: input.id });
        judgePatch(storedTheory(connection, input.id), input.patch);
        if (input.kind === 'do') keepBefore(store, row, input, () => recordsOf(input.id, row.digest));
        return advance(input, row.revision, row.digest);
      }),

    removeTheory: async (id) => write(() => mark(id, 'remove')),
    restoreTheory: async (id) => write(() => mark(id, 'restore')),
    journal: async (id, limit, before) =>
      read(() => {
        standing(id);
        return stepRows(connection, id, limit, before).map((row) => entryOf(wholeEntry(row)));
      }),

    listVersions: async (id) =>
      read(() => {
        standing(id);
        return storedVersions(store, id);
      }),
    getVersion: async (id, version) =>
      read(() => {
        standing(id);
        return storedVersion(store, id, version);
      }),
    makeVersion: async (id, version) =>
      write(() => {
        const row = standing(id);
        const known = storedVersions(store, id).find((one) => one.id === version.id);
        const at = store.now().toISOString();
        return known ?? keepVersion(store, row, { ...version, at }, recordsOf(id, row.digest));
      }),
    putVersion: async (id, { records, ...facts }) =>
      write(() => keepVersion(store, standing(id), facts, records)),

    search: async (query, most) => read(() => searchStore(store, query, most)),

    listFrames: async () => read(() => summariesOf(store)),
    getFrame: async (id, version) =>
      read((): Frame => {
        const frame = newestOf(storedFrames(store, id, version));
        if (!frame) throw new ApiError('not-found', { name: version ? `${id} ${version}` : id });
        return frame;
      }),
    putFrame: async (frame) => write(() => storeFrame(store, frame)),
    createDraft: async (input) => write(() => makeDraft(store, input)),
    openDraft: async (id, version) => read(() => openedDraft(store, { id, version })),
    commitDraft: async (input) => write(() => commitDraft(store, input)),
    publishDraft: async (input) => write(() => publishDraft(store, input)),
    withdrawVersion: async (input) => write(() => withdrawVersion(store, input)),
    removeDraft: async (id, version) => write(() => markDraft(store, { id, version }, 'remove')),
    restoreDraft: async (id, version) => write(() => markDraft(store, { id, version }, 'restore')),

    getSettings: async () =>
      read((): LibrarySettings => {
        const row = rowOf<{ json: string; hash: string }>(
          connection,
          "SELECT json, hash FROM setting WHERE key = 'settings'",
        );
        if (!row) return defaultSettings;
        if (row.hash !== hashOf('settings', row.json)) throw damaged('settings');
        return librarySettings.parse(JSON.parse(row.json));
      }),
    setSettings: async (next) =>
      write(() => {
        const json = JSON.stringify(next);
        const hash = hashOf('settings', json);
        connection
          .prepare("INSERT OR REPLACE INTO setting (key, json, hash) VALUES ('settings', ?, ?)")
          .run(json, hash);
        appendEntry(store, {
          theory_id: null,
          revision: 0,
          commit_id: null,
          kind: 'setting',
          step: JSON.stringify('settings'),
          patch: json,
          at: store.now().toISOString(),
          digest: hash,
        });
      }),

    verify: async () => {
      const faults = read(() => verifyStore(store));
      // What can be found only repeats the records: where it does not, it is made again and nothing is lost.
      if (faults.length > 0 || read(() => searchIsTrue(store))) return faults;
      if (store.readOnly) return ['search'];
      write(() => remakeSearch(store));
      return faults;
    },
    close: async () => writer.close(),
  };
}

import { ApiError } from '../shared/api/errors.ts';
import type { Step } from '../shared/theory/command.ts';
import type { Patch } from '../shared/theory/patch.ts';
import type { TheoryRecord } from '../shared/theory/records.ts';
import { versionBefore } from '../shared/versions/automatic.ts';
import type { KeptVersion, VersionFacts, VersionInfo } from '../shared/versions/shapes.ts';
import { thinned } from '../shared/versions/thinning.ts';
import { rowOf, rowsOf } from './driver.ts';
import { hashOf } from './hashes.ts';
import { appendEntry, isWholeEntry, type JournalRow, type NewEntry } from './journalRows.ts';
import type { Store } from './store.ts';
import type { TheoryRow } from './theoryRows.ts';
import { automaticId, plainFacts, sameRecords, sameVersion } from './versionFacts.ts';

export interface VersionRow {
  readonly theory_id: string;
  readonly id: string;
  readonly revision: number;
  readonly facts: string;
  readonly records: string;
  readonly hash: string;
}

/** The versions of a theory in the order in which they came to stand here. */
export const versionRows = (store: Store, theoryId: string): VersionRow[] =>
  rowsOf<VersionRow>(store.connection, 'SELECT * FROM version WHERE theory_id = ? ORDER BY place', theoryId);

const versionRow = (store: Store, theoryId: string, id: string): VersionRow | undefined =>
  rowOf<VersionRow>(store.connection, 'SELECT * FROM version WHERE theory_id = ? AND id = ?', theoryId, id);

export const isWholeVersion = (row: VersionRow): boolean =>
  row.hash === hashOf(row.theory_id, row.id, row.revision, row.facts, row.records);

/** What the journal says of a version: which, and the hash of its row; no hash when it went. */
const versionStep = (row: { readonly id: string; readonly hash: string | null }): string =>
  JSON.stringify([row.id, row.hash]);

function factsOf(store: Store, row: VersionRow): VersionInfo {
  if (!isWholeVersion(row))
    throw new ApiError('library-damaged', { name: store.name, place: `${row.theory_id}@${row.id}` });
  const keptBy = keeperOf(store, row);
  const facts = JSON.parse(row.facts) as VersionFacts;
  return { ...facts, revision: row.revision, ...(keptBy === '' ? {} : { keptBy }) };
}

/** Who made the entry of the journal that tells of a version; empty where that is not known. */
function keeperOf(store: Store, row: VersionRow): string {
  const entry = rowOf<JournalRow>(
    store.connection,
    "SELECT * FROM journal WHERE theory_id = ? AND revision = ? AND kind = 'version' AND step = ?",
    row.theory_id,
    row.revision,
    versionStep(row),
  );
  if (!entry || !isWholeEntry(entry))
    throw new ApiError('library-damaged', { name: store.name, place: `${row.theory_id}@${row.id}` });
  return entry.who;
}

export const storedVersions = (store: Store, theoryId: string): VersionInfo[] =>
  versionRows(store, theoryId).map((row) => factsOf(store, row));

/** A version with its records. Fails with `not-found`, or `library-damaged`. */
export function storedVersion(store: Store, theoryId: string, id: string): KeptVersion {
  const row = versionRow(store, theoryId, id);
  if (!row) throw new ApiError('not-found', { name: `${theoryId}@${id}` });
  return { ...factsOf(store, row), records: JSON.parse(row.records) as TheoryRecord[] };
}

/**
 * Keeps a version, in the caller's transaction, with its place in the chain. One that is there already stays; fails with `exists` when
 * it says something else.
 */
export function keepVersion(
  store: Store,
  theory: TheoryRow,
  facts: VersionFacts,
  records: readonly TheoryRecord[],
): VersionInfo {
  const there = versionRow(store, theory.id, facts.id);
  if (there) {
    const known = storedVersion(store, theory.id, facts.id);
    if (!sameVersion(known, { ...facts, records }))
      throw new ApiError('exists', { name: `${theory.id}@${facts.id}` });
    return factsOf(store, there);
  }
  const row = {
    theory_id: theory.id,
    id: facts.id,
    revision: theory.revision,
    facts: JSON.stringify(plainFacts(facts)),
    records: JSON.stringify(records),
  };
  const hash = hashOf(row.theory_id, row.id, row.revision, row.facts, row.records);
  store.connection
    .prepare(
      `INSERT INTO version (theory_id, id, revision, facts, records, hash)
       VALUES (@theory_id, @id, @revision, @facts, @records, @hash)`,
    )
    .run({ ...row, hash });
  appendEntry(store, versionEntry(theory, versionStep({ id: facts.id, hash }), store.now().toISOString()));
  return factsOf(store, { ...row, hash });
}

/**
 * Keeps a theory as it is before a large step, in the transaction of that step, unless the last version holds just that; then those that have
 * piled up are thinned.
 */
export function keepBefore(
  store: Store,
  theory: TheoryRow,
  change: { readonly commitId: string; readonly step: Step; readonly patch: Patch },
  records: () => readonly TheoryRecord[],
): void {
  const facts = versionBefore(change.step, change.patch);
  if (!facts) return;
  const now = records();
  const last = versionRows(store, theory.id).at(-1);
  if (last && sameRecords(storedVersion(store, theory.id, last.id).records, now)) return;
  const at = store.now().toISOString();
  keepVersion(store, theory, { id: automaticId(theory.id, change.commitId), ...facts, at }, now);
  thin(store, theory, at);
}

/** Takes out automatic versions that have piled up; that they went stands in the chain. One that is damaged stays, to be found. */
function thin(store: Store, theory: TheoryRow, at: string): void {
  const whole = versionRows(store, theory.id).filter(isWholeVersion);
  for (const id of thinned(
    whole.map(({ facts }) => JSON.parse(facts) as VersionFacts),
    at,
  )) {
    store.connection.prepare('DELETE FROM version WHERE theory_id = ? AND id = ?').run(theory.id, id);
    appendEntry(store, versionEntry(theory, versionStep({ id, hash: null }), at));
  }
}

const versionEntry = (theory: TheoryRow, step: string, at: string): NewEntry => ({
  theory_id: theory.id,
  revision: theory.revision,
  commit_id: null,
  kind: 'version',
  step,
  patch: '[]',
  at,
  digest: theory.digest,
});

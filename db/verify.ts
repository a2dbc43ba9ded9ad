import type { Patch } from '../shared/theory/patch.ts';
import { theoryRecord, type TheoryRecord } from '../shared/theory/records.ts';
import { sameValue } from '../shared/theory/same.ts';
import { referencesOf, structureFaults } from '../shared/theory/theory.ts';
import { keptVersion, versionFacts } from '../shared/versions/shapes.ts';
import { rowsOf } from './driver.ts';
import { emptyDigest, hashOf, toggle } from './hashes.ts';
import { journalHash, type JournalRow } from './journalRows.ts';
import type { Store } from './store.ts';
import { isWhole, recordOf, recordRows, theoryRows } from './theoryRows.ts';
import { toldFrames } from './verifyFrames.ts';
import { isWholeVersion, versionRows, type VersionRow } from './versionRows.ts';

/** A theory as the journal tells it, step by step. */
interface Told {
  revision: number;
  digest: string;
  changedAt: string;
  removed: boolean;
  readonly records: Map<string, TheoryRecord>;
  /** The hash of each version, by its id. */
  readonly versions: Map<string, string>;
}

/**
 * Reads the whole library and gives the places where it is not what was written: the file's structure, the hash of each row,
 * the chain of the journal, the journal played from the beginning against the rows (each step's *before* being what stood
 * there, it can be played backwards too, so undo is sound), and the laws of the document. Empty when all is well.
 */
export function verifyStore(store: Store): string[] {
  const faults: string[] = [];
  if (store.connection.pragma('integrity_check(1)', { simple: true }) !== 'ok')
    faults.push('integrity_check');
  if (rowsOf(store.connection, 'SELECT * FROM pragma_foreign_key_check LIMIT 1').length > 0)
    faults.push('reference');
  const told = new Map<string, Told>();
  const frames = toldFrames();
  /** The hash of the last value of each setting. */
  const settings = new Map<string, string>();
  let previous = hashOf(store.origin);
  let seq = 0;
  for (const row of rowsOf<JournalRow>(store.connection, 'SELECT * FROM journal ORDER BY seq')) {
    seq += 1;
    if (row.seq !== seq || row.previous_hash !== previous || row.hash !== journalHash(row))
      faults.push(`journal ${row.seq}`);
    seq = row.seq;
    previous = row.hash;
    if (row.kind === 'setting') settings.set(row.step, row.digest);
    else if (row.theory_id === null) {
      if (!frames.retell(row)) faults.push(`journal ${row.seq} ${row.step}`);
    } else if (!retell(told, row.theory_id, row)) faults.push(`journal ${row.seq} ${row.theory_id}`);
  }
  return [
    ...faults,
    ...theoryFaults(store, told),
    ...frames.faults(store),
    ...settingFaults(store, settings),
  ];
}

/** Plays one entry. False when it does not follow on what stood there. */
function retell(told: Map<string, Told>, id: string, row: JournalRow): boolean {
  const theory = told.get(id) ?? {
    revision: 0,
    digest: emptyDigest,
    changedAt: '',
    removed: false,
    records: new Map<string, TheoryRecord>(),
    versions: new Map<string, string>(),
  };
  told.set(id, theory);
  if (row.kind === 'remove' || row.kind === 'restore') {
    theory.removed = row.kind === 'remove';
    return row.revision === theory.revision && row.digest === theory.digest;
  }
  if (row.kind === 'version') {
    const [version, hash] = JSON.parse(row.step) as readonly [string, string | null];
    // Without a hash it tells that a version went, which then was there.
    const follows = theory.versions.has(version) === (hash === null);
    if (hash === null) theory.versions.delete(version);
    else theory.versions.set(version, hash);
    return follows && row.revision === theory.revision && row.digest === theory.digest;
  }
  let sound = row.revision === theory.revision + 1;
  try {
    for (const { id: at, before, after } of JSON.parse(row.patch) as Patch) {
      const stood = theory.records.get(at) ?? null;
      if (!sameValue(stood, before)) sound = false;
      if (stood) theory.digest = toggle(theory.digest, rowHash(id, stood));
      if (after) {
        theory.records.set(at, after);
        theory.digest = toggle(theory.digest, rowHash(id, after));
      } else theory.records.delete(at);
    }
  } catch {
    return false;
  }
  theory.revision = row.revision;
  theory.changedAt = row.at;
  theory.removed = false;
  return sound && row.digest === theory.digest;
}

const rowHash = (id: string, record: TheoryRecord): string =>
  hashOf(id, record.id, record.record, JSON.stringify(record));

function theoryFaults(store: Store, told: ReadonlyMap<string, Told>): string[] {
  const faults: string[] = [];
  const rows = theoryRows(store.connection);
  for (const id of told.keys()) if (!rows.some((row) => row.id === id)) faults.push(`theory ${id}`);
  for (const row of rows) {
    const theory = told.get(row.id);
    const agrees =
      theory !== undefined &&
      theory.revision === row.revision &&
      theory.digest === row.digest &&
      theory.changedAt === row.changed_at &&
      theory.removed === (row.removed_at !== null);
    if (!agrees) faults.push(`theory ${row.id}`);
    faults.push(...recordFaults(store, row.id, theory?.records ?? new Map()));
    faults.push(...versionFaults(store, row.id, theory?.versions ?? new Map()));
  }
  return faults;
}

/** A version is what was written when its row is whole and the journal knows the row's hash. */
function versionFaults(store: Store, id: string, told: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const there = new Set<string>();
  for (const row of versionRows(store, id)) {
    there.add(row.id);
    const whole = isWholeVersion(row) && told.get(row.id) === row.hash && isVersion(row);
    if (!whole) faults.push(`version ${id}@${row.id}`);
  }
  for (const version of told.keys()) if (!there.has(version)) faults.push(`version ${id}@${version}`);
  return faults;
}

function isVersion(row: VersionRow): boolean {
  const facts: unknown = JSON.parse(row.facts);
  const records: unknown = JSON.parse(row.records);
  return versionFacts.safeParse(facts).success && keptVersion.shape.records.safeParse(records).success;
}

function recordFaults(store: Store, id: string, told: ReadonlyMap<string, TheoryRecord>): string[] {
  const faults: string[] = [];
  const records = new Map<string, TheoryRecord>();
  const expected = new Set<string>();
  for (const row of recordRows(store.connection, id)) {
    const whole = isWhole(id, row) && theoryRecord.safeParse(JSON.parse(row.json)).success;
    if (!whole) {
      faults.push(`record ${id}/${row.id}`);
      continue;
    }
    const record = recordOf(row);
    records.set(row.id, record);
    for (const to of referencesOf(record)) expected.add(JSON.stringify([row.id, to]));
    if (!sameValue(record, told.get(row.id))) faults.push(`journal ${id}/${row.id}`);
  }
  for (const at of told.keys()) if (!records.has(at)) faults.push(`record ${id}/${at}`);
  for (const record of records.values())
    for (const fault of structureFaults({ records }, record))
      faults.push(`law ${id}/${fault.id}.${fault.key}`);
  const references = rowsOf<{ from_id: string; to_id: string }>(
    store.connection,
    'SELECT from_id, to_id FROM reference WHERE theory_id = ?',
    id,
  );
  const agree =
    references.length === expected.size &&
    references.every((r) => expected.has(JSON.stringify([r.from_id, r.to_id])));
  if (!agree) faults.push(`reference ${id}`);
  return faults;
}

function settingFaults(store: Store, told: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const found = new Set<string>();
  const settings = rowsOf<{ key: string; json: string; hash: string }>(
    store.connection,
    'SELECT * FROM setting',
  );
  for (const row of settings) {
    found.add(JSON.stringify(row.key));
    const whole = row.hash === hashOf(row.key, row.json) && told.get(JSON.stringify(row.key)) === row.hash;
    if (!whole) faults.push(`setting ${row.key}`);
  }
  for (const step of told.keys()) if (!found.has(step)) faults.push(`missing ${step}`);
  return faults;
}

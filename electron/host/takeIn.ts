import { patchToRecords } from '../../db/patchToRecords.ts';
import type { Repository } from '../../db/repository.ts';
import { ApiError } from '../../shared/api/errors.ts';
import type { Commit, ImportReport, OpenedTheory } from '../../shared/api/shapes.ts';
import type { Exchange } from '../../shared/exchange/json/readExchange.ts';
import { headId, type NewId } from '../../shared/ids.ts';
import type { TheoryHead, TheoryRecord } from '../../shared/theory/records.ts';
import type { CarriedVersion } from '../../shared/versions/shapes.ts';
import { sameValue } from '../../shared/theory/same.ts';

type TheoryExchange = Extract<Exchange, { kind: 'theory' }>;
type FrameExchange = Extract<Exchange, { kind: 'frame' }>;

/**
 * Takes what a file holds into a library: a new theory is made, one that is there is brought to the file's content in one
 * commit that undo takes back whole, and what is there already stays untouched. Rejects with what the repository says.
 */
export async function takeIn(repository: Repository, read: Exchange, newId: NewId): Promise<ImportReport> {
  return read.kind === 'theory' ? takeTheory(repository, read, newId) : takeFrame(repository, read);
}

async function takeTheory(repository: Repository, read: TheoryExchange, newId: NewId): Promise<ImportReport> {
  const { id, records, versions = [] } = read;
  const head = records.find((record): record is TheoryHead => record.id === headId);
  if (!head) throw new Error('a theory without a head');
  const about = { name: 'theory-imported', about: head.title } as const;
  const report = {
    kind: 'theory' as const,
    id,
    title: head.title,
    nodes: countOf(records, 'node'),
    links: countOf(records, 'link'),
    dropped: [],
  };
  const there = await theoryThere(repository, id);
  if (!there) {
    const made = await repository.createTheory({ id, commitId: newId('commit'), step: about, records });
    await takeVersions(repository, id, versions);
    return { ...report, revision: made.revision, outcome: 'made' };
  }
  const patch = patchToRecords(new Map(there.records.map((record) => [record.id, record])), records);
  const brought = await newVersions(repository, id, versions);
  if (patch.length === 0) {
    await takeVersions(repository, id, brought);
    const outcome = brought.length === 0 ? 'same' : 'changed';
    return { ...report, revision: there.revision, outcome };
  }
  const { revision } = await repository.commit({
    id,
    commitId: newId('commit'),
    baseRevision: there.revision,
    kind: 'do',
    step: about,
    patch: patch as Commit['patch'],
  });
  await takeVersions(repository, id, brought);
  return { ...report, revision, outcome: 'changed' };
}

/** What is there under this id. A theory that was put away counts as not there; making it afresh keeps its history. */
async function theoryThere(repository: Repository, id: string): Promise<OpenedTheory | undefined> {
  return repository.openTheory(id).catch(missing);
}

/**
 * The versions that the library lacks. Fails with `exists` when it has one of the same id that says something else, before anything
 * is taken in.
 */
async function newVersions(
  repository: Repository,
  id: string,
  versions: readonly CarriedVersion[],
): Promise<CarriedVersion[]> {
  const known = new Set((await repository.listVersions(id)).map((version) => version.id));
  const there = versions.filter((version) => known.has(version.id));
  await takeVersions(repository, id, there);
  return versions.filter((version) => !known.has(version.id));
}

async function takeVersions(
  repository: Repository,
  id: string,
  versions: readonly CarriedVersion[],
): Promise<void> {
  // eslint-disable-next-line no-await-in-loop -- one after another, in their order
  for (const version of versions) await repository.putVersion(id, version);
}

async function takeFrame(
  repository: Repository,
  { frame, dropped = [] }: FrameExchange,
): Promise<ImportReport> {
  const before = await repository.getFrame(frame.id, frame.version).catch(missing);
  const outcome = before === undefined ? 'made' : sameValue(before, frame) ? 'same' : 'changed';
  if (outcome !== 'same') await repository.putFrame(frame);
  return {
    kind: 'frame',
    id: frame.id,
    title: frame.title,
    nodes: frame.facets.reduce((sum, facet) => sum + facet.items.length, 0),
    links: frame.relations?.length ?? 0,
    revision: 0,
    outcome,
    dropped: [...dropped],
  };
}

/** Turns *it is not there* into undefined; every other failure stays one. */
function missing(error: unknown): undefined {
  if (error instanceof ApiError && error.code === 'not-found') return undefined;
  throw error;
}

const countOf = (records: readonly TheoryRecord[], kind: TheoryRecord['record']): number =>
  records.filter((record) => record.record === kind).length;

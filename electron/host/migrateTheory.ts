import type { Repository } from '../../db/repository.ts';
import { ApiError } from '../../shared/api/errors.ts';
import type { Commit } from '../../shared/api/shapes.ts';
import { migrationReport, moveToVersion } from '../../shared/frame/migrate.ts';
import type { MigrationChoice, MigrationReport } from '../../shared/frame/migrationShapes.ts';
import type { Frame } from '../../shared/frame/records.ts';
import type { NewId } from '../../shared/ids.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { headOf, theoryOf, type Theory } from '../../shared/theory/theory.ts';

export interface Migration {
  readonly id: string;
  readonly frame: { readonly id: string; readonly version: string };
  readonly choices: readonly MigrationChoice[];
}

/** What moving a theory of the library to a version would do. Fails with `not-found`. */
export async function reportMigration(library: Repository, asked: Migration): Promise<MigrationReport> {
  const { theory, from, to } = await read(library, asked);
  return migrationReport(theory, { from, to, choices: asked.choices });
}

/**
 * Moves a theory to another version of a frame in one commit. Fails with `frame-not-named`, with `choices-missing` while codes
 * have no choice, and as a commit fails; then nothing has changed. A theory that is there already is answered as it is.
 */
export async function migrateTheory(
  library: Repository,
  asked: Migration & { readonly commitId: string },
  newId: NewId,
): Promise<{ readonly revision: number; readonly report: MigrationReport }> {
  const { theory, from, to, revision } = await read(library, asked);
  const move = { from, to, choices: asked.choices };
  const report = migrationReport(theory, move);
  const outcome = moveToVersion(theory, move, newId);
  if (isRefusal(outcome)) {
    if (outcome.refused === 'no-change') return { revision, report };
    if (outcome.refused === 'choices-missing')
      throw new ApiError('choices-missing', { codes: openCodes(report) });
    throw new ApiError('frame-not-named', { name: asked.id, frame: to.id });
  }
  const done = await library.commit({
    id: asked.id,
    commitId: asked.commitId,
    baseRevision: revision,
    kind: 'do',
    step: outcome.step,
    patch: [...outcome.patch] as Commit['patch'],
  });
  return { revision: done.revision, report };
}

/** The codes that still ask for a choice, with the codes that they may become. */
export function openCodes(report: MigrationReport): string {
  const open = new Map(
    report.moves
      .filter((move) => move.outcome === 'choice' && !move.chosen)
      .map(({ code, options }) => [code, options.map((option) => option.code).join('|')]),
  );
  return [...open].map(([code, options]) => (options === '' ? code : `${code} (${options})`)).join(', ');
}

async function read(
  library: Repository,
  { id, frame }: Migration,
): Promise<{ theory: Theory; from: Frame | undefined; to: Frame; revision: number }> {
  const { records, revision } = await library.openTheory(id);
  const theory = theoryOf(records);
  const to = await library.getFrame(frame.id, frame.version);
  const named = headOf(theory).frames.find((one) => one.id === frame.id);
  const from = named && (await library.getFrame(named.id, named.version).catch(missing));
  return { theory, from, to, revision };
}

/** A theory may name a version that this library does not hold. */
function missing(error: unknown): undefined {
  if (error instanceof ApiError && error.code === 'not-found') return undefined;
  throw error;
}

import { copyFileSync, chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ApiError } from '../shared/api/errors.ts';
import { connect, rowOf, rowsOf, valueOf } from './driver.ts';
import { libraryName } from './libraryHeader.ts';
import { memoryRepository } from './memoryRepository.ts';
import { expectedSchema, migrate, schemaText, schemaVersion } from './migrate.ts';
import { setPragmas } from './pragmas.ts';
import type { Repository } from './repository.ts';
import { sqliteRepository } from './sqliteRepository.ts';

/** What could be read of a damaged library: whole theories and frames to look at and to export, and the ids of the others. */
export interface Rescue {
  readonly repository: Repository;
  readonly lost: readonly string[];
}

/**
 * Reads what is whole out of a damaged library, from a private copy, so that not a byte of the damaged one changes. A theory
 * counts as whole when all its rows and its place in the journal verify. Undefined when nothing can be read at all.
 */
export async function rescueLibrary(file: string): Promise<Rescue | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-'));
  try {
    const copy = path.join(folder, 'copy');
    for (const part of ['', '-wal']) {
      if (!existsSync(`${file}${part}`)) continue;
      copyFileSync(`${file}${part}`, `${copy}${part}`);
      chmodSync(`${copy}${part}`, 0o600);
    }
    return await readWhole(copy, libraryName(file));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readWhole(copy: string, name: string): Promise<Rescue | undefined> {
  const connection = connect(copy);
  try {
    setPragmas(connection, { readOnly: true });
    const schema = valueOf<number>(connection, 'SELECT user_version FROM pragma_user_version');
    if (schema > schemaVersion || schemaText(connection) !== expectedSchema(schema)) return undefined;
    // The copy is ours alone; the damaged file keeps its schema.
    if (schema < schemaVersion) migrate(connection);
    const library = rowOf<{ id: string; origin: string }>(connection, 'SELECT id, origin FROM library');
    const damaged = sqliteRepository({
      connection,
      file: copy,
      name,
      id: library?.id ?? name,
      origin: library?.origin ?? name,
      readOnly: true,
      identity: undefined,
      marks: undefined,
      concern: undefined,
      closedToOthers: false,
      now: () => new Date(),
      who: () => '',
      afterClose() {},
    });
    const whole = memoryRepository({ id: damaged.id });
    const lost: string[] = [];
    const kept = async (what: string, keep: () => Promise<unknown>): Promise<void> => {
      await keep().catch(() => lost.push(what));
    };
    for (const { id, version, draft } of rowsOf<{ id: string; version: string; draft: 0 | 1 }>(
      connection,
      'SELECT id, version, draft FROM frame WHERE removed_at IS NULL',
    ))
      await kept(`${id} ${version}`, async () => {
        if (draft === 0) return whole.putFrame(await damaged.getFrame(id, version));
        const { frame } = await damaged.openDraft(id, version);
        return whole.createDraft({ frame, commitId: `x_${id}_${version}` });
      });
    await kept('settings', async () => whole.setSettings(await damaged.getSettings()));
    for (const { id } of await damaged.listTheories())
      await kept(id, async () => {
        const { records } = await damaged.openTheory(id);
        await whole.createTheory({ id, commitId: `x_${id}`, step: { name: 'theory-made' }, records });
      });
    for (const { theory, id } of rowsOf<{ theory: string; id: string }>(
      connection,
      `SELECT version.theory_id AS theory, version.id FROM version JOIN theory ON theory.id = version.theory_id
       WHERE theory.removed_at IS NULL ORDER BY place`,
    ))
      await kept(`${theory}@${id}`, async () =>
        whole.putVersion(theory, await damaged.getVersion(theory, id)),
      );
    if ((await whole.listTheories()).length === 0) return undefined;
    return { repository: readOnly(whole, name), lost };
  } finally {
    connection.close();
  }
}

/** The same library, which takes no changes. */
function readOnly(repository: Repository, name: string): Repository {
  const refuse = async (): Promise<never> => {
    throw new ApiError('read-only', { name });
  };
  return {
    ...repository,
    readOnly: true,
    createTheory: refuse,
    commit: refuse,
    removeTheory: refuse,
    restoreTheory: refuse,
    makeVersion: refuse,
    putVersion: refuse,
    putFrame: refuse,
    createDraft: refuse,
    commitDraft: refuse,
    publishDraft: refuse,
    withdrawVersion: refuse,
    removeDraft: refuse,
    restoreDraft: refuse,
    setSettings: refuse,
  };
}

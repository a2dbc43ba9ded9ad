import type { Repository } from '../../db/repository.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import type { Commit } from '../../shared/api/shapes.ts';
import { writeTheory } from '../../shared/exchange/json/writeTheory.ts';
import type { NewId } from '../../shared/ids.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { theoryOf } from '../../shared/theory/theory.ts';
import { restoreVersion } from '../../shared/versions/restoreVersion.ts';
import type { CarriedVersion } from '../../shared/versions/shapes.ts';

/** The answers about versions of theories. */
export function versionHandlers(
  library: () => Repository,
  newId: NewId,
): Pick<Handlers, Extract<keyof Handlers, `version.${string}`>> {
  return {
    'version.list': async ({ id }) => structuredClone(await library().listVersions(id)) as never,
    'version.make': async ({ id, version, ...said }) =>
      library().makeVersion(id, { id: version, ...said, made: 'person' }),
    'version.get': async ({ id, version }) =>
      structuredClone(await library().getVersion(id, version)) as never,
    'version.restore': (asked) => restore(library(), asked, newId),
  };
}

/** Puts a theory back to a version in one commit; the store keeps what it was before. One that is like that already stays. */
async function restore(
  library: Repository,
  asked: { readonly id: string; readonly version: string; readonly commitId: string },
  newId: NewId,
): Promise<{ revision: number }> {
  const { id, commitId } = asked;
  const { name, records } = await library.getVersion(id, asked.version);
  const opened = await library.openTheory(id);
  const outcome = restoreVersion(theoryOf(opened.records), { name, records }, newId);
  if (isRefusal(outcome)) return { revision: opened.revision };
  const { step, patch } = outcome;
  return library.commit({
    id,
    commitId,
    baseRevision: opened.revision,
    kind: 'do',
    step,
    patch: [...patch] as Commit['patch'],
  });
}

/** A theory of the library as a file, with the versions that a person named. Fails with `not-found`. */
export async function exportedTheory(library: Repository, id: string): Promise<string> {
  const { records } = await library.openTheory(id);
  const named = (await library.listVersions(id)).filter(({ made }) => made === 'person');
  const versions: CarriedVersion[] = [];
  // eslint-disable-next-line no-await-in-loop -- one after another: they may be many
  for (const version of named) versions.push(await library.getVersion(id, version.id));
  return writeTheory(id, records, versions);
}

import type { Input, Output } from '../../shared/api/contract.ts';
import type { Settings } from '../../shared/api/shapes.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { ApiError } from '../../shared/api/errors.ts';
import type { Exchange } from '../../shared/exchange/json/readExchange.ts';
import { mostHits } from '../../shared/search/searchTheory.ts';
import { headId, type NewId } from '../../shared/ids.ts';
import { defaultSettings, type Repository } from '../../db/repository.ts';
import type { Libraries } from '../../db/libraries.ts';
import { frameHandlers } from './frameHandlers.ts';
import { summaryList } from './summaries.ts';
import { takeIn } from './takeIn.ts';
import { exportedTheory, versionHandlers } from './versionHandlers.ts';

/** What a host brings: its libraries, who it is, and how it has files from outside read. */
export interface HandlerSetup {
  readonly libraries: Libraries;
  readonly info: Output<'app.info'>;
  readonly readFile: (name: string, bytes: Uint8Array) => Promise<Exchange>;
  readonly newId: NewId;
}

/** The answers to every call of the contract, the same in all hosts. Each fails with an ApiError, or it is a bug. */
export function makeHandlers({ libraries, info, readFile, newId }: HandlerSetup): Handlers {
  const summaries = summaryList();
  const library = (): Repository => {
    const open = libraries.current();
    if (!open) throw new ApiError('no-library');
    return open;
  };
  const settings = async (): Promise<Settings> => ({
    ...((await libraries.current()?.getSettings()) ?? defaultSettings),
    person: libraries.person.name(),
  });
  return {
    'app.info': async () => info,
    'settings.get': settings,
    'settings.set': async ({ person, ...change }) => {
      // The name is the machine's; it can be given whatever library is open, and is no change of it.
      if (Object.keys(change).length > 0) await changeLibrary(library(), change);
      if (person !== undefined) libraries.person.rename(person.trim());
      return settings();
    },

    'library.state': () => libraries.state(),
    'library.list': async () => [...(await libraries.list())],
    'library.create': ({ name, starter }) => libraries.create(name, starter),
    'library.open': ({ key }) => libraries.open(key),
    'library.copy': ({ name }) => libraries.copy(name),
    'library.verify': async () => ({ faults: [...(await library().verify())] }),

    'theory.list': () => summaries(library()),
    'theory.create': async ({ id, commitId, records }) => {
      const step = { name: 'theory-made' as const };
      return { id, ...(await library().createTheory({ id, commitId, step, records })) };
    },
    'theory.open': ({ id }) => library().openTheory(id),
    'theory.commit': (commit) => library().commit(commit),
    'theory.duplicate': async ({ id, newId: copyId, title }) => {
      const { records } = await library().openTheory(id);
      await library().createTheory({
        id: copyId,
        commitId: newId('commit'),
        step: { name: 'theory-made' },
        records: records.map((record) => (record.id === headId ? { ...record, title } : record)),
      });
      return { id: copyId };
    },
    'theory.remove': async ({ id }) => {
      await library().removeTheory(id);
      return {};
    },
    'theory.restore': async ({ id }) => {
      await library().restoreTheory(id);
      return {};
    },
    'theory.journal': async ({ id, limit, before }) => [...(await library().journal(id, limit, before))],
    'theory.export': async ({ id }) => ({
      name: `${id}.json`,
      text: await exportedTheory(library(), id),
    }),
    ...versionHandlers(library, newId),
    'search.text': ({ query, most = mostHits }) => library().search(query, most),

    ...frameHandlers(library, newId),

    'file.import': async ({ name }, bytes) => takeIn(library(), await readFile(name, bytes), newId),

    'backup.list': async () => [...(await libraries.backups())],
    'backup.create': () => libraries.backUp(),
    'backup.restore': ({ key }) => libraries.restore(key),
  };
}

async function changeLibrary(
  library: Repository,
  change: Omit<Input<'settings.set'>, 'person'>,
): Promise<void> {
  const before = await library.getSettings();
  await library.setSettings({
    language: change.language ?? before.language,
    theme: change.theme ?? before.theme,
    rules: change.rules ?? before.rules,
    offSets: change.offSets ?? before.offSets ?? [],
    filters: change.filters ?? before.filters ?? [],
  });
}

import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createLibrary } from '../../../db/createLibrary.ts';
import { memoryRepository } from '../../../db/memoryRepository.ts';
import { openLibrary } from '../../../db/openLibrary.ts';
import type { Repository } from '../../../db/repository.ts';
import { ownFolder } from '../../kit/libraryFile.ts';
import { frameSuite } from './frames.suite.ts';
import { repositorySuite } from './repository.suite.ts';
import { searchSuite } from './search.suite.ts';
import { versionSuite } from './versions.suite.ts';

interface Opened {
  readonly repository: Repository;
  readonly again: () => Promise<Repository>;
}

async function inMemory(): Promise<Opened> {
  const repository = memoryRepository();
  return { repository, again: async () => repository };
}

async function inFile(): Promise<Opened> {
  const { folder, remove } = ownFolder();
  onTestFinished(remove);
  const file = path.join(folder, 'proef.raderwerk');
  await createLibrary(file);
  let repository = await openLibrary(file);
  onTestFinished(() => repository.close());
  return {
    repository,
    again: async () => {
      await repository.close();
      repository = await openLibrary(file);
      return repository;
    },
  };
}

for (const suite of [repositorySuite, versionSuite, frameSuite, searchSuite]) {
  suite('memory', inMemory);
  suite('SQLite', inFile);
}

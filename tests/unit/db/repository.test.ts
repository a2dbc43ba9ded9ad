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
import { whoSuite } from './who.suite.ts';

interface Opened {
  readonly repository: Repository;
  readonly again: () => Promise<Repository>;
}

interface Options {
  readonly who?: () => string;
  readonly now?: () => Date;
}

async function inMemory(options: Options = {}): Promise<Opened> {
  const repository = memoryRepository(options);
  return { repository, again: async () => repository };
}

async function inFile(options: Options = {}): Promise<Opened> {
  const { folder, remove } = ownFolder();
  onTestFinished(remove);
  const file = path.join(folder, 'proef.raderwerk');
  await createLibrary(file);
  let repository = await openLibrary(file, options);
  onTestFinished(() => repository.close());
  return {
    repository,
    again: async () => {
      await repository.close();
      repository = await openLibrary(file, options);
      return repository;
    },
  };
}

for (const suite of [repositorySuite, versionSuite, whoSuite, frameSuite, searchSuite]) {
  suite('memory', inMemory);
  suite('SQLite', inFile);
}

import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createLibrary } from '../../../db/createLibrary.ts';
import { memoryRepository } from '../../../db/memoryRepository.ts';
import { openLibrary } from '../../../db/openLibrary.ts';
import { ownFolder } from '../../kit/libraryFile.ts';
import { repositorySuite } from './repository.suite.ts';

repositorySuite('memory', async () => {
  const repository = memoryRepository();
  return { repository, again: async () => repository };
});

repositorySuite('SQLite', async () => {
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
});

import { randomBytes } from 'node:crypto';
import type { Libraries } from '../../db/libraries.ts';
import { memoryRepository } from '../../db/memoryRepository.ts';
import type { Repository } from '../../db/repository.ts';
import { readStarter } from '../../db/starter/starter.ts';
import { ApiError } from '../../shared/api/errors.ts';
import type { LibraryState } from '../../shared/api/shapes.ts';
import { idMaker } from '../../shared/ids.ts';

export const testId = idMaker(() => randomBytes(4).readUInt32LE() / 2 ** 32);

/** A library in memory with the content that a new one begins with. */
export async function starterRepository(who = (): string => ''): Promise<Repository> {
  const repository = memoryRepository({ id: 'library-in-memory', who });
  const { frames, theories } = readStarter();
  await Promise.all(frames.map((frame) => repository.putFrame(frame)));
  for (const theory of theories) {
    const step = { name: 'theory-made' as const };
    // eslint-disable-next-line no-await-in-loop -- in the order of the companies
    await repository.createTheory({ ...theory, commitId: testId('commit'), step });
  }
  return repository;
}

const none = async (): Promise<never> => {
  throw new ApiError('not-found', { name: 'memory' });
};

/** Libraries with one member, which lives in memory: what hosts are tested with where the disk plays no part. */
export async function memoryLibraries(): Promise<Libraries> {
  let named = '';
  const repository = await starterRepository(() => named);
  const state: LibraryState = { state: 'open', name: 'memory', key: 'memory', readOnly: false };
  return {
    person: {
      name: () => named,
      rename: (name) => {
        named = name;
      },
    },
    current: () => repository,
    state: async () => state,
    list: async () => [{ key: 'memory', name: 'memory', open: true, there: true }],
    create: none,
    open: none,
    copy: none,
    backups: async () => [],
    backUp: none,
    restore: none,
    close: () => repository.close(),
  };
}

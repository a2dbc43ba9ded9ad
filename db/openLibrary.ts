import { openStore, type StoreOptions } from './openStore.ts';
import { sqliteRepository, type LibraryRepository } from './sqliteRepository.ts';

/**
 * Opens a library file that is there. Fails with an ApiError that says why: `file-unreadable`, `library-foreign`,
 * `library-damaged`, `library-newer`, `library-linked`, `library-share`, `library-busy`, `disk-full`, `disk-failing`.
 */
export async function openLibrary(file: string, options: StoreOptions = {}): Promise<LibraryRepository> {
  return sqliteRepository(openStore(file, options));
}

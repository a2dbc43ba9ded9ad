import { libraryWords } from '../../shared/text/library.ts';
import { core } from '../platform/core.ts';
import { dayAndTime } from '../state/dates.ts';
import { languageNow } from '../state/language.ts';
import { attempt, enterLibrary, refreshLibraryState } from '../state/library.ts';
import { notify } from '../state/notices.ts';
import { leaveTheory } from '../state/openTheory.ts';
import { goTo } from '../state/window.ts';

/** Makes a library, with the starter content if asked for, and goes on in it. */
export async function createLibrary(name: string, starter: boolean): Promise<boolean> {
  if (!(await leaveTheory())) return false;
  return attempt(async () => {
    const library = await core.call('library.create', { name, starter });
    goTo('library');
    await enterLibrary(library);
    notify(libraryWords.libraryMade, { values: { name: library.name } });
  });
}

/** Opens another library and goes on in it; one that is refused says why on the screen. */
export async function openLibrary(key: string): Promise<boolean> {
  if (!(await leaveTheory())) return false;
  return attempt(async () => {
    const library = await core.call('library.open', { key });
    goTo('library');
    await enterLibrary(library);
  });
}

/** Copies the open library under another name, and stays in this one. */
export async function copyLibrary(name: string): Promise<boolean> {
  return attempt(async () => {
    const copy = await core.call('library.copy', { name });
    notify(libraryWords.libraryCopied, { values: { name: copy.name } });
  });
}

/** Makes a backup of the open library. */
export async function makeBackup(): Promise<boolean> {
  return attempt(async () => {
    await core.call('backup.create', {});
    await refreshLibraryState();
    notify(libraryWords.backupMade);
  });
}

/** Puts a backup in the place of the library; the host keeps the present state as a backup first. */
export async function restoreBackup(key: string, at: string): Promise<boolean> {
  if (!(await leaveTheory())) return false;
  return attempt(async () => {
    const library = await core.call('backup.restore', { key });
    goTo('library');
    await enterLibrary(library);
    notify(libraryWords.restored, { values: { date: dayAndTime(languageNow(), at) } });
  });
}

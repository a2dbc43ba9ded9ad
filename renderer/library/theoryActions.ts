import type { Input } from '../../shared/api/contract.ts';
import type { TheorySummary } from '../../shared/api/shapes.ts';
import { headId } from '../../shared/ids.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import type { TheoryHead } from '../../shared/theory/records.ts';
import { core } from '../platform/core.ts';
import { download } from '../platform/download.ts';
import { languageNow } from '../state/language.ts';
import { attempt, refreshLibrary } from '../state/library.ts';
import { newId } from '../state/newId.ts';
import { notify } from '../state/notices.ts';
import { saveAsFile } from '../state/rescue.ts';
import { dropTheory, openTheory, sessionNow, useOpenTheory } from '../state/openTheory.ts';
import { showLibraryCard } from './libraryView.ts';

type Named = Pick<TheorySummary, 'id' | 'title'>;

const titleOf = ({ title, id }: Named): string => inLanguage(languageNow(), title) || id;

/** Makes a theory that holds its head only, and opens it. True when it is there. */
export async function createTheory(head: Omit<TheoryHead, 'record' | 'id'>): Promise<boolean> {
  const id = newId('theory');
  const record: TheoryHead = { record: 'theory', id: headId, ...head };
  return attempt(async () => {
    await core.call('theory.create', {
      id,
      commitId: newId('commit'),
      // The wire's type is mutable; nobody changes it on the way.
      records: [record] as Input<'theory.create'>['records'],
    });
    await refreshLibrary();
    await openTheory(id);
  });
}

/** Gives the theory out as a file in the exchange format; saves first when it is open, and where that cannot be now, as on the screen. */
export async function exportTheory(id: string): Promise<void> {
  await attempt(async () => {
    const session = useOpenTheory.getState().id === id ? sessionNow() : undefined;
    await session?.flush();
    if (session && session.getState().save.state !== 'saved') {
      saveAsFile(session);
      return;
    }
    const file = await core.call('theory.export', { id });
    download(file.name, file.text);
    notify(libraryWords.exported, { values: { name: file.name } });
  });
}

/** Gives a frame out as a file in the exchange format. */
export async function exportFrame(id: string): Promise<void> {
  await attempt(async () => {
    const file = await core.call('frame.export', { id });
    download(file.name, file.text);
    notify(libraryWords.exported, { values: { name: file.name } });
  });
}

/** Makes a copy under a title of its own, and shows it in the library. */
export async function duplicateTheory(theory: Named): Promise<void> {
  const copied = (language: 'nl' | 'en'): string =>
    say(language, libraryWords.copyTitle, { title: theory.title[language] ?? '' }).slice(0, 500);
  const title = {
    ...(theory.title.nl ? { nl: copied('nl') } : {}),
    ...(theory.title.en ? { en: copied('en') } : {}),
  };
  await attempt(async () => {
    if (useOpenTheory.getState().id === theory.id) await sessionNow()?.flush();
    const { id } = await core.call('theory.duplicate', { id: theory.id, newId: newId('theory'), title });
    await refreshLibrary();
    showLibraryCard(id);
    notify(libraryWords.duplicated, {
      values: { title: titleOf({ id, title }) },
      actions: [{ words: libraryWords.open, run: () => void openTheory(id) }],
    });
  });
}

async function bringBack(theory: Named): Promise<void> {
  await attempt(async () => {
    await core.call('theory.restore', { id: theory.id });
    await refreshLibrary();
    showLibraryCard(theory.id);
    notify(libraryWords.broughtBack, { values: { title: titleOf(theory) } });
  });
}

/** Takes a theory out of the list at once; the notice brings it back. */
export async function removeTheory(theory: Named): Promise<void> {
  await attempt(async () => {
    if (useOpenTheory.getState().id === theory.id) {
      await sessionNow()?.flush();
      dropTheory();
    }
    await core.call('theory.remove', { id: theory.id });
    await refreshLibrary();
    notify(libraryWords.removed, {
      values: { title: titleOf(theory) },
      actions: [{ words: libraryWords.bringBack, run: () => void bringBack(theory) }],
    });
  });
}

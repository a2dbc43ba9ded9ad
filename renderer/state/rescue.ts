import type { Input } from '../../shared/api/contract.ts';
import { writeTheory } from '../../shared/exchange/json/writeTheory.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { say } from '../../shared/text/words.ts';
import type { Session } from '../../shared/theory/session.ts';
import { core } from '../platform/core.ts';
import { download } from '../platform/download.ts';
import { dayAndTime } from './dates.ts';
import { languageNow } from './language.ts';
import { attempt, enterLibrary } from './library.ts';
import { newId } from './newId.ts';
import { notify } from './notices.ts';
import { dropTheory, openTheory } from './openTheory.ts';
import { openOverlay } from './window.ts';

/** Gives the theory as it is on the screen out as a file; asks the core for nothing. */
export function saveAsFile(session: Session): void {
  download(`${session.id}.json`, writeTheory(session.id, session.getState().theory.records.values()));
}

/** Keeps the theory as it is on the screen in a library of its own, and goes on there. */
export async function keepInNewLibrary(session: Session): Promise<void> {
  const language = languageNow();
  // A colon may not stand in a file's name everywhere.
  const date = dayAndTime(language, new Date().toISOString()).replaceAll(':', '.');
  const name = say(language, shellWords.rescueName, { date });
  const records = [...session.getState().theory.records.values()];
  await attempt(async () => {
    const library = await core.call('library.create', { name, starter: false });
    await core.call('theory.create', {
      id: session.id,
      commitId: newId('commit'),
      // The wire's type is mutable; nobody changes it on the way.
      records: records as Input<'theory.create'>['records'],
    });
    dropTheory();
    openOverlay(undefined);
    await enterLibrary(library);
    await openTheory(session.id);
    notify(shellWords.keptElsewhere, { values: { name: library.name } });
  });
}

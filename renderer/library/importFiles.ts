import type { ImportReport } from '../../shared/api/shapes.ts';
import { tellLosses } from '../../shared/text/exchange.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { inLanguage, type Words } from '../../shared/text/words.ts';
import { core } from '../platform/core.ts';
import { languageNow } from '../state/language.ts';
import { attempt, refreshLibrary } from '../state/library.ts';
import { forgetFrames } from '../state/frames.ts';
import { notify } from '../state/notices.ts';
import { dropTheory, openTheory, reopenTheory, sessionNow, useOpenTheory } from '../state/openTheory.ts';
import { useWindow } from '../state/window.ts';
import { showLibraryCard } from './libraryView.ts';

function wordsFor(report: ImportReport): Words {
  if (report.outcome === 'same') return libraryWords.importSame;
  if (report.kind === 'frame') return libraryWords.importFrame;
  return report.outcome === 'made' ? libraryWords.importMade : libraryWords.importChanged;
}

function tell(report: ImportReport): void {
  const { nodes, links, id } = report;
  notify(wordsFor(report), {
    values: { title: inLanguage(languageNow(), report.title), nodes, links },
    actions: report.kind === 'theory' ? [{ words: libraryWords.open, run: () => void openTheory(id) }] : [],
  });
  if (report.dropped.length > 0)
    notify(libraryWords.importDropped, {
      values: { what: tellLosses(languageNow(), report.dropped) },
      stays: true,
    });
}

/** The open theory as it now stands in the library: on the screen at once, or when it is opened next. */
async function showAfresh(): Promise<void> {
  if (useWindow.getState().screen === 'theory') await reopenTheory();
  else dropTheory();
}

/** Reads files in one after another; each is said, taken in or refused, in a sentence of its own. */
export async function importFiles(files: readonly File[]): Promise<void> {
  let came = false;
  for (const file of files) {
    // One after another, so that what is said follows the order of the files.
    // oxlint-disable-next-line no-await-in-loop
    await attempt(async () => {
      await sessionNow()?.flush();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const report = await core.file('file.import', { name: file.name }, bytes);
      came = true;
      if (report.kind === 'frame') forgetFrames();
      else showLibraryCard(report.id);
      // The file changed the theory that stands behind the library: the screen follows.
      if (report.outcome === 'changed' && useOpenTheory.getState().id === report.id) await showAfresh();
      tell(report);
    });
  }
  if (came) await refreshLibrary();
}

/** Lets someone choose files and reads them in. */
export function chooseFiles(): Promise<void> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,.csv,.qdc,.xml,application/json,text/csv';
  input.multiple = true;
  // In the page while it is open, so that the browser keeps it and tests can reach it.
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const done = (): void => {
      input.remove();
      resolve();
    };
    input.addEventListener('change', () => void importFiles([...(input.files ?? [])]).then(done));
    input.addEventListener('cancel', done);
    input.click();
  });
}

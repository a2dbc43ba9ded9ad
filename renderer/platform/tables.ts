import { writeCsv, writeTabs } from '../../shared/exchange/csv/writeCsv.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { coverageWords } from '../../shared/text/coverage.ts';
import { notify } from '../state/notices.ts';
import { download } from './download.ts';

export type Rows = readonly (readonly (string | number)[])[];

/** Gives rows out as a CSV file; the mark before it lets spreadsheets read the accents. */
export function saveRows(name: string, rows: Rows): void {
  const file = `${name}.csv`;
  download(file, `\uFEFF${writeCsv(rows)}`, 'text/csv;charset=utf-8');
  notify(libraryWords.exported, { values: { name: file } });
}

/** Puts rows on the clipboard, so that a spreadsheet or a document takes them as a table; says whether that went. */
export async function copyRows(rows: Rows): Promise<void> {
  try {
    await navigator.clipboard.writeText(writeTabs(rows));
    notify(coverageWords.copied);
  } catch {
    notify(coverageWords.notCopied);
  }
}

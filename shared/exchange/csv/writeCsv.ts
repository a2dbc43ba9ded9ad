/**
 * A spreadsheet takes a cell that begins so for a formula, and runs it. Apostrophes before it count along, so that reading can take
 * away the one that writing put there, and no other.
 */
const formula = /^'*[=+\-@\t\r]/;

/** A cell as it was before it was kept from being a formula. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as a table of the form of RFC 4180: commas, lines that end with CRLF, quotes doubled within quotes. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it, so that what someone wrote is never run.
 */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** The same rows for a spreadsheet's clipboard: tabs between cells; a tab or line end within one becomes a space. */
export const writeTabs = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((row) =>
      row
        .map((value) => {
          const text = String(value).replaceAll(/[\t\r\n]+/g, ' ');
          return typeof value === 'string' && formula.test(text) ? `'${text}` : text;
        })
        .join('\t'),
    )
    .join('\n');

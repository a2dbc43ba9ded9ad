/** Why a text is no table, and in which row (from 1, as a spreadsheet counts) and column (from 1). */
export interface CsvFault {
  readonly fault: 'quote-open' | 'quote-stray';
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of a table in the form of RFC 4180, with the separator that its first line uses: comma, semicolon (as spreadsheets in
 * Dutch write it) or tab. Lines may end in any way; an empty line is no row. A quote within a cell that does not begin with one is
 * itself.
 */
export function parseCsv(text: string): readonly (readonly string[])[] | CsvFault {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  const place = (fault: CsvFault['fault']): CsvFault => ({
    fault,
    row: rows.length + 1,
    column: row.length + 1,
  });
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const read = quoted(text, at + 1);
      if (!read) return place('quote-open');
      cell = read.cell;
      at = read.end;
      if (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n')
        return place('quote-stray');
    } else {
      const start = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at += 1;
      cell = text.slice(start, at);
    }
    row.push(cell);
    if (at >= text.length) break;
    if (text[at] === separator) at += 1;
    else {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      endRow();
      if (at >= text.length) return rows;
    }
  }
  endRow();
  return rows;
}

/** What stands within quotes from here, doubled ones being one, and where it ends; undefined when the quote never closes. */
function quoted(text: string, from: number): { cell: string; end: number } | undefined {
  let cell = '';
  let at = from;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return undefined;
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1 };
    cell += '"';
    at = close + 2;
  }
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = end === -1 ? text : text.slice(0, end);
  const count = (separator: string): number => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

import { array, assert, integer, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv, writeTabs } from '../../../../shared/exchange/csv/writeCsv.ts';

/** Reads a table of RFC 4180 back, as another program would. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign !== '"') value += sign;
      else if (text[i + 1] === '"') {
        value += '"';
        i += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(value);
      value = '';
    } else if (sign === '\r' && text[i + 1] === '\n') {
      rows.push([...row, value]);
      row = [];
      value = '';
      i += 1;
    } else value += sign;
  }
  return rows;
}

test('what was written reads back the same, whatever stands in it, but for the apostrophe before a formula', () => {
  const rows = array(array(oneof(string(), integer()), { minLength: 1, maxLength: 5 }), { maxLength: 5 });
  assert(
    property(rows, (table) => {
      const guarded = table.map((row) =>
        row.map((one) => (typeof one === 'string' && /^'*[=+\-@\t\r]/.test(one) ? `'${one}` : String(one))),
      );
      expect(readCsv(writeCsv(table))).toEqual(guarded);
    }),
  );
});

test('a title that a spreadsheet would run stays a text, and a negative number a number', () => {
  expect(writeCsv([['=1+1', '@x', '-2', -2, '+']])).toBe("'=1+1,'@x,'-2,-2,'+\r\n");
  expect(writeTabs([['=1+1', 'a\tb\nc', 3]])).toBe("'=1+1\ta b c\t3");
});

test('commas, quotes and line ends stand within quotes', () => {
  expect(writeCsv([['a,b', 'zei "ja"', 'een\ntwee', 'plat']])).toBe(
    '"a,b","zei ""ja""","een\ntwee",plat\r\n',
  );
});

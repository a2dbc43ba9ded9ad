import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { ApiError } from '../../../../shared/api/errors.ts';
import { parseCsv } from '../../../../shared/exchange/csv/parseCsv.ts';
import { readFrameCsv } from '../../../../shared/exchange/csv/readFrameCsv.ts';
import { unguarded, writeCsv } from '../../../../shared/exchange/csv/writeCsv.ts';
import { writeFrameCsv } from '../../../../shared/exchange/csv/writeFrameCsv.ts';
import { writeFrame } from '../../../../shared/exchange/json/writeFrame.ts';
import type { Frame } from '../../../../shared/frame/records.ts';
import { wordError } from '../../../../shared/text/wordError.ts';
import { anyChanges, play } from '../../../kit/frameChanges.ts';
import { smallFrame } from '../../../kit/smallFrame.ts';

/** What a table carries: a list without anything in it is as good as none. */
function carried({
  scales: _scales,
  matrices: _matrices,
  checklists: _checklists,
  rules: _rules,
  ...frame
}: Frame): Frame {
  const { relations, crosswalks, ...rest } = frame;
  return {
    ...rest,
    ...(relations?.length ? { relations } : {}),
    ...(crosswalks?.length ? { crosswalks } : {}),
  };
}

describe('a table', () => {
  const cells = fc.array(
    fc.array(
      fc.string({
        unit: fc.constantFrom('a', "'", '"', ',', ';', '\n', '\r', '=', '+', '-', '@', '\t', ' '),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 5 },
  );

  test('gives back every cell, whatever stands in it', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const text = `a,b\r\n${writeCsv(rows)}`;
        const read = parseCsv(text);
        expect('fault' in read ? read : read.slice(1).map((row) => row.map(unguarded))).toEqual(rows);
      }),
    );
  });

  test('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const read = parseCsv(`a,b\r\n${writeCsv(rows)}`);
        expect('fault' in read || read.flat().every((cell) => !/^[=+\-@\t\r]/.test(cell))).toBe(true);
      }),
    );
  });

  test('may have semicolons or tabs, lines that end in any way, and no end', () => {
    for (const text of ['a;b\n1;2', 'a\tb\r1\t2\r', '\ufeffa,b\r\n"1",2\r\n\r\n'])
      expect(parseCsv(text)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
  });

  test('says where a quotation mark is wrong', () => {
    expect(parseCsv('a,b\n1,"2')).toEqual({ fault: 'quote-open', row: 2, column: 2 });
    expect(parseCsv('a,b\n"1"x,2')).toEqual({ fault: 'quote-stray', row: 2, column: 1 });
  });
});

describe('a frame as a table', () => {
  test.each(readStarter().frames.map((frame) => [frame.id, frame] as const))(
    'comes back to the byte: %s',
    (_id, frame) => {
      const { text, dropped } = writeFrameCsv(frame);
      expect(writeFrame(readFrameCsv('x.csv', text))).toBe(writeFrame(carried(frame)));
      expect(dropped.map(({ what }) => what)).toEqual(['scales', 'matrices', 'checklists', 'rules']);
    },
  );

  test('comes back whatever was changed in it', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const { frame } = play(smallFrame, changes);
        expect(writeFrame(readFrameCsv('x.csv', writeFrameCsv(frame).text))).toBe(writeFrame(carried(frame)));
      }),
      { numRuns: 100 },
    );
  });

  test('may have its columns and rows in another order, and lack columns', () => {
    const text =
      'label_nl,code,facet,record,id,version\nSchulden,P1,f,item,,\nVragen,,,facet,f,\nKlein,,,frame,klein,1\n';
    expect(readFrameCsv('x.csv', text)).toMatchObject({
      id: 'klein',
      facets: [{ id: 'f', items: [{ code: 'P1' }] }],
    });
  });
});

describe('a table that is no frame', () => {
  const head = 'record,id,version,facet,code,parent,label_nl,kind,replaced_by,attributes\n';
  const frame = 'frame,klein,1,,,,Klein,,,\nfacet,f,,,,,Vragen,problem,,\n';
  const broken: readonly (readonly [string, string, string, string])[] = [
    ['an unknown column', 'record,colour\n', 'row[1].colour', 'unknown-key'],
    ['a column twice', 'record,id,id\n', 'row[1].id', 'code-twice'],
    ['no frame', `${head}facet,f,,,,,Vragen,,,\n`, 'row[2].record', 'missing'],
    ['two frames', `${head}${frame}frame,klein,1,,,,Klein,,,\n`, 'row[4].record', 'id-twice'],
    ['an unknown record', `${head}${frame}thing,,,,,,,,,\n`, 'row[4].record', 'not-among'],
    ['an item in no facet', `${head}${frame}item,,,g,P1,,x,,,\n`, 'row[4].facet', 'dangling'],
    ['an item without a label', `${head}${frame}item,,,f,P1,,,,,\n`, 'row[4].label', 'missing'],
    ['a code twice', `${head}${frame}item,,,f,P1,,x,,,\nitem,,,f,P1,,y,,,\n`, 'row[5].code', 'code-twice'],
    ['a parent that is not there', `${head}${frame}item,,,f,P1,P9,x,,,\n`, 'row[4].parent', 'dangling'],
    [
      'a successor that is not there',
      `${head}${frame}item,,,f,P1,,x,,P9,\n`,
      'row[4].replacedBy[0]',
      'dangling',
    ],
    [
      'a kind that is none',
      `${head}frame,klein,1,,,,Klein,,,\nfacet,f,,,,,Vragen,thing,,\n`,
      'row[3].nodeKind',
      'not-among',
    ],
    [
      'attributes that are no JSON',
      `${head}${frame}item,,,f,P1,,x,,,{a}\n`,
      'row[4].attributes',
      'not-object',
    ],
    [
      'a poisoned attribute',
      `${head}${frame}item,,,f,P1,,x,,,"{""__proto__"":1}"\n`,
      'row[4].attributes',
      'not-object',
    ],
    ['a row too long', `${head}${frame}item,,,f,P1,,x,,,,,more\n`, 'row[4].column[11]', 'unknown-key'],
    ['an open quotation mark', `${head}"frame,klein`, 'row[2].column[1]', 'quote-open'],
    ['an id that is none', `${head}frame,a b,1,,,,Klein,,,\n`, 'row[2].id', 'not-id'],
  ];
  test.each(broken)('is refused with its row, in one sentence: %s', (_what, text, place, reason) => {
    let refusal: unknown;
    try {
      readFrameCsv('kader.csv', text);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(ApiError);
    expect(refusal).toMatchObject({ code: 'file-content', details: { place, reason } });
    for (const language of ['nl', 'en'] as const)
      expect(wordError(language, refusal as ApiError)).not.toMatch(/[{][a-z]+[}]|undefined/);
  });
});

import { describe, expect, test } from 'vitest';
import {
  nextQuestionCode,
  putChecklist,
  putQuestion,
  removeChecklist,
  removeQuestion,
} from '../../../../shared/frame/commands/checklists.ts';
import { addRelation } from '../../../../shared/frame/commands/links.ts';
import {
  fillCell,
  isFreeId,
  putMatrix,
  putScale,
  removeMatrix,
  removeScale,
} from '../../../../shared/frame/commands/measures.ts';
import { isFrameRefusal, type FrameOutcome } from '../../../../shared/frame/command.ts';
import { applyFramePatch, invertFramePatch } from '../../../../shared/frame/patch.ts';
import type { Frame } from '../../../../shared/frame/records.ts';
import { afterwards, smallFrame } from '../../../kit/smallFrame.ts';

const much = { id: 'much', title: { nl: 'Hoeveel' }, values: [{ code: '1', label: { nl: 'veel' } }] };
const wider = { ...much, values: [...much.values, { code: '0', label: { nl: 'niet' } }] };
const grid = { id: 'grid', title: { nl: 'Rooster' }, rows: 'problems', columns: 'means', scale: 'much' };
const cellsOf = (frame: Frame) => frame.matrices?.find(({ id }) => id === 'grid')?.cells;

/** What it was before, byte for byte, once it is undone. */
const undone = (frame: Frame, outcome: FrameOutcome): unknown => {
  if (isFrameRefusal(outcome)) throw new Error(outcome.refused);
  return applyFramePatch(afterwards(frame, outcome), invertFramePatch(outcome.patch));
};

describe('a scale of a frame', () => {
  test('is added and changed as a whole, each value under a code and a name', () => {
    const other = { ...much, id: 'often', title: { nl: 'Hoe vaak' } };
    expect(afterwards(smallFrame, putScale(smallFrame, other)).scales).toEqual([much, other]);
    expect(afterwards(smallFrame, putScale(smallFrame, wider)).scales).toEqual([wider]);
    expect(putScale(smallFrame, much)).toEqual({ refused: 'no-change' });
    expect(putScale(smallFrame, { ...much, values: [...much.values, ...much.values] })).toEqual({
      refused: 'value-twice',
    });
    expect(putScale(smallFrame, { ...much, values: [{ code: '1', label: {} }] })).toEqual({
      refused: 'empty-label',
    });
  });

  test('keeps the values that cells have, and stays while a matrix measures by it', () => {
    expect(putScale(smallFrame, { ...much, values: [] })).toEqual({ refused: 'value-in-use' });
    expect(removeScale(smallFrame, { id: 'much' })).toEqual({ refused: 'scale-in-use' });
    const free = afterwards(smallFrame, removeMatrix(smallFrame, { id: 'grid' }));
    expect(afterwards(free, removeScale(free, { id: 'much' })).scales ?? []).toEqual([]);
    expect(removeScale(free, { id: 'gone' })).toEqual({ refused: 'not-there' });
  });
});

describe('a matrix of a frame', () => {
  test('begins empty, over two facets and a scale that are there', () => {
    const made = afterwards(smallFrame, putMatrix(smallFrame, { ...grid, id: 'other' }));
    expect(made.matrices?.at(-1)).toEqual({ ...grid, id: 'other', cells: [] });
    expect(putMatrix(smallFrame, { ...grid, id: 'other', rows: 'gone' })).toEqual({ refused: 'not-there' });
    expect(putMatrix(smallFrame, { ...grid, id: 'other', scale: 'gone' })).toEqual({ refused: 'not-there' });
  });

  test('takes another title with its cells, and is drawn over something else only while it is empty', () => {
    const named = afterwards(smallFrame, putMatrix(smallFrame, { ...grid, title: { nl: 'Anders' } }));
    expect(named.matrices?.[0]?.cells).toEqual(smallFrame.matrices?.[0]?.cells);
    expect(putMatrix(smallFrame, { ...grid, rows: 'categories' })).toEqual({ refused: 'cells-in-the-way' });
    const empty = afterwards(
      smallFrame,
      fillCell(smallFrame, { matrix: 'grid', row: 'P1', column: 'I1', values: [] }),
    );
    const moved = afterwards(empty, putMatrix(empty, { ...grid, rows: 'categories' }));
    expect(moved.matrices?.[0]?.rows).toBe('categories');
  });

  test('holds at each place what is said of it: one value with a note, several, or none', () => {
    const place = { matrix: 'grid', row: 'P2', column: 'I1' };
    const frame = afterwards(smallFrame, putScale(smallFrame, wider));
    const note = { nl: 'Soms.' };
    const two = afterwards(
      frame,
      fillCell(frame, { ...place, values: [{ value: '1', note }, { value: '0' }] }),
    );
    expect(cellsOf(two)).toEqual([
      { row: 'P1', column: 'I1', value: '1' },
      { row: 'P2', column: 'I1', value: '1', note },
      { row: 'P2', column: 'I1', value: '0' },
    ]);
    const none = afterwards(two, fillCell(two, { ...place, values: [] }));
    expect(cellsOf(none)).toEqual(smallFrame.matrices?.[0]?.cells);
    const first = { ...place, row: 'P1' };
    const changed = afterwards(two, fillCell(two, { ...first, values: [{ value: '0' }] }));
    expect(cellsOf(changed)?.[0]).toEqual({ row: 'P1', column: 'I1', value: '0' });
    expect(fillCell(frame, { ...place, values: [{ value: '9' }] })).toEqual({ refused: 'not-there' });
    expect(fillCell(frame, { ...place, row: 'PA', values: [] })).toEqual({ refused: 'not-there' });
    expect(fillCell(frame, { ...place, values: [{ value: '1' }, { value: '1' }] })).toEqual({
      refused: 'value-twice',
    });
  });
});

describe('a checklist of a frame', () => {
  const withList = afterwards(smallFrame, putChecklist(smallFrame, { id: 'ask', title: { nl: 'Vragen' } }));
  const ask = (frame: Frame, code: string): FrameOutcome =>
    putQuestion(frame, { checklist: 'ask', question: { code, question: { nl: 'Sinds wanneer?' } } });

  test('is made, renamed, and filled with questions under codes of their own', () => {
    const asked = afterwards(withList, ask(withList, nextQuestionCode(withList, 'ask')));
    expect(asked.checklists?.at(-1)?.items.map(({ code }) => code)).toEqual(['ask-1']);
    expect(nextQuestionCode(asked, 'ask')).toBe('ask-2');
    expect(ask(asked, 'P1')).toEqual({ refused: 'code-taken' });
    expect(ask(asked, 'a b')).toEqual({ refused: 'code-not-possible' });
    const named = afterwards(asked, putChecklist(asked, { id: 'ask', title: { nl: 'Gesprek' } }));
    expect(named.checklists?.at(-1)).toMatchObject({ title: { nl: 'Gesprek' }, items: [{ code: 'ask-1' }] });
    const again = { code: 'ask-1', question: { nl: 'Nog een?' } };
    expect(putQuestion(named, { checklist: 'ask', question: again, isNew: true })).toEqual({
      refused: 'code-taken',
    });
    const answers = [{ nl: 'kort' }, { nl: 'lang' }];
    const question = { code: 'ask-1', question: { nl: 'Hoe lang al?' }, answers };
    const answered = afterwards(named, putQuestion(named, { checklist: 'ask', question }));
    expect(answered.checklists?.at(-1)?.items).toEqual([question]);
  });

  test('takes along what ties its questions when it or they go', () => {
    const asked = afterwards(withList, ask(withList, 'Q1'));
    const tied = afterwards(
      asked,
      addRelation(asked, { type: 'asks-after', from: 'Q1', to: 'P1', basis: 'coder' }),
    );
    for (const outcome of [
      removeQuestion(tied, { checklist: 'ask', code: 'Q1' }),
      removeChecklist(tied, { id: 'ask' }),
    ]) {
      expect(afterwards(tied, outcome).relations).toEqual(smallFrame.relations);
      expect(undone(tied, outcome)).toEqual({ frame: tied });
    }
    expect(removeQuestion(tied, { checklist: 'ask', code: 'Q9' })).toEqual({ refused: 'not-there' });
  });
});

test('every change of scales, matrices and checklists can be undone to the byte', () => {
  for (const outcome of [
    putScale(smallFrame, wider),
    putMatrix(smallFrame, { ...grid, id: 'other' }),
    removeMatrix(smallFrame, { id: 'grid' }),
    fillCell(smallFrame, { matrix: 'grid', row: 'P3', column: 'I1', values: [{ value: '1' }] }),
    putChecklist(smallFrame, { id: 'new', title: { nl: 'Nieuw' } }),
  ])
    expect(undone(smallFrame, outcome)).toEqual({ frame: smallFrame });
  expect(isFreeId(smallFrame, 'grid')).toBe(false);
  expect(isFreeId(smallFrame, 'new')).toBe(true);
});

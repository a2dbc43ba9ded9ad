import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, option, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributeLines, attributesOf } from '../../../../shared/frame/attributes.ts';
import { facetTree, openRows } from '../../../../shared/frame/frameTree.ts';
import { itemAt } from '../../../../shared/frame/items.ts';
import { crosswalksOf, nameOfCode, relationTypes, tiesOf } from '../../../../shared/frame/itemTies.ts';
import { frame as frameSchema, type Frame, type FrameItem } from '../../../../shared/frame/records.ts';
import { searchFrame } from '../../../../shared/frame/searchFrame.ts';
import { attributeWords, relationWords, valueWords } from '../../../../shared/text/frameTerms.ts';

const main: Frame = frameSchema.parse(JSON.parse(readFileSync('db/starter/fit-or-unfit-2011.json', 'utf8')));
const every: Frame = frameSchema.parse(
  JSON.parse(readFileSync('tests/fixtures/exchange/every-key-frame.json', 'utf8')),
);

const frameOf = (items: readonly FrameItem[]): Frame => ({
  format: 'cmo-frame',
  formatVersion: 1,
  id: 'f',
  version: '1',
  title: { nl: 'f' },
  facets: [{ id: 'a', nodeKind: null, title: { nl: 'a' }, ordered: false, items }],
});

describe('a facet as a tree', () => {
  test('problems stand under their categories, which come from another facet', () => {
    const facet = main.facets.find(({ id }) => id === 'problems');
    if (!facet) throw new Error('no problems');
    const rows = facetTree(main, facet);
    expect(rows.filter((row) => row.heading)).toHaveLength(7);
    expect(rows.filter((row) => !row.heading)).toHaveLength(38);
    expect(rows[0]).toMatchObject({ item: { code: 'PA' }, level: 1, children: 6 });
    expect(rows[1]).toMatchObject({ item: { code: 'P1' }, level: 2, parent: 'PA' });
  });

  test('what stands under a closed row is out of sight, however deep', () => {
    const items = [
      { code: 'x', label: { nl: 'x' } },
      { code: 'y', label: { nl: 'y' }, parent: 'x' },
      { code: 'z', label: { nl: 'z' }, parent: 'y' },
    ];
    const frame = frameOf(items);
    const [facet] = frame.facets;
    if (!facet) throw new Error('no facet');
    const rows = facetTree(frame, facet);
    expect(openRows(rows, new Set(['x'])).map((row) => row.item.code)).toEqual(['x']);
    expect(openRows(rows, new Set(['y'])).map((row) => row.item.code)).toEqual(['x', 'y']);
  });

  test('every item is there once, also where parents go in a circle', () => {
    const codes = ['a', 'b', 'c', 'd', 'e'];
    assert(
      property(array(option(constantFrom(...codes)), { minLength: 5, maxLength: 5 }), (parents) => {
        const items = codes.map((code, i) => {
          const parent = parents[i];
          return { code, label: { nl: code }, ...(parent ? { parent } : {}) };
        });
        const frame = frameOf(items);
        const rows = frame.facets.flatMap((facet) => facetTree(frame, facet));
        expect(rows.map((row) => row.item.code).toSorted()).toEqual(codes);
      }),
    );
  });
});

describe('what an item is tied to', () => {
  test('relations are found both ways, away from the item first', () => {
    const ties = tiesOf(main, 'M8');
    expect(ties.map(({ type, way }) => `${way} ${type}`)).toEqual([
      'out mechanism-anchored-at',
      'out mechanism-anchoring-candidate',
      'out mechanism-on-side',
    ]);
    expect(tiesOf(main, 'S6').some(({ type, way }) => way === 'in' && type === 'instrument-of-subgoal')).toBe(
      true,
    );
  });

  test('the types of a frame are counted, and together they are all its relations', () => {
    const types = relationTypes(main);
    expect(types.find(({ type }) => type === 'instrument-of-subgoal')?.count).toBe(34);
    expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(main.relations?.length);
  });

  test('a crosswalk is followed from either frame', () => {
    const other: Frame = {
      ...frameOf([{ code: 'q', label: { nl: 'q' } }]),
      crosswalks: [{ from: 'q', frame: main.id, to: 'M8', fit: 'loose' }],
    };
    expect(crosswalksOf(other, 'q', [main])).toMatchObject([{ frame: main.id, code: 'M8', fit: 'loose' }]);
    expect(crosswalksOf(main, 'M8', [main, other])).toMatchObject([{ frame: 'f', code: 'q', by: 'f' }]);
  });

  test('a code is called by its label, or by the question of a checklist', () => {
    expect(nameOfCode(main, 'M8')?.en).toBe('Identity mechanism');
    expect(nameOfCode(main, 'position-q1')?.en).toMatch(/distance/);
    expect(nameOfCode(main, 'none')).toBeUndefined();
  });
});

describe('searching a frame', () => {
  const codes = (query: string): readonly (string | undefined)[] =>
    searchFrame(main, query).map(({ code }) => code);

  test('a part of a word is enough, in Dutch and in English, with or without accents', () => {
    expect(codes('identit')[0]).toBe('M8');
    expect(codes('self-conf')).toContain('P16');
    expect(codes('client').length).toBe(codes('cliënt').length);
  });

  test('names come before what is said about them', () => {
    const [first] = searchFrame(main, 'sancti');
    expect(first?.words.nl).toMatch(/sanctie/i);
  });

  test('notes, properties, matrices and checklists are searched too', () => {
    expect(codes('paragraaf 5.1 noemt').length).toBeGreaterThanOrEqual(7);
    expect(codes('self-efficacy-literatuur')).toContain('M8');
    expect(searchFrame(main, 'afstand tot reële').map(({ where }) => where.part)).toContain('checklist');
  });

  test('nothing asked finds nothing, and every item is found by its code', () => {
    expect(searchFrame(main, ' ')).toEqual([]);
    for (const { code } of main.facets.flatMap((facet) => facet.items)) expect(codes(code)).toContain(code);
  });

  test('signs of a search language are plain signs here', () => {
    expect(() => searchFrame(main, '(*[')).not.toThrow();
  });
});

describe('what else a frame says of an item', () => {
  test('where a property comes from stands with the property', () => {
    const anchoring = itemAt(main, 'A1')?.item;
    if (!anchoring) throw new Error('no A1');
    const drivers = attributesOf(anchoring).find(({ key }) => key === 'drivers');
    expect(drivers).toMatchObject({ source: 'tabel 7.3', lines: '2074' });
    expect(attributesOf(anchoring).some(({ key }) => key.endsWith('Lines'))).toBe(false);
  });

  test('lists, pairs of languages, figures and objects all become words', () => {
    const plain = (bare: string): string => bare;
    expect(attributeLines('nl', { nl: ['a', 'b'], en: ['c'] }, plain)).toEqual(['a', 'b']);
    expect(attributeLines('en', [{ nl: 'x' }, 'y', 1200, true], plain)).toEqual(['x', 'y', '1,200', 'true']);
    expect(attributeLines('nl', { by: 'UWV', list: ['p', 'q'] }, plain)).toEqual(['by: UWV', 'list: p, q']);
  });

  test('nothing that any frame says is left without a line', () => {
    for (const item of [...main.facets, ...every.facets].flatMap((facet) => facet.items))
      for (const { value, source, lines, basis } of attributesOf(item))
        expect(
          attributeLines('nl', value, (bare) => bare).length > 0 || source || lines || basis,
        ).toBeTruthy();
  });
});

test('a relation, property or value that the field does not know reads as its own word', () => {
  expect(relationWords('instrument-of-subgoal', 'out').nl).toBe('dient tussendoel');
  expect(relationWords('pays-for', 'out').nl).toBe('pays for');
  expect(relationWords('pays-for', 'in').en).not.toBe(relationWords('pays-for', 'out').en);
  expect(attributeWords('waitingTime').en).toBe('waiting time');
  expect(valueWords('UWV').nl).toBe('UWV');
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paletteEntries, plain, searchPalette, shareOf } from '../../../../shared/frame/palette.ts';
import {
  draggedKind,
  nodeOfItem,
  paletteItemType,
  paletteKindType,
  readPaletteItem,
} from '../../../../shared/frame/paletteItem.ts';
import { frame as frameSchema } from '../../../../shared/frame/records.ts';
import { readExchange } from '../../../../shared/exchange/json/readExchange.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { sample, node } from '../theory/sample.ts';

const starter = (name: string): Uint8Array => readFileSync(`db/starter/${name}.json`);
const frame = frameSchema.parse(JSON.parse(new TextDecoder().decode(starter('fit-or-unfit-2011'))));
const companyA = (() => {
  const read = readExchange('a.json', starter('fit-or-unfit-a'));
  if (read.kind !== 'theory') throw new Error('no theory');
  return theoryOf(read.records);
})();

describe('the entries of a kind', () => {
  test('company A uses eight of the eleven mechanisms', () => {
    const mechanisms = paletteEntries([frame], companyA, 'mechanism');
    expect(mechanisms).toHaveLength(11);
    expect(mechanisms.filter((entry) => entry.used.length > 0)).toHaveLength(8);
  });

  test('what the company leaves alone on purpose is marked as such, and what it does both with counts as used', () => {
    const problems = paletteEntries([frame], companyA, 'problem');
    expect(problems.filter((entry) => entry.excluded).length).toBeGreaterThan(5);
    const both = sample(
      node('x', 'problem', {
        codes: [{ frame: frame.id, code: 'P1', fit: 'exact' }],
        excluded: { degree: 'deliberate' },
      }),
      node('y', 'problem', { codes: [{ frame: frame.id, code: 'P1', fit: 'analogous' }] }),
    );
    expect(paletteEntries([frame], both, 'problem')[0]).toMatchObject({ used: ['x', 'y'], excluded: false });
  });

  test('a loose fit is no use of an item', () => {
    const theory = sample(node('x', 'problem', { codes: [{ frame: frame.id, code: 'P1', fit: 'loose' }] }));
    expect(paletteEntries([frame], theory, 'problem')[0]?.used).toEqual([]);
  });

  test('problems stand under their category, sub-goals under their facet, and the generic ones become generic', () => {
    expect(paletteEntries([frame], companyA, 'problem')[0]?.group?.nl).toBeTruthy();
    const goals = paletteEntries([frame], companyA, 'subgoal');
    expect(new Set(goals.map((entry) => entry.group?.nl))).toEqual(
      new Set(['Tussendoelen', 'Generieke tussendoelen']),
    );
    const generic = goals.find((entry) => entry.code === 'SG2');
    expect(generic && nodeOfItem(generic.item)).toMatchObject({
      kind: 'subgoal',
      subtype: 'generic',
      codes: [{ code: 'SG2', fit: 'exact' }],
    });
  });

  test('a kind that no facet describes has no entries', () => {
    expect(paletteEntries([frame], companyA, 'connection')).toEqual([]);
    expect(paletteEntries([], companyA, 'problem')).toEqual([]);
  });
});

describe('several frames, and shares of a list', () => {
  test('each item belongs to one share, and together they are all', () => {
    const problems = paletteEntries([frame], companyA, 'problem');
    const shares = problems.map((entry) => shareOf(entry));
    expect(new Set(shares)).toEqual(new Set(['used', 'unused', 'excluded']));
    expect(problems.filter((entry) => shareOf(entry) === 'excluded').every((entry) => entry.excluded)).toBe(
      true,
    );
  });

  test('items of two frames say which they are of; the same code in both is two items', () => {
    const other = { ...frame, id: 'other', title: { nl: 'Ander kader' } };
    const both = paletteEntries([frame, other], companyA, 'mechanism');
    expect(both).toHaveLength(22);
    expect(new Set(both.map((entry) => entry.key)).size).toBe(22);
    expect(both.at(-1)).toMatchObject({ frame: { nl: 'Ander kader' }, used: [] });
    expect(paletteEntries([frame], companyA, 'mechanism')[0]).not.toHaveProperty('frame');
  });

  test('a retired item is offered to nobody, but shows as such where the theory still carries it', () => {
    const retired = {
      ...frame,
      facets: frame.facets.map((facet) => ({
        ...facet,
        items: facet.items.map((item) =>
          ['M6', 'M8'].includes(item.code) ? { ...item, retired: true as const } : item,
        ),
      })),
    };
    const mechanisms = paletteEntries([retired], companyA, 'mechanism');
    expect(mechanisms.some((entry) => entry.code === 'M6')).toBe(false);
    expect(mechanisms.find((entry) => entry.code === 'M8')).toMatchObject({ retired: true, used: ['m8'] });
  });
});

describe('searching', () => {
  const problems = paletteEntries([frame], companyA, 'problem');
  const codes = (query: string): string[] => searchPalette(problems, query).map((entry) => entry.code);

  test('an empty query keeps the frame’s order', () => {
    expect(codes('  ')).toEqual(problems.map((entry) => entry.code));
  });

  test('it finds by either language, without accents and capitals, and what is called so comes first', () => {
    expect(codes('ZELFVERTROUWEN')[0]).toBe('P16');
    expect(codes('self-confidence')[0]).toBe('P16');
    expect(plain('Cliënt, reïntegratie')).toBe('client, reintegratie');
    expect(codes('p16')[0]).toBe('P16');
  });

  test('every word must be found', () => {
    expect(codes('zelfvertrouwen olifant')).toEqual([]);
    for (const code of codes('zelf')) expect(codes('zelf zelf')).toContain(code);
  });
});

describe('the payload of a drag', () => {
  test('an item comes out as it went in, and its kind can be read from the types alone', () => {
    const [entry] = paletteEntries([frame], companyA, 'context');
    if (!entry) throw new Error('no entry');
    expect(readPaletteItem(JSON.stringify(entry.item))).toEqual(entry.item);
    expect(draggedKind([paletteItemType, paletteKindType('context'), 'text/plain'])).toBe('context');
    expect(draggedKind(['text/plain', 'Files'])).toBeUndefined();
  });

  test('anything else that is dropped is no item', () => {
    for (const text of [
      '',
      'hallo',
      '{}',
      '[]',
      'null',
      '{"format":"raderwerk-item","kind":"elephant","title":{"nl":"x"}}',
    ])
      expect(readPaletteItem(text)).toBeUndefined();
  });
});

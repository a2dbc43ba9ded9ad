import { describe, expect, test } from 'vitest';
import { headId } from '../../../../shared/ids.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { candidates, plain, rank, search } from '../../../../renderer/commands/paletteEntries.ts';

const theory = theoryOf([
  {
    record: 'theory',
    id: headId,
    title: { nl: 'Proef' },
    holder: { name: { nl: 'Bedrijf' }, kind: 'company' },
    frames: [],
  },
  {
    record: 'node',
    id: 'n_1',
    kind: 'problem',
    title: { nl: 'Cliënt zonder netwerk', en: 'No network' },
    codes: [{ frame: 'f', code: 'P12', fit: 'exact' }],
    basis: 'stated',
  },
]);

describe('the palette finds', () => {
  const all = candidates('nl', theory, []);

  test('a command by its name in the other language', () => {
    expect(search(all, 'undo')[0]).toMatchObject({ kind: 'command', id: 'undo', words: 'Ongedaan maken' });
  });

  test('a node without its accent, in English, and by its code', () => {
    for (const query of ['client', 'no network', 'p12'])
      expect(search(all, query)).toContainEqual(expect.objectContaining({ kind: 'node', id: 'n_1' }));
  });

  test('only what holds every word', () => {
    expect(search(all, 'client xyz')).toEqual([]);
  });

  test('nodes only once something is asked', () => {
    expect(search(all, '').some((entry) => entry.kind === 'node')).toBe(false);
    expect(search(all, '').length).toBeGreaterThan(20);
  });
});

test('what begins with the words comes before what holds them', () => {
  expect(rank(plain('Kaart tonen'), 'kaart')).toBe(0);
  expect(rank(plain('Lege kaart'), 'kaart')).toBe(1);
  expect(rank(plain('Landkaart'), 'kaart')).toBe(2);
  expect(rank(plain('Lijst'), 'kaart')).toBeUndefined();
});

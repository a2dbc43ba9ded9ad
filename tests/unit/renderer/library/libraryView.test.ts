import { describe, expect, test } from 'vitest';
import type { TheorySummary } from '../../../../shared/api/shapes.ts';
import { listed } from '../../../../renderer/library/libraryView.ts';

const theory = (id: string, nl: string, change: Partial<TheorySummary> = {}): TheorySummary => ({
  id,
  title: { nl },
  holder: { nl: 'Drager' },
  nodes: 1,
  excluded: 0,
  links: 0,
  moderations: 0,
  stated: 0,
  findings: { error: 0, warning: 0, hint: 0 },
  revision: 1,
  changedAt: '2026-01-01T00:00:00.000Z',
  likeness: { bars: [], gaps: [], lines: [] },
  ...change,
});

const theories = [
  theory('b', 'Bedrijf 10', { changedAt: '2026-03-01T00:00:00.000Z' }),
  theory('a', 'Bedrijf 2', { nodes: 9, claim: { en: 'Work comes within reach' } }),
  theory('c', 'Égalité', { findings: { error: 0, warning: 2, hint: 1 } }),
];
const ids = (sorting: Parameters<typeof listed>[1]['sorting'], filter = ''): string[] =>
  listed(theories, { sorting, filter }, 'nl').map(({ id }) => id);

describe('the library lists theories', () => {
  test('by name, figures as numbers', () => {
    expect(ids('name')).toEqual(['a', 'b', 'c']);
  });

  test('by what changed last, by size, by findings; ties by name', () => {
    expect(ids('changed')).toEqual(['b', 'a', 'c']);
    expect(ids('nodes')).toEqual(['a', 'b', 'c']);
    expect(ids('findings')).toEqual(['c', 'a', 'b']);
  });

  test('that answer a search in title, holder or claim, in either language, without accents', () => {
    expect(ids('name', 'egalite')).toEqual(['c']);
    expect(ids('name', 'REACH')).toEqual(['a']);
    expect(ids('name', 'bedrijf drager')).toEqual(['a', 'b']);
    expect(ids('name', 'zzz')).toEqual([]);
  });
});

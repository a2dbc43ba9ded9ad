import { describe, expect, it } from 'vitest';
import { nameOfFilter, withFilter } from '../../../../shared/configuration/savedFilters.ts';

const saved = [
  { name: 'Vraagkant', filter: { side: 'demand', kind: 'problem' } },
  { name: 'Sterk', filter: { emphasis: 2 } },
] as const;

describe('saved filters', () => {
  it('hold one of a name: the last that was saved', () => {
    expect(withFilter(saved, ' Sterk ', { basis: 'inferred' })).toEqual([
      saved[0],
      { name: 'Sterk', filter: { basis: 'inferred' } },
    ]);
    expect(withFilter(saved, 'Afgeleid', { basis: 'inferred' })).toHaveLength(3);
  });

  it('are known by what they ask, in whatever order it is asked', () => {
    expect(nameOfFilter(saved, { kind: 'problem', side: 'demand' })).toBe('Vraagkant');
    expect(nameOfFilter(saved, { side: 'demand' })).toBeUndefined();
    expect(nameOfFilter(saved, { side: 'demand', kind: 'context' })).toBeUndefined();
    expect(nameOfFilter(saved, { side: 'demand', kind: 'problem', emphasis: 2 })).toBeUndefined();
  });
});

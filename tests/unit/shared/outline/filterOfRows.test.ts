import { describe, expect, it } from 'vitest';
import { filterOfRows } from '../../../../shared/outline/filterOfRows.ts';

describe('what the table lets through, as a filter to save', () => {
  it('asks what the quick filter and the words ask', () => {
    expect(filterOfRows({}, { filter: 'all', text: '  ' })).toEqual({});
    expect(filterOfRows({}, { filter: 'finding', text: '' })).toEqual({ withFinding: true });
    expect(filterOfRows({}, { filter: 'inferred', text: ' werk ' })).toEqual({
      basis: 'inferred',
      text: 'werk',
    });
  });

  it('asks besides what the filter that stands asks', () => {
    expect(
      filterOfRows({ kind: 'problem', emphasis: 1, text: 'zelf' }, { filter: 'strong', text: 'beeld' }),
    ).toEqual({ kind: 'problem', emphasis: 2, text: 'zelf beeld' });
  });

  it('is none where one filter cannot ask it all', () => {
    expect(filterOfRows({ basis: 'stated' }, { filter: 'inferred', text: '' })).toBeUndefined();
    expect(filterOfRows({ text: 'a'.repeat(150) }, { filter: 'all', text: 'b'.repeat(60) })).toBeUndefined();
    expect(filterOfRows({ basis: 'inferred' }, { filter: 'inferred', text: '' })).toEqual({
      basis: 'inferred',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { checkInput } from '../../../../shared/checks/checkInput.ts';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';

describe('what the checks are given beside a theory', () => {
  it('is the library’s settings, and which version of each frame is the newest', () => {
    const old = { ...exampleFrame, version: '1.9' };
    const known = [old, { ...exampleFrame, version: '1.10' }, { id: 'other', version: '2' }];
    expect(checkInput([old], { rules: { 'empty-title': 'off' }, offSets: ['strategy'] }, known)).toEqual({
      frames: [old],
      settings: { 'empty-title': 'off' },
      offSets: ['strategy'],
      newest: { example: '1.10', other: '2' },
    });
  });

  it('knows no other versions than those at hand when it is told of none', () => {
    expect(checkInput([exampleFrame], { rules: {} }).newest).toEqual({ example: '1' });
  });
});

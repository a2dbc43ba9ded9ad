import { describe, expect, it } from 'vitest';
import { onceFor } from '../../../shared/onceFor.ts';

describe('a reading that is made once', () => {
  it('is made for each thing when it is first asked for, also where there is nothing to read', () => {
    const asked: string[] = [];
    const lengthOf = onceFor(({ name }: { readonly name: string }) => {
      asked.push(name);
      return name === '' ? undefined : name.length;
    });
    const [named, nameless] = [{ name: 'work' }, { name: '' }];
    expect([named, nameless, named, nameless].map(lengthOf)).toEqual([4, undefined, 4, undefined]);
    expect(asked).toEqual(['work', '']);
    expect(lengthOf({ name: 'work' })).toBe(4);
    expect(asked).toHaveLength(3);
  });
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, emptyDigest, hashOf, toggle } from '../../../db/hashes.ts';

test('the digest of rows read together is the one they got when they were written one by one, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 12 }), (texts) => {
      const hashes = texts.map((text) => hashOf(text));
      const one = hashes.reduce(toggle, emptyDigest);
      expect(digestOf(hashes)).toBe(one);
      expect(digestOf(hashes.toReversed())).toBe(one);
    }),
    { numRuns: 40 },
  );
});

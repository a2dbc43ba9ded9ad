import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeTheory } from '../../../../../shared/exchange/json/writeTheory.ts';
import { isRefusal } from '../../../../../shared/theory/command.ts';
import {
  applyPatch,
  invertPatch,
  patchSchema,
  squashPatches,
  type Patch,
} from '../../../../../shared/theory/patch.ts';
import { sameValue } from '../../../../../shared/theory/same.ts';
import { structureFaults, type Theory } from '../../../../../shared/theory/theory.ts';
import { anyDocument, anyMove, perform, steadyIds, type Move } from '../../../../kit/anyDocument.ts';

const bytes = (theory: Theory): string => writeTheory('t', theory.records.values());

function applied(theory: Theory, patch: Patch): Theory {
  const result = applyPatch(theory, patch);
  if ('conflict' in result) throw new Error(`conflict at ${result.conflict}`);
  return result.theory;
}

/** The theory after these moves, and the patches of those that were not refused. */
function play(theory: Theory, moves: readonly Move[]): { end: Theory; patches: Patch[] } {
  const newId = steadyIds();
  const patches: Patch[] = [];
  let end = theory;
  for (const move of moves) {
    const outcome = perform(end, move, newId);
    if (isRefusal(outcome)) continue;
    patches.push(outcome.patch);
    end = applied(end, outcome.patch);
  }
  return { end, patches };
}

test('after every command a sound theory is still sound, and its patch can cross the wire', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(anyDocument, fc.array(anyMove, { maxLength: 40 }), (start, moves) => {
      const newId = steadyIds();
      let theory = start;
      for (const move of moves) {
        const outcome = perform(theory, move, newId);
        if (isRefusal(outcome)) continue;
        seen.add(move.what);
        expect(patchSchema.safeParse(outcome.patch).success).toBe(true);
        expect(outcome.patch.length).toBeGreaterThan(0);
        theory = applied(theory, outcome.patch);
        for (const record of theory.records.values()) expect(structureFaults(theory, record)).toEqual([]);
        for (const id of outcome.select ?? []) expect(theory.records.has(id)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
  // Drawn at random, nearly every command has had its turn.
  expect(seen.size).toBeGreaterThan(15);
});

test('a patch and its inverse cancel out, and inverting twice changes nothing', () => {
  fc.assert(
    fc.property(anyDocument, anyMove, (theory, move) => {
      const { end, patches } = play(theory, [move]);
      const [patch] = patches;
      fc.pre(patch !== undefined);
      expect(invertPatch(invertPatch(patch))).toEqual(patch);
      expect(bytes(applied(end, invertPatch(patch)))).toBe(bytes(theory));
    }),
    { numRuns: 200 },
  );
});

test('one squashed patch does what the patches do one after another', () => {
  fc.assert(
    fc.property(anyDocument, fc.array(anyMove, { maxLength: 25 }), (theory, moves) => {
      const { end, patches } = play(theory, moves);
      const squashed = squashPatches(patches);
      expect(bytes(applied(theory, squashed))).toBe(bytes(end));
      expect(squashed.every((change) => !sameValue(change.before, change.after))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('500 commands undone one by one give the very bytes of the beginning', () => {
  fc.assert(
    fc.property(anyDocument, fc.array(anyMove, { minLength: 500, maxLength: 500 }), (start, moves) => {
      const { end, patches } = play(start, moves);
      expect(patches.length).toBeGreaterThan(50);
      const back = patches.toReversed().reduce((theory, patch) => applied(theory, invertPatch(patch)), end);
      expect(bytes(back)).toBe(bytes(start));
    }),
    { numRuns: 5 },
  );
});

test('a patch that expects another record than there is changes nothing and names it', () => {
  fc.assert(
    fc.property(anyDocument, anyMove, (theory, move) => {
      const { end, patches } = play(theory, [move]);
      const [patch] = patches;
      fc.pre(patch !== undefined);
      expect(applyPatch(end, patch)).toHaveProperty('conflict');
    }),
    { numRuns: 100 },
  );
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { checkFrame } from '../../../../shared/exchange/json/frameFaults.ts';
import { writeFrame } from '../../../../shared/exchange/json/writeFrame.ts';
import { itemsByCode, successorsOf } from '../../../../shared/frame/items.ts';
import {
  applyFramePatch,
  framePatchSchema,
  invertFramePatch,
  squashFramePatches,
} from '../../../../shared/frame/patch.ts';
import type { Frame } from '../../../../shared/frame/records.ts';
import { missingCodes } from '../../../../shared/frame/versionFaults.ts';
import { anyChanges, outcomeOf, play } from '../../../kit/frameChanges.ts';
import { smallFrame } from '../../../kit/smallFrame.ts';

const applied = (frame: Frame, patch: Parameters<typeof applyFramePatch>[1]): Frame => {
  const after = applyFramePatch(frame, patch);
  if ('conflict' in after) throw new Error(after.conflict);
  return after.frame;
};
const frames = [smallFrame, ...readStarter().frames];
/** Named, so that a counterexample can be read. */
const anyFrame = fc.nat(frames.length - 1);
const frameOf = (at: number): Frame => frames[at] ?? smallFrame;
const runs = { numRuns: 150 };

describe('whatever is changed in a frame', () => {
  test('can be taken back step by step, to the byte', () => {
    fc.assert(
      fc.property(anyFrame, anyChanges, (at, changes) => {
        const start = frameOf(at);
        const { frame, patches } = play(start, changes);
        const back = patches
          .toReversed()
          .reduce((now, patch) => applied(now, invertFramePatch(patch)), frame);
        expect(writeFrame(back)).toBe(writeFrame(start));
        for (const patch of patches) expect(invertFramePatch(invertFramePatch(patch))).toEqual(patch);
      }),
      runs,
    );
  });

  test('is one patch that does the same and can be taken back', () => {
    fc.assert(
      fc.property(anyFrame, anyChanges, (at, changes) => {
        const start = frameOf(at);
        const { frame, patches } = play(start, changes);
        const one = squashFramePatches(patches);
        expect(writeFrame(applied(start, one))).toBe(writeFrame(frame));
        expect(writeFrame(applied(frame, invertFramePatch(one)))).toBe(writeFrame(start));
      }),
      runs,
    );
  });

  test('travels as JSON', () => {
    fc.assert(
      fc.property(anyFrame, anyChanges, (at, changes) => {
        const start = frameOf(at);
        for (const patch of play(start, changes).patches)
          expect(framePatchSchema.parse(JSON.parse(JSON.stringify(patch)))).toEqual(patch);
      }),
      runs,
    );
  });

  test('leaves a frame that holds together and can be read again', () => {
    fc.assert(
      fc.property(anyFrame, anyChanges, (at, changes) => {
        const start = frameOf(at);
        const { frame } = play(start, changes);
        expect(() => checkFrame('x', frame)).not.toThrow();
        expect(() => writeFrame(frame)).not.toThrow();
      }),
      runs,
    );
  });

  test('loses no code that a version has had, and every retired one leads to codes for use or to none', () => {
    fc.assert(
      fc.property(anyFrame, anyChanges, (at, changes) => {
        const start = frameOf(at);
        const published = new Set(itemsByCode(start).keys());
        // What was added on the way may be taken out again; what was there may not.
        const { frame } = play(
          start,
          changes
            .filter((change) => {
              const outcome = outcomeOf(start, change);
              return 'refused' in outcome || outcome.step.name !== 'item-dropped';
            })
            .map((change) => (change.which === 6 ? { ...change, b: 1 } : change)),
        );
        expect(missingCodes(start, frame)).toEqual([]);
        const items = itemsByCode(frame);
        for (const code of published)
          for (const next of successorsOf(items, code)) expect(items.get(next)?.item.retired).toBeUndefined();
      }),
      runs,
    );
  });

  test('does not fit a frame that was changed meanwhile', () => {
    const first = play(smallFrame, [{ which: 1, a: 0, b: 0, words: 'a' }]);
    const second = play(smallFrame, [{ which: 1, a: 0, b: 0, words: 'b' }]);
    expect(applyFramePatch(first.frame, second.patches[0] ?? [])).toEqual({ conflict: 'P1' });
  });
});

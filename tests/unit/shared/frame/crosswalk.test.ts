import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { splitItem } from '../../../../shared/frame/commands/succeed.ts';
import { composeFits, theoryThrough, throughFrame } from '../../../../shared/frame/crosswalk.ts';
import type { Frame } from '../../../../shared/frame/records.ts';
import type { TheoryRecord } from '../../../../shared/theory/records.ts';
import { headOf, nodesOf, theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import { fits, type Fit } from '../../../../shared/theory/words.ts';
import { afterwards, smallFrame } from '../../../kit/smallFrame.ts';

const coded = (...codes: readonly (readonly [string, string, Fit])[]): Theory => {
  const node: TheoryRecord = {
    record: 'node',
    id: 'n',
    kind: 'problem',
    title: { nl: 'n' },
    codes: codes.map(([frame, code, fit]) => ({ frame, code, fit })),
    basis: 'stated',
  };
  const head = { holder: { name: { nl: 'x' }, kind: 'company' as const }, frames: [] };
  return theoryOf([{ record: 'theory', id: '#theory', title: { nl: 'x' }, ...head }, node]);
};
const frame = (
  id: string,
  codes: readonly string[],
  ...crosswalks: NonNullable<Frame['crosswalks']>
): Frame => ({
  format: 'cmo-frame',
  formatVersion: 1,
  id,
  version: '1',
  title: { nl: id },
  facets: [
    {
      id: 'f',
      nodeKind: 'problem',
      title: { nl: 'f' },
      ordered: false,
      items: codes.map((code) => ({ code, label: { nl: code } })),
    },
  ],
  crosswalks,
});
const seen = (theory: Theory, target: Frame, ...frames: readonly Frame[]) =>
  throughFrame(theory, target, frames)
    .get('n')
    ?.map(({ code, fit, via }) => `${code} ${fit} ${via.map((one) => one.code).join('>')}`);

const main = frame('main', ['M1', 'M2']);
const one = frame('one', ['A1', 'A2'], { from: 'A1', frame: 'main', to: 'M1', fit: 'analogous' });
const two = frame('two', ['B1'], { from: 'B1', frame: 'main', to: 'M1', fit: 'exact' });

describe('a theory looked at through another frame', () => {
  test('has the codes that crosswalks lead to, with the weaker of the fits', () => {
    expect(seen(coded(['one', 'A1', 'exact']), main, one)).toEqual(['M1 analogous A1>M1']);
    expect(seen(coded(['one', 'A1', 'loose']), main, one)).toEqual(['M1 loose A1>M1']);
    expect(seen(coded(['one', 'A2', 'exact']), main, one)).toBeUndefined();
  });

  test('also against the direction of a crosswalk, and over a frame between', () => {
    expect(seen(coded(['main', 'M1', 'exact']), one)).toEqual(['A1 analogous M1>A1']);
    expect(seen(coded(['two', 'B1', 'exact']), one, two)).toEqual(['A1 analogous B1>M1>A1']);
  });

  test('keeps its own codes, each by its best way', () => {
    const both = coded(['one', 'A1', 'exact'], ['main', 'M1', 'exact'], ['main', 'M2', 'loose']);
    expect(seen(both, main, one)).toEqual(['M1 exact M1', 'M2 loose M2']);
  });

  test('sees a split item as loosely as it is: nobody has said which part', () => {
    const parts = [
      { code: 'P1a', label: { nl: 'a' } },
      { code: 'P1b', label: { nl: 'b' } },
    ];
    const split = afterwards(smallFrame, splitItem(smallFrame, { code: 'P1', into: parts }));
    expect(seen(coded(['klein', 'P1', 'exact']), split)).toEqual(['P1a loose P1>P1a', 'P1b loose P1>P1b']);
  });

  test('is a theory coded in that frame alone, its other records untouched', () => {
    const { frames, theories } = readStarter();
    const [, selfDirection = main] = frames;
    for (const { records } of theories) {
      const theory = theoryOf(records);
      const through = theoryThrough(theory, selfDirection, frames);
      expect(headOf(through).frames.map(({ id }) => id)).toEqual([selfDirection.id]);
      expect(nodesOf(through).map(({ id, title }) => [id, title])).toEqual(
        nodesOf(theory).map(({ id, title }) => [id, title]),
      );
      expect(
        nodesOf(through).every(({ codes = [] }) => codes.every((code) => code.frame === selfDirection.id)),
      ).toBe(true);
    }
    const companies = theories
      .slice(0, 4)
      .map(({ records }) => throughFrame(theoryOf(records), selfDirection, frames));
    expect(companies.map((nodes) => [...nodes.values()].flat().some(({ fit }) => fit !== 'loose'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('fits in a row', () => {
  const fit = fc.constantFrom(...fits);
  test('are never better than the weaker, whatever the order; loose stays loose', () => {
    fc.assert(
      fc.property(fit, fit, fit, (a, b, c) => {
        expect(composeFits(a, b)).toBe(composeFits(b, a));
        expect(composeFits(a, composeFits(b, c))).toBe(composeFits(composeFits(a, b), c));
        expect(composeFits('exact', a)).toBe(a);
        expect(composeFits('loose', a)).toBe('loose');
        expect([a, b]).toContain(composeFits(a, b));
      }),
    );
  });
});

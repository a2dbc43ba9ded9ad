import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { anchoringOf } from '../../../../shared/comparison/anchoring.ts';
import {
  coverageOf,
  usedOf,
  type CoverageState,
  type CoverageTable,
} from '../../../../shared/comparison/coverage.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';

/*
 * Counted by hand in the report's chapter 6 ('Fit or Unfit', RVO 5, 2011), with the lines of its text (file 004). Where the
 * data differ from the print, the test says so.
 */
const { frames, theories } = readStarter();
const [frame] = frames;
if (!frame) throw new Error('no frame');

const company = (letter: string): Theory => {
  const found = theories.find((one) => one.id === `fit-or-unfit-${letter}`);
  if (!found) throw new Error(`no company ${letter}`);
  return theoryOf(found.records);
};
const letters = ['a', 'b', 'c', 'd'] as const;
type Letter = (typeof letters)[number];
const read = new Map(letters.map((letter) => [letter, coverageOf(company(letter), frame).tables]));
const table = (letter: Letter, facet: string): CoverageTable => {
  const found = read.get(letter)?.find((one) => one.facet === facet);
  if (!found) throw new Error(`no ${facet}`);
  return found;
};
/** Strongly emphasised, emphasised, present, left alone on purpose, silent. */
const numbers = (letter: Letter, facet: string): number[] => {
  const { strong, emphasised, present, excluded, silent } = table(letter, facet).counts;
  return [strong, emphasised, present, excluded, silent];
};
const codes = (letter: Letter, facet: string, state: CoverageState): string =>
  table(letter, facet)
    .sides.flatMap((side) => side.groups.flatMap((group) => group.items))
    .flatMap((one) => (one.state === state ? one.code : []))
    .join(' ');
const bySide = (letter: Letter, facet: string): Record<string, number> =>
  Object.fromEntries(table(letter, facet).sides.map((one) => [one.side ?? 'none', usedOf(one.counts)]));
const byGroup = (letter: Letter, facet: string): string =>
  table(letter, facet)
    .sides.flatMap((side) => side.groups.map((one) => `${one.heading?.code} ${usedOf(one.counts)}`))
    .join(', ');
const used = (letter: Letter, facet: string): number[] => {
  const { counts, different } = table(letter, facet);
  return [usedOf(counts), usedOf(different)];
};

test('the frame has 38 problems, 34 instruments of which 33 differ, 11 sub-goals, 3 generic ones and 11 mechanisms', () => {
  for (const letter of letters) {
    const all = read.get(letter)?.map((one) => [one.facet, one.counts.all, one.different.all]);
    expect(all).toEqual([
      ['problems', 38, 38],
      ['instruments', 34, 33],
      ['mechanisms', 11, 11],
      ['contexts', 24, 24],
      ['generic-subgoals', 3, 3],
      ['subgoals', 11, 11],
      ['endgoals', 1, 1],
    ]);
  }
});

describe('company A', () => {
  test('problems as table 6.1 (l. 1046-1051): 14 on supply, 1 on demand, none on the match', () => {
    expect(bySide('a', 'problems')).toEqual({ supply: 14, demand: 1, match: 0 });
    // Left alone on purpose: practical barriers, health and fixed traits (l. 1042; 1059; 1109).
    expect(numbers('a', 'problems')).toEqual([6, 7, 2, 12, 11]);
  });
  test('instruments as table 6.2 (l. 1081-1091): 19 printed, 18 different, by sub-goal', () => {
    expect(byGroup('a', 'instruments')).toBe(
      'S1 4, S2 0, S3 0, S4 1, S5 4, S6 2, S7 2, S10 3, S11 1, S8 2, S9 0',
    );
    expect(used('a', 'instruments')).toEqual([19, 18]);
    // The print has 18 in italics and coercion plain; which of them weigh most stands in the text (l. 1079).
    expect(numbers('a', 'instruments')).toEqual([8, 10, 1, 10, 5]);
    expect(codes('a', 'instruments', 'present')).toBe('I1');
    expect(codes('a', 'instruments', 'silent')).toBe('I2 I15 I16 I21 I25');
  });
  test('sub-goals as table 6.2: 8 printed, the first three weigh most (l. 1079)', () => {
    expect(numbers('a', 'subgoals')).toEqual([3, 5, 0, 3, 0]);
    expect(codes('a', 'subgoals', 'strong')).toBe('S1 S4 S5');
  });
  test('mechanisms as 6.2.4 (l. 1105-1141): 5 on supply, 2 on demand, 1 on the match', () => {
    expect(bySide('a', 'mechanisms')).toEqual({ supply: 5, demand: 2, match: 1 });
    expect(numbers('a', 'mechanisms')).toEqual([2, 0, 6, 0, 3]);
  });
});

describe('company B', () => {
  test('instruments as table 6.4 (l. 1271-1288): 26 printed, 25 different, 22 of them in italics', () => {
    expect(byGroup('b', 'instruments')).toBe(
      'S1 4, S2 3, S3 5, S4 1, S5 0, S6 2, S7 3, S10 3, S11 1, S8 2, S9 2',
    );
    expect(used('b', 'instruments')).toEqual([26, 25]);
    expect(numbers('b', 'instruments')).toEqual([1, 21, 4, 4, 4]);
    expect(codes('b', 'instruments', 'present')).toBe('I1 I6 I7 I8');
  });
  test('sub-goals as table 6.4: 10 printed; the third is plain in print and strong by the text, which the data follow', () => {
    expect(numbers('b', 'subgoals')).toEqual([2, 5, 3, 1, 0]);
    expect(codes('b', 'subgoals', 'excluded')).toBe('S5');
    expect(codes('b', 'subgoals', 'present')).toBe('S2 S6 S7');
    expect(codes('b', 'subgoals', 'strong')).toBe('S3 S9');
  });
  test('problems, of which the report prints no table: 7 to 14 are named as one range (l. 1225)', () => {
    expect(codes('b', 'problems', 'strong')).toBe('P7 P8 P9 P10 P11 P12 P13 P14 P36');
    expect(bySide('b', 'problems')).toEqual({ supply: 16, demand: 3, match: 3 });
  });
  test('mechanisms as 6.3.4 (l. 1301-1337 and on): all eleven', () => {
    expect(bySide('b', 'mechanisms')).toEqual({ supply: 7, demand: 2, match: 2 });
    expect(used('b', 'mechanisms')).toEqual([11, 11]);
  });
});

describe('company C', () => {
  test('problems: all of the frame (l. 1451), so that the report prints no table', () => {
    expect(bySide('c', 'problems')).toEqual({ supply: 31, demand: 4, match: 3 });
  });
  test('instruments as the first table 6.6 (l. 1539-1554): all 34, 33 different, under 11 sub-goals', () => {
    expect(byGroup('c', 'instruments')).toBe(
      'S1 5, S2 3, S3 5, S4 3, S5 4, S6 3, S7 3, S10 3, S11 1, S8 2, S9 2',
    );
    expect(used('c', 'instruments')).toEqual([34, 33]);
    // No italics stand in this table; what weighs more comes from the text (l. 1461-1475).
    expect(numbers('c', 'instruments')).toEqual([6, 8, 20, 0, 0]);
    expect(used('c', 'subgoals')).toEqual([11, 11]);
  });
  test('mechanisms as 6.4.4 (l. 1562-1618): 6 on supply, 2 on demand, 2 on the match', () => {
    expect(bySide('c', 'mechanisms')).toEqual({ supply: 6, demand: 2, match: 2 });
    expect(numbers('c', 'mechanisms')).toEqual([3, 0, 7, 0, 1]);
  });
});

describe('company D', () => {
  test('problems: the seven listed on supply (l. 1696-1702) are strong, and the focus is on the match (l. 1704)', () => {
    expect(codes('d', 'problems', 'strong')).toBe('P23 P24 P26 P28 P29 P30 P31 P36');
    expect(bySide('d', 'problems')).toEqual({ supply: 11, demand: 1, match: 3 });
  });
  test('instruments as table 6.7 (l. 1742-1752): 16 printed, all different, all in italics', () => {
    expect(used('d', 'instruments')).toEqual([16, 16]);
    expect(numbers('d', 'instruments')).toEqual([8, 8, 0, 5, 13]);
    // The print has career orientation (14) in the row of sub-goal 1 and leaves row 4 empty; the frame has it under 4.
    expect(byGroup('d', 'instruments')).toBe(
      'S1 4, S2 0, S3 0, S4 1, S5 4, S6 2, S7 0, S10 1, S11 1, S8 2, S9 1',
    );
  });
  test('sub-goals as table 6.7: 8 printed, motivation plain', () => {
    expect(numbers('d', 'subgoals')).toEqual([4, 3, 1, 3, 0]);
    expect(codes('d', 'subgoals', 'present')).toBe('S1');
  });
  test('mechanisms as 6.5.4 (l. 1768-1812): information on supply and on demand is one mechanism', () => {
    expect(bySide('d', 'mechanisms')).toEqual({ supply: 5, demand: 3, match: 1 });
    expect(used('d', 'mechanisms')).toEqual([8, 8]);
  });
});

test('anchoring as tables 6.3 (l. 1181), 6.5 (l. 1411), 6.6 (l. 1656) and 6.8 (l. 1840): plusses for jobseeker and employer', () => {
  const plusses = (letter: Letter): string[] =>
    (anchoringOf(company(letter), frame)?.rows ?? []).map((row) => `${row.jobseeker} ${row.employer}`);
  expect(plusses('a')).toEqual(['1 1', '3 0', '2 0', '0 0']);
  expect(plusses('b')).toEqual(['0 1', '3 3', '2 0', '1 0']);
  expect(plusses('c')).toEqual(['2 2', '1 1', '2 0', '0 0']);
  expect(plusses('d')).toEqual(['1 1', '2 0', '1 0', '0 0']);
});

import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { frameRules } from '../../../../shared/checks/sets/frame.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import type { Finding } from '../../../../shared/checks/rule.ts';
import { ruleById } from '../../../../shared/checks/ruleBook.ts';
import { tell } from '../../../../shared/checks/tell.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';

const starter = readStarter();

function found(letter: string, rule: string): Finding[] {
  const theory = starter.theories.find((one) => one.id === `fit-or-unfit-${letter}`);
  if (!theory) throw new Error(`${letter} is not in the starter`);
  const input = { frames: starter.frames, settings: {} };
  return runChecks(theoryOf(theory.records), input, frameRules).filter((one) => one.rule === rule);
}
const about = (letter: string, rule: string): string[] => found(letter, rule).map((one) => one.at[0] ?? '');
const said = (findings: readonly Finding[]): string[] =>
  findings.map((one) => tell('nl', ruleById(one.rule)?.texts.message ?? { nl: '', en: '' }, one));
const perCompany = (rule: string): (readonly string[])[] =>
  ['a', 'b', 'c', 'd'].map((letter) => about(letter, rule));

describe('the companies beside the ordering frame', () => {
  it('company D claims social anchoring in the jobseeker (table 6.8, l. 1845) that no mechanism of its supply side carries', () => {
    const findings = found('d', 'anchoring-without-mechanism');
    expect(findings.map((one) => one.detail)).toEqual(['jobseeker/A3']);
    expect(said(findings)).toEqual([
      'Verankering op sociaal niveau bij de werkzoekende is geclaimd, en geen mechanisme draagt die',
    ]);
    for (const letter of ['a', 'b', 'c']) expect(found(letter, 'anchoring-without-mechanism')).toEqual([]);
  });

  it('company B leaves the material row of the jobseeker empty (table 6.5, l. 1414), where facilitation and sanction work (6.3.6.2, l. 1405)', () => {
    const findings = found('b', 'mechanism-level-not-claimed');
    expect(findings.map((one) => [one.detail, one.at])).toEqual([['jobseeker/A1', ['m1', 'm4']]]);
    for (const letter of ['a', 'c', 'd']) expect(found(letter, 'mechanism-level-not-claimed')).toEqual([]);
  });

  it('companies A and D meet discrimination by employers only by teaching the client (6.2.2, l. 1050; 6.5.2, l. 1706)', () => {
    expect(perCompany('problem-met-only-from-another-side')).toEqual([['p32'], [], [], ['p32']]);
    expect(found('a', 'problem-met-only-from-another-side')[0]?.at).toEqual(['p32', 'i14', 'i19']);
  });

  it('companies A, B and C have 23 and 26 side by side (table 4.3), D only the first', () => {
    expect(perCompany('twin-instruments-as-two')).toEqual([['i23'], ['i23'], ['i23'], []]);
  });

  it('companies B and C use a means under none of the sub-goals that table 4.3 has for it', () => {
    expect(perCompany('instrument-under-another-goal')).toEqual([[], ['i5', 'i8', 'i27'], ['i8', 'i16'], []]);
    expect(said(found('b', 'instrument-under-another-goal'))[1]).toBe(
      'Hier dient fitness voor motivatievergroting, in het kader voor gezondheidsbevordering',
    );
  });

  it('no company has a mechanism on a side where table 7.1 does not have it', () => {
    expect(perCompany('mechanism-on-another-side')).toEqual([[], [], [], []]);
  });

  it('what the frame has no place for stands apart: without a code, or with loose ones', () => {
    expect(perCompany('node-without-code')).toEqual([[], ['p-outside-1'], [], []]);
    expect(perCompany('only-loose-fits')).toEqual([['p-outside-1'], [], [], ['p-outside-1']]);
  });

  it('no title of a company is a word that the frame uses for something else', () => {
    expect(perCompany('word-means-something-else')).toEqual([[], [], [], []]);
  });
});

import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import type { Finding } from '../../../../shared/checks/rule.ts';
import { ruleById } from '../../../../shared/checks/ruleBook.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { evidenceRules } from '../../../../shared/checks/sets/evidence.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { tell } from '../../../../shared/checks/tell.ts';
import { evidenceOf, linksOf, nodeAt, theoryOf, type Theory } from '../../../../shared/theory/theory.ts';

const starter = readStarter();
const letters = ['a', 'b', 'c', 'd'] as const;
function company(letter: string): Theory {
  const found = starter.theories.find((one) => one.id === `fit-or-unfit-${letter}`);
  if (!found) throw new Error(`${letter} is not in the starter`);
  return theoryOf(found.records);
}
const check = (theory: Theory): Finding[] =>
  runChecks(theory, { frames: starter.frames, settings: {} }, evidenceRules);
const found = (theory: Theory, rule: string): Finding[] => check(theory).filter((one) => one.rule === rule);
const roots = (theory: Theory): string[] =>
  check(theory)
    .filter((one) => one.under === undefined)
    .map((one) => one.key);

describe('what a theory rests on', () => {
  it('is one finding for all links without evidence of a company, with each folded under it', () => {
    for (const letter of letters) {
      const theory = company(letter);
      const supported = new Set(evidenceOf(theory).map((one) => one.target));
      // Counted by hand: links between nodes in use, inferred, that no fragment is about (all stated links have their lines).
      const open = linksOf(theory).filter(
        (link) =>
          link.basis === 'inferred' &&
          !supported.has(link.id) &&
          !nodeAt(theory, link.from)?.excluded &&
          !nodeAt(theory, link.to)?.excluded,
      );
      const findings = found(theory, 'link-without-evidence');
      expect(findings).toHaveLength(open.length + 1);
      expect(findings.filter((one) => one.under === undefined).map((one) => one.key)).toEqual([
        'link-without-evidence/theory/some',
      ]);
    }
  });

  it('says how many of the links of company A have none', () => {
    const [whole] = found(company('a'), 'link-without-evidence').filter((one) => !one.under);
    const message = ruleById('link-without-evidence')?.texts.message;
    expect(whole && message && tell('nl', message, whole)).toBe(
      'Nog niet onderbouwd: 42 van de 79 verbanden',
    );
  });

  it('is inference alone for the two adaptations of company A (table 6.2), and for no means of the others', () => {
    expect(
      letters.map((letter) => found(company(letter), 'way-on-inferred-links-alone').map(({ at }) => at[0])),
    ).toEqual([['i32', 'i33'], [], [], []]);
  });

  it('is one report for each company, told once', () => {
    for (const letter of letters) {
      expect(found(company(letter), 'one-source-carries-a-way').map((one) => one.key)).toEqual([
        'one-source-carries-a-way/theory',
      ]);
    }
  });

  it('is nowhere contradicted, judged in hindsight or without its place in the companies', () => {
    for (const letter of letters) {
      for (const rule of ['contradicted-link', 'hindsight-or-own-work', 'stated-without-place'])
        expect(found(company(letter), rule)).toEqual([]);
    }
  });

  it('is one finding in a theory that nobody has found evidence for yet, the rest folded under it', () => {
    const drawn = sketch(
      'P1:problem -> I1:instrument -> M1:mechanism -> S1:subgoal -> E1:endgoal; P1 -> I2:instrument -> M1',
    );
    expect(roots(drawn)).toEqual(['link-without-evidence/theory']);
  });

  it('of a way folds its links under the way', () => {
    const theory = sketch(`P1:problem -> I1:instrument -> M1:mechanism; P2:problem -> I2:instrument
      l1 {basis: inferred}; l2 {basis: inferred}; l3 {lines: "12"}`);
    const under = found(theory, 'link-without-evidence').map((one) => [one.at[0], one.under]);
    expect(under).toEqual([
      ['l1', 'way-on-inferred-links-alone/I1'],
      ['l2', 'way-on-inferred-links-alone/I1'],
    ]);
  });

  it('is the own word of whoever holds the theory', () => {
    const said = (holder: string, voice: string): number =>
      found(
        sketch(`I1:instrument -> M1:mechanism; evidence q1 {target: l1, voice: {kind: ${voice}}}
          theory {holder: {name: "Drager|Holder", kind: ${holder}}}`),
        'only-the-holders-own-word',
      ).length;
    expect([said('company', 'management'), said('company', 'policy')]).toEqual([1, 0]);
    expect([said('municipality', 'policy'), said('municipality', 'employer')]).toEqual([1, 0]);
    expect([said('researcher', 'researcher'), said('researcher', 'consultant')]).toEqual([1, 0]);
  });
});

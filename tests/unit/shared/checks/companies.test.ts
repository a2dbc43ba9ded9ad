import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import type { Finding } from '../../../../shared/checks/rule.ts';
import { tell } from '../../../../shared/checks/tell.ts';
import { ruleById } from '../../../../shared/checks/ruleBook.ts';
import { compareNatural } from '../../../../shared/ids.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import expected from '../../../fixtures/gaps-a.json' with { type: 'json' };

const starter = readStarter();

function findingsOf(id: string): Finding[] {
  const found = starter.theories.find((theory) => theory.id === id);
  if (!found) throw new Error(`${id} is not in the starter`);
  return runChecks(theoryOf(found.records), { frames: starter.frames, settings: {} });
}

const said = (findings: readonly Finding[], language: 'nl' | 'en'): string[] =>
  findings.map((one) => tell(language, ruleById(one.rule)?.texts.message ?? { nl: '', en: '' }, one));

describe('the checks on the theories of the companies', () => {
  it('find the fifteen gaps of company A, and no other of those six kinds', () => {
    const gaps = expected.gaps.map((gap) => `${gap.kind} ${gap.node}`).toSorted(compareNatural);
    const kinds = Object.keys(expected.definitions);
    const found = findingsOf(expected.theory)
      .filter((one) => kinds.includes(one.rule))
      .map((one) => `${one.rule} ${one.at[0] ?? ''}`);
    expect(gaps).toHaveLength(15);
    expect(found.toSorted(compareNatural)).toEqual(gaps);
  });

  it('find the gaps of the six kinds in B, C and D that a hand count gives', () => {
    const kinds = Object.keys(expected.definitions);
    const counts = ['b', 'c', 'd'].map((letter) => {
      const found = findingsOf(`fit-or-unfit-${letter}`);
      return found.filter((one) => kinds.includes(one.rule)).length;
    });
    expect(counts).toEqual([8, 10, 11]);
  });

  it('speak of a gap by the name of what it is about', () => {
    const found = findingsOf('fit-or-unfit-a');
    const about = (rule: string, id: string): Finding[] =>
      found.filter((one) => one.rule === rule && one.at[0] === id);
    const coaching = about('means-without-mechanism', 'i34');
    expect(said(coaching, 'nl')).toEqual(['Jobcoaching zet nog geen mechanisme in werking']);
    expect(said(coaching, 'en')).toEqual(['Job coaching does not yet trigger a mechanism']);
    expect(said(about('problem-without-means', 'p20'), 'nl')).toEqual([
      'Voor zelfzorg/hygiëne is er nog geen middel',
    ]);
  });
});

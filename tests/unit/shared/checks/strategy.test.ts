import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';
import type { Finding } from '../../../../shared/checks/rule.ts';
import { ruleById } from '../../../../shared/checks/ruleBook.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { tell } from '../../../../shared/checks/tell.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';

const starter = readStarter();

/** What a rule finds in a company, without what follows from another finding. */
function found(letter: string, rule: string): Finding[] {
  const theory = starter.theories.find((one) => one.id === `fit-or-unfit-${letter}`);
  if (!theory) throw new Error(`${letter} is not in the starter`);
  const all = runChecks(theoryOf(theory.records), { frames: starter.frames, settings: {} });
  return all.filter((one) => one.rule === rule && one.under === undefined);
}
const perCompany = (rule: string): (readonly string[])[] =>
  ['a', 'b', 'c', 'd'].map((letter) => found(letter, rule).map((one) => one.at[0] ?? one.detail ?? ''));
const said = (findings: readonly Finding[], language: 'nl' | 'en'): string[] =>
  findings.map((one) => tell(language, ruleById(one.rule)?.texts.message ?? { nl: '', en: '' }, one));

describe('what a company says beside what its map shows', () => {
  it('company D puts its focus on the match (6.5.1, l. 1672; 6.5.2, l. 1704) while all problems that it lists are on the supply side (6.5.2, l. 1694-1702)', () => {
    const findings = found('d', 'focus-that-the-graph-contradicts');
    expect(findings.map((one) => one.at)).toEqual([['p23', 'p24', 'p26', 'p28', 'p29', 'p30', 'p31']]);
    expect(said(findings, 'nl')).toEqual([
      '7 van de 8 sterk benadrukte problemen staan niet bij de match, waar de focus ligt',
    ]);
    expect(said(findings, 'en')).toEqual([
      '7 of the 8 strongly emphasised problems do not stand in the match, where the focus is',
    ]);
    for (const letter of ['a', 'b', 'c'])
      expect(found(letter, 'focus-that-the-graph-contradicts')).toEqual([]);
  });

  it('companies A and D emphasise compensation (tables 6.2 and 6.7) and hardly use it (6.2.4.2, l. 1137; 6.5.3.1, l. 1726; 6.5.4.2, l. 1808)', () => {
    expect(perCompany('emphasised-goal-without-emphasis')).toEqual([['s10'], [], [], ['s10']]);
    expect(said(found('d', 'emphasised-goal-without-emphasis'), 'nl')).toEqual([
      'Nadruk op compensatie en aanpassing, maar wat erheen leidt heeft die niet of wordt weinig gebruikt',
    ]);
    expect(perCompany('emphasised-but-hardly-used')).toEqual([['i27', 'i28'], [], [], ['i31']]);
  });

  it('the employers of A and D change as long as they are paid for it (tables 6.3 and 6.8, first row)', () => {
    expect(perCompany('only-material-anchoring')).toEqual([['employer'], [], [], ['employer']]);
  });

  it('the core mechanisms of B hang on four circumstances and more (6.3.5)', () => {
    expect(perCompany('too-many-contexts')).toEqual([[], ['m1', 'm10'], ['m5'], []]);
  });

  it('every company sets its core mechanisms going, keeps sanctions for the last, and looks at both sides', () => {
    const none = [[], [], [], []];
    expect(perCompany('emphasised-mechanism-not-triggered')).toEqual(none);
    expect(perCompany('last-resort-as-core')).toEqual(none);
    expect(perCompany('no-demand-side')).toEqual(none);
    expect(perCompany('no-context-to-influence')).toEqual(none);
  });

  it('no company names what else could bring the end goal about', () => {
    expect(perCompany('no-rival-explanation')).toEqual([['e1'], ['e1'], ['e1'], ['e1']]);
  });
});

describe('what is not known of a strategy', () => {
  const keys = (text: string): string[] =>
    runChecks(sketch(text), { frames: [exampleFrame], settings: {} })
      .filter((one) => one.rule !== 'no-rival-explanation' && ruleById(one.rule)?.set === 'strategy')
      .map((one) => one.key);

  it('is no ground for a finding: a side, an emphasis, a level or an influence that nobody mentions', () => {
    expect(
      keys(`P1:problem -> I1:instrument -> M1:mechanism -> S1:subgoal* -> E1:endgoal; C1:context ~> M1
        theory {focus: [{side: match, weight: 3}]}`),
    ).toEqual([]);
  });

  it('leaves a context with an answer of its own out of what the frame says of its kind', () => {
    const text = 'C2:context=C2 ~> M1:mechanism';
    expect(keys(text)).toEqual(['no-context-to-influence/theory']);
    expect(keys(`${text}; C1:context=C2=C1 ~> M1`)).toEqual([]);
  });
});

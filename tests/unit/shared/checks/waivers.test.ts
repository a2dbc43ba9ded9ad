import { describe, expect, it } from 'vitest';
import { headId } from '../../../../shared/ids.ts';
import { defineRule, type CheckInput, type Finding, type Rule } from '../../../../shared/checks/rule.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { judge, namedBy, partWaived } from '../../../../shared/checks/waivers.ts';
import type { TheoryRecord, Waiver } from '../../../../shared/theory/records.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import { onlyRules } from '../../../kit/onlyRules.ts';

const reason = { nl: 'Dat hoort bij een ander project.' };
const input: CheckInput = {
  frames: [],
  settings: onlyRules(
    'duplicate-link',
    'problem-without-means',
    'means-without-problem',
    'mechanism-without-goal',
  ),
};
const drawn = 'P1:problem; P2:problem; I1:instrument -> M1:mechanism; I1 -> M1';

type Of = Partial<Pick<Waiver, 'rule' | 'at' | 'detail'>>;

function waiving(theory: Theory, ...waivers: readonly Of[]): Theory {
  const made = waivers.map((one, i): TheoryRecord => ({
    record: 'waiver',
    id: `w${i + 1}`,
    at: [],
    ...one,
    reason,
  }));
  return theoryOf([...theory.records.values(), ...made]);
}

const parted = (theory: Theory, rules?: readonly Rule[]) => {
  const judged = partWaived(theory, input, runChecks(theory, input, rules));
  return {
    standing: judged.standing.length,
    waived: judged.waived.map((one) => [one.finding.key, one.waiver.id, one.by]),
    idle: judged.idle.map((one) => [one.waiver.id, one.why]),
  };
};
const all = runChecks(sketch(drawn), input).length;

/** A rule of a test: reports these records, each a finding; a record can be said to follow from others. */
function reporting(id: string, records: readonly string[], causes?: readonly string[]): Rule {
  const words = { nl: id, en: id };
  return defineRule({
    id,
    set: 'method',
    severity: 'warning',
    source: 'own',
    texts: { name: words, message: words, why: words, ground: words, advice: words },
    examples: { wrong: [], right: [] },
    check: (_, report) => {
      for (const at of records) report({ at: [at], ...(causes ? { causes } : {}) });
    },
  });
}

describe('findings that are accounted for', () => {
  it('are those of the rule about the records that the waiver names', () => {
    expect(parted(waiving(sketch(drawn), { rule: 'problem-without-means', at: ['P2'] }))).toEqual({
      standing: all - 1,
      waived: [['problem-without-means/P2', 'w1', 'finding']],
      idle: [],
    });
    expect(parted(waiving(sketch(drawn), { rule: 'duplicate-link', at: ['l1', 'l2'] })).waived).toEqual([
      ['duplicate-link/l1', 'w1', 'finding'],
    ]);
  });

  it('are all of the rule when the waiver names no records', () => {
    expect(parted(waiving(sketch(drawn), { rule: 'problem-without-means' })).waived).toEqual([
      ['problem-without-means/P1', 'w1', 'rule'],
      ['problem-without-means/P2', 'w1', 'rule'],
    ]);
  });

  it('are that of one detail where the waiver names it', () => {
    const findings: Finding[] = ['A', 'B'].map((detail) => ({
      key: `r/P1/${detail}`,
      rule: 'r',
      severity: 'hint',
      at: ['P1'],
      detail,
      values: {},
    }));
    const theory = waiving(sketch('P1:problem'), { rule: 'r', at: ['P1'], detail: 'B' });
    expect(partWaived(theory, input, findings).standing.map((one) => one.key)).toEqual(['r/P1/A']);
  });

  it('are all that is found about a record, and about what hangs on it', () => {
    const theory = sketch(
      'I1:instrument -> M1:mechanism -> S1:subgoal; C1:context ~> (I1 -> M1); C2:context ~> M1; C2 ~> (M1 -> S1); I2:instrument -> S1\nevidence q1 {target: l1}',
    );
    const rule = reporting(
      'r',
      [...theory.records.keys()].filter((id) => id !== headId),
    );
    const on = (at: string): readonly string[] =>
      parted(waiving(theory, { at: [at] }), [rule])
        .waived.map(([key = '']) => key.slice(2))
        .toSorted();
    expect(on('I1')).toEqual(['C1', 'I1', 'l1', 'mo1', 'q1']);
    expect(on('l1')).toEqual(['C1', 'l1', 'mo1', 'q1']);
    expect(on('C2')).toEqual(['C2', 'mo2', 'mo3']);
    expect(on('M1')).toEqual(['C1', 'C2', 'M1', 'l1', 'l2', 'mo1', 'mo2', 'mo3', 'q1']);
  });

  it('are those of the members of a group or configuration', () => {
    const records: TheoryRecord[] = [
      { record: 'group', id: 'g1', members: ['P1'] },
      { record: 'configuration', id: 'k1', members: [{ record: 'P2', role: 'problem' }] },
    ];
    const theory = theoryOf([...sketch(drawn).records.values(), ...records]);
    expect(parted(waiving(theory, { at: ['g1'] })).waived.map(([key]) => key)).toEqual([
      'problem-without-means/P1',
    ]);
    expect(parted(waiving(theory, { at: ['k1'] })).waived.map(([key]) => key)).toEqual([
      'problem-without-means/P2',
    ]);
  });

  it('take along what follows from them, and not the other way round', () => {
    const rules = [reporting('cause', ['P1']), reporting('follows', ['P2'], ['cause/P1'])];
    const { waived } = parted(waiving(sketch(drawn), { rule: 'cause', at: ['P1'] }), rules);
    expect(waived).toEqual([
      ['cause/P1', 'w1', 'finding'],
      ['follows/P2', 'w1', 'cause'],
    ]);
    expect(parted(waiving(sketch(drawn), { rule: 'follows', at: ['P2'] }), rules)).toMatchObject({
      standing: 1,
      waived: [['follows/P2', 'w1', 'finding']],
    });
  });

  it('name the waiver that speaks of them most closely', () => {
    const theory = waiving(
      sketch(drawn),
      { rule: 'problem-without-means' },
      { at: ['P2'] },
      { rule: 'problem-without-means', at: ['P2'] },
    );
    expect(parted(theory).waived).toEqual([
      ['problem-without-means/P1', 'w1', 'rule'],
      ['problem-without-means/P2', 'w3', 'finding'],
    ]);
    expect(parted(theory).idle).toEqual([]);
  });
});

describe('a waiver that accounts for nothing (any more)', () => {
  it('is idle once the gap is mended', () => {
    const waived = waiving(sketch(`${drawn}; P1 -> I1`), { rule: 'problem-without-means', at: ['P1'] });
    expect(parted(waived)).toMatchObject({ waived: [], idle: [['w1', 'mended']] });
    expect(parted(waiving(sketch('P1:problem -> I1:instrument'), { at: ['P1'] })).idle).toEqual([
      ['w1', 'mended'],
    ]);
  });

  it('says so when its rule is off, or when there is no such rule', () => {
    const theory = waiving(sketch(drawn), { rule: 'problem-without-means' }, { rule: 'no-such-rule' });
    const { idle } = judge(theory, { ...input, settings: { 'problem-without-means': 'off' } });
    expect(idle.map((one) => [one.waiver.id, one.why])).toEqual([
      ['w1', 'off'],
      ['w2', 'unknown'],
    ]);
  });
});

describe('what a waiver of one finding names', () => {
  it('is exactly that finding, and so covers it', () => {
    const theory = sketch(`${drawn}; I2:instrument`);
    for (const finding of judge(theory, input).standing) {
      const { waived, standing } = judge(waiving(theory, namedBy(finding)), input);
      expect(waived.filter((one) => one.by !== 'cause').map((one) => one.finding.key)).toEqual([finding.key]);
      expect(standing).not.toContain(finding);
    }
  });

  it('is no record where the finding is about the theory as a whole', () => {
    const whole = { key: 'r/theory', rule: 'r', severity: 'hint', at: ['P1'], values: {} } as const;
    expect(namedBy(whole)).toEqual({ rule: 'r', at: [] });
    expect(namedBy({ ...whole, key: `r/${headId}`, at: [headId] })).toEqual({ rule: 'r', at: [] });
    expect(namedBy({ ...whole, key: 'r/P1' })).toEqual({ rule: 'r', at: ['P1'] });
  });
});

describe('findings that are counted', () => {
  it('stand, and follow from nothing else', () => {
    const rules = [reporting('cause', ['P1']), reporting('follows', ['P2', 'I1'], ['cause/P1'])];
    const theory = sketch(drawn);
    const judged = partWaived(theory, input, runChecks(theory, input, rules));
    expect(judged.top.map((one) => one.key)).toEqual(['cause/P1']);
    expect(judged.folded.get('cause/P1')?.map((one) => one.key)).toEqual(['follows/I1', 'follows/P2']);
    expect(judged.standing).toHaveLength(3);
  });
});

import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';
import { rules } from '../../../../shared/checks/index.ts';
import { defineRule, type CheckInput } from '../../../../shared/checks/rule.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { headId } from '../../../../shared/ids.ts';
import { headOf, nodeAt, theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import { onlyRules } from '../../../kit/onlyRules.ts';
import { anyTheory } from './anyTheory.ts';

const input: CheckInput = { frames: [exampleFrame], settings: {} };
const [first, second] = rules;
if (!first || !second) throw new Error('there are rules');

/** The rules that ask about what is left alone on purpose, and not about a gap in it. */
const aboutLeftAlone: ReadonlySet<string> = new Set([
  'excluded-but-used',
  'excluded-without-reason',
  'configuration-with-missing-member',
  'claim-names-what-the-graph-lacks',
  'empty-title',
]);

describe('running the checks', () => {
  it('finds nothing in an empty theory', () => {
    expect(runChecks(sketch(''), input)).toEqual([]);
  });

  it('finds nothing in a theory in good order', () => {
    const good = `P1:problem=P1** -> I1:instrument=I1 -> M1:mechanism=M1* -> S1:subgoal=S1 -> E1:endgoal
      V1:connection -> I1; P1 -> V1 -> M1
      S1 -> S2:subgoal=S2 -> E1
      C1:context ~> M1; C2:context ~[precondition]> (S1 -> E1)
      mo1 {sign: "-"}; mo2 {sign: "+"}
      P2:problem; P2 {excluded: {degree: deliberate, reason: "Niet te veranderen|Cannot be changed"}}
      theory {claim: "Wie leert, werkt|Who learns, works", focus: [{side: supply, weight: 3}]}`;
    // What it rests on and which strategy it speaks of are questions of their own.
    expect(runChecks(sketch(good), { ...input, offSets: ['evidence', 'strategy'] })).toEqual([]);
  });

  it('sorts by severity, then rule, then the natural order of the records', () => {
    const theory = sketch('C1:context; P10:problem; P9:problem; I1:instrument -> M1:mechanism; I1 -> M1');
    const settings = onlyRules(
      'duplicate-link',
      'means-without-problem',
      'mechanism-without-goal',
      'problem-without-means',
      'context-moderates-nothing',
    );
    const found = runChecks(theory, { ...input, settings }).map((one) => [one.severity, one.rule, one.at[0]]);
    expect(found).toEqual([
      ['error', 'duplicate-link', 'l1'],
      ['warning', 'means-without-problem', 'I1'],
      ['warning', 'mechanism-without-goal', 'M1'],
      ['warning', 'problem-without-means', 'P9'],
      ['warning', 'problem-without-means', 'P10'],
      ['hint', 'context-moderates-nothing', 'C1'],
    ]);
  });

  it('goes by the settings: another severity, or off', () => {
    const theory = sketch('P1:problem; C1:context');
    const settings = { ...onlyRules(), 'problem-without-means': 'hint' } as const;
    expect(runChecks(theory, { ...input, settings }).map((one) => [one.rule, one.severity])).toEqual([
      ['problem-without-means', 'hint'],
    ]);
  });

  it('goes on after a rule that throws, and says which one broke off', () => {
    const broken = defineRule({
      ...first,
      id: 'broken',
      check(index, report) {
        report({ at: [index.nodes[0]?.id ?? ''] });
        throw new Error('broken');
      },
    });
    const settings = onlyRules('problem-without-means');
    const found = runChecks(sketch('P1:problem'), { ...input, settings }, [broken, ...rules]);
    expect(found.map((one) => one.key).toSorted()).toEqual(['problem-without-means/P1', 'rule-error/broken']);
    expect(found.find((one) => one.rule === 'rule-error')?.values).toEqual({ rule: first.texts.name });
  });

  it('is silent about codes of frames that are not there', () => {
    const theory = sketch('P1:problem=P99 -> I1:instrument -> M1:mechanism -> E1:endgoal');
    const settings = onlyRules('unknown-code');
    expect(runChecks(theory, { frames: [], settings })).toEqual([]);
    expect(runChecks(theory, { ...input, settings }).map((one) => one.key)).toEqual([
      'unknown-code/P1/example/P99',
    ]);
  });

  it('never throws, gives each finding a key of its own, and the same list whatever the order of the records', () => {
    assert(
      property(anyTheory, integer(), (records, seed) => {
        const found = runChecks(theoryOf(records), input);
        expect(found.filter((one) => one.rule === 'rule-error')).toEqual([]);
        expect(new Set(found.map((one) => one.key)).size).toBe(found.length);
        const turned = records.toSorted(
          (a, b) => ((a.id.length * 31 + seed) % 7) - ((b.id.length * 31 + seed) % 7),
        );
        expect(runChecks(theoryOf(turned.toReversed()), input)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  it('is about records that are there, and about nothing that is left alone on purpose', () => {
    assert(
      property(anyTheory, (records) => {
        const theory = theoryOf(records);
        for (const finding of runChecks(theory, input)) {
          for (const id of finding.at) expect(theory.records.has(id)).toBe(true);
          if (aboutLeftAlone.has(finding.rule)) continue;
          for (const id of finding.at) expect(nodeAt(theory, id)?.excluded).toBeUndefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('fold what follows from another finding under the first of it all', () => {
    const chain = (id: string, cause?: string) =>
      defineRule({
        ...(rules[0] as (typeof rules)[number]),
        id,
        check(_, report) {
          report({ at: ['P1'], ...(cause === undefined ? {} : { causes: ['none/P1', `${cause}/P1`] }) });
        },
      });
    const found = runChecks(sketch('P1:problem'), input, [chain('c', 'b'), chain('b', 'a'), chain('a')]);
    expect(found.map((one) => [one.rule, one.under])).toEqual([
      ['a', undefined],
      ['b', 'a/P1'],
      ['c', 'a/P1'],
    ]);
  });

  it('weigh as the theory says, else as the library says, and not at all when their set is off', () => {
    const theory = sketch('P1:problem');
    const head = sketch('theory {checks: {rules: {problem-without-means: hint}}}');
    const weighed = { records: new Map(theory.records).set(headId, headOf(head)) };
    const weights = (one: Theory, more: Partial<CheckInput> = {}): string[] =>
      runChecks(one, { ...input, settings: { 'problem-without-means': 'error' }, ...more })
        .filter((finding) => finding.rule === 'problem-without-means')
        .map((finding) => finding.severity);
    expect(weights(theory)).toEqual(['error']);
    expect(weights(weighed)).toEqual(['hint']);
    expect(weights(weighed, { offSets: ['method'] })).toEqual([]);
    expect(weights(sketch('P1:problem; theory {checks: {off: [method]}}'))).toEqual([]);
  });
});

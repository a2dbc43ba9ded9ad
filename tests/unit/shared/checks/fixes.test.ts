import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';
import { rules } from '../../../../shared/checks/index.ts';
import { ruleById } from '../../../../shared/checks/ruleBook.ts';
import type { CheckInput, Finding, Fix } from '../../../../shared/checks/rule.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { idMaker } from '../../../../shared/ids.ts';
import { isRefusal } from '../../../../shared/theory/command.ts';
import { applyPatch, invertPatch } from '../../../../shared/theory/patch.ts';
import { headId } from '../../../../shared/ids.ts';
import { sameValue } from '../../../../shared/theory/same.ts';
import {
  evidenceOf,
  linksOf,
  moderationsOf,
  nodeAt,
  nodesOf,
  structureFaults,
  theoryOf,
  type Theory,
} from '../../../../shared/theory/theory.ts';
import { anyTheory } from './anyTheory.ts';

const input: CheckInput = { frames: [exampleFrame], settings: {} };
const newId = idMaker(() => 0.5);

/** The theory after the fix; throws when it was refused. */
function fixed(theory: Theory, finding: Finding, fix: Fix): Theory {
  const outcome = fix.command(finding)(theory, undefined, newId);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  expect(outcome.step.name).toBe('fixed');
  const after = applyPatch(theory, outcome.patch);
  if ('conflict' in after) throw new Error(after.conflict);
  const back = applyPatch(after.theory, invertPatch(outcome.patch));
  if ('conflict' in back) throw new Error(back.conflict);
  expect(sameValue(Object.fromEntries(back.theory.records), Object.fromEntries(theory.records))).toBe(true);
  return after.theory;
}

const safe = (theory: Theory, finding: Finding): readonly Fix[] =>
  (ruleById(finding.rule)?.fixes ?? []).filter((fix) => !fix.when || fix.when(theory, finding));
const find = (theory: Theory, rule: string): Finding => {
  const found = runChecks(theory, input).find((one) => one.rule === rule);
  if (!found) throw new Error(`no ${rule}`);
  return found;
};
const fixOf = (theory: Theory, rule: string, at: number): Theory => {
  const finding = find(theory, rule);
  const fix = safe(theory, finding)[at];
  if (!fix) throw new Error('no fix');
  return fixed(theory, finding, fix);
};

describe('the ways out of a finding', () => {
  it('are two at most for each rule', () => {
    for (const rule of rules) expect((rule.fixes?.length ?? 0) + (rule.draws ? 1 : 0)).toBeLessThanOrEqual(2);
  });

  it('take the finding away, leave a sound theory, and are undone whole, in any theory', () => {
    assert(
      property(anyTheory, (records) => {
        const theory = theoryOf(records);
        for (const finding of runChecks(theory, input)) {
          for (const fix of safe(theory, finding)) {
            const after = fixed(theory, finding, fix);
            expect(runChecks(after, input).map((one) => one.key)).not.toContain(finding.key);
            for (const record of after.records.values()) expect(structureFaults(after, record)).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('take a node in again', () => {
    const after = fixOf(sketch('P1:problem! -> I1:instrument'), 'excluded-but-used', 0);
    expect(nodeAt(after, 'P1')?.excluded).toBeUndefined();
    expect(linksOf(after)).toHaveLength(1);
  });

  it('remove only the links that put a node to use', () => {
    const theory = sketch('P1:problem! -> I1:instrument; P1 -[blocks]-> E1:endgoal');
    expect(linksOf(fixOf(theory, 'excluded-but-used', 1)).map((link) => link.type)).toEqual(['blocks']);
  });

  it('remove one unknown code and leave the others', () => {
    const after = fixOf(sketch('P1:problem=P1≈P99'), 'unknown-code', 0);
    expect(nodeAt(after, 'P1')?.codes?.map((code) => code.code)).toEqual(['P1']);
    expect(nodeAt(fixOf(sketch('P1:problem=P99'), 'unknown-code', 0), 'P1')).not.toHaveProperty('codes');
  });

  it('merge two links, with all that hangs on either', () => {
    const theory = sketch('I1:instrument -> M1:mechanism; I1 -> M1; C1:context ~> M1');
    const [head] = [theory.records.get(headId)];
    if (head?.record !== 'theory') throw new Error('no head');
    const claim = { nl: 'Training leert' };
    const whole = theoryOf([
      { ...head, claim, claimPhrases: [{ lang: 'nl', from: 0, to: 8, record: 'l2' }] },
      ...[...theory.records.values()].slice(1),
      {
        record: 'moderation',
        id: 'mo9',
        context: 'C1',
        target: 'l2',
        effect: 'flips',
        sign: null,
        basis: 'stated',
      },
      { record: 'evidence', id: 'q1', target: 'l2', quote: { nl: 'zo gaat het' } },
      {
        record: 'configuration',
        id: 'k1',
        members: [
          { record: 'l1', role: 'mechanism' },
          { record: 'l2', role: 'mechanism' },
        ],
      },
      { record: 'group', id: 'g1', members: ['l1', 'l2'] },
      { record: 'memo', id: 'me1', target: 'l2', text: { nl: 'nog vragen' } },
      { record: 'waiver', id: 'w1', rule: 'duplicate-link', at: ['l1', 'l2'], reason: { nl: 'zo bedoeld' } },
    ]);
    const after = fixOf(whole, 'duplicate-link', 0);
    expect(linksOf(after).map((link) => link.id)).toEqual(['l1']);
    expect(moderationsOf(after).map((one) => one.target)).toEqual(['M1', 'l1']);
    expect(evidenceOf(after).map((one) => one.target)).toEqual(['l1']);
    expect(after.records.get('k1')).toMatchObject({ members: [{ record: 'l1', role: 'mechanism' }] });
    expect(after.records.get('g1')).toMatchObject({ members: ['l1'] });
    expect(after.records.get('me1')).toMatchObject({ target: 'l1' });
    expect(after.records.get('w1')).toMatchObject({ at: ['l1'] });
    expect(after.records.get(headId)).toMatchObject({ claimPhrases: [{ record: 'l1' }] });
  });

  it('keep from the other link what the first did not say', () => {
    const records = [...sketch('I1:instrument -> M1:mechanism; I1 -> M1').records.values()].map((record) =>
      record.id === 'l2' && record.record === 'link'
        ? { ...record, note: { nl: 'uit het gesprek' }, emphasis: 2 as const }
        : record,
    );
    expect(linksOf(fixOf(theoryOf(records), 'duplicate-link', 0))[0]).toMatchObject({
      note: { nl: 'uit het gesprek' },
      emphasis: 2,
    });
  });

  it('turn a link round, or give it the one type that fits, where no such link is there yet', () => {
    const turned = linksOf(
      fixOf(sketch('M1:mechanism -[triggers]-> I1:instrument'), 'link-outside-table', 0),
    );
    expect(turned.map(({ type, from, to }) => [type, from, to])).toEqual([['triggers', 'I1', 'M1']]);
    const typed = linksOf(fixOf(sketch('P1:problem -[triggers]-> I1:instrument'), 'link-outside-table', 0));
    expect(typed.map(({ type }) => type)).toEqual(['addressed-by']);
    const taken = sketch('P1:problem -[triggers]-> I1:instrument; P1 -> I1');
    expect(safe(taken, find(taken, 'link-outside-table'))).toEqual([]);
  });

  it('call an exact fit of another kind analogous, and leave the other codes', () => {
    const after = fixOf(sketch('V1:connection=I1~I2'), 'code-of-another-kind', 0);
    expect(nodeAt(after, 'V1')?.codes?.map(({ code, fit }) => [code, fit])).toEqual([
      ['I1', 'analogous'],
      ['I2', 'loose'],
    ]);
  });

  it('replace a retired code where one took its place, and carry it once', () => {
    const codes = (theory: Theory): unknown =>
      nodeAt(theory, 'P1')?.codes?.map(({ code, fit }) => [code, fit]);
    expect(codes(fixOf(sketch('P1:problem≈P4'), 'retired-code', 0))).toEqual([['P1', 'analogous']]);
    expect(codes(fixOf(sketch('P1:problem=P4~P1'), 'retired-code', 0))).toEqual([['P1', 'exact']]);
    const split = sketch('P1:problem=P5');
    expect(safe(split, find(split, 'retired-code'))).toEqual([]);
    const gone = sketch('I1:instrument=I5');
    expect(safe(gone, find(gone, 'retired-code'))).toEqual([]);
  });

  it('take the sign of the effect, but none where a context flips', () => {
    const after = fixOf(sketch('C1:context ~[precondition]> M1:mechanism'), 'moderation-without-sign', 0);
    expect(moderationsOf(after)[0]?.sign).toBe('+');
    const flips = sketch('C1:context ~[flips]> M1:mechanism');
    expect(safe(flips, find(flips, 'moderation-without-sign'))).toEqual([]);
  });

  it('name a node after the item whose code it carries', () => {
    const after = fixOf(sketch('P1:problem=P1 " | "'), 'empty-title', 0);
    expect(nodeAt(after, 'P1')?.title).toEqual({ nl: 'Problemen 1', en: 'Problems 1' });
    const bare = sketch('P1:problem " | "');
    expect(safe(bare, find(bare, 'empty-title'))).toEqual([]);
  });

  it('put into the theory what the claim names', () => {
    const theory = sketch(
      'theory {claim: "Wie leert, werkt|Who learns, works", claimPhrases: [{lang: nl, from: 0, to: 9, code: {frame: example, code: M2}}]}; P1:problem',
    );
    const made = nodesOf(fixOf(theory, 'claim-names-what-the-graph-lacks', 0)).find(({ id }) => id !== 'P1');
    expect(made).toMatchObject({ kind: 'mechanism', codes: [{ code: 'M2', fit: 'exact' }] });
  });

  it('remove an empty configuration or concept only where nothing hangs on it', () => {
    const empty = 'P1:problem; configuration k1 {members: []}';
    expect(fixOf(sketch(empty), 'configuration-with-missing-member', 0).records.has('k1')).toBe(false);
    const held = sketch(`${empty}; evidence q1 {target: k1}`);
    expect(safe(held, find(held, 'configuration-with-missing-member'))).toEqual([]);
    const alone = sketch('P1:problem; concept co1 {nodes: [P1]}');
    expect(fixOf(alone, 'concept-tied-to-itself', 0).records.has('co1')).toBe(false);
  });

  it('do not merge links that contradict each other', () => {
    const records = [...sketch('I1:instrument -> M1:mechanism; I1 -> M1').records.values()].map((record) =>
      record.id === 'l2' && record.record === 'link' ? { ...record, sign: '-' as const } : record,
    );
    const theory = theoryOf(records);
    expect(safe(theory, find(theory, 'duplicate-link'))).toEqual([]);
  });
});

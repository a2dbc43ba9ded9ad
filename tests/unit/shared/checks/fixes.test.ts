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

  it('do not merge links that contradict each other', () => {
    const records = [...sketch('I1:instrument -> M1:mechanism; I1 -> M1').records.values()].map((record) =>
      record.id === 'l2' && record.record === 'link' ? { ...record, sign: '-' as const } : record,
    );
    const theory = theoryOf(records);
    expect(safe(theory, find(theory, 'duplicate-link'))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { mergeLinks } from '../../../../../shared/checks/mergeLinks.ts';
import { headId } from '../../../../../shared/ids.ts';
import { duplicate, pasteFragment } from '../../../../../shared/theory/commands/clipboard.ts';
import { remove } from '../../../../../shared/theory/commands/remove.ts';
import { changeReason, takeBack, waive } from '../../../../../shared/theory/commands/waive.ts';
import { switchSet, weighRule } from '../../../../../shared/theory/commands/weights.ts';
import { copyFragment, readFragment } from '../../../../../shared/theory/fragment.ts';
import { invertPatch, applyPatch } from '../../../../../shared/theory/patch.ts';
import type { Waiver } from '../../../../../shared/theory/records.ts';
import { headOf, recordsOf, type Theory } from '../../../../../shared/theory/theory.ts';
import { steadyIds } from '../../../../kit/anyDocument.ts';
import { after, link, sample } from '../sample.ts';

const newId = steadyIds();
const reason = { nl: 'Hoort bij een ander project' };
const date = '2026-11-28';
const waivers = (theory: Theory): readonly Waiver[] => recordsOf(theory, 'waiver');
const waived = (start = sample()): Theory =>
  after(start, waive(start, { rule: 'problem-without-means', at: ['p2'], reason, date }, newId));

describe('accounting for what is found', () => {
  test('keeps what it is about, the reason and the date, as one step about that record', () => {
    const outcome = waive(sample(), { rule: 'problem-without-means', at: ['p2'], reason, date }, newId);
    expect(outcome).toMatchObject({ step: { name: 'waived', about: { nl: 'p2' } } });
    expect(waivers(after(sample(), outcome))).toMatchObject([
      { rule: 'problem-without-means', at: ['p2'], reason, date },
    ]);
  });

  test('of the same again changes the reason, and undoing that brings the first one back', () => {
    const theory = waived();
    const other = { en: 'Somebody else does this' };
    const again = { rule: 'problem-without-means', at: ['p2'], reason: other, date: '2026-12-01' };
    const outcome = waive(theory, again, newId);
    if ('refused' in outcome) throw new Error(outcome.refused);
    expect(outcome.step.name).toBe('waiver-changed');
    const changed = after(theory, outcome);
    expect(waivers(changed)).toMatchObject([{ reason: other, date: '2026-12-01' }]);
    expect(applyPatch(changed, invertPatch(outcome.patch))).toEqual({ theory });
  });

  test('of a record or of a rule is possible, of nothing is not', () => {
    expect(waivers(after(sample(), waive(sample(), { at: ['p2'], reason, date }, newId)))).toHaveLength(1);
    expect(
      waivers(after(sample(), waive(sample(), { rule: 'r', at: [], reason, date }, newId))),
    ).toHaveLength(1);
    expect(waive(sample(), { at: [], reason, date }, newId)).toEqual({ refused: 'nothing-chosen' });
    expect(waive(sample(), { at: ['gone'], reason, date }, newId)).toEqual({ refused: 'not-there' });
    expect(waive(sample(), { at: [headId], reason, date }, newId)).toEqual({ refused: 'not-there' });
  });

  test('asks for a reason', () => {
    const blank = { nl: '  ' };
    expect(waive(sample(), { at: ['p2'], reason: blank, date }, newId)).toEqual({ refused: 'empty-reason' });
    const theory = waived();
    const known = waivers(theory)[0]?.id ?? '';
    expect(changeReason(theory, { id: known, reason: blank, date }, newId)).toEqual({
      refused: 'empty-reason',
    });
    expect(
      waivers(after(theory, changeReason(theory, { id: known, reason: { nl: 'Anders' }, date }, newId))),
    ).toMatchObject([{ reason: { nl: 'Anders' } }]);
  });

  test('can be taken back, several at once as one step', () => {
    const one = waived();
    const two = after(one, waive(one, { at: ['i1'], reason, date }, newId));
    const outcome = takeBack(two, { ids: waivers(two).map(({ id }) => id) }, newId);
    expect(outcome).toMatchObject({ step: { name: 'waiver-removed', count: 2 } });
    expect(waivers(after(two, outcome))).toEqual([]);
  });
});

describe('a waiver goes along', () => {
  test('with a copy of all its records, in this theory and in another', () => {
    const theory = waived();
    const twice = after(theory, duplicate(theory, { ids: ['p2'] }, newId));
    const [first, second] = waivers(twice);
    expect(first?.at).toEqual(['p2']);
    expect(second).toMatchObject({ rule: 'problem-without-means', reason });
    expect(twice.records.get(second?.at[0] ?? '')).toMatchObject({ title: { nl: 'p2' } });

    const fragment = readFragment(JSON.stringify(copyFragment(theory, ['p2'])));
    if (!fragment) throw new Error('no fragment');
    const pasted = after(sample(), pasteFragment(sample(), { fragment }, newId));
    expect(waivers(pasted)).toMatchObject([{ reason, date }]);
  });

  test('not with a copy of other records, nor when it is about the whole theory', () => {
    const theory = waived();
    expect(copyFragment(theory, ['p1'])?.records.map(({ record }) => record)).toEqual(['node']);
    const whole = after(sample(), waive(sample(), { rule: 'r', at: [], reason, date }, newId));
    expect(copyFragment(whole, ['p2'])?.records).toHaveLength(1);
  });

  test('with the link that stays when links are merged, and with its record when that goes', () => {
    const start = sample(link('l8', 'addressed-by', 'p1', 'i1'), link('l9', 'addressed-by', 'p1', 'i1'));
    const theory = after(start, waive(start, { at: ['l9'], reason, date }, newId));
    const merged = after(theory, mergeLinks(theory, { ids: ['l8', 'l9'] }, newId));
    expect(waivers(merged)[0]?.at).toEqual(['l8']);
    const before = waived();
    expect(waivers(after(before, remove(before, { ids: ['p2'] }, newId)))).toEqual([]);
  });
});

describe('the weight of checks in one theory', () => {
  const weighed = after(sample(), weighRule(sample(), { rule: 'empty-title', weight: 'off' }, newId));

  test('is kept with the theory, and let go again', () => {
    expect(headOf(weighed).checks).toEqual({ rules: { 'empty-title': 'off' } });
    expect(headOf(after(weighed, weighRule(weighed, { rule: 'empty-title' }, newId))).checks).toBeUndefined();
    expect(weighRule(weighed, { rule: 'empty-title', weight: 'off' }, newId)).toEqual({
      refused: 'no-change',
    });
  });

  test('can be nothing for a set as a whole', () => {
    const about = { nl: 'Strategie' };
    const outcome = switchSet(weighed, { set: 'strategy', off: true, about }, newId);
    expect(outcome).toMatchObject({ step: { name: 'weights-changed', about } });
    const off = after(weighed, outcome);
    expect(headOf(off).checks).toEqual({ rules: { 'empty-title': 'off' }, off: ['strategy'] });
    expect(headOf(after(off, switchSet(off, { set: 'strategy', off: false }, newId)))).toEqual(
      headOf(weighed),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { renameRoles, tieConcept, untieNode } from '../../../../../shared/theory/commands/concepts.ts';
import { changeMemo, removeMemo, writeMemo } from '../../../../../shared/theory/commands/memos.ts';
import { remove } from '../../../../../shared/theory/commands/remove.ts';
import { isRefusal, type Command } from '../../../../../shared/theory/command.ts';
import { conceptOf, likelyRoles, nextRole, otherRoles } from '../../../../../shared/theory/concepts.ts';
import { applyPatch, invertPatch } from '../../../../../shared/theory/patch.ts';
import { nodeAt, recordsOf, type Theory } from '../../../../../shared/theory/theory.ts';
import { node, sample } from '../sample.ts';

let made = 0;
const newId = (): string => `new${(made += 1)}`;

/** Runs a command, and sees that its inverse gives the theory back as it was. */
function after<Args>(theory: Theory, command: Command<Args>, args: Args): Theory {
  const outcome = command(theory, args, newId);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const applied = applyPatch(theory, outcome.patch);
  if ('conflict' in applied) throw new Error(applied.conflict);
  const back = applyPatch(applied.theory, invertPatch(outcome.patch));
  if ('conflict' in back) throw new Error(back.conflict);
  expect(Object.fromEntries(back.theory.records)).toEqual(Object.fromEntries(theory.records));
  return applied.theory;
}

const refusal = <Args>(theory: Theory, command: Command<Args>, args: Args): string | undefined => {
  const outcome = command(theory, args, newId);
  return isRefusal(outcome) ? outcome.refused : undefined;
};

describe('a concept in several roles', () => {
  it('ties nodes of different kinds, and each knows the other roles in order', () => {
    const tied = after(sample(), tieConcept, { ids: ['p1', 's1', 'c1'] });
    expect(conceptOf(tied, 's1')?.title).toEqual({ nl: 'p1' });
    expect(otherRoles(tied, 's1').map(({ id }) => id)).toEqual(['p1', 'c1']);
    expect(['p1', 's1', 'c1'].map((id) => nextRole(tied, id))).toEqual(['s1', 'c1', 'p1']);
    expect(nextRole(tied, 'm1')).toBeUndefined();
  });

  it('is not made of one node, of one kind, or of what is one already', () => {
    expect(refusal(sample(), tieConcept, { ids: ['p1'] })).toBe('other-kind-needed');
    expect(refusal(sample(), tieConcept, { ids: ['p1', 'p2'] })).toBe('other-kind-needed');
    const tied = after(sample(), tieConcept, { ids: ['p1', 's1'] });
    expect(refusal(tied, tieConcept, { ids: ['s1', 'p1'] })).toBe('no-change');
  });

  it('becomes one with another that is tied to it, and what hung on either hangs on it', () => {
    const first = after(sample(), tieConcept, { ids: ['p1', 's1'] });
    const second = after(first, tieConcept, { ids: ['p2', 'c1'] });
    const id = conceptOf(second, 'p2')?.id ?? '';
    const noted = after(second, writeMemo, { target: id, text: { nl: 'Nog navragen' }, date: '2026-11-28' });
    const one = after(noted, tieConcept, { ids: ['s1', 'c1'] });
    expect(recordsOf(one, 'concept').map(({ nodes }) => nodes)).toEqual([['p1', 's1', 'p2', 'c1']]);
    expect(recordsOf(one, 'memo').map(({ target }) => target)).toEqual([conceptOf(one, 'p1')?.id]);
  });

  it('loses a node that is untied, and goes with the last but one', () => {
    const three = after(sample(), tieConcept, { ids: ['p1', 's1', 'c1'] });
    const two = after(three, untieNode, { id: 'p1' });
    expect(otherRoles(two, 's1').map(({ id }) => id)).toEqual(['c1']);
    expect(recordsOf(after(two, untieNode, { id: 's1' }), 'concept')).toEqual([]);
    expect(refusal(sample(), untieNode, { id: 'p1' })).toBe('not-there');
  });

  it('keeps its other roles when one node is removed', () => {
    const three = after(sample(), tieConcept, { ids: ['p1', 's1', 'c1'] });
    expect(otherRoles(after(three, remove, { ids: ['c1'] }), 's1').map(({ id }) => id)).toEqual(['p1']);
  });

  it('takes one name in all roles as one step, and no blank one', () => {
    const renamed = after(sample(), renameRoles, { ids: ['p1', 's1'], words: 'Motivatie', language: 'nl' });
    expect(['p1', 's1'].map((id) => nodeAt(renamed, id)?.title.nl)).toEqual(['Motivatie', 'Motivatie']);
    expect(refusal(sample(), renameRoles, { ids: ['p1'], words: ' ', language: 'nl' })).toBe('empty-title');
    expect(refusal(sample(), renameRoles, { ids: ['p1'], words: 'p1', language: 'nl' })).toBe('no-change');
  });

  it('is likely where a node of another kind bears the same name, but for accents and capitals', () => {
    const motivation = node('x1', 'subgoal', { title: { nl: 'Idéntiteit' } });
    const same = node('x2', 'problem', { title: { nl: 'identiteit', en: 'Who one is' } });
    const twin = node('x3', 'subgoal', { title: { nl: 'Identiteit' } });
    const other = node('x4', 'context', { title: { en: 'Idéntiteit' } });
    const theory = sample(motivation, same, twin, other);
    expect(likelyRoles(theory, motivation).map(({ id }) => id)).toEqual(['x2']);
    expect(likelyRoles(after(theory, tieConcept, { ids: ['x1', 'x2'] }), motivation)).toEqual([]);
  });
});

describe('a memo', () => {
  it('is written on a record, changed and put away', () => {
    const text = { nl: 'Vraag de directeur' };
    const written = after(sample(), writeMemo, { target: 'l1', text, date: '2026-11-28' });
    const [memo] = recordsOf(written, 'memo');
    expect(memo).toMatchObject({ target: 'l1', text, date: '2026-11-28' });
    const id = memo?.id ?? '';
    const changed = after(written, changeMemo, { id, text: { nl: 'Gevraagd' } });
    expect(recordsOf(changed, 'memo')[0]?.text).toEqual({ nl: 'Gevraagd' });
    expect(recordsOf(after(changed, removeMemo, { id }), 'memo')).toEqual([]);
    expect(recordsOf(after(changed, remove, { ids: ['p1'] }), 'memo')).toEqual([]);
  });

  it('says something, on a record that is there', () => {
    const asked = { target: 'l1', text: { nl: ' ' }, date: '2026-11-28' };
    expect(refusal(sample(), writeMemo, asked)).toBe('empty-memo');
    expect(refusal(sample(), writeMemo, { ...asked, target: 'no', text: { nl: 'x' } })).toBe('not-there');
    expect(refusal(sample(), removeMemo, { id: 'l1' })).toBe('not-there');
  });
});

import { describe, expect, test } from 'vitest';
import {
  dissolveGroups,
  editGroup,
  groupsWith,
  makeGroup,
  takeIntoGroup,
  takeOutOfGroup,
} from '../../../../../shared/theory/commands/groups.ts';
import { remove } from '../../../../../shared/theory/commands/remove.ts';
import { isRefusal, type Outcome } from '../../../../../shared/theory/command.ts';
import { applyPatch, invertPatch } from '../../../../../shared/theory/patch.ts';
import type { Group } from '../../../../../shared/theory/records.ts';
import type { Theory } from '../../../../../shared/theory/theory.ts';
import { steadyIds } from '../../../../kit/anyDocument.ts';
import { sample } from '../sample.ts';
import { bytes } from '../sessionKit.ts';

const group: Group = { record: 'group', id: 'g1', title: { nl: 'Aanpak' }, members: ['i1', 'v1', 'm1'] };

/** The theory after a command, which undone gives back the very bytes. */
function after(theory: Theory, outcome: Outcome): Theory {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const done = applyPatch(theory, outcome.patch);
  if ('conflict' in done) throw new Error('conflict');
  const back = applyPatch(done.theory, invertPatch(outcome.patch));
  expect('conflict' in back ? '' : bytes(back.theory)).toBe(bytes(theory));
  return done.theory;
}

describe('a group', () => {
  test('is made of the chosen nodes, without links and doubles, and chosen itself', () => {
    const theory = sample();
    const made = makeGroup(theory, { ids: ['i1', 'l1', 'v1', 'i1'] }, steadyIds());
    if (isRefusal(made)) throw new Error(made.refused);
    expect(made.step).toEqual({ name: 'group-added', count: 2 });
    expect(after(theory, made).records.get(made.select?.[0] ?? '')).toMatchObject({ members: ['i1', 'v1'] });
  });

  test('takes two nodes', () => {
    expect(makeGroup(sample(), { ids: ['i1', 'l1'] }, steadyIds())).toEqual({ refused: 'two-for-a-group' });
  });

  test('is named, says that its members work only together, and no longer says so', () => {
    const theory = sample(group);
    const bound = after(
      theory,
      editGroup(theory, { id: 'g1', change: { title: { nl: 'Samen' }, together: true } }, steadyIds()),
    );
    expect(bound.records.get('g1')).toMatchObject({ title: { nl: 'Samen' }, together: true });
    const loose = after(bound, editGroup(bound, { id: 'g1', change: { together: undefined } }, steadyIds()));
    expect(loose.records.get('g1')).not.toHaveProperty('together');
  });

  test('takes no member that is not there, and not the same one twice', () => {
    const theory = sample(group);
    expect(editGroup(theory, { id: 'g1', change: { members: ['i1', 'gone'] } }, steadyIds())).toEqual({
      refused: 'not-there',
    });
    expect(takeIntoGroup(theory, { id: 'g1', ids: ['i1'] }, steadyIds())).toEqual({ refused: 'no-change' });
    const more = after(theory, takeIntoGroup(theory, { id: 'g1', ids: ['p1', 'i1'] }, steadyIds()));
    expect(more.records.get('g1')).toMatchObject({ members: ['i1', 'v1', 'm1', 'p1'] });
  });

  test('loses a member, and goes with the last but one', () => {
    const theory = sample(group);
    const two = after(theory, takeOutOfGroup(theory, { id: 'g1', member: 'v1' }, steadyIds()));
    expect(groupsWith(two, 'm1').map(({ members }) => members)).toEqual([['i1', 'm1']]);
    const none = after(two, takeOutOfGroup(two, { id: 'g1', member: 'i1' }, steadyIds()));
    expect(none.records.has('g1')).toBe(false);
    expect(none.records.has('m1')).toBe(true);
  });

  test('is dissolved with what was written about it, and its members stay', () => {
    const theory = sample(group, { record: 'memo', id: 'me1', target: 'g1', text: { nl: 'waarom?' } });
    const done = dissolveGroups(theory, { ids: ['g1', 'i1'] }, steadyIds());
    const rest = after(theory, done);
    expect([...rest.records.keys()]).toEqual([...sample().records.keys()]);
    expect(done).toMatchObject({ step: { name: 'group-dissolved', about: { nl: 'Aanpak' } } });
  });

  test('loses a node that is removed, and goes when all of them are', () => {
    const theory = sample(group);
    const fewer = after(theory, remove(theory, { ids: ['v1'] }, steadyIds()));
    expect(fewer.records.get('g1')).toMatchObject({ members: ['i1', 'm1'] });
    const gone = after(theory, remove(theory, { ids: ['i1', 'v1', 'm1'] }, steadyIds()));
    expect(gone.records.has('g1')).toBe(false);
  });
});

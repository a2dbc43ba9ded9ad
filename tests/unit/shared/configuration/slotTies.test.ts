import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { partOf } from '../../../../shared/configuration/parts.ts';
import { ripplesOf } from '../../../../shared/configuration/ripple.ts';
import { isRefusal } from '../../../../shared/theory/command.ts';
import { withMembers } from '../../../../shared/theory/commands/configurations.ts';
import { fillSlot } from '../../../../shared/theory/commands/fillSlot.ts';
import { linkTypesBetween } from '../../../../shared/theory/linkTable.ts';
import { applyPatch, invertPatch } from '../../../../shared/theory/patch.ts';
import type { Configuration } from '../../../../shared/theory/records.ts';
import {
  configurationsOf,
  linksOf,
  moderationsOf,
  nodeAt,
  nodesOf,
  structureFaults,
  theoryOf,
  type Theory,
} from '../../../../shared/theory/theory.ts';
import { memberRoles } from '../../../../shared/theory/words.ts';
import { anyTheory } from '../../../kit/arbitraryTheory.ts';

type Members = Configuration['members'];
type Member = Members[number];

const holding = (theory: Theory, ...members: Members): Theory =>
  theoryOf([...theory.records.values(), { record: 'configuration', id: 'k1', members }]);
const as = (role: Member['role'], record: string): Member => ({ role, record });
let made = 0;
const newId = (): string => `new${(made += 1)}`;

function filled(theory: Theory, member: Member): { readonly after: Theory; readonly back: Theory } {
  const outcome = fillSlot(theory, { id: 'k1', member }, newId);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const after = applyPatch(theory, outcome.patch);
  if ('conflict' in after) throw new Error(after.conflict);
  const back = applyPatch(after.theory, invertPatch(outcome.patch));
  if ('conflict' in back) throw new Error(back.conflict);
  return { after: after.theory, back: back.theory };
}
const drawnIn = (theory: Theory): readonly string[] => [
  ...linksOf(theory).map(({ from, type, to, basis }) => `${from} ${type} ${to}, ${basis}`),
  ...moderationsOf(theory).map(
    ({ context, effect, target, basis }) => `${context} ${effect} ${target}, ${basis}`,
  ),
];

const loose = sketch(`
  P1:problem
  I1:instrument
  M1:mechanism
  S1:subgoal
  E1:endgoal
  C1:context
`);

describe('a node in an open place of a configuration', () => {
  test('as mechanism is triggered, brings about, and has the contexts standing on it', () => {
    const theory = holding(
      loose,
      as('context', 'C1'),
      as('context', 'P1'),
      as('intervention', 'I1'),
      as('outcome', 'S1'),
    );
    const { after, back } = filled(theory, as('mechanism', 'M1'));
    expect(drawnIn(after)).toEqual([
      'I1 triggers M1, coder',
      'M1 brings-about S1, coder',
      'C1 facilitates M1, coder',
    ]);
    expect(configurationsOf(after)[0]?.members).toHaveLength(5);
    expect(back.records).toEqual(theory.records);
  });

  test('as intervention is what the problems are addressed by, and triggers', () => {
    const theory = holding(loose, as('context', 'P1'), as('mechanism', 'M1'), as('outcome', 'S1'));
    expect(drawnIn(filled(theory, as('intervention', 'I1')).after)).toEqual([
      'P1 addressed-by I1, coder',
      'I1 triggers M1, coder',
    ]);
  });

  test('as context stands on the mechanism, and nowhere while that is open too', () => {
    const theory = holding(loose, as('mechanism', 'M1'), as('outcome', 'S1'));
    expect(drawnIn(filled(theory, as('context', 'C1')).after)).toEqual(['C1 facilitates M1, coder']);
    const open = holding(loose, as('intervention', 'I1'), as('outcome', 'S1'));
    expect(drawnIn(filled(open, as('context', 'C1')).after)).toEqual([]);
  });

  test('as context does what it does elsewhere, as long as that is one thing', () => {
    const known = sketch('C1:context ~[hinders]> M2:mechanism\nM1:mechanism');
    const theory = holding(known, as('mechanism', 'M1'));
    const [elsewhere] = moderationsOf(known);
    expect(elsewhere?.effect).toBe('hinders');
    expect(drawnIn(filled(theory, as('context', 'C1')).after)).toContain('C1 hinders M1, coder');
  });

  test('draws nothing beside what ties the two already, in whichever way', () => {
    const tied = sketch(`
      I1:instrument -> M1:mechanism
      M1 -[undermines]-> S1:subgoal
      C1:context ~> M1
    `);
    const theory = holding(tied, as('intervention', 'I1'), as('context', 'C1'), as('outcome', 'S1'));
    expect(drawnIn(filled(theory, as('mechanism', 'M1')).after)).toEqual(drawnIn(tied));
  });

  test('leads to the nearest of the members in one place', () => {
    const onward = sketch('S1:subgoal -> E1:endgoal\nM1:mechanism');
    const theory = holding(onward, as('outcome', 'E1'), as('outcome', 'S1'));
    expect(drawnIn(filled(theory, as('mechanism', 'M1')).after)).toContain('M1 brings-about S1, coder');
    expect(drawnIn(filled(theory, as('mechanism', 'M1')).after)).not.toContain('M1 brings-about E1, coder');
  });

  test('leaves alone what is left alone on purpose, and is refused where it stands already', () => {
    const without = sketch('I1:instrument!\nM1:mechanism');
    const theory = holding(without, as('intervention', 'I1'));
    expect(drawnIn(filled(theory, as('mechanism', 'M1')).after)).toEqual([]);
    expect(fillSlot(theory, { id: 'k1', member: as('intervention', 'I1') }, newId)).toEqual({
      refused: 'no-change',
    });
    expect(fillSlot(theory, { id: 'k1', member: as('mechanism', 'M9') }, newId)).toEqual({
      refused: 'not-there',
    });
  });

  test('in any theory draws links of the table between members only, undoes as one, and ripples as its roles say', () => {
    fc.assert(
      fc.property(
        anyTheory,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...memberRoles)), { minLength: 2, maxLength: 6 }),
        (records, picks) => {
          const any = theoryOf(records);
          const nodes = nodesOf(any);
          fc.pre(nodes.length > 0 && !any.records.has('k1'));
          const [member, ...members] = picks.map(([i, role]) => as(role, nodes[i % nodes.length]?.id ?? ''));
          fc.pre(
            member !== undefined &&
              !members.some((one) => one.record === member.record && one.role === member.role),
          );
          if (!member) return;
          const theory = holding(any, ...withMembers([], members));
          const { after, back } = filled(theory, member);
          expect([...after.records.values()].flatMap((one) => structureFaults(after, one))).toEqual([]);
          expect(back.records).toEqual(theory.records);
          const held = new Set([member, ...members].map(({ record }) => record));
          for (const { from, to, type } of linksOf(after).filter((link) => !theory.records.has(link.id))) {
            const kinds = [
              nodeAt(after, from)?.kind ?? 'problem',
              nodeAt(after, to)?.kind ?? 'problem',
            ] as const;
            expect(linkTypesBetween(...kinds)).toContain(type);
            expect(held.has(from) && held.has(to)).toBe(true);
          }
          // Only what came to stand as an outcome or a context can ripple.
          const ripples = partOf[member.role] === 'outcome' || partOf[member.role] === 'context';
          const before = ripplesOf(configurationsOf(theory));
          const fresh = ripplesOf(configurationsOf(after)).length - before.length;
          expect(ripples || fresh === 0).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

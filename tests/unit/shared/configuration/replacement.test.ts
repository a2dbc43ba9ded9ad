import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { replacementOf } from '../../../../shared/configuration/replacement.ts';
import { writeTheory } from '../../../../shared/exchange/json/writeTheory.ts';
import { isRefusal } from '../../../../shared/theory/command.ts';
import { replaceMember } from '../../../../shared/theory/commands/replaceMember.ts';
import { typesOnOffer } from '../../../../shared/theory/connectRules.ts';
import { applyPatch, invertPatch, type Patch } from '../../../../shared/theory/patch.ts';
import type { Configuration, Link } from '../../../../shared/theory/records.ts';
import {
  configurationsOf,
  evidenceOf,
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

function applied(theory: Theory, patch: Patch): Theory {
  const after = applyPatch(theory, patch);
  if ('conflict' in after) throw new Error(after.conflict);
  return after.theory;
}
const held = (id: string, ...records: readonly string[]): Configuration => ({
  record: 'configuration',
  id,
  members: records.map((record) => ({ record, role: 'undecided' })),
});
const withAll = (theory: Theory, ...more: readonly Configuration[]): Theory =>
  theoryOf([...theory.records.values(), ...more]);
let made = 0;
const newId = (): string => `new${(made += 1)}`;

function replaced(theory: Theory, at: number, by: string, redraws = true): Theory {
  const outcome = replaceMember(theory, { id: 'k1', at, by, redraws }, newId);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return applied(theory, outcome.patch);
}
const links = (theory: Theory): readonly string[] =>
  linksOf(theory).map(({ from, type, to }) => `${from} ${type} ${to}`);

const drawn = sketch(`
  I1:instrument -> M1:mechanism -> S1:subgoal -> E1:endgoal
  M2:mechanism
  P1:problem
  C1:context ~> M1
  l1 {basis: inferred}
  l2 {basis: inferred}
  mo1 {basis: inferred}
`);

describe('another record in the place of a member', () => {
  test('takes the links and contexts along that belong to this configuration alone', () => {
    const theory = withAll(drawn, held('k1', 'I1', 'C1', 'M1', 'S1'));
    const after = replaced(theory, 2, 'M2');
    expect(links(after)).toEqual(['I1 triggers M2', 'M2 brings-about S1', 'S1 contributes-to E1']);
    expect(moderationsOf(after).map(({ target }) => target)).toEqual(['M2']);
    expect(linksOf(after).map(({ id }) => id)).toEqual(linksOf(theory).map(({ id }) => id));
  });

  test('changes nothing but the member when the links are to stay', () => {
    const theory = withAll(drawn, held('k1', 'I1', 'C1', 'M1', 'S1'));
    const after = replaced(theory, 2, 'M2', false);
    expect(links(after)).toEqual(links(theory));
    expect(configurationsOf(after)[0]?.members.map(({ record }) => record)).toEqual(['I1', 'C1', 'M2', 'S1']);
  });

  test('leaves what another configuration holds or evidence hangs on, and draws a new link beside it', () => {
    const shared = withAll(drawn, held('k1', 'I1', 'M1', 'S1'), held('k2', 'I1', 'M1'));
    const theory = applied(shared, [
      {
        id: 'q1',
        before: null,
        after: { record: 'evidence', id: 'q1', target: 'l2', stance: 'supports' },
      },
    ]);
    const [one] = configurationsOf(theory);
    if (!one) throw new Error('no configuration');
    expect(replacementOf(theory, one, 1, 'M2').beside).toHaveLength(2);
    const after = replaced(theory, 1, 'M2');
    expect(links(after)).toEqual([...links(theory), 'I1 triggers M2', 'M2 brings-about S1']);
  });

  test('draws nothing that the table of links does not have, and nothing twice', () => {
    const theory = withAll(drawn, held('k1', 'I1', 'M1', 'S1'));
    const [one] = configurationsOf(theory);
    if (!one) throw new Error('no configuration');
    expect(replacementOf(theory, one, 1, 'C1')).toEqual({ moved: [], beside: [], unfit: 2 });
    const there = withAll(
      sketch('I1:instrument -> M1:mechanism; I1 -> M2:mechanism'),
      held('k1', 'I1', 'M1'),
    );
    expect(links(replaced(there, 1, 'M2'))).toEqual(links(there));
  });

  test('keeps all evidence and all that other configurations hold, is legal, and is undone to the byte', () => {
    const anyMembers = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...memberRoles)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyTheory, anyMembers, anyMembers, fc.nat(), fc.nat(), (records, a, b, at, by) => {
        const bare = theoryOf(records);
        const ids = nodesOf(bare).map(({ id }) => id);
        const pick = (n: number): string => ids[n % ids.length] ?? '';
        if (ids.length < 2) return;
        const of = (id: string, members: typeof a): Configuration => ({
          record: 'configuration',
          id,
          members: members.map(([n, role]) => ({ record: pick(n), role })),
        });
        const theory = withAll(bare, of('k1', a), of('k2', b));
        const args = { id: 'k1', at: at % a.length, by: pick(by), redraws: true };
        const outcome = replaceMember(theory, args, newId);
        if (isRefusal(outcome)) return;
        const after = applied(theory, outcome.patch);
        expect(evidenceOf(after)).toEqual(evidenceOf(theory));
        expect(after.records.get('k2')).toEqual(theory.records.get('k2'));
        const others = new Set(b.map(([n]) => pick(n)));
        const isHeld = (link: Link): boolean =>
          (others.has(link.from) && others.has(link.to)) ||
          evidenceOf(theory).some(({ target }) => target === link.id);
        const kept = linksOf(theory).filter(isHeld);
        expect(kept.map(({ id }) => after.records.get(id))).toEqual(kept);
        const changed = outcome.patch.flatMap(({ after: record }) => record ?? []);
        expect(changed.flatMap((record) => structureFaults(after, record))).toEqual([]);
        const isLegal = ({ from, to, type }: Link): boolean => {
          const ends = [nodeAt(after, from)?.kind, nodeAt(after, to)?.kind] as const;
          return (
            ends[0] !== undefined && ends[1] !== undefined && typesOnOffer(ends[0], ends[1]).includes(type)
          );
        };
        expect(changed.filter((record) => record.record === 'link' && !isLegal(record))).toEqual([]);
        const back = applied(after, invertPatch(outcome.patch));
        expect(writeTheory('t', back.records.values())).toBe(writeTheory('t', theory.records.values()));
      }),
      { numRuns: 60 },
    );
  });
});

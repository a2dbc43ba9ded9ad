import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { isRefusal } from '../../../../shared/theory/command.ts';
import { editHead, renameNode } from '../../../../shared/theory/commands/edit.ts';
import { applyPatch, patchBetween } from '../../../../shared/theory/patch.ts';
import type { Configuration, TheoryRecord } from '../../../../shared/theory/records.ts';
import { sameValue } from '../../../../shared/theory/same.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import { languages } from '../../../../shared/theory/words.ts';
import { difference, type Difference } from '../../../../shared/versions/difference.ts';
import { tellDifference } from '../../../../shared/versions/tellDifference.ts';
import { anyDocument, anyMove, perform, steadyIds } from '../../../kit/anyDocument.ts';
import { after, link, node, sample } from '../theory/sample.ts';

const configuration: Configuration = {
  record: 'configuration',
  id: 'k1',
  members: [
    { record: 'i1', role: 'intervention' },
    { record: 'm1', role: 'mechanism' },
    { record: 's1', role: 'outcome' },
  ],
};

const withChanged = (theory: Theory, ...records: readonly TheoryRecord[]): Theory =>
  theoryOf([
    ...[...theory.records.values()].filter(({ id }) => !records.some((record) => record.id === id)),
    ...records,
  ]);

const sameTheory = (a: Theory, b: Theory): boolean =>
  sameValue(Object.fromEntries(a.records), Object.fromEntries(b.records));

/** Two theories of which the second came of the first by a few steps. */
const pair: fc.Arbitrary<readonly [Theory, Theory]> = fc
  .tuple(anyDocument, fc.array(anyMove, { maxLength: 8 }))
  .map(([first, moves]) => {
    let second = first;
    const newId = steadyIds(7);
    for (const move of moves) {
      const outcome = perform(second, move, newId);
      if (isRefusal(outcome)) continue;
      const applied = applyPatch(second, outcome.patch);
      if ('theory' in applied) second = applied.theory;
    }
    return [first, second] as const;
  });

const turned = (one: Difference): Difference => ({
  ...one,
  kind: one.kind === 'added' ? 'removed' : one.kind === 'removed' ? 'added' : one.kind,
  before: one.after,
  after: one.before,
  ...(one.member ? { member: { ...one.member, before: one.member.after, after: one.member.before } } : {}),
});

describe('the difference between two states of a theory', () => {
  it('names exactly the title, the link, the sign, the role and the code that changed', () => {
    const before = sample(configuration, link('l5', 'addressed-by', 'p2', 'i1'));
    const changed = withChanged(
      before,
      node('p1', 'problem', { title: { nl: 'Schulden' } }),
      link('l5', 'addressed-by', 'p2', 'v1'),
      {
        record: 'moderation',
        id: 'mo1',
        context: 'c1',
        target: 'l2',
        effect: 'hinders',
        sign: '+',
        basis: 'stated',
      },
      {
        ...configuration,
        members: configuration.members.map((member) =>
          member.record === 'm1' ? { ...member, role: 'reasoning' as const } : member,
        ),
      },
      node('m1', 'mechanism', { codes: [{ frame: 'f', code: 'M3', fit: 'exact' }] }),
    );
    const found = difference(before, changed);
    expect(found.map(({ kind, id }) => [kind, id])).toEqual([
      ['recoded', 'm1'],
      ['reworded', 'p1'],
      ['rewired', 'l5'],
      ['sign', 'mo1'],
      ['role', 'k1'],
    ]);
    const told = (language: 'nl' | 'en'): string[] =>
      found.map((one) => tellDifference(one, { before, after: changed }, language));
    expect(told('nl')).toEqual([
      'Mechanisme “m1”: codes is nu “M3 (precies)”',
      'Probleem “p1”: naam van “p1” naar “Schulden”',
      'Verband “p2 → i1” verlegd naar “p2 → v1”',
      'Contextwerking “c1 op i1 → m1”: teken van “min” naar “plus”',
      'Configuratie “i1, m1, s1”: “m1” van mechanisme naar redenering',
    ]);
    expect(told('en')[2]).toBe('Link “p2 → i1” rewired to “p2 → v1”');
  });

  it('is empty only for equal theories, whatever order their records stand in', () => {
    fc.assert(
      fc.property(pair, ([before, changed]) => {
        const shuffled = theoryOf([...changed.records.values()].toReversed());
        expect(difference(changed, shuffled, { moves: true })).toEqual([]);
        const found = difference(before, changed, { moves: true });
        expect(found.length === 0).toBe(sameTheory(before, changed));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same list both ways round, with before and after exchanged', () => {
    fc.assert(
      fc.property(pair, ([before, changed]) => {
        const there = difference(before, changed, { moves: true });
        const back = difference(changed, before, { moves: true });
        expect(back).toHaveLength(there.length);
        expect(there.map(turned)).toEqual(expect.arrayContaining(back));
      }),
      { numRuns: 200 },
    );
  });

  it('is what makes the one of the other', () => {
    fc.assert(
      fc.property(pair, ([before, changed]) => {
        const applied = applyPatch(before, patchBetween(before.records, changed.records));
        expect('theory' in applied && sameTheory(applied.theory, changed)).toBe(true);
      }),
    );
  });

  it('tells every difference in both languages, without a gap in the words', () => {
    fc.assert(
      fc.property(pair, ([before, changed]) => {
        for (const one of difference(before, changed, { moves: true }))
          for (const language of languages) {
            const told = tellDifference(one, { before, after: changed }, language);
            expect(told.length).toBeGreaterThan(3);
            expect(told).not.toMatch(/undefined|\[object/);
          }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps moves for who asks, and gives the kinds that are asked for', () => {
    const before = sample();
    const changed = withChanged(before, node('p1', 'problem', { order: 3, emphasis: 2 }));
    expect(difference(before, changed).map(({ kind }) => kind)).toEqual(['emphasis']);
    expect(difference(before, changed, { moves: true }).map(({ kind }) => kind)).toEqual([
      'emphasis',
      'moved',
    ]);
    expect(difference(before, changed, { kinds: ['moved'] }).map(({ id }) => id)).toEqual(['p1']);
    expect(difference(before, changed, { records: ['link'] })).toEqual([]);
  });

  it('takes evidence that comes, goes or changes as changed evidence', () => {
    const before = sample();
    const evidence: TheoryRecord = { record: 'evidence', id: 'q1', target: 'l2', stance: 'supports' };
    const changed = withChanged(before, evidence);
    expect(difference(before, changed).map(({ kind }) => kind)).toEqual(['evidence']);
    const turnedRound = withChanged(before, { ...evidence, stance: 'contradicts' });
    const [one] = difference(changed, turnedRound);
    expect(one && tellDifference(one, { before: changed, after: turnedRound }, 'nl')).toBe(
      'Onderbouwing “bij i1 → m1”: houding van “steunt” naar “spreekt tegen”',
    );
  });

  it('says in which words a text differs, also when it is the other language', () => {
    const before = after(
      sample(),
      renameNode(sample(), { id: 'p1', title: { nl: 'Schulden', en: 'Debts' } }, steadyIds()),
    );
    const changed = after(
      before,
      renameNode(before, { id: 'p1', title: { nl: 'Schulden', en: 'Debt' } }, steadyIds()),
    );
    const [one] = difference(before, changed);
    expect(one && tellDifference(one, { before, after: changed }, 'nl')).toBe(
      'Probleem “Schulden”: naam van “Debts” naar “Debt”',
    );
  });

  it('names the claim of a company that was rewritten, and nothing where nothing changed', () => {
    const companyA = theoryOf(readStarter().theories[0]?.records ?? []);
    const claim = after(
      companyA,
      editHead(companyA, { change: { claim: { nl: 'Anders' }, claimPhrases: undefined } }, steadyIds()),
    );
    const found = difference(companyA, claim, { kinds: ['reworded'] });
    expect(found.map(({ id, keys }) => [id, keys])).toEqual([['#theory', ['claim']]]);
    expect(difference(companyA, companyA, { moves: true })).toEqual([]);
  });
});

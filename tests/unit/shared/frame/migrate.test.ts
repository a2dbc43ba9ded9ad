import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { writeTheory } from '../../../../shared/exchange/json/writeTheory.ts';
import { retireItem } from '../../../../shared/frame/commands/items.ts';
import { mergeItems, recodeItem, splitItem } from '../../../../shared/frame/commands/succeed.ts';
import { itemsByCode } from '../../../../shared/frame/items.ts';
import { migrationReport, moveToVersion, type Move } from '../../../../shared/frame/migrate.ts';
import type { Frame } from '../../../../shared/frame/records.ts';
import { idMaker } from '../../../../shared/ids.ts';
import { isRefusal } from '../../../../shared/theory/command.ts';
import { applyPatch, invertPatch } from '../../../../shared/theory/patch.ts';
import type { TheoryRecord } from '../../../../shared/theory/records.ts';
import { headOf, nodeAt, nodesOf, theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import { anyChanges, play } from '../../../kit/frameChanges.ts';
import { afterwards, smallFrame } from '../../../kit/smallFrame.ts';

const node = (id: string, ...codes: readonly string[]): TheoryRecord => ({
  record: 'node',
  id,
  kind: 'problem',
  title: { nl: id },
  codes: codes.map((code) => ({ frame: 'klein', code, fit: 'exact' as const })),
  basis: 'stated',
});
const theory = theoryOf([
  {
    record: 'theory',
    id: '#theory',
    title: { nl: 'Klein' },
    holder: { name: { nl: 'Bureau' }, kind: 'company' },
    claim: { nl: 'Schulden eerst' },
    frames: [{ id: 'klein', version: '1' }],
    anchoring: [{ level: 'PA', party: 'jobseeker' }],
    claimPhrases: [{ lang: 'nl', from: 0, to: 8, code: { frame: 'klein', code: 'P1' } }],
  },
  node('debts', 'P1'),
  node('both', 'P1', 'P2'),
  node('ill', 'P3'),
  node('odd', 'P77'),
]);
const newId = idMaker(() => 0.5);
const second = (frame: Frame): Frame => ({ ...frame, version: '2', previous: '1' });
const parts = [
  { code: 'P1a', label: { nl: 'Schulden bij de overheid' } },
  { code: 'P1b', label: { nl: 'Schulden bij anderen' } },
];
const split = second(afterwards(smallFrame, splitItem(smallFrame, { code: 'P1', into: parts })));
const outcomes = (move: Move): readonly string[] =>
  migrationReport(theory, move).moves.map(({ place, code, outcome, to }) =>
    [place.at === 'node' ? place.node : place.at, code, outcome, ...to.map((one) => one.code)].join(' '),
  );
const moved = (move: Move): Theory => {
  const outcome = moveToVersion(theory, move, newId);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const after = applyPatch(theory, outcome.patch);
  if ('conflict' in after) throw new Error(after.conflict);
  return after.theory;
};
const codesOf = (of: Theory, id: string) => nodeAt(of, id)?.codes?.map(({ code }) => code);

describe('moving a theory to another version', () => {
  test('is reported code by code before anything changes', () => {
    expect(outcomes({ from: smallFrame, to: split })).toEqual([
      'debts P1 choice',
      'both P1 choice',
      'both P2 stays P2',
      'ill P3 stays P3',
      'odd P77 unknown',
      'phrase P1 choice',
      'anchoring PA stays PA',
    ]);
    const { open, from, to, moves } = migrationReport(theory, { from: smallFrame, to: split });
    expect({ open, from, to }).toEqual({ open: 3, from: '1', to: '2' });
    expect(moves[0]?.options.map(({ code, label }) => [code, label?.nl])).toEqual([
      ['P1a', 'Schulden bij de overheid'],
      ['P1b', 'Schulden bij anderen'],
    ]);
  });

  test('is refused while a choice is missing, or a choice names what it cannot', () => {
    const refused = { refused: 'choices-missing' };
    expect(moveToVersion(theory, { from: smallFrame, to: split }, newId)).toEqual(refused);
    const one = [{ code: 'P1', node: 'debts', to: ['P1a'] }];
    expect(moveToVersion(theory, { from: smallFrame, to: split, choices: one }, newId)).toEqual(refused);
    const retired = [{ code: 'P1', to: ['P1'] }];
    expect(moveToVersion(theory, { from: smallFrame, to: split, choices: retired }, newId)).toEqual(refused);
    const elsewhere = { ...split, id: 'ander' };
    expect(moveToVersion(theory, { to: elsewhere }, newId)).toEqual({ refused: 'frame-not-named' });
  });

  test('follows a choice for everywhere, for one node, for several codes, and for none', () => {
    const choices = [
      { code: 'P1', to: ['P1a'] },
      { code: 'P1', node: 'both', to: ['P1a', 'P1b'] },
    ];
    const after = moved({ from: smallFrame, to: split, choices });
    expect([codesOf(after, 'debts'), codesOf(after, 'both')]).toEqual([['P1a'], ['P1a', 'P1b', 'P2']]);
    expect(headOf(after)).toMatchObject({
      frames: [{ id: 'klein', version: '2' }],
      claimPhrases: [{ code: { code: 'P1a' } }],
    });
    const none = moved({ from: smallFrame, to: split, choices: [{ code: 'P1', to: [] }] });
    expect(nodeAt(none, 'debts')).toMatchObject({ noCode: ['klein'] });
    expect(nodeAt(none, 'debts')).not.toHaveProperty('codes');
    expect(codesOf(none, 'both')).toEqual(['P2']);
    expect(nodeAt(none, 'both')).not.toHaveProperty('noCode');
    expect(headOf(none).claimPhrases).toEqual([]);
  });

  test('does by itself what has one answer: a merge, another code', () => {
    const merged = second(
      afterwards(smallFrame, mergeItems(smallFrame, { codes: ['P1', 'P2'], into: 'P2' })),
    );
    expect(outcomes({ from: smallFrame, to: merged })).toContain('debts P1 moves P2');
    expect(codesOf(moved({ from: smallFrame, to: merged }), 'both')).toEqual(['P2']);
    const recoded = second(afterwards(smallFrame, recodeItem(smallFrame, { code: 'PA', to: 'GELD' })));
    expect(headOf(moved({ from: smallFrame, to: recoded })).anchoring?.[0]?.level).toBe('GELD');
  });

  test('asks where nothing replaced a code, or where the other version never had it', () => {
    const retired = second(afterwards(smallFrame, retireItem(smallFrame, { code: 'P3' })));
    expect(outcomes({ from: smallFrame, to: retired })).toContain('ill P3 choice');
    expect(moved({ from: smallFrame, to: retired, choices: [{ code: 'P3', to: ['P1'] }] })).toSatisfy(
      (after: Theory) => codesOf(after, 'ill')?.[0] === 'P1',
    );
    const back = { from: split, to: smallFrame };
    const later = moved({ from: smallFrame, to: split, choices: [{ code: 'P1', to: ['P1b'] }] });
    expect(migrationReport(later, back).moves.filter(({ outcome }) => outcome === 'choice')).toHaveLength(3);
  });

  test('says which codes stay under another wording', () => {
    const reworded = second({
      ...smallFrame,
      facets: smallFrame.facets.map((facet) => ({
        ...facet,
        items: facet.items.map((item) =>
          item.code === 'P3' ? { ...item, label: { nl: 'Gezondheid' } } : item,
        ),
      })),
    });
    expect(outcomes({ from: smallFrame, to: reworded })).toContain('ill P3 reworded P3');
  });
});

describe('whatever a version changes', () => {
  const { frames, theories } = readStarter();
  const [main = smallFrame] = frames;

  test('no code of a theory is lost unseen, and undo gives the theory back to the byte', () => {
    fc.assert(
      fc.property(fc.nat(3), anyChanges, fc.boolean(), (which, changes, none) => {
        const { records = [], id = '' } = theories[which] ?? {};
        const start = theoryOf(records);
        const to = { ...play(main, changes).frame, version: '9', previous: main.version };
        const asked = migrationReport(start, { from: main, to });
        const carried = nodesOf(start).flatMap(({ codes = [] }) =>
          codes.filter(({ frame }) => frame === main.id),
        );
        expect(asked.moves.filter(({ place }) => place.at === 'node')).toHaveLength(carried.length);
        const choices = asked.moves
          .filter(({ outcome }) => outcome === 'choice')
          .map(({ code, options }) => ({ code, to: none ? [] : options.slice(0, 1).map((one) => one.code) }));
        const outcome = moveToVersion(start, { from: main, to, choices }, newId);
        if (isRefusal(outcome)) throw new Error(outcome.refused);
        const after = applyPatch(start, outcome.patch);
        if ('conflict' in after) throw new Error(after.conflict);
        const items = itemsByCode(to);
        const answers = new Map(choices.map((choice) => [choice.code, choice.to]));
        for (const before of nodesOf(start)) {
          const now = codesOf(after.theory, before.id) ?? [];
          for (const { frame, code } of before.codes ?? []) {
            if (frame !== main.id) continue;
            expect(answers.get(code)?.length === 0 || now.length > 0).toBe(true);
            expect(items.get(code)?.item.retired === true && now.includes(code)).toBe(false);
          }
        }
        const back = applyPatch(after.theory, invertPatch(outcome.patch));
        if ('conflict' in back) throw new Error(back.conflict);
        expect(writeTheory(id, back.theory.records.values())).toBe(writeTheory(id, records));
      }),
      { numRuns: 100 },
    );
  });
});

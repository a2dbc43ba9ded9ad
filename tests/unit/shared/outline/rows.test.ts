import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineLines, passes, rowsWith, sortKeys, sortRows } from '../../../../shared/outline/lines.ts';
import { outlineRows, type OutlineRow } from '../../../../shared/outline/rows.ts';
import { writeTheory } from '../../../../shared/exchange/json/writeTheory.ts';
import { isRefusal, type Outcome } from '../../../../shared/theory/command.ts';
import { codeSeveral, saySeveral } from '../../../../shared/theory/commands/several.ts';
import { applyPatch, invertPatch, type Patch } from '../../../../shared/theory/patch.ts';
import { linksOf, nodesOf, type Theory } from '../../../../shared/theory/theory.ts';
import { bases } from '../../../../shared/theory/words.ts';
import { anyDocument, anyMove, perform, steadyIds, type Move } from '../../../kit/anyDocument.ts';
import { pictureOf } from '../../../kit/layoutInput.ts';

const bytes = (theory: Theory): string => writeTheory('t', theory.records.values());

function applied(theory: Theory, patch: Patch): Theory {
  const result = applyPatch(theory, patch);
  if ('conflict' in result) throw new Error(`conflict at ${result.conflict}`);
  return result.theory;
}

/** A bulk edit of the table, chosen by numbers; it may refuse. */
function several(theory: Theory, { a, b, c }: Move): Outcome {
  const all = [...theory.records.keys()];
  const ids = all.filter((_, i) => (i * 7 + a) % 3 === 0);
  const emphasis = ([0, 1, 2] as const)[b % 3] ?? 0;
  if (c % 3 === 0) return saySeveral(theory, { ids, change: { emphasis } }, steadyIds());
  if (c % 3 === 1)
    return saySeveral(theory, { ids, change: { basis: bases[b % 3] ?? 'coder' } }, steadyIds());
  const code = { frame: 'f', code: `P${b % 9}`, fit: 'exact' } as const;
  return codeSeveral(theory, { ids, frame: 'f', ...(b % 4 ? { code } : {}) }, steadyIds());
}

test('rows and picture show the same theory after edits from the map and from the table, mixed', () => {
  fc.assert(
    fc.property(anyDocument, fc.array(fc.tuple(fc.boolean(), anyMove), { maxLength: 20 }), (start, moves) => {
      const newId = steadyIds();
      let theory = start;
      for (const [inTable, move] of moves) {
        const outcome = inTable ? several(theory, move) : perform(theory, move, newId);
        if (!isRefusal(outcome)) theory = applied(theory, outcome.patch);
      }
      const rows = new Map(outlineRows(theory, 'nl').map((row) => [row.id, row]));
      const picture = pictureOf(theory);
      for (const box of picture.boxes) {
        expect(rows.get(box.id)).toMatchObject({ kind: box.kind, ...(box.generic ? { generic: true } : {}) });
      }
      for (const node of nodesOf(theory)) {
        expect(rows.get(node.id)).toMatchObject({
          kind: node.kind,
          name: node.title.nl || node.title.en || node.id,
          basis: node.basis,
          ...(node.emphasis === undefined ? {} : { emphasis: node.emphasis }),
        });
      }
      for (const link of picture.links) expect(rows.get(link.id)?.record).toBe('link');
      expect([...rows.values()].filter(({ record }) => record === 'link')).toHaveLength(
        linksOf(theory).length,
      );
    }),
    { numRuns: 60 },
  );
});

test('a bulk edit is one step, and undoing it gives the very bytes of before', () => {
  let done = 0;
  fc.assert(
    fc.property(anyDocument, anyMove, (theory, move) => {
      const outcome = several(theory, move);
      if (isRefusal(outcome)) return;
      done += 1;
      const after = applied(theory, outcome.patch);
      expect(bytes(applied(after, invertPatch(outcome.patch)))).toBe(bytes(theory));
    }),
    { numRuns: 100 },
  );
  expect(done).toBeGreaterThan(30);
});

test('sorting and grouping lose no row and show none twice', () => {
  fc.assert(
    fc.property(anyDocument, fc.constantFrom(...sortKeys), fc.boolean(), (theory, by, down) => {
      const rows = outlineRows(theory, 'en');
      const ids = (list: readonly OutlineRow[]): string[] => list.map(({ id }) => id).toSorted();
      const sorted = sortRows(rows, { by, down }, new Map());
      expect(ids(sorted)).toEqual(ids(rows));
      const lines = outlineLines(sorted, (row) => row.kind, new Set());
      expect(ids(lines.flatMap((line) => (line.type === 'row' ? [line.row] : [])))).toEqual(ids(rows));
    }),
    { numRuns: 60 },
  );
});

const row = (id: string, name: string, more: Partial<OutlineRow> = {}): OutlineRow => ({
  id,
  record: 'node',
  kind: 'problem',
  what: 'probleem',
  name,
  codes: [],
  into: [],
  out: [],
  ...more,
});

test('rows are found by parts of words, whatever their accents', () => {
  const rows = [row('a', 'Cliënten kiezen zelf'), row('b', 'Scholing')];
  expect(rowsWith(rows, 'zelf client').map(({ id }) => id)).toEqual(['a']);
  expect(rowsWith(rows, '  ')).toHaveLength(2);
});

test('a closed group keeps its head and its count', () => {
  const lines = outlineLines([row('a', 'A'), row('b', 'B')], () => 'problem', new Set(['problem']));
  expect(lines).toEqual([{ type: 'group', key: 'problem', count: 2, isOpen: false }]);
});

test('the quick filters ask for findings, inference and strong emphasis', () => {
  const strong = row('a', 'A', { emphasis: 2, basis: 'inferred' });
  expect(passes(strong, 'strong', new Map())).toBe(true);
  expect(passes(strong, 'inferred', new Map())).toBe(true);
  expect(passes(strong, 'finding', new Map())).toBe(false);
  expect(passes(strong, 'finding', new Map([['a', 'hint']]))).toBe(true);
});

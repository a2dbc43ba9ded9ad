import type { Fit } from '../../theory/words.ts';
import type { FrameDraft } from '../draft.ts';
import type { Frame } from '../records.ts';

/**
 * What hangs on a code (relations, crosswalks, cells of matrices) goes along to what replaces it. A relation that the source
 * states of the old item is inferred for the new one; a crosswalk fits the new one a degree less, unless it only got another code.
 */
export function carryLinks(draft: FrameDraft, from: string, to: readonly string[], same: boolean): void {
  carryRelations(draft, from, to, same);
  carryCrosswalks(draft, from, to, same);
  carryCells(draft, from, to);
}

/** What hangs on a code goes. */
export function dropLinks(draft: FrameDraft, code: string): void {
  carryLinks(draft, code, [], true);
}

function carryRelations(draft: FrameDraft, from: string, to: readonly string[], same: boolean): void {
  const key = (one: Relation): string => JSON.stringify([one.type, one.from, one.to]);
  for (let at = draft.list('relation').length - 1; at >= 0; at -= 1) {
    const old = draft.list('relation')[at];
    if (!old || (old.from !== from && old.to !== from)) continue;
    draft.drop('relation', at);
    const there = new Set(draft.list('relation').map(key));
    const ends = (end: string): readonly string[] => (end === from ? to : [end]);
    const made = ends(old.from)
      .flatMap((one) => ends(old.to).map((other): Relation => ({ ...old, from: one, to: other })))
      .map((one) => (same || one.basis !== 'stated' ? one : { ...one, basis: 'inferred' as const }))
      // What was between two that became one says nothing any more.
      .filter((one) => (one.from !== one.to || old.from === old.to) && !there.has(key(one)));
    made.forEach((one, i) => draft.insert('relation', at + i, one));
  }
}

type Relation = NonNullable<Frame['relations']>[number];

const lower: Readonly<Record<Fit, Fit>> = { exact: 'analogous', analogous: 'loose', loose: 'loose' };

function carryCrosswalks(draft: FrameDraft, from: string, to: readonly string[], same: boolean): void {
  for (let at = draft.list('crosswalk').length - 1; at >= 0; at -= 1) {
    const old = draft.list('crosswalk')[at];
    if (!old || old.from !== from) continue;
    draft.drop('crosswalk', at);
    const there = new Set(
      draft.list('crosswalk').map((one) => JSON.stringify([one.from, one.frame, one.to])),
    );
    const made = to
      .map((code) => ({ ...old, from: code, fit: same ? old.fit : lower[old.fit] }))
      .filter((one) => !there.has(JSON.stringify([one.from, one.frame, one.to])));
    made.forEach((one, i) => draft.insert('crosswalk', at + i, one));
  }
}

function carryCells(draft: FrameDraft, from: string, to: readonly string[]): void {
  draft.list('matrix').forEach((matrix, at) => {
    const cells: Matrix['cells'][number][] = [];
    const there = new Set(matrix.cells.map(({ row, column }) => JSON.stringify([row, column])));
    for (const cell of matrix.cells) {
      if (cell.row !== from && cell.column !== from) {
        cells.push(cell);
        continue;
      }
      const ends = (end: string): readonly string[] => (end === from ? to : [end]);
      for (const row of ends(cell.row)) {
        for (const column of ends(cell.column)) {
          const key = JSON.stringify([row, column]);
          if (there.has(key)) continue;
          there.add(key);
          cells.push({ ...cell, row, column });
        }
      }
    }
    draft.put('matrix', at, { ...matrix, cells: cellsWithin(draft.frame(), matrix, cells) });
  });
}

/** Cells whose item now stands in another list than the one the matrix is drawn over go. */
export function dropCellsOutside(draft: FrameDraft): void {
  draft.list('matrix').forEach((matrix, at) => {
    draft.put('matrix', at, { ...matrix, cells: cellsWithin(draft.frame(), matrix, matrix.cells) });
  });
}

type Matrix = NonNullable<Frame['matrices']>[number];

function cellsWithin(frame: Frame, matrix: Matrix, cells: Matrix['cells']): Matrix['cells'] {
  const codes = (id: string): ReadonlySet<string> =>
    new Set(frame.facets.find((facet) => facet.id === id)?.items.map(({ code }) => code));
  const [rows, columns] = [codes(matrix.rows), codes(matrix.columns)];
  return cells.filter(({ row, column }) => rows.has(row) && columns.has(column));
}

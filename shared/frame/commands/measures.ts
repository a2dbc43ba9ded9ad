import { idPattern } from '../../ids.ts';
import { isBlank } from '../../theory/commands/draft.ts';
import { refuseFrame, type FrameCommand } from '../command.ts';
import { frameDraft } from '../draft.ts';
import { frame as frameSchema, type Frame } from '../records.ts';
import { frameOutcome } from './make.ts';

export type Scale = NonNullable<Frame['scales']>[number];
export type Matrix = NonNullable<Frame['matrices']>[number];
export type MatrixCell = Matrix['cells'][number];

const scaleSchema = frameSchema.shape.scales.unwrap().element;
const matrixSchema = frameSchema.shape.matrices.unwrap().element;

const placeOf = (list: readonly { readonly id: string }[] | undefined, id: string): number =>
  (list ?? []).findIndex((one) => one.id === id);

/** Adds a scale, or changes the one of that id. A value that a cell of a matrix has stays on it. */
export const putScale: FrameCommand<Scale> = (frame, scale) => {
  if (isBlank(scale.title) || scale.values.some(({ label }) => isBlank(label)))
    return refuseFrame('empty-label');
  const codes = new Set(scale.values.map(({ code }) => code));
  if (codes.size < scale.values.length || codes.has('')) return refuseFrame('value-twice');
  const parsed = scaleSchema.safeParse(scale);
  if (!parsed.success) return refuseFrame('value-does-not-fit');
  const measured = (frame.matrices ?? []).filter((matrix) => matrix.scale === scale.id);
  if (measured.some(({ cells }) => cells.some(({ value }) => !codes.has(value))))
    return refuseFrame('value-in-use');
  const draft = frameDraft(frame);
  const at = placeOf(frame.scales, scale.id);
  if (at === -1) draft.append('scale', parsed.data);
  else draft.put('scale', at, parsed.data);
  return frameOutcome(draft, at === -1 ? 'scale-added' : 'scale-changed', scale.title);
};

/** Takes a scale away that no matrix measures by. */
export const removeScale: FrameCommand<{ readonly id: string }> = (frame, { id }) => {
  const at = placeOf(frame.scales, id);
  if (at === -1) return refuseFrame('not-there');
  if ((frame.matrices ?? []).some(({ scale }) => scale === id)) return refuseFrame('scale-in-use');
  const draft = frameDraft(frame);
  draft.drop('scale', at);
  return frameOutcome(draft, 'scale-removed', frame.scales?.[at]?.title);
};

/**
 * Adds an empty matrix, or changes the one of that id with all its cells. What it is drawn over, and its scale, stay as long as
 * there are cells: they would mean something else.
 */
export const putMatrix: FrameCommand<Omit<Matrix, 'cells'>> = (frame, head) => {
  if (isBlank(head.title)) return refuseFrame('empty-label');
  const isFacet = (id: string): boolean => placeOf(frame.facets, id) !== -1;
  if (!isFacet(head.rows) || !isFacet(head.columns) || placeOf(frame.scales, head.scale) === -1)
    return refuseFrame('not-there');
  const at = placeOf(frame.matrices, head.id);
  const before = frame.matrices?.[at];
  const isDrawnAlike =
    before?.rows === head.rows && before.columns === head.columns && before.scale === head.scale;
  if (before && before.cells.length > 0 && !isDrawnAlike) return refuseFrame('cells-in-the-way');
  const parsed = matrixSchema.safeParse({ ...head, cells: before?.cells ?? [] });
  if (!parsed.success) return refuseFrame('value-does-not-fit');
  const draft = frameDraft(frame);
  if (at === -1) draft.append('matrix', parsed.data);
  else draft.put('matrix', at, parsed.data);
  return frameOutcome(draft, at === -1 ? 'matrix-added' : 'matrix-changed', head.title);
};

/** Takes a matrix away with its cells. */
export const removeMatrix: FrameCommand<{ readonly id: string }> = (frame, { id }) => {
  const at = placeOf(frame.matrices, id);
  if (at === -1) return refuseFrame('not-there');
  const draft = frameDraft(frame);
  draft.drop('matrix', at);
  return frameOutcome(draft, 'matrix-removed', frame.matrices?.[at]?.title);
};

/** Says what stands where a row and a column meet: one value of the scale, several, or nothing. */
export const fillCell: FrameCommand<{
  readonly matrix: string;
  readonly row: string;
  readonly column: string;
  readonly values: readonly Pick<MatrixCell, 'value' | 'note'>[];
}> = (frame, { matrix: id, row, column, values }) => {
  const at = placeOf(frame.matrices, id);
  const matrix = frame.matrices?.[at];
  const scale = frame.scales?.find((one) => one.id === matrix?.scale);
  const holds = (facet: string, code: string): boolean =>
    frame.facets.some((one) => one.id === facet && one.items.some((item) => item.code === code));
  if (!matrix || !scale || !holds(matrix.rows, row) || !holds(matrix.columns, column))
    return refuseFrame('not-there');
  if (values.some(({ value }) => !scale.values.some(({ code }) => code === value)))
    return refuseFrame('not-there');
  if (new Set(values.map(({ value }) => value)).size < values.length) return refuseFrame('value-twice');
  const isHere = (cell: MatrixCell): boolean => cell.row === row && cell.column === column;
  const first = matrix.cells.findIndex(isHere);
  const others = matrix.cells.filter((cell) => !isHere(cell));
  // What stood there keeps its place, so that the file stays in order.
  const cells = others.toSpliced(
    first === -1 ? others.length : first,
    0,
    ...values.map((one): MatrixCell => ({ row, column, ...one })),
  );
  const parsed = matrixSchema.safeParse({ ...matrix, cells });
  if (!parsed.success) return refuseFrame('value-does-not-fit');
  const draft = frameDraft(frame);
  draft.put('matrix', at, parsed.data);
  return frameOutcome(draft, 'cell-changed', matrix.title, [row]);
};

/** Whether an id can name a new scale, matrix or checklist of a frame. */
export const isFreeId = (frame: Frame, id: string): boolean =>
  idPattern.test(id) &&
  [frame.scales, frame.matrices, frame.checklists].every((list) => placeOf(list, id) === -1);

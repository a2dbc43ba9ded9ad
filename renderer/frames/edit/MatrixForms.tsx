import { useState } from 'react';
import { fillCell, putMatrix, type Matrix } from '../../../shared/frame/commands/measures.ts';
import { nameOfCode } from '../../../shared/frame/itemTies.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { frameMeasures } from '../../../shared/text/frameMeasures.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { useSay, useText } from '../../state/language.ts';
import { Check } from '../../ui/Check.tsx';
import { Select } from '../../ui/Select.tsx';
import { openDialog, openPart } from '../framesState.ts';
import { DialogForm } from './DialogForm.tsx';
import { runInDraft } from './draftStore.ts';
import { partId } from './partId.ts';
import { textOf, TwoTexts, typed, type Typed } from './TwoTexts.tsx';

/** A matrix of the frame, new or as it is: its name, the facets that it is drawn over, and the scale that its cells are on. */
export function MatrixForm({ frame, matrix }: { readonly frame: Frame; readonly matrix?: Matrix }) {
  const say = useSay();
  const text = useText();
  const { facets, scales = [] } = frame;
  const [title, setTitle] = useState(typed(matrix?.title));
  const [rows, setRows] = useState(matrix?.rows ?? facets[0]?.id ?? '');
  const [columns, setColumns] = useState(matrix?.columns ?? facets[1]?.id ?? facets[0]?.id ?? '');
  const [scale, setScale] = useState(matrix?.scale ?? scales[0]?.id ?? '');
  const words = textOf(title);
  const isFilled = (matrix?.cells.length ?? 0) > 0;
  const named = (list: readonly { readonly id: string; readonly title: Frame['title'] }[]) =>
    list.map((one) => ({ value: one.id, words: text(one.title) || one.id }));
  const submit = (): void => {
    if (!words) return;
    const id = matrix?.id ?? partId(frame, title.en || title.nl, 'matrix');
    const why = runInDraft(putMatrix, { id, title: words, rows, columns, scale });
    if (why !== undefined && why !== 'no-change') return;
    openDialog(undefined);
    openPart({ part: 'matrix', id });
  };
  if (facets.length === 0 || scales.length === 0) return <p>{say(frameMeasures.needsScale)}</p>;
  return (
    <DialogForm
      does={say(matrix ? framesEdit.save : framesEdit.add)}
      ready={words !== undefined}
      onSubmit={submit}
    >
      <TwoTexts label={say(framesEdit.label)} value={title} onChange={setTitle} takesFocus />
      {isFilled && <p>{say(frameMeasures.drawnFixed)}</p>}
      <Select
        label={say(frameMeasures.rows)}
        value={rows}
        choices={named(facets)}
        onChange={setRows}
        isDisabled={isFilled}
      />
      <Select
        label={say(frameMeasures.columns)}
        value={columns}
        choices={named(facets)}
        onChange={setColumns}
        isDisabled={isFilled}
      />
      <Select
        label={say(frameMeasures.scale)}
        value={scale}
        choices={named(scales)}
        onChange={setScale}
        isDisabled={isFilled}
      />
    </DialogForm>
  );
}

/** What stands where a row and a column meet: values of the scale, each with a note. */
export function CellForm({
  frame,
  matrix,
  row,
  column,
}: {
  readonly frame: Frame;
  readonly matrix: Matrix;
  readonly row: string;
  readonly column: string;
}) {
  const say = useSay();
  const text = useText();
  const values = frame.scales?.find(({ id }) => id === matrix.scale)?.values ?? [];
  const [filled, setFilled] = useState<ReadonlyMap<string, Typed>>(
    () =>
      new Map(
        matrix.cells
          .filter((cell) => cell.row === row && cell.column === column)
          .map(({ value, note }) => [value, typed(note)]),
      ),
  );
  const put = (value: string, note: Typed | undefined): void => {
    const next = new Map(filled);
    if (note) next.set(value, note);
    else next.delete(value);
    setFilled(next);
  };
  const submit = (): void => {
    const why = runInDraft(fillCell, {
      matrix: matrix.id,
      row,
      column,
      values: [...filled].map(([value, note]) => {
        const words = textOf(note);
        return words ? { value, note: words } : { value };
      }),
    });
    if (why === undefined || why === 'no-change') openDialog(undefined);
  };
  return (
    <DialogForm does={say(framesEdit.save)} onSubmit={submit}>
      <p>{[row, column].map((code) => text(nameOfCode(frame, code)) || code).join(' × ')}</p>
      {values.map(({ code, label }) => {
        const note = filled.get(code);
        const name = text(label) || code;
        return (
          <div key={code} className="rw-frames__cellvalue">
            <Check
              isSelected={note !== undefined}
              onChange={(on) => put(code, on ? typed(undefined) : undefined)}
            >
              {name}
            </Check>
            {note && (
              <TwoTexts
                label={say(frameMeasures.cellNote, { value: name })}
                value={note}
                onChange={(next) => put(code, next)}
                long
              />
            )}
          </div>
        );
      })}
    </DialogForm>
  );
}

import { Plus } from 'lucide-react';
import { Fragment, useMemo } from 'react';
import { removeMatrix } from '../../shared/frame/commands/measures.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { frameMeasures } from '../../shared/text/frameMeasures.ts';
import { framesCounts, framesWords } from '../../shared/text/framesView.ts';
import { useSay, useText } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { CodeButton } from './CodeButton.tsx';
import { runInDraft } from './edit/draftStore.ts';
import { useIsDraft } from './framesData.ts';
import { openDialog, openPart } from './framesState.ts';
import { FrameText } from './FrameText.tsx';
import { ReadTable } from './ReadTable.tsx';

type Matrix = NonNullable<Frame['matrices']>[number];
type Cell = Matrix['cells'][number];

/** The word that a value of a scale stands for. */
export const useScaleWords = (frame: Frame, scale: string): ((value: string) => string) => {
  const text = useText();
  const values = frame.scales?.find((one) => one.id === scale)?.values;
  return (value) => text(values?.find((one) => one.code === value)?.label) || value;
};

/** A matrix of the frame as the table it is: rows and columns are facets, the notes on its cells stand below it, by number. */
export function MatrixView({ frame, matrix }: { readonly frame: Frame; readonly matrix: Matrix }) {
  const say = useSay();
  const text = useText();
  const isDraft = useIsDraft();
  const rows = frame.facets.find((facet) => facet.id === matrix.rows);
  const columns = frame.facets.find((facet) => facet.id === matrix.columns);
  const { cells, noted } = useMemo(() => {
    const byPlace = new Map<string, Cell[]>();
    for (const cell of matrix.cells) {
      const key = `${cell.row} ${cell.column}`;
      byPlace.set(key, [...(byPlace.get(key) ?? []), cell]);
    }
    return { cells: byPlace, noted: matrix.cells.filter((cell) => cell.note) };
  }, [matrix]);
  return (
    <>
      <header className="rw-frames__head">
        <h1>
          <FrameText text={matrix.title} />
        </h1>
        <p>{say(framesWords.rowsBy, { rows: text(rows?.title), columns: text(columns?.title) })}</p>
        {isDraft && (
          <div className="rw-frames__row">
            <Button onPress={() => openDialog({ kind: 'edit-matrix', id: matrix.id })}>
              {say(frameMeasures.editMatrix)}
            </Button>
            <Button
              onPress={() => {
                if (runInDraft(removeMatrix, { id: matrix.id }) === undefined) openPart({ part: 'about' });
              }}
            >
              {say(frameMeasures.removeMatrix)}
            </Button>
          </div>
        )}
      </header>
      <ReadTable
        wide
        label={text(matrix.title)}
        heads={[
          text(rows?.title),
          ...(columns?.items ?? []).map((column) => (
            <CodeButton key={column.code} frame={frame} code={column.code} />
          )),
        ]}
      >
        {(rows?.items ?? []).map((row) => (
          <tr key={row.code}>
            <th scope="row">
              <CodeButton frame={frame} code={row.code} />
            </th>
            {(columns?.items ?? []).map((column) => (
              <td key={column.code}>
                <FilledCell
                  frame={frame}
                  matrix={matrix}
                  at={{ row: row.code, column: column.code }}
                  cells={cells.get(`${row.code} ${column.code}`) ?? []}
                  noted={noted}
                />
              </td>
            ))}
          </tr>
        ))}
      </ReadTable>
      {noted.length > 0 && (
        <section className="rw-frames__notes">
          <h2>{say(framesWords.footnotes)}</h2>
          <p>{say(framesCounts.notes, { n: noted.length })}</p>
          <ol>
            {noted.map((cell) => (
              <li key={`${cell.row} ${cell.column} ${cell.value}`}>
                <span className="rw-item__code">{`${cell.row} × ${cell.column}`}</span>{' '}
                <FrameText text={cell.note} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** What stands in one cell, with the numbers of its notes; in a draft a button that fills it in. */
function FilledCell({
  frame,
  matrix,
  at,
  cells,
  noted,
}: {
  readonly frame: Frame;
  readonly matrix: Matrix;
  readonly at: { readonly row: string; readonly column: string };
  readonly cells: readonly Cell[];
  readonly noted: readonly Cell[];
}) {
  const say = useSay();
  const isDraft = useIsDraft();
  const word = useScaleWords(frame, matrix.scale);
  const content = cells.map((cell) => (
    <Fragment key={cell.value}>
      {word(cell.value)}
      {cell.note && (
        <sup>
          <span className="rw-hidden">{say(framesWords.noteNumber, { n: noted.indexOf(cell) + 1 })}</span>
          <span aria-hidden>{noted.indexOf(cell) + 1}</span>
        </sup>
      )}{' '}
    </Fragment>
  ));
  if (!isDraft) return content;
  const values = cells.map(({ value }) => word(value)).join(', ') || say(frameMeasures.cellEmpty);
  return (
    <button
      type="button"
      className="rw-code rw-frames__fill"
      aria-label={say(frameMeasures.cell, { ...at, values })}
      onClick={() => openDialog({ kind: 'fill-cell', id: matrix.id, ...at })}
    >
      {cells.length > 0 ? content : <Plus size={13} aria-hidden />}
    </button>
  );
}

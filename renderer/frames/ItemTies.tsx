import { crosswalksOf, tiesOf } from '../../shared/frame/itemTies.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { fitWords } from '../../shared/text/domain.ts';
import { framesWords } from '../../shared/text/framesView.ts';
import { relationWords } from '../../shared/text/frameTerms.ts';
import { useSay, useText } from '../state/language.ts';
import { BasisSign } from './BasisSign.tsx';
import { CodeButton } from './CodeButton.tsx';
import { useAllFrames } from './framesData.ts';
import { FrameText } from './FrameText.tsx';
import { useScaleWords } from './MatrixView.tsx';

/** What an item is tied to: relations both ways, its cells in the matrices, and its places in other frames. */
export function ItemTies({ frame, code }: { readonly frame: Frame; readonly code: string }) {
  const say = useSay();
  const matrices = (frame.matrices ?? []).filter((matrix) =>
    matrix.cells.some((cell) => cell.row === code || cell.column === code),
  );
  return (
    <>
      {tiesOf(frame, code).map(({ type, way, relations }) => (
        <section key={`${way} ${type}`} className="rw-item__part">
          <h3 className="rw-item__tie">{say(relationWords(type, way))}</h3>
          <ul>
            {relations.map(({ from, to, basis, lines }) => (
              <li key={`${from} ${to} ${lines ?? ''}`} className="rw-item__end">
                <CodeButton frame={frame} code={way === 'out' ? to : from} />
                <BasisSign basis={basis} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {matrices.map((matrix) => (
        <Cells key={matrix.id} frame={frame} matrix={matrix} code={code} />
      ))}
      <Elsewhere frame={frame} code={code} />
    </>
  );
}

function Cells({
  frame,
  matrix,
  code,
}: {
  readonly frame: Frame;
  readonly matrix: NonNullable<Frame['matrices']>[number];
  readonly code: string;
}) {
  const word = useScaleWords(frame, matrix.scale);
  return (
    <section className="rw-item__part">
      <h3>
        <FrameText text={matrix.title} />
      </h3>
      <ul>
        {matrix.cells
          .filter((cell) => cell.row === code || cell.column === code)
          .map((cell) => (
            <li key={`${cell.row} ${cell.column} ${cell.value}`} className="rw-item__cell">
              <CodeButton frame={frame} code={cell.row === code ? cell.column : cell.row} />
              <span>{word(cell.value)}</span>
              {cell.note && (
                <p>
                  <FrameText text={cell.note} />
                </p>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The item's places in other frames, by the crosswalks of either. */
function Elsewhere({ frame, code }: { readonly frame: Frame; readonly code: string }) {
  const say = useSay();
  const text = useText();
  const all = useAllFrames();
  const ends = crosswalksOf(frame, code, all);
  if (ends.length === 0) return null;
  return (
    <section className="rw-item__part">
      <h3>{say(framesWords.inOtherFrames)}</h3>
      <ul>
        {ends.map((end) => {
          const other = all.find((one) => one.id === end.frame);
          return (
            <li key={`${end.by} ${end.frame} ${end.code}`} className="rw-item__cell">
              <CodeButton frame={other} code={end.code} />
              <span>{say(fitWords[end.fit])}</span>
              <p>
                {other && <span className="rw-place">{text(other.title)}</span>} <FrameText text={end.note} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Pencil, Plus, X } from 'lucide-react';
import { removeCrosswalk, removeRelation, type Relation } from '../../shared/frame/commands/links.ts';
import { crosswalksOf, nameOfCode, tiesOf } from '../../shared/frame/itemTies.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { fitWords } from '../../shared/text/domain.ts';
import { framesEdit } from '../../shared/text/framesEdit.ts';
import { framesWords } from '../../shared/text/framesView.ts';
import { relationWords } from '../../shared/text/frameTerms.ts';
import { useSay, useText } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { BasisSign } from './BasisSign.tsx';
import { CodeButton } from './CodeButton.tsx';
import { runInDraft } from './edit/draftStore.ts';
import { useAllFrames } from './framesData.ts';
import { openDialog } from './framesState.ts';
import { FrameText } from './FrameText.tsx';
import { useScaleWords } from './MatrixView.tsx';

export interface ItemTiesProps {
  readonly frame: Frame;
  readonly code: string;
  /** Whether the ties can be changed. */
  readonly isDraft: boolean;
}

/** What an item is tied to: relations both ways, its cells in the matrices, and its places in other frames. */
export function ItemTies({ frame, code, isDraft }: ItemTiesProps) {
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
            {relations.map((relation) => (
              <li key={`${relation.from} ${relation.to} ${relation.lines ?? ''}`} className="rw-item__end">
                <CodeButton frame={frame} code={way === 'out' ? relation.to : relation.from} />
                <BasisSign basis={relation.basis} />
                {isDraft && <RelationTools frame={frame} relation={relation} way={way} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {isDraft && (
        <div className="rw-frames__row">
          <Button
            icon={<Plus size={14} aria-hidden />}
            onPress={() => openDialog({ kind: 'add-relation', code })}
          >
            {say(framesEdit.addRelation)}
          </Button>
          <Button
            icon={<Plus size={14} aria-hidden />}
            onPress={() => openDialog({ kind: 'add-crosswalk', code })}
          >
            {say(framesEdit.addCrosswalk)}
          </Button>
        </div>
      )}
      {matrices.map((matrix) => (
        <Cells key={matrix.id} frame={frame} matrix={matrix} code={code} />
      ))}
      <Elsewhere frame={frame} code={code} isDraft={isDraft} />
    </>
  );
}

/** The ways to change a relation and to take it away; it is changed from the item that it starts at. */
function RelationTools({
  frame,
  relation,
  way,
}: {
  readonly frame: Frame;
  readonly relation: Relation;
  readonly way: 'out' | 'in';
}) {
  const say = useSay();
  const text = useText();
  const other = way === 'out' ? relation.to : relation.from;
  const name = text(nameOfCode(frame, other)) || other;
  const { type, from, to } = relation;
  return (
    <>
      {way === 'out' && (
        <IconButton
          label={say(framesEdit.editRelation, { name })}
          onPress={() => openDialog({ kind: 'edit-relation', key: { type, from, to } })}
        >
          <Pencil size={13} aria-hidden />
        </IconButton>
      )}
      <IconButton
        label={say(framesEdit.removeRelation, { name })}
        onPress={() => runInDraft(removeRelation, { type, from, to })}
      >
        <X size={13} aria-hidden />
      </IconButton>
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
function Elsewhere({ frame, code, isDraft }: ItemTiesProps) {
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
              <span className="rw-item__end">
                {say(fitWords[end.fit])}
                {isDraft && end.by === frame.id && (
                  <IconButton
                    label={say(framesEdit.removeCrosswalk, { name: end.code })}
                    onPress={() =>
                      runInDraft(removeCrosswalk, { from: code, frame: end.frame, to: end.code })
                    }
                  >
                    <X size={13} aria-hidden />
                  </IconButton>
                )}
              </span>
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

import { Plus, StickyNote } from 'lucide-react';
import { useMemo } from 'react';
import { facetTree, openRows } from '../../shared/frame/frameTree.ts';
import type { Facet, Frame } from '../../shared/frame/records.ts';
import { kindWords } from '../../shared/text/domain.ts';
import { framesEdit } from '../../shared/text/framesEdit.ts';
import { framesCounts, framesWords } from '../../shared/text/framesView.ts';
import { useSay, useText } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { Tree } from '../ui/Tree.tsx';
import { BasisSign } from './BasisSign.tsx';
import { theoriesUsing, useIsDraft, type Uses } from './framesData.ts';
import { fold, openDialog, readCode, useFramesView } from './framesState.ts';
import { FrameText } from './FrameText.tsx';

/** The items of one facet, each under what it is part of, with the ground it rests on and how many theories use it. */
export function FacetView({
  frame,
  facet,
  uses,
}: {
  readonly frame: Frame;
  readonly facet: Facet;
  readonly uses: Uses;
}) {
  const say = useSay();
  const text = useText();
  const code = useFramesView((state) => state.place?.code);
  const folded = useFramesView((state) => state.folded);
  const isDraft = useIsDraft();
  const rows = useMemo(() => facetTree(frame, facet), [frame, facet]);
  const keyOf = (item: string): string => `${frame.id} ${facet.id} ${item}`;
  const closed = useMemo(() => {
    const start = `${frame.id} ${facet.id} `;
    return new Set([...folded].flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : [])));
  }, [folded, frame.id, facet.id]);
  const facts = [
    say(framesCounts.items, { n: facet.items.length }),
    facet.nodeKind
      ? say(framesWords.nodeKind, { kind: say(kindWords[facet.nodeKind]) })
      : say(framesWords.noNodeKind),
    ...(facet.ordered ? [say(framesWords.ordered)] : []),
  ];
  return (
    <>
      <header className="rw-frames__head">
        <h1>
          <FrameText text={facet.title} />
        </h1>
        <p>{facts.join(' · ')}</p>
        {isDraft && (
          <div className="rw-frames__row">
            <Button
              icon={<Plus size={14} aria-hidden />}
              onPress={() => openDialog({ kind: 'add-item', facet: facet.id })}
            >
              {say(framesEdit.addItem)}
            </Button>
            <Button onPress={() => openDialog({ kind: 'edit-facet', facet: facet.id })}>
              {say(framesEdit.editFacet)}
            </Button>
          </div>
        )}
        {facet.question && <p>{say(framesWords.mapQuestion, { question: text(facet.question) })}</p>}
      </header>
      <div className="rw-frames__columns" aria-hidden>
        <span>{say(framesWords.code)}</span>
        <span>{say(framesWords.item)}</span>
        {facet.nodeKind && <span>{say(framesWords.theories)}</span>}
      </div>
      <Tree
        label={text(facet.title)}
        chosen={code}
        current={code}
        onCurrent={readCode}
        onOpen={readCode}
        onToggle={(key, open) => fold(keyOf(key), open)}
        lines={openRows(rows, closed).map((row) => {
          const { item } = row;
          const used = theoriesUsing(uses.get(item.code));
          return {
            key: item.code,
            level: row.level,
            parent: row.parent,
            expanded: row.children > 0 ? !closed.has(item.code) : undefined,
            words: text(item.label),
            content: (
              <>
                <span className="rw-item__code">{item.code}</span>
                <span className={row.heading ? 'rw-item__label rw-item__label--heading' : 'rw-item__label'}>
                  <FrameText text={item.label} />
                  {item.retired && <span className="rw-place"> {say(framesWords.retired)}</span>}
                </span>
                <span className="rw-item__note">
                  {item.note && (
                    <>
                      <StickyNote size={13} aria-hidden />
                      <span className="rw-hidden">{say(framesWords.note)}</span>
                    </>
                  )}
                </span>
                <BasisSign basis={item.basis} />
                {facet.nodeKind && (
                  <span className="rw-item__uses">
                    {used > 0 && (
                      <>
                        <span aria-hidden>{used}</span>
                        <span className="rw-hidden">{say(framesCounts.inTheories, { n: used })}</span>
                      </>
                    )}
                  </span>
                )}
              </>
            ),
          };
        })}
      />
    </>
  );
}

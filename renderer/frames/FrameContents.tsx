import { useMemo } from 'react';
import { relationTypes } from '../../shared/frame/itemTies.ts';
import { isLive } from '../../shared/frame/items.ts';
import type { Facet, Frame } from '../../shared/frame/records.ts';
import type { FramePart } from '../../shared/frame/searchFrame.ts';
import { framesWords } from '../../shared/text/framesView.ts';
import { frameFindingWords } from '../../shared/text/frameFindings.ts';
import { framesEdit } from '../../shared/text/framesEdit.ts';
import { relationWords } from '../../shared/text/frameTerms.ts';
import type { Text } from '../../shared/theory/records.ts';
import { nodeKinds } from '../../shared/theory/words.ts';
import { useSay, useText } from '../state/language.ts';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { Tree, type TreeLine } from '../ui/Tree.tsx';
import { useFrameEntries, useIsDraft, useOpenFrame } from './framesData.ts';
import { fold, openFrame, openPart, useFramesView } from './framesState.ts';

interface Entry {
  readonly line: Omit<TreeLine, 'content' | 'expanded' | 'words'>;
  readonly title: Text;
  readonly count?: number;
  readonly facet?: Facet;
  /** What opening it opens; none for a heading, which folds. */
  readonly where?: FramePart;
  readonly heading?: boolean;
}

const keyOf = (where: FramePart): string => `p ${where.part} ${'id' in where ? where.id : ''}`;

/** The parts of a frame as lines under it: what describes nodes, by kind, what describes them further, and the rest. */
function partsOf(frame: Frame): readonly Entry[] {
  const top = `f ${frame.id}`;
  const leaf = (where: FramePart, title: Text, count?: number, parent = top, facet?: Facet): Entry => ({
    line: { key: keyOf(where), level: parent === top ? 2 : 3, parent },
    title,
    where,
    ...(count === undefined ? {} : { count }),
    ...(facet ? { facet } : {}),
  });
  const group = (key: string, title: Text, leaves: readonly Entry[]): readonly Entry[] =>
    leaves.length === 0 ? [] : [{ line: { key, level: 2, parent: top }, title, heading: true }, ...leaves];
  const facetLeaf = (parent: string) => (facet: Facet) =>
    leaf({ part: 'facet', id: facet.id }, facet.title, facet.items.filter(isLive).length, parent, facet);
  const ofNodes = nodeKinds.flatMap((kind) => frame.facets.filter((facet) => facet.nodeKind === kind));
  const others = frame.facets.filter((facet) => facet.nodeKind === null);
  const { scales = [], matrices = [], checklists = [], crosswalks = [] } = frame;
  return [
    leaf({ part: 'about' }, framesWords.about),
    leaf({ part: 'findings' }, frameFindingWords.inContents),
    ...group('g nodes', framesWords.onTheMap, ofNodes.map(facetLeaf('g nodes'))),
    ...group('g others', framesWords.otherFacets, others.map(facetLeaf('g others'))),
    ...group(
      'g relations',
      framesWords.relations,
      relationTypes(frame).map(({ type, count }) =>
        leaf({ part: 'relations', id: type }, relationWords(type, 'out'), count, 'g relations'),
      ),
    ),
    ...group(
      'g matrices',
      framesWords.matrices,
      matrices.map(({ id, title, cells }) => leaf({ part: 'matrix', id }, title, cells.length, 'g matrices')),
    ),
    ...group(
      'g checklists',
      framesWords.checklists,
      checklists.map(({ id, title, items }) =>
        leaf({ part: 'checklist', id }, title, items.length, 'g checklists'),
      ),
    ),
    ...(scales.length > 0 ? [leaf({ part: 'scales' }, framesWords.scales, scales.length)] : []),
    ...(crosswalks.length > 0
      ? [leaf({ part: 'crosswalks' }, framesWords.crosswalks, crosswalks.length)]
      : []),
  ];
}

/** All frames of the library, and of the one that is open everything it holds. */
export function FrameContents() {
  const say = useSay();
  const text = useText();
  const entries = useFrameEntries();
  const frame = useOpenFrame();
  const place = useFramesView((state) => state.place);
  const folded = useFramesView((state) => state.folded);
  const current = useFramesView((state) => state.contentsAt);
  const isDraft = useIsDraft();
  // A version that is not the newest shows under the frame's own line.
  const isHere = (one: { readonly id: string; readonly version: string; readonly draft: boolean }): boolean =>
    place?.frame === one.id && (one.draft ? place.version === one.version : !isDraft);
  const parts = useMemo(() => (frame && frame !== 'missing' ? partsOf(frame) : []), [frame]);
  const shown = parts.filter(
    ({ line }) =>
      line.level === 2 || (line.parent !== undefined && !folded.has(`${place?.frame ?? ''} ${line.parent}`)),
  );
  const shelf = (entries ?? []).flatMap(({ id, newest, drafts }) => [
    ...(newest ? [{ key: `f ${id}`, frame: newest }] : []),
    ...drafts.map((draft) => ({ key: `d ${id} ${draft.version}`, frame: draft })),
  ]);
  const lines: TreeLine[] = shelf.flatMap(({ key, frame: { id, version, title, draft } }) => {
    const isOpen = isHere({ id, version, draft }) && !folded.has(key);
    const words = text(title) || id;
    return [
      {
        key,
        level: 1,
        expanded: isOpen,
        words,
        content: (
          <span className="rw-contents__frame">
            <strong>{words}</strong>
            {draft && <span className="rw-place">{say(framesEdit.draftOf, { version })}</span>}
          </span>
        ),
      },
      ...(isOpen
        ? shown.map((entry): TreeLine => ({
            ...entry.line,
            words: text(entry.title),
            expanded: entry.heading ? !folded.has(`${id} ${entry.line.key}`) : undefined,
            content: <PartWords entry={entry} />,
          }))
        : []),
    ];
  });
  const open = (key: string): void => {
    const known = shelf.find((one) => one.key === key)?.frame;
    if (known) {
      if (isHere(known)) fold(key, folded.has(key));
      else {
        fold(key, true);
        openFrame(known.id, known.version);
      }
      return;
    }
    const part = parts.find(({ line }) => line.key === key);
    if (part?.where) openPart(part.where);
    else if (part) toggle(key, folded.has(`${place?.frame ?? ''} ${key}`));
  };
  const toggle = (key: string, isOpen: boolean): void => {
    const known = shelf.find((one) => one.key === key)?.frame;
    if (!known) fold(`${place?.frame ?? ''} ${key}`, isOpen);
    else if (isOpen && !isHere(known)) open(key);
    else fold(key, isOpen);
  };
  return (
    <Tree
      label={say(framesWords.contents)}
      lines={lines}
      chosen={place && keyOf(place.where)}
      current={current}
      onCurrent={(key) => useFramesView.setState({ contentsAt: key })}
      onOpen={open}
      onToggle={toggle}
    />
  );
}

function PartWords({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const { title, count, facet, heading } = entry;
  return (
    <>
      {facet?.nodeKind && (
        <span className="rw-contents__sign">
          <KindSign kind={facet.nodeKind} emphasis={2} width={18} height={12} />
        </span>
      )}
      <span className={heading ? 'rw-contents__group' : 'rw-contents__part'}>{text(title)}</span>
      {count !== undefined && <span className="rw-contents__count">{count}</span>}
    </>
  );
}

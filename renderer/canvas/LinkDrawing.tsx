import { memo } from 'react';
import type { LinkPath } from '../../shared/layout/picture.ts';
import { markWords } from '../../shared/text/versionsView.ts';
import type { NodeKind, Severity } from '../../shared/theory/words.ts';
import { useActions } from '../map/actions.ts';
import { mapAtRest, setHover, setMap, usePieceState, type MapState } from '../map/mapState.ts';
import { useSay } from '../state/language.ts';
import { useMark } from '../state/marks.ts';
import { useWindow } from '../state/window.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { kindLetter } from '../ui/signs/shapePath.ts';
import { LinkBeads } from './LinkBeads.tsx';
import { MarkShape } from './MarkSign.tsx';
import { linkColour, linkDash } from './paint.ts';

export interface LinkDrawingProps {
  readonly link: LinkPath;
  /** The kind it starts from, whose colour it has. */
  readonly kind: NodeKind;
  readonly label: string;
  /** A ribbon of the overview, where the basis is not shown. */
  readonly ribbon: boolean;
  readonly contradicted: boolean;
  /** Of the heaviest finding about it. */
  readonly severity: Severity | undefined;
}

type Ends = Pick<LinkPath, 'id' | 'from' | 'to' | 'back'>;

const stateOf = (map: MapState, { id, from, to, back }: Ends) => ({
  hovered: map.hover.includes(id),
  focused: map.focus === id,
  endFocused: back && (map.focus === from || map.focus === to),
  permitted: map.drawing?.permitted.has(id) ?? false,
  landing: map.landing === id || map.drawing?.target === id,
});
const calm = stateOf(mapAtRest, { id: '', from: '', to: '', back: false });

/** A link as it is hit, announced and marked: the underlay of its states, the zone of 12 px, beads, and its verb. */
export const LinkDrawing = memo(function LinkDrawing(props: LinkDrawingProps) {
  const { link, kind, label, ribbon, contradicted, severity } = props;
  const actions = useActions();
  const selected = useWindow((state) => state.selection.includes(link.id));
  // A link back is drawn only while it or one of its ends is chosen or has the focus.
  const endChosen = useWindow(
    (state) => link.back && (state.selection.includes(link.from) || state.selection.includes(link.to)),
  );
  const state = usePieceState((map) => stateOf(map, link), calm);
  const mark = useMark(link.id);
  const say = useSay();
  const colour = linkColour(kind, 2, false);
  const lit = state.hovered || selected || state.landing;
  const dash = ribbon ? undefined : linkDash(link.basis, 2);
  return (
    <g className="rw-link" data-permitted={state.permitted || undefined}>
      {(state.hovered || state.landing) && !selected && (
        <path d={link.d} fill="none" stroke={`var(--${kindLetter[kind]}-soft)`} strokeWidth="9" />
      )}
      {selected && (
        <path
          d={link.d}
          fill="none"
          stroke="color-mix(in srgb, var(--accent) 30%, var(--paper))"
          strokeWidth="12"
          strokeLinecap="round"
        />
      )}
      {(lit || endChosen || state.endFocused || mark) && (
        <path
          d={link.d}
          fill="none"
          stroke={colour}
          strokeWidth={selected ? 2.5 : 2}
          pointerEvents="none"
          {...(dash === undefined ? {} : { strokeDasharray: dash })}
        />
      )}
      {/* A button along a path: no element of a page has that shape. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <path
        className="rw-link__zone"
        d={link.stub}
        data-link-id={link.id}
        role="button"
        aria-label={mark ? `${label}, ${say(markWords[mark])}` : label}
        aria-pressed={selected}
        tabIndex={state.focused ? 0 : -1}
        onClick={(event) => actions.press(link.id, { add: event.shiftKey || event.ctrlKey || event.metaKey })}
        onContextMenu={(event) => {
          event.preventDefault();
          event.stopPropagation();
          actions.openMenu({ kind: 'link', id: link.id }, { x: event.clientX, y: event.clientY });
        }}
        onFocus={() => setMap({ focus: link.id })}
        onPointerEnter={() => setHover([link.id, link.from, link.to])}
        onPointerLeave={() => setHover([])}
      />
      {severity && !link.faded && (
        <g
          transform={`translate(${link.x - (link.sign === null ? 6 : 22)} ${link.y - 6})`}
          pointerEvents="none"
        >
          <FindingGlyph severity={severity} size={12} />
        </g>
      )}
      <LinkBeads link={link} colour={link.faded ? 'var(--rule2)' : colour} />
      {mark && (
        <MarkShape
          mark={mark}
          x={link.x + (link.sign === null && severity === undefined ? 8 : 18)}
          y={link.y}
        />
      )}
      {contradicted && (
        <path
          d={`M${link.x - 6} ${link.y + 6}l6-12M${link.x} ${link.y + 6}l6-12`}
          stroke="var(--mark)"
          strokeWidth="1.8"
          fill="none"
          pointerEvents="none"
        />
      )}
    </g>
  );
});

import { memo, useDeferredValue, useMemo, useState } from 'react';
import { hasManyLinks, meets, netsInSight, placesOfLinks } from '../../shared/layout/inSight.ts';
import type { LinkPath, Net, Outline, Picture, Span } from '../../shared/layout/picture.ts';
import type { NodeKind, Severity } from '../../shared/theory/words.ts';
import { useActions } from '../map/actions.ts';
import { setHover, useMap } from '../map/mapState.ts';
import { useWindow } from '../state/window.ts';
import { LinkDrawing } from './LinkDrawing.tsx';
import { NetDrawing } from './NetDrawing.tsx';
import { PlateDrawing } from './PlateDrawing.tsx';
import { usePainted } from './usePainted.ts';
import { useSight } from './useSight.ts';

/** What is said of a link, by its id. */
export interface LinkNames {
  readonly label: string;
  readonly words: string;
  readonly kind: NodeKind;
  readonly contradicted: boolean;
  /** Of the heaviest finding about it. */
  readonly severity: Severity | undefined;
}

/** The names of a link; none where its beginning is unknown. The same object while the labels stay the same. */
export type NamesOfLinks = (link: LinkPath) => LinkNames | undefined;

export interface NetLayerProps {
  readonly picture: Picture;
  readonly names: NamesOfLinks;
}

const none: readonly string[] = [];
const noLinks: Picture['links'] = [];

/**
 * The nets and links to be drawn: all, or of a picture of very many those in sight and those chosen or with the focus. In the
 * overview all links between two blocks are one ribbon, so that one of them stands for all. No link while none is `shown`.
 */
function useInSight(picture: Picture, shown: boolean): Pick<Picture, 'nets' | 'links'> {
  const many = hasManyLinks(picture);
  const places = useMemo(() => (shown && many ? placesOfLinks(picture) : undefined), [shown, many, picture]);
  const sight = useSight(many);
  const focus = useMap((map) => (many ? map.focus : undefined));
  const selection = useWindow((state) => (many ? state.selection : none));
  const links = useMemo(() => {
    if (!shown) return noLinks;
    if (!places || !sight) return picture.links;
    const wanted = new Set([...selection, focus]);
    const ribbons = new Set<string>();
    const isShown = ({ id, net }: Picture['links'][number]): boolean => {
      if (wanted.has(id)) return true;
      if (!places.get(id)?.some((place) => meets(place, sight))) return false;
      if (picture.level !== 'overview') return true;
      if (ribbons.has(net)) return false;
      ribbons.add(net);
      return true;
    };
    // A link back is drawn when one of its ends is chosen, wherever the other is.
    const leadsBack = (link: Picture['links'][number]): boolean =>
      link.back && (wanted.has(link.from) || wanted.has(link.to));
    return picture.links.filter((link) => leadsBack(link) || isShown(link));
  }, [picture, shown, places, sight, focus, selection]);
  const nets = useNets(picture.nets, sight);
  return { nets, links };
}

/** The nets with what of them is in sight; one of which nothing else came in sight stays the same object, and is not drawn again. */
function useNets(all: Picture['nets'], sight: Span | undefined): Picture['nets'] {
  const [made, setMade] = useState({ all, sight, nets: sight ? netsInSight(all, sight) : all });
  if (made.all === all && made.sight === sight) return made.nets;
  const nets = sight ? netsInSight(all, sight, made.nets) : all;
  setMade({ all, sight, nets });
  return nets;
}

const weight = (net: Net): number => Math.max(0, ...net.pieces.map((piece) => piece.emphasis));

/**
 * All links of the map in one drawing below the nodes: light nets first. A net has many sources, so a canvas edge with one
 * source and one target would be left out while half of it is in sight; hence a layer of its own.
 */
export const NetLayer = memo(function NetLayer({ picture, names }: NetLayerProps) {
  // In the overview a link is a place to press, which nobody sees: of very many it comes when the ribbons have been painted.
  const isLater = picture.level === 'overview' && hasManyLinks(picture);
  const painted = usePainted(picture.boxes.length > 0);
  const inSight = useInSight(picture, painted || !isLater);
  const later = useDeferredValue(inSight.links);
  const nets = useMemo(() => inSight.nets.toSorted((a, b) => weight(a) - weight(b)), [inSight.nets]);
  const faded = useMemo(
    () => new Set(picture.boxes.filter((box) => box.faded).map((box) => box.id)),
    [picture.boxes],
  );
  const drained = useMap((map) => map.drawing !== undefined);
  const links = isLater ? later : inSight.links;
  const pressed = isLater && later.length === 0 ? [] : nets;
  return (
    <svg
      className="rw-nets"
      width={picture.width}
      height={picture.height}
      data-drained={drained || undefined}
      data-level={picture.level}
    >
      <g aria-hidden="true">
        {picture.plates.map((plate) => (
          <PlateDrawing key={plate.group} plate={plate} />
        ))}
      </g>
      {picture.outlines.map((outline) => (
        <OutlineDrawing key={outline.id} outline={outline} />
      ))}
      <g aria-hidden="true" className="rw-nets__lines">
        {nets.map((net) => (
          <NetDrawing key={net.id} net={net} />
        ))}
      </g>
      <g aria-hidden="true">
        {pressed.map((net) => (
          <BundleZones key={net.id} net={net} />
        ))}
      </g>
      {links.map((link) => {
        const name = names(link);
        return name ? (
          <LinkDrawing
            key={link.id}
            link={link}
            kind={name.kind}
            label={name.label}
            ribbon={picture.level === 'overview'}
            contradicted={name.contradicted}
            severity={picture.level === 'overview' ? undefined : name.severity}
          />
        ) : null;
      })}
      <g aria-hidden="true">
        {picture.ghosts.map((ghost) => (
          <path
            key={`${ghost.from} ${ghost.to}`}
            d={ghost.d}
            fill="none"
            stroke={faded.has(ghost.from) && faded.has(ghost.to) ? 'var(--rule2)' : 'var(--mark)'}
            strokeWidth="1.2"
            strokeDasharray="3 2.5"
          />
        ))}
      </g>
    </svg>
  );
});

/** A configuration that a context stands on; its line can be pointed at, and by keys one comes to it from the context. */
const OutlineDrawing = memo(function OutlineDrawing({ outline }: { readonly outline: Outline }) {
  const actions = useActions();
  const chosen = useWindow((state) => state.selection.includes(outline.id));
  const hovered = useMap((map) => map.hover.includes(outline.id));
  const colour = outline.faded ? 'color-mix(in srgb, var(--c-line) 40%, var(--paper))' : 'var(--c-line)';
  return (
    <g aria-hidden="true" data-outline-of={outline.id}>
      <path
        d={outline.d}
        fill={hovered || chosen ? 'color-mix(in srgb, var(--c-soft) 60%, transparent)' : 'none'}
        stroke={chosen ? 'var(--accent)' : colour}
        strokeWidth={hovered || chosen ? 2 : 1.3}
        strokeDasharray="5 3"
        strokeLinejoin="round"
      />
      <path
        className="rw-link__zone"
        d={outline.d}
        onClick={(event) =>
          actions.press(outline.id, { add: event.shiftKey || event.ctrlKey || event.metaKey })
        }
        onPointerEnter={() => setHover([outline.id, ...outline.members])}
        onPointerLeave={() => setHover([])}
      />
    </g>
  );
});

/** The stretches that several links share: pointing at one lights them all, a click lists them. */
const BundleZones = memo(function BundleZones({ net }: { readonly net: Net }) {
  const actions = useActions();
  return net.pieces.map((piece, i) =>
    piece.links.length > 1 ? (
      <path
        key={i}
        className="rw-link__zone"
        d={piece.d}
        data-link-ids={piece.links.join(' ')}
        onClick={(event) => actions.pressBundle(piece.links, { x: event.clientX, y: event.clientY })}
        onPointerEnter={() => setHover(piece.links)}
        onPointerLeave={() => setHover([])}
      />
    ) : null,
  );
});

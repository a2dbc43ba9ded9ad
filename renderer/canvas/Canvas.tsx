import '@xyflow/react/dist/base.css';
import './canvas.css';
import {
  MiniMap,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  ViewportPortal,
  useReactFlow,
  useStore,
  type NodeChange,
} from '@xyflow/react';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { mapWords } from '../../shared/text/map.ts';
import type { Level, LinkPath, Picture } from '../../shared/layout/picture.ts';
import { setMap } from '../map/mapState.ts';
import type { Labels } from '../map/labels.ts';
import { linkLabel, linkVerb, worst } from '../map/labels.ts';
import { useSay } from '../state/language.ts';
import { select, useWindow } from '../state/window.ts';
import type { Camera } from './camera.ts';
import { DrawingLine } from './DrawingLine.tsx';
import { isWhole, type BoxFlow, type MapFlow } from './flowTypes.ts';
import { LinkWords } from './LinkWords.tsx';
import { NetLayer, type LinkNames, type NamesOfLinks } from './NetLayer.tsx';
import { ReturnFlags } from './ReturnFlags.tsx';
import { nodeTypes } from './nodeTypes.ts';
import { kindLetter } from '../ui/signs/shapePath.ts';
import { makeToFlow } from './toFlow.ts';
import { anchorAt, useCamera, type Anchor } from './useCamera.ts';
import { useSight } from './useSight.ts';

export interface CanvasProps {
  readonly picture: Picture;
  readonly labels: Labels;
  /** The size of the canvas on the screen. */
  readonly width: number;
  readonly height: number;
  readonly mayMove: boolean;
  /** Given the camera once it stands, and nothing when it goes. */
  readonly onCamera: (camera: Camera | undefined) => void;
  /** A node was let go at another height in its lane. */
  readonly onMoved: (id: string, y: number) => void;
  /** The zoom went past what this level is for. */
  readonly onLevel: (level: Level) => void;
  readonly onPanePress: () => void;
  readonly onPaneMenu: (at: { readonly x: number; readonly y: number }) => void;
  /** What lies in the picture and moves with it. */
  readonly inPicture?: ReactNode;
  readonly children?: ReactNode;
}

/** How far each level can be zoomed around its own size; past that the next level takes over (5 of the look). */
const zooms: Readonly<Record<Level, { readonly least: number; readonly most: number }>> = {
  overview: { least: 1, most: 1.34 },
  map: { least: 0.6, most: 1.2 },
  reading: { least: 0.86, most: 1.6 },
};

/** The picture on the screen, with a hand on it: panned, zoomed, chosen from and moved. Knows nothing of the document. */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

function Flow(props: CanvasProps) {
  const { picture, labels, width, height, onCamera, onMoved, onLevel } = props;
  const say = useSay();
  const flow = useReactFlow<MapFlow>();
  const frame = useRef<HTMLDivElement>(null);
  const selected = useWindow((state) => state.selection);
  const [dragged, setDragged] = useState<ReadonlyMap<string, number>>(new Map());
  const [toFlow] = useState(makeToFlow);
  const anchor = useRef<Anchor>(undefined);
  const takeAnchor = useCallback(() => {
    const taken = anchor.current;
    anchor.current = undefined;
    return taken;
  }, []);
  const boxing = useRef<ReadonlySet<string>>(undefined);

  const selection = useMemo(() => new Set(selected), [selected]);
  // The canvas looks at each of its nodes for every frame of a pan: of very many it is given those near. The small map shows all.
  const sight = useSight(!isWhole(picture) && picture.level !== 'reading');
  const nodes = toFlow({ picture, labels, selection, dragged, mayMove: props.mayMove, sight });
  // The canvas takes over its nodes after a render: the first links come with them, not before.
  const stands = useStore((state) => state.nodes.length > 0 || picture.boxes.length === 0);
  const names = useMemo(() => namesOf(labels), [labels]);

  useCamera({ picture, width, height, flow, onCamera, frame, takeAnchor });

  const onNodesChange = useCallback((changes: NodeChange<MapFlow>[]) => {
    const heights = new Map<string, number>();
    for (const change of changes) {
      if (change.type === 'position' && change.position && change.dragging)
        heights.set(change.id, change.position.y);
      if (change.type === 'select' && boxing.current) {
        const next = new Set(boxing.current);
        if (change.selected) next.add(change.id);
        else next.delete(change.id);
        boxing.current = next;
        select([...next]);
      }
    }
    if (heights.size > 0) setDragged(heights);
  }, []);

  return (
    <div ref={frame} className="rw-canvas" data-level={picture.level}>
      <ReactFlow<MapFlow>
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        onNodeDragStop={(_event, node) => {
          setDragged(new Map());
          if (node.type === 'box' && Math.abs(node.position.y - node.data.box.y) > 3)
            onMoved(node.id, node.position.y + node.data.box.height / 2);
        }}
        onSelectionStart={() => {
          boxing.current = new Set();
          select([]);
        }}
        onSelectionEnd={() => {
          boxing.current = undefined;
        }}
        onPaneClick={props.onPanePress}
        onPaneContextMenu={(event) => {
          event.preventDefault();
          props.onPaneMenu({ x: event.clientX, y: event.clientY });
        }}
        onMove={(event, { x, zoom }) => {
          setMap({ zoom, shift: x });
          if (!event) return;
          const past = levelPast(picture.level, zoom);
          if (!past) return;
          const at = pointOf(event);
          anchor.current = anchorAt(picture, flow.screenToFlowPosition(at), at, frame.current);
          onLevel(past);
        }}
        minZoom={zooms[picture.level].least - (picture.level === 'overview' ? 0 : 0.06)}
        maxZoom={zooms[picture.level].most + 0.06}
        translateExtent={[
          [0, 0],
          [Math.max(picture.width, width), Math.max(picture.height, height)],
        ]}
        defaultViewport={{ x: 0, y: 0, zoom: 1 }}
        selectionMode={SelectionMode.Partial}
        selectionOnDrag
        panOnDrag={[1]}
        panOnScroll
        zoomOnDoubleClick={false}
        zoomActivationKeyCode="Control"
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        panActivationKeyCode={null}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elevateNodesOnSelect={false}
        nodeDragThreshold={4}
        autoPanOnNodeDrag={false}
        disableKeyboardA11y
        onlyRenderVisibleElements={!isWhole(picture)}
        proOptions={{ hideAttribution: true }}
      >
        <ViewportPortal>
          {stands && (
            <>
              <NetLayer picture={picture} names={names} />
              <ReturnFlags picture={picture} names={names} />
              <LinkWords picture={picture} names={names} />
              <DrawingLine />
              {props.inPicture}
            </>
          )}
        </ViewportPortal>
        {picture.level === 'reading' && (
          <MiniMap<MapFlow>
            className="rw-minimap"
            position="bottom-right"
            ariaLabel={say(mapWords.minimap)}
            pannable
            zoomable
            nodeColor={miniColour}
            nodeStrokeColor={miniStroke}
            nodeBorderRadius={8}
            nodeStrokeWidth={4}
            bgColor="var(--panel)"
            maskColor="color-mix(in srgb, var(--paper) 55%, transparent)"
            maskStrokeColor="var(--accent)"
            maskStrokeWidth={2}
            offsetScale={6}
            style={miniSize}
          />
        )}
      </ReactFlow>
      {props.children}
    </div>
  );
}

const noEdges: never[] = [];
const miniSize = { width: 224, height: 132 };

function levelPast(level: Level, zoom: number): Level | undefined {
  const { least, most } = zooms[level];
  if (zoom < least) return level === 'reading' ? 'map' : level === 'map' ? 'overview' : undefined;
  if (zoom > most) return level === 'overview' ? 'map' : level === 'map' ? 'reading' : undefined;
  return undefined;
}

const pointOf = (event: MouseEvent | TouchEvent): { x: number; y: number } =>
  'clientX' in event ? { x: event.clientX, y: event.clientY } : { x: 0, y: 0 };

const isBox = (node: MapFlow): node is BoxFlow => node.type === 'box';

function miniColour(node: MapFlow): string {
  if (!isBox(node)) return 'transparent';
  const { kind, emphasis } = node.data.box;
  if (kind === 'endgoal') return 'var(--e-fill)';
  return emphasis === 0 ? 'var(--panel)' : `var(--${kindLetter[kind]}-${emphasis === 2 ? 'strong' : 'soft'})`;
}

const miniStroke = (node: MapFlow): string =>
  isBox(node) ? `var(--${kindLetter[node.data.box.kind]}-line)` : 'transparent';

/** Names each link when it is first asked for: of a large picture only those in sight ever are. */
function namesOf(labels: Labels): NamesOfLinks {
  const known = new Map<LinkPath, LinkNames | undefined>();
  const nameOf = (link: LinkPath): LinkNames | undefined => {
    const kind = labels.index.node(link.from)?.kind;
    if (!kind) return undefined;
    return {
      label: linkLabel(labels, link),
      words: linkVerb(labels, link),
      kind,
      contradicted: labels.contradicted.has(link.id),
      severity: worst(labels.findings.get(link.id) ?? []),
    };
  };
  return (link) => {
    if (!known.has(link)) known.set(link, nameOf(link));
    return known.get(link);
  };
}

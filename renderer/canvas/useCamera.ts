import { useEffect, useRef, type RefObject } from 'react';
import type { useReactFlow } from '@xyflow/react';
import type { Picture } from '../../shared/layout/picture.ts';
import { setMap } from '../map/mapState.ts';
import { useWindow } from '../state/window.ts';
import type { Camera } from './camera.ts';
import type { MapFlow } from './flowTypes.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is to stay under the pointer while another level takes over: the members of a box, at a point of the canvas. */
export interface Anchor extends Point {
  readonly ids: readonly string[];
}

export interface CameraInput {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  readonly flow: ReturnType<typeof useReactFlow<MapFlow>>;
  readonly onCamera: (camera: Camera | undefined) => void;
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Gives, once, what is to stay where it is. */
  readonly takeAnchor: () => Anchor | undefined;
}

/** The box nearest to a point of the picture, as what should stay at that point of the screen. */
export function anchorAt(
  picture: Picture,
  at: Point,
  screen: Point,
  frame: HTMLElement | null,
): Anchor | undefined {
  const area = frame?.getBoundingClientRect();
  const away = (box: Picture['boxes'][number]): number =>
    Math.hypot(
      Math.max(box.x - at.x, 0, at.x - box.x - box.width),
      Math.max(box.y - at.y, 0, at.y - box.y - box.height),
    );
  const [nearest] = picture.boxes.filter((box) => box.shape !== 'bar').toSorted((a, b) => away(a) - away(b));
  if (!area || !nearest) return undefined;
  return { ids: nearest.members ?? [nearest.id], x: screen.x - area.left, y: screen.y - area.top };
}

/** Gives the camera to the map, brings it home when the level or the window changes, and fades the new level in. */
export function useCamera({ picture, width, height, flow, onCamera, frame, takeAnchor }: CameraInput): void {
  const latest = useRef({ picture, width, height });
  useEffect(() => {
    latest.current = { picture, width, height };
  });
  useEffect(() => {
    onCamera({
      fit: () => void flow.setViewport({ x: 0, y: 0, zoom: 1 }, { duration: motion(250) }),
      zoomBy: (factor) =>
        void (factor > 1 ? flow.zoomIn({ duration: motion(120) }) : flow.zoomOut({ duration: motion(120) })),
      toPicture: (point) => flow.screenToFlowPosition(point),
      toScreen: (point) => flow.flowToScreenPosition(point),
      look: (box) => {
        const { x, y, zoom } = flow.getViewport();
        const room = latest.current;
        const left = box.x * zoom + x;
        const top = box.y * zoom + y;
        const right = left + box.width * zoom;
        const low = top + box.height * zoom;
        const dx = left < 12 ? 12 - left : right > room.width - 12 ? room.width - 12 - right : 0;
        const dy = top < 24 ? 24 - top : low > room.height - 12 ? room.height - 12 - low : 0;
        const next = {
          x: inside(x + dx, room.width - room.picture.width * zoom),
          y: inside(y + dy, room.height - room.picture.height * zoom),
          zoom,
        };
        if (next.x !== x || next.y !== y) void flow.setViewport(next, { duration: motion(250) });
      },
    });
    return () => onCamera(undefined);
  }, [flow, onCamera]);

  const { level } = picture;
  const isBlank = picture.boxes.length === 0;
  // Whenever the level or the window's width is another, or the first nodes are there, the picture is another too: it is shown from its own corner, or so
  // that what was pointed at, or is chosen, stays in sight.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => {
    const room = latest.current;
    const held = takeAnchor() ?? chosenAnchor(room.width, room.height);
    const box =
      held && room.picture.boxes.find((one) => (one.members ?? [one.id]).some((id) => held.ids.includes(id)));
    const x = held && box ? inside(held.x - box.x - box.width / 2, room.width - room.picture.width) : 0;
    const y = held && box ? inside(held.y - box.y - box.height / 2, room.height - room.picture.height) : 0;
    void flow.setViewport({ x, y, zoom: 1 });
    setMap({ zoom: 1, shift: x });
    frame.current?.querySelector('.react-flow__viewport')?.animate([{ opacity: 0 }, { opacity: 1 }], {
      duration: motion(160),
      easing: 'cubic-bezier(.2, 0, 0, 1)',
    });
  }, [flow, level, width, isBlank, frame, takeAnchor]);
}

/** What is chosen, in the middle of the canvas. */
function chosenAnchor(width: number, height: number): Anchor | undefined {
  const ids = useWindow.getState().selection;
  return ids.length === 0 ? undefined : { ids, x: width / 2, y: height / 2 };
}

/** A shift that keeps the picture's edge at the canvas's edge, or within it where the picture is the larger. */
const inside = (shift: number, most: number): number => Math.min(0, Math.max(Math.min(0, most), shift));

/** A duration in milliseconds, or none where the reader asked for no motion. */
const motion = (milliseconds: number): number =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;

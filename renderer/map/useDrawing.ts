import { useEffect, useMemo, type PointerEvent as ReactPointerEvent } from 'react';
import { linkWords } from '../../shared/text/domain.ts';
import { gestureWords } from '../../shared/text/map.ts';
import { newNodeNames } from '../../shared/text/palette.ts';
import { say } from '../../shared/text/words.ts';
import { addLink, addModeration, addNode } from '../../shared/theory/commands/create.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { canConnect } from '../../shared/theory/connectRules.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { announce } from '../shell/announce.ts';
import { notify } from '../state/notices.ts';
import { endOf, laneAt, permittedIn, startOf, verdictsOf } from './drawing.ts';
import { focusPiece } from './focusPiece.ts';
import { laneKind } from './LaneHeads.tsx';
import type { MapRef } from './mapContext.ts';
import { mapNow, setMap, type Drawing } from './mapState.ts';
import { targetsInOrder } from './walk.ts';

export interface DrawingGestures {
  readonly startByPointer: (from: string, event: ReactPointerEvent) => void;
  readonly startByKeys: (from: string) => void;
  /** A key while drawing by keys; true when it was one of this gesture's. */
  readonly onKey: (key: string) => boolean;
  readonly drop: () => void;
}

/** The verb that a link to this target would have. */
export function verbTo(now: MapRef['current'], from: string, to: string): string | undefined {
  const connection = canConnect(now.theory, from, to);
  return isRefusal(connection) ? undefined : say(now.language, linkWords[connection.type]);
}

/** Drawing a link, or carrying a context, by pointer or by keys. Nothing changes until it is let go on something permitted. */
export function useDrawing(ref: MapRef, onMade: (id: string) => void): DrawingGestures {
  const gestures = useMemo((): DrawingGestures => {
    const begin = (from: string, by: Drawing['by']): Drawing | undefined => {
      const { theory, picture } = ref.current;
      if (!picture || picture.level === 'overview') return undefined;
      const permitted = permittedIn(theory, picture, from);
      const start = startOf(picture, from);
      return {
        from,
        by,
        start: start ?? { x: 0, y: 0 },
        end: start ?? { x: 0, y: 0 },
        permitted,
        target: undefined,
        lane: undefined,
        verdicts: verdictsOf(theory, picture, from),
      };
    };
    const end = (): void => setMap({ drawing: undefined });
    const lay = (from: string, target: string): void => {
      const { theory, run, orderNow, picture, camera } = ref.current;
      const kept = orderNow().places;
      const isContext = nodeAt(theory, from)?.kind === 'context';
      if (isContext) run(addModeration, { context: from, target, kept });
      else run(addLink, { from, to: target, kept });
      if (picture) focusPiece(isContext ? target : from, picture, camera);
    };
    const aim = (target: string): void => {
      const { picture, camera, labels, language } = ref.current;
      const drawing = mapNow().drawing;
      if (!picture || !drawing) return;
      const all = targetsInOrder(picture, drawing.permitted);
      setMap({ drawing: { ...drawing, target, end: endOf(picture, target) ?? drawing.end } });
      const box = picture.boxes.find((one) => one.id === target);
      if (box) camera?.look(box);
      announce(
        say(language, gestureWords.target, {
          verb: verbTo(ref.current, drawing.from, target) ?? '',
          title: labels.title(target),
          n: all.indexOf(target) + 1,
          all: all.length,
        }),
      );
    };
    return {
      startByPointer: (from, event) => {
        if (event.button !== 0) return;
        const origin = { x: event.clientX, y: event.clientY };
        let drawing: Drawing | undefined;
        const move = (next: PointerEvent): void => {
          const { picture, camera } = ref.current;
          if (!picture || !camera) return;
          if (!drawing && Math.hypot(next.clientX - origin.x, next.clientY - origin.y) < 4) return;
          const point = camera.toPicture({ x: next.clientX, y: next.clientY });
          if (!drawing) {
            drawing = begin(from, 'pointer');
            // A context out of the tray has no place of its own to start from.
            if (drawing && !startOf(picture, from)) drawing = { ...drawing, start: point };
          }
          if (!drawing) return;
          const target = pieceUnder(next.clientX, next.clientY);
          drawing = {
            ...drawing,
            end: point,
            target: target !== undefined && drawing.permitted.has(target) ? target : undefined,
            lane: laneAt(picture, point.x),
          };
          setMap({ drawing });
        };
        const stop = (): void => {
          removeEventListener('pointermove', move);
          removeEventListener('pointerup', up);
          removeEventListener('pointercancel', cancel);
          removeEventListener('keydown', key, true);
        };
        const cancel = (): void => {
          stop();
          end();
        };
        const up = (last: PointerEvent): void => {
          stop();
          const done = mapNow().drawing;
          end();
          if (!drawing || !done) return;
          if (done.target !== undefined) lay(from, done.target);
          else if (pieceUnder(last.clientX, last.clientY) === undefined) letGoInLane(ref, done, onMade);
        };
        const key = (pressed: KeyboardEvent): void => {
          if (pressed.key !== 'Escape') return;
          pressed.preventDefault();
          pressed.stopPropagation();
          cancel();
        };
        addEventListener('pointermove', move);
        addEventListener('pointerup', up);
        addEventListener('pointercancel', cancel);
        addEventListener('keydown', key, true);
      },
      startByKeys: (from) => {
        const drawing = begin(from, 'keys');
        const { picture, labels, language } = ref.current;
        if (!drawing || !picture) return;
        const [first] = targetsInOrder(picture, drawing.permitted);
        if (first === undefined) {
          notify(gestureWords.noTarget, { values: { title: labels.title(from) } });
          return;
        }
        setMap({ drawing });
        announce(say(language, gestureWords.from, { title: labels.title(from) }));
        aim(nearest(picture, drawing, from) ?? first);
      },
      onKey: (key) => {
        const drawing = mapNow().drawing;
        const { picture, language } = ref.current;
        if (!drawing || drawing.by !== 'keys' || !picture) return false;
        const all = targetsInOrder(picture, drawing.permitted);
        const at = all.indexOf(drawing.target ?? '');
        const step =
          key === 'ArrowDown' || key === 'ArrowRight' ? 1 : key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0;
        if (step !== 0) {
          const next = all[(at + step + all.length) % all.length];
          if (next !== undefined) aim(next);
          return true;
        }
        if (key === 'Home' || key === 'End') {
          const next = key === 'Home' ? all[0] : all.at(-1);
          if (next !== undefined) aim(next);
          return true;
        }
        if (key === 'Enter') {
          end();
          if (drawing.target !== undefined) lay(drawing.from, drawing.target);
          return true;
        }
        if (key === 'Escape' || key === 'Tab') {
          end();
          announce(say(language, gestureWords.dropped));
          return key === 'Escape';
        }
        return key.length === 1;
      },
      drop: end,
    };
  }, [ref, onMade]);
  useEffect(() => gestures.drop, [gestures]);
  return gestures;
}

/** Letting go in the free room of a lane makes a node there with the link to it, as one step. */
function letGoInLane(ref: MapRef, { from, lane, verdicts }: Drawing, onMade: (id: string) => void): void {
  const { run, orderNow, theory } = ref.current;
  const verdict = lane && verdicts.get(lane);
  if (lane === undefined || !verdict || verdict.can === 'no' || !nodeAt(theory, from)) return;
  const kind = laneKind[lane];
  if (kind === 'endgoal') return;
  const made = run(addNode, {
    kind,
    title: newNodeNames[kind],
    ...(lane === 'G' ? { subtype: 'generic' } : {}),
    linkFrom: from,
    kept: orderNow().places,
  });
  if (!isRefusal(made) && made.select?.[0] !== undefined) onMade(made.select[0]);
}

/** The node or link under a point of the window. */
export function pieceUnder(x: number, y: number): string | undefined {
  const piece = document
    .elementFromPoint(x, y)
    ?.closest('[data-node-id],[data-link-id],.react-flow__node-box');
  return (
    piece?.getAttribute('data-node-id') ??
    piece?.getAttribute('data-link-id') ??
    piece?.getAttribute('data-id') ??
    undefined
  );
}

/** Of the permitted targets the one in the nearest lane to the right at the nearest height. */
function nearest(
  picture: NonNullable<MapRef['current']['picture']>,
  drawing: Drawing,
  from: string,
): string | undefined {
  const source = picture.boxes.find((box) => box.id === from);
  if (!source) return undefined;
  const lanes = picture.lanes.map((lane) => lane.id);
  const away = (box: (typeof picture.boxes)[number]): number => {
    const steps = lanes.indexOf(box.lane) - lanes.indexOf(source.lane);
    return (steps > 0 ? steps : 20 - steps) * 10_000 + Math.abs(box.y - source.y);
  };
  return picture.boxes.filter((box) => drawing.permitted.has(box.id)).toSorted((a, b) => away(a) - away(b))[0]
    ?.id;
}

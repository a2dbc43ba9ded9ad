import { useMemo, type DragEvent } from 'react';
import {
  draggedKind,
  nodeOfItem,
  paletteItemType,
  readPaletteItem,
  type PaletteItem,
} from '../../shared/frame/paletteItem.ts';
import type { Picture } from '../../shared/layout/picture.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { addModeration, addNode } from '../../shared/theory/commands/create.ts';
import { placeIdea } from '../../shared/theory/commands/notes.ts';
import { nodesOf, type Theory } from '../../shared/theory/theory.ts';
import { ideaType } from '../ideas/ideasState.ts';
import { laneKind } from './LaneHeads.tsx';
import type { MapRef } from './mapContext.ts';
import { mapNow, setMap } from './mapState.ts';
import { pieceUnder } from './useDrawing.ts';

export interface ItemDrop {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Items of the palette let go on the map: a node in its lane, wherever in it; a context on what it then moderates. */
export function useItemDrop(ref: MapRef, onMade: (id: string) => void): ItemDrop {
  return useMemo(() => {
    const landing = (event: DragEvent): string | undefined => {
      const id = pieceUnder(event.clientX, event.clientY);
      if (id === undefined) return undefined;
      const record = ref.current.theory.records.get(id);
      const fits = record?.record === 'link' || (record?.record === 'node' && record.kind === 'mechanism');
      return fits ? id : undefined;
    };
    return {
      onDragOver: (event) => {
        const kind = draggedKind(event.dataTransfer.types);
        const ours = [paletteItemType, ideaType].some((type) => event.dataTransfer.types.includes(type));
        if (!kind && !ours) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        const on = kind === 'context' ? landing(event) : undefined;
        if (mapNow().landing !== on) setMap({ landing: on });
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setMap({ landing: undefined });
      },
      onDrop: (event) => {
        setMap({ landing: undefined });
        const idea = event.dataTransfer.getData(ideaType);
        if (idea !== '') {
          event.preventDefault();
          dropIdea(ref, idea, event, onMade);
          return;
        }
        const item = readPaletteItem(event.dataTransfer.getData(paletteItemType));
        if (!item) return;
        event.preventDefault();
        const { run, orderNow } = ref.current;
        const kept = orderNow().places;
        const target = item.kind === 'context' ? landing(event) : undefined;
        const known = target === undefined ? undefined : knownContext(ref.current.theory, item);
        if (target !== undefined && known !== undefined) {
          run(addModeration, { context: known, target, kept });
          return;
        }
        const made = run(addNode, {
          ...nodeOfItem(item),
          kept,
          ...(target === undefined ? {} : { moderates: target }),
        });
        const id = isRefusal(made) ? undefined : made.select?.[0];
        if (id !== undefined) onMade(id);
      },
    };
  }, [ref, onMade]);
}

/** The context that the theory already has for an item of a frame: the same circumstance can stand in many places. */
function knownContext(theory: Theory, { kind, code }: PaletteItem): string | undefined {
  if (kind !== 'context' || !code) return undefined;
  return nodesOf(theory).find(
    (node) =>
      node.kind === 'context' &&
      !node.excluded &&
      node.codes?.some((own) => own.frame === code.frame && own.code === code.code && own.fit !== 'loose'),
  )?.id;
}

/** An idea let go on the map becomes a node of the kind of the lane under it. */
function dropIdea(ref: MapRef, id: string, event: DragEvent, onMade: (id: string) => void): void {
  const { picture, camera, run, orderNow } = ref.current;
  const x = camera?.toPicture({ x: event.clientX, y: event.clientY }).x;
  if (!picture || x === undefined) return;
  const away = (lane: Picture['lanes'][number]): number => Math.max(lane.x - x, x - lane.x - lane.width, 0);
  const [lane] = picture.lanes.toSorted((a, b) => away(a) - away(b));
  if (!lane) return;
  const made = run(placeIdea, {
    id,
    kind: laneKind[lane.id],
    ...(lane.id === 'G' ? { subtype: 'generic' } : {}),
    kept: orderNow().places,
  });
  const node = isRefusal(made) ? undefined : made.select?.[0];
  if (node !== undefined) onMade(node);
}

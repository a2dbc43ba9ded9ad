import { useCallback, type KeyboardEvent } from 'react';
import { mapWords } from '../../shared/text/map.ts';
import type { Picture } from '../../shared/layout/picture.ts';
import { linkAt, moderationsOf } from '../../shared/theory/theory.ts';
import { regionOf } from '../commands/regions.ts';
import { useHandle } from '../state/commands.ts';
import { lightUp, useSpotState } from '../state/spot.ts';
import { notify } from '../state/notices.ts';
import { focusChain, select, toggleSelected, useWindow } from '../state/window.ts';
import { focusPiece } from './focusPiece.ts';
import { listLinksOf } from './lists.ts';
import type { MapRef } from './mapContext.ts';
import { mapNow } from './mapState.ts';
import type { DrawingGestures } from './useDrawing.ts';
import { linksAt, walkFrom, type Step } from './walk.ts';

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'group-up',
  PageDown: 'group-down',
  ArrowRight: 'on',
  ArrowLeft: 'back',
};

/** The keys that walk the map; what is a command has its key elsewhere. Gives the handler for the canvas's region. */
export function useMapKeys(ref: MapRef, drawing: DrawingGestures): (event: KeyboardEvent) => void {
  useHandle('walk-contexts', () => walkContexts(ref));
  return useCallback(
    (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.defaultPrevented) return;
      const done = (): void => event.preventDefault();
      if (mapNow().drawing && !event.ctrlKey && !event.metaKey && drawing.onKey(event.key)) {
        done();
        return;
      }
      const { picture, theory, camera } = ref.current;
      const id = mapNow().focus;
      if (!picture || event.ctrlKey || event.metaKey || regionOf(event.target) !== 'canvas') return;
      if (event.key === 'Escape') {
        if (letGo()) done();
        return;
      }
      if (id === undefined) return;
      if (event.key === ' ') {
        toggleSelected(id);
        done();
        return;
      }
      const step = steps[event.key];
      if (step === undefined || event.shiftKey) return;
      if (event.altKey) {
        // With Alt the arrows up and down move the node itself: a command.
        if (step !== 'on' && step !== 'back') return;
        listLinksOf(ref, id, step);
        done();
        return;
      }
      done();
      const link = linkAt(theory, id);
      const tab = picture.tabs.find((one) => one.id === id);
      if (link) {
        const next =
          step === 'on' ? link.to : step === 'back' ? link.from : besideLink(ref, link.from, id, step);
        focusPiece(next, picture, camera);
      } else if (tab) {
        focusPiece(standsOn(picture, tab.target), picture, camera);
      } else {
        const next = walkFrom(picture, theory, id, step);
        if (next !== id) focusPiece(next, picture, camera);
      }
    },
    [ref, drawing],
  );
}

/** The next link out of the same node. */
function besideLink(ref: MapRef, from: string, id: string, step: Step): string {
  const { picture, theory } = ref.current;
  if (!picture) return id;
  const links = linksAt(picture, theory, from, 'on').toSorted((a, b) => a.y - b.y);
  const at = links.findIndex((link) => link.id === id);
  const by = step === 'up' || step === 'group-up' ? -1 : 1;
  if (step === 'first') return links[0]?.id ?? id;
  if (step === 'last') return links.at(-1)?.id ?? id;
  return links[at + by]?.id ?? id;
}

/** Esc lets go of one thing at a time: what is in the light, the chain in focus, then the choice. */
function letGo(): boolean {
  const { chain, selection } = useWindow.getState();
  if (useSpotState.getState().spot) lightUp(undefined);
  else if (chain) focusChain(undefined);
  else if (selection.length > 0) select([]);
  else return false;
  return true;
}

/** The piece that the keys go to from a context: what it stands on, or the first mechanism of the configuration it stands on. */
function standsOn(picture: Picture, target: string): string {
  const members = picture.outlines.find((one) => one.id === target)?.members;
  if (!members) return target;
  const inOrder = picture.boxes.filter((box) => members.includes(box.id));
  return (inOrder.find((box) => box.lane === 'M') ?? inOrder[0])?.id ?? target;
}

/** `C`: from a node or link to its first context, from a context to the next on the same, after the last back. */
function walkContexts(ref: MapRef): void {
  const { picture, theory, camera } = ref.current;
  const id = mapNow().focus;
  if (!picture || id === undefined) return;
  const now = picture.tabs.find((tab) => tab.id === id);
  const target = now?.target ?? id;
  // Of a node also the contexts of the configurations around it.
  const around = picture.outlines.filter((one) => one.members.includes(target)).map((one) => one.id);
  const moderations = new Set(
    moderationsOf(theory)
      .filter((moderation) => moderation.target === target || around.includes(moderation.target))
      .map((moderation) => moderation.id),
  );
  const tabs = picture.tabs.filter(
    (tab) => moderations.has(tab.id) || tab.also.some((other) => moderations.has(other)),
  );
  if (tabs.length === 0) {
    notify(mapWords.noContexts);
    return;
  }
  const next = now ? tabs[tabs.indexOf(now) + 1] : tabs[0];
  focusPiece(next?.id ?? standsOn(picture, target), picture, camera);
}

import { mapWords } from '../../shared/text/map.ts';
import { say } from '../../shared/text/words.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { addModeration } from '../../shared/theory/commands/create.ts';
import { canModerate } from '../../shared/theory/connectRules.ts';
import { nodesOf, type Theory } from '../../shared/theory/theory.ts';
import { refusalWords } from '../../shared/text/steps.ts';
import { notify } from '../state/notices.ts';
import { select } from '../state/window.ts';
import type { MenuEntry } from '../ui/Menu.tsx';
import { elementOf, focusPiece } from './focusPiece.ts';
import { linkLabel } from './labels.ts';
import type { MapRef } from './mapContext.ts';
import { makeContextOn } from './newNode.ts';
import { linksAt } from './walk.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Beside a piece of the map, in the window's pixels. */
export function beside(id: string): Point {
  const box = elementOf(id)?.getBoundingClientRect();
  return box ? { x: box.left + Math.min(box.width, 160), y: box.bottom } : { x: 200, y: 200 };
}

/** Lists links to choose one: those of a shared stretch, or those out of and into a node. */
export function listLinks(ref: MapRef, label: string, ids: readonly string[], at: Point): void {
  const { picture, labels, openPopup, camera } = ref.current;
  if (!picture || ids.length === 0) return;
  const entries = ids.flatMap((id): MenuEntry[] => {
    const path = picture.links.find((link) => link.id === id);
    if (!path) return [];
    return [
      {
        id,
        words: linkLabel(labels, path),
        run: () => {
          select([id]);
          // After the list has closed and given the focus back.
          setTimeout(() => focusPiece(id, picture, camera), 60);
        },
      },
    ];
  });
  openPopup({ label, entries, ...at });
}

/** Lists the links of a node in a direction. */
export function listLinksOf(ref: MapRef, id: string, direction: 'on' | 'back'): void {
  const { picture, theory, labels, language } = ref.current;
  if (!picture) return;
  listLinks(
    ref,
    say(language, direction === 'on' ? mapWords.linksOut : mapWords.linksIn, { title: labels.title(id) }),
    linksAt(picture, theory, id, direction).map((link) => link.id),
    beside(id),
  );
}

/** Whether a context can stand on this record at all. */
export function takesContexts(theory: Theory, id: string): boolean {
  const record = theory.records.get(id);
  return record?.record === 'link' || (record?.record === 'node' && record.kind === 'mechanism');
}

/** Lists the contexts that can be placed on a link or mechanism, and a new one; choosing places it. */
export function listContextsFor(ref: MapRef, target: string): void {
  const { theory, labels, language, openPopup, run, orderNow } = ref.current;
  if (!takesContexts(theory, target)) {
    notify(refusalWords['moderation-target']);
    return;
  }
  const entries = nodesOf(theory)
    .filter((node) => node.kind === 'context' && !isRefusal(canModerate(theory, node.id, target)))
    .map((node): MenuEntry => ({
      id: node.id,
      words: labels.title(node.id),
      run: () => void run(addModeration, { context: node.id, target, kept: orderNow().places }),
    }));
  openPopup({
    label: say(language, mapWords.contextsOn),
    entries: [
      ...entries,
      {
        id: 'new',
        words: say(language, mapWords.addContext),
        startsGroup: entries.length > 0,
        run: () => makeContextOn(ref, target),
      },
    ],
    ...beside(target),
  });
}

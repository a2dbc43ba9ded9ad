import type { Measure, Order, Picture } from '../../shared/layout/picture.ts';
import type { TheoryRecord } from '../../shared/theory/records.ts';
import { theoryOf } from '../../shared/theory/theory.ts';
import { drawMap, type Drawn, type PictureWish, slowToOrder } from './layoutTask.ts';
import { measureWith } from './measure.ts';
import { rehearsal } from './rehearsal.ts';

/** A question to the layout's thread: only the records that changed since the last one are sent. */
export interface LayoutRequest {
  readonly turn: number;
  readonly fresh: boolean;
  /** As JSON where they are many: it crosses in half the time. */
  readonly changed: readonly TheoryRecord[] | string;
  readonly removed: readonly string[];
  readonly face: string;
  readonly wish: PictureWish;
}

/** Sent ahead of all questions, while nobody waits: to rehearse one turn, in the face in which will be measured. */
export interface Rehearsal {
  readonly rehearse: string;
}

/**
 * A picture, or before it which share of the work is done, 0 to 1. To a turn of the rehearsal: at its end parts of pictures for the
 * canvas, before it nothing.
 */
export type LayoutReply =
  | { readonly turn: number; readonly drawn: Drawn }
  | { readonly turn: number; readonly share: number }
  | { readonly rehearsed: readonly Picture[] | undefined };

const tell = (reply: LayoutReply): void => postMessage(reply);

const records = new Map<string, TheoryRecord>();
let measure: Measure | undefined;
let face = '';
/** The order found last: a question that was asked before its answer came need not seek it again. */
let order: Order | undefined;

function measureOf(wanted: string): Measure {
  if (measure && wanted === face) return measure;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas to measure text on');
  face = wanted;
  measure = measureWith(context, face);
  return measure;
}

function take(request: LayoutRequest): void {
  if (request.fresh) {
    records.clear();
    order = undefined;
  }
  for (const id of request.removed) records.delete(id);
  const { changed } = request;
  const all = typeof changed === 'string' ? (JSON.parse(changed) as readonly TheoryRecord[]) : changed;
  for (const record of all) records.set(record.id, record);
}

function answer({ turn, face: wanted, wish: asked }: LayoutRequest): void {
  const wish = { ...asked, order: asked.order ?? order };
  const drawn = drawMap(theoryOf(records.values()), wish, measureOf(wanted), (share) =>
    tell({ turn, share }),
  );
  // One that was asked for anew is not kept before it has become a step of the theory. A small theory is sought again at once: what
  // came after the first picture, such as its frames, may order it better.
  if (!wish.fresh) order = records.size > slowToOrder ? drawn.order : undefined;
  tell({ turn, drawn });
}

let waiting: LayoutRequest | undefined;

/**
 * Questions that came in the meantime are all taken in before one is answered, and only the latest is: while a theory opens its
 * frames, its findings and the window's size come one after another.
 */
function answerLatest(): void {
  const request = waiting;
  waiting = undefined;
  if (request) answer(request);
}

let turns: ReturnType<typeof rehearsal> | undefined;

function rehearse(wanted: string): void {
  turns ??= rehearsal(measureOf(wanted));
  const { done, value } = turns.next();
  tell({ rehearsed: done ? value : undefined });
}

addEventListener('message', (event: MessageEvent<LayoutRequest | Rehearsal>) => {
  const request = event.data;
  if ('rehearse' in request) {
    rehearse(request.rehearse);
    return;
  }
  take(request);
  if (waiting === undefined) setTimeout(answerLatest, 0);
  waiting = request;
});

import type { Measure } from '../../shared/layout/picture.ts';
import type { TheoryRecord } from '../../shared/theory/records.ts';
import { theoryOf } from '../../shared/theory/theory.ts';
import { drawMap, type Drawn, type PictureWish } from './layoutTask.ts';
import { measureWith } from './measure.ts';

/** A question to the layout's thread: only the records that changed since the last one are sent. */
export interface LayoutRequest {
  readonly turn: number;
  readonly fresh: boolean;
  readonly changed: readonly TheoryRecord[];
  readonly removed: readonly string[];
  readonly face: string;
  readonly wish: PictureWish;
}

export interface LayoutReply {
  readonly turn: number;
  readonly drawn: Drawn;
}

const records = new Map<string, TheoryRecord>();
let measure: Measure | undefined;
let face = '';

function measureOf(wanted: string): Measure {
  if (measure && wanted === face) return measure;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas to measure text on');
  face = wanted;
  measure = measureWith(context, face);
  return measure;
}

addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const request = event.data;
  if (request.fresh) records.clear();
  for (const id of request.removed) records.delete(id);
  for (const record of request.changed) records.set(record.id, record);
  const drawn = drawMap(theoryOf(records.values()), request.wish, measureOf(request.face));
  const reply: LayoutReply = { turn: request.turn, drawn };
  postMessage(reply);
});

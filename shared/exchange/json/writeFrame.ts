import { frame as frameSchema, type Frame } from '../../frame/records.ts';

/** A frame as a file of the exchange format, its keys in the order of the format and its lists in their own order. */
export function writeFrame(frame: Frame): string {
  return `${JSON.stringify(frameSchema.parse(frame), null, 2)}\n`;
}

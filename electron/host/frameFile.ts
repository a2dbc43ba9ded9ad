import type { FrameFormat } from '../../shared/api/contract.ts';
import { writeFrameCsv } from '../../shared/exchange/csv/writeFrameCsv.ts';
import { writeFrame } from '../../shared/exchange/json/writeFrame.ts';
import type { Loss } from '../../shared/exchange/loss.ts';
import { writeCodebook } from '../../shared/exchange/qdc/writeCodebook.ts';
import type { Frame } from '../../shared/frame/records.ts';
import type { Language } from '../../shared/theory/words.ts';

export interface FrameFile {
  readonly name: string;
  readonly text: string;
  /** What the format could not carry. */
  readonly dropped: readonly Loss[];
}

/** A frame as a file in one of the formats; `language` for those that hold one. */
export function frameFile(
  frame: Frame,
  { format = 'json', language = 'nl' }: { readonly format?: FrameFormat; readonly language?: Language },
): FrameFile {
  const name = `${frame.id}.${format}`;
  switch (format) {
    case 'json':
      return { name, text: writeFrame(frame), dropped: [] };
    case 'csv':
      return { name, ...writeFrameCsv(frame) };
    case 'qdc':
      return { name, ...writeCodebook(frame, language) };
  }
}

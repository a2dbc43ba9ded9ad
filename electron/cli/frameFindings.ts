import type { FrameFindings } from '../../shared/comparison/findingShapes.ts';
import { findingRows } from '../../shared/comparison/findingRows.ts';
import { frameFindingWords } from '../../shared/text/frameFindings.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { frameFindingsOf } from '../host/frameFindings.ts';
import { withLibrary } from './library.ts';
import type { Run } from './use.ts';

/**
 * `frame-findings [FRAME] [--json]`: what the theories of the library say of a frame, or of each frame that is named by one.
 * As text one row for each finding and node, with tabs between the cells.
 */
export const frameFindings: Run = async ({ args: [id], library, json }, { door, language, print }) => {
  const read = await withLibrary(door, library, async (opened) => {
    const versions = (await opened.listFrames()).filter((frame) => !frame.draft);
    const frames = id === undefined ? versions.map((frame) => frame.id) : [id];
    const all: FrameFindings[] = [];
    for (const one of new Set(frames)) {
      // eslint-disable-next-line no-await-in-loop -- one after another: a large library must not be in memory at once
      const found = await frameFindingsOf(opened, { id: one, language });
      if (id !== undefined || found.theories.length > 0) all.push(found);
    }
    return all;
  });
  if (json) print(`${JSON.stringify(read, null, 2)}\n`);
  else print(read.map((one) => worded(language, one)).join('\n'));
  return 0;
};

function worded(language: Language, found: FrameFindings): string {
  const theories = say(language, frameFindingWords.inTheories, { n: found.theories.length });
  const rows = findingRows(found, language).map((row) =>
    row.map((cell) => String(cell).replaceAll(/\p{C}+/gu, ' ')).join('\t'),
  );
  const title = inLanguage(language, found.title).replaceAll(/\p{C}+/gu, ' ');
  return `${[`${title} ${found.version}: ${theories}`, ...rows].join('\n')}\n`;
}

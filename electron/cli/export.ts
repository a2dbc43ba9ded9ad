import type { Repository } from '../../db/repository.ts';
import { cliResults } from '../../shared/text/cli.ts';
import { tellLosses } from '../../shared/text/exchange.ts';
import { say } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { frameFile, type FrameFile } from '../host/frameFile.ts';
import { exportedTheory } from '../host/versionHandlers.ts';
import { writeNamedFile } from './files.ts';
import { frameNamed } from './frameNamed.ts';
import { withLibrary } from './library.ts';
import { BadUse, type Line, type Run } from './use.ts';

/**
 * `export ID [--format …] [-o FILE]`: the theory or frame of that id as a file, on stdout unless `-o` names a file. What the format
 * could not carry is said on stderr.
 */
export const exportOne: Run = async (line, { door, language, print, note }) => {
  const { text, dropped } = await withLibrary(door, line.library, (opened) => fileOf(opened, line, language));
  if (line.output === undefined) print(text);
  else writeNamedFile(line.output, text);
  if (dropped.length > 0)
    note(`${say(language, cliResults['could-not-carry'], { what: tellLosses(language, dropped) })}\n`);
  return 0;
};

/** A theory goes before a frame of the same id; `ID@VERSION` can only be a frame. */
async function fileOf(
  library: Repository,
  { args: [id = ''], fileFormat: format }: Line,
  language: Language,
): Promise<Pick<FrameFile, 'text' | 'dropped'>> {
  const theories = await library.listTheories();
  if (!theories.some((theory) => theory.id === id))
    return frameFile(await frameNamed(library, id), { ...(format ? { format } : {}), language });
  if (format !== undefined && format !== 'json') throw new BadUse('frame-only', { format });
  return { text: await exportedTheory(library, id), dropped: [] };
}

import path from 'node:path';
import type { Repository } from '../../db/repository.ts';
import { ApiError } from '../../shared/api/errors.ts';
import type { ImportReport } from '../../shared/api/shapes.ts';
import type { Exchange } from '../../shared/exchange/json/readExchange.ts';
import { sameFrame } from '../../shared/frame/sameFrame.ts';
import { cliResults } from '../../shared/text/cli.ts';
import { tellLosses } from '../../shared/text/exchange.ts';
import { say } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { takeIn } from '../host/takeIn.ts';
import { readNamedFile } from './files.ts';
import { withLibrary } from './library.ts';
import { BadUse, type Run } from './use.ts';

/**
 * `import FILE…`: all files are read before the library is opened, and nothing is taken in unless all can be. Frames go
 * first, so that the theories find them.
 */
export const importFiles: Run = async ({ args, library, json, byUser }, { door, language, print }) => {
  const read: Exchange[] = [];
  for (const file of args) {
    // eslint-disable-next-line no-await-in-loop -- one process at a time, and the first fault ends it
    read.push(await door.readFile(path.basename(file), readNamedFile(file)));
  }
  if (!door.isThere(library))
    throw new BadUse('library-missing', { name: path.basename(door.fileOf(library)) });
  const reports = await withLibrary(
    door,
    library,
    async (opened) => {
      await refuseOtherFrames(opened, read);
      const done: ImportReport[] = [];
      for (const each of read.toSorted((a, b) => Number(a.kind === 'theory') - Number(b.kind === 'theory'))) {
        // eslint-disable-next-line no-await-in-loop -- each is a commit of its own, in this order
        done.push(await takeIn(opened, each, door.newId));
      }
      return done;
    },
    byUser,
  );
  if (json) print(`${JSON.stringify(reports, null, 2)}\n`);
  else for (const report of reports) print(`${worded(language, report)}\n`);
  return 0;
};

/** A version of a frame that says something else than the one there would be refused halfway; so it is asked for beforehand. */
async function refuseOtherFrames(library: Repository, read: readonly Exchange[]): Promise<void> {
  for (const each of read) {
    if (each.kind !== 'frame') continue;
    const { id, version } = each.frame;
    // eslint-disable-next-line no-await-in-loop -- few, and the first fault ends it
    const there = await library.getFrame(id, version).catch((error: unknown) => {
      if (error instanceof ApiError && error.code === 'not-found') return undefined;
      throw error;
    });
    if (there && !sameFrame(there, each.frame)) throw new ApiError('exists', { name: `${id}@${version}` });
  }
}

function worded(language: Language, report: ImportReport): string {
  const { id, nodes, links, outcome, dropped } = report;
  const rest =
    dropped.length === 0
      ? say(language, cliResults['all-taken'])
      : say(language, cliResults['left-out'], { what: tellLosses(language, dropped) });
  return say(language, cliResults[`import-${outcome}`], { id, nodes, links, rest });
}

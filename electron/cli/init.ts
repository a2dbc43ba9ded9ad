import path from 'node:path';
import { cliResults } from '../../shared/text/cli.ts';
import { say } from '../../shared/text/words.ts';
import { BadUse, type Run } from './use.ts';

/** `init`: a new library with the starter content. What is there already stays as it is. */
export const init: Run = async ({ library }, { door, language, print }) => {
  const file = door.fileOf(library);
  if (door.isThere(library)) throw new BadUse('library-exists', { name: path.basename(file) });
  await door.create(library);
  print(`${say(language, cliResults.made, { name: file })}\n`);
  return 0;
};

import { cliResults } from '../../shared/text/cli.ts';
import { say } from '../../shared/text/words.ts';
import type { Run } from './use.ts';

/** `backup [--json]`: a copy of the library as it is now, read back before it counts. */
export const backup: Run = async ({ library, json }, { door, language, print }) => {
  const made = await door.backUp(library);
  if (json) print(`${JSON.stringify(made, null, 2)}\n`);
  else print(`${say(language, cliResults['backup-made'], { name: made.key })}\n`);
  return 0;
};

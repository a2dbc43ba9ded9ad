import { ApiError } from '../../shared/api/errors.ts';
import { wordError } from '../../shared/text/wordError.ts';
import { systemLanguage } from '../host/systemLanguage.ts';
import { languageOf } from './flags.ts';

/**
 * The core in a terminal: `node electron/cli/main.ts COMMAND …`. Results on stdout, all else on stderr; ends with 0, 1 or 2 (see
 * `run.ts`), never with a stack.
 */
const argv = process.argv.slice(2);
const language = languageOf(argv, systemLanguage());
const note = (text: string): void => void process.stderr.write(text);

/** What the database's driver asks of Node; on an older one it would end the process without a word. */
const leastNapi = 10;

async function main(): Promise<0 | 1 | 2> {
  if (Number(process.versions['napi'] ?? 0) < leastNapi) {
    note(`${wordError(language, new ApiError('wrong-node', { version: process.version }))}\n`);
    return 2;
  }
  const [{ runCli }, { libraryDoor }] = await Promise.all([import('./run.ts'), import('./door.ts')]);
  return runCli(argv, {
    language,
    print: (text) => void process.stdout.write(text),
    note,
    door: libraryDoor((concern) => note(`${wordError(language, concern)}\n`)),
  });
}

// npm runs its scripts in the program's folder; names of files are meant from where the person is.
const from = process.env['INIT_CWD'];
if (process.env['npm_lifecycle_event'] === 'cli' && from !== undefined) process.chdir(from);

// Whoever read the output has enough (`… | head`): nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = 2;
});
process.exitCode = await main();

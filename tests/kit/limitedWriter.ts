import { openLibrary } from '../../db/openLibrary.ts';
import { ApiError } from '../../shared/api/errors.ts';
import { renaming } from './smallTheory.ts';

/** Changes the theory `t` of a library until a change is refused, and prints the last stored revision and the error's code. */
const library = await openLibrary(process.argv[2] ?? '');
let { revision } = await library.openTheory('t');
try {
  for (let i = 0; i < 20_000; i += 1) ({ revision } = await library.commit(renaming(revision)));
} catch (error) {
  process.stdout.write(`${revision} ${error instanceof ApiError ? error.code : String(error)}\n`);
}
process.exit(0);

import { appendFileSync } from 'node:fs';
import { openLibrary } from '../../db/openLibrary.ts';
import { renaming } from './smallTheory.ts';

/**
 * A program that does nothing but change the theory `t` of a library, step after step, and notes each acknowledged revision in
 * another file: what a kill is compared with. Arguments: the library, the file of acknowledgements, the folder of marks.
 */
const [file = '', acknowledged = '', marks = ''] = process.argv.slice(2);
const library = await openLibrary(file, { marks });
let { revision } = await library.openTheory('t');
appendFileSync(acknowledged, `open ${revision}\n`);
for (;;) {
  ({ revision } = await library.commit(renaming(revision)));
  appendFileSync(acknowledged, `${revision}\n`);
}

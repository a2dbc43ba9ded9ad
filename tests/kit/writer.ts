import { appendFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openLibrary } from '../../db/openLibrary.ts';
import { editItem } from '../../shared/frame/commands/items.ts';
import { done, smallFrame } from './smallFrame.ts';
import { renaming } from './smallTheory.ts';

/**
 * A program that does nothing but change the theory `t` of a library, step after step, and notes each acknowledged revision in
 * another file: what a kill is compared with. With a fourth argument it changes the draft of the small frame instead. Arguments: the library, the file of acknowledgements, the folder of marks.
 */
const [file = '', acknowledged = '', marks = '', what = 'theory'] = process.argv.slice(2);
const library = await openLibrary(file, { marks });
const { id, version } = smallFrame;

/** One more step of what is changed; gives its revision. */
async function next(base: number): Promise<number> {
  if (what === 'theory') return (await library.commit(renaming(base))).revision;
  const { frame } = await library.openDraft(id, version);
  const renamed = editItem(frame, {
    code: 'P1',
    change: { label: { nl: `Schulden ${base}` } },
    keepName: true,
  });
  const { step, patch } = done(renamed);
  const commit = { id, version, commitId: `d_${base}`, baseRevision: base, kind: 'do' as const, step };
  return (await library.commitDraft({ ...commit, patch: [...patch] as never })).revision;
}

// The next writer need not read all modules again; at the end, where Node would keep them, this one is killed.
flushCompileCache();
let { revision } = what === 'theory' ? await library.openTheory('t') : await library.openDraft(id, version);
appendFileSync(acknowledged, `open ${revision}\n`);
for (;;) {
  revision = await next(revision);
  appendFileSync(acknowledged, `${revision}\n`);
}

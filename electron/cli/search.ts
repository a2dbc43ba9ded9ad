import type { SearchHit } from '../../shared/search/hit.ts';
import { searchWords } from '../../shared/text/cliTheory.ts';
import { kindWords } from '../../shared/text/domain.ts';
import { recordWords } from '../../shared/text/records.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { withLibrary } from './library.ts';
import type { Run } from './use.ts';

/** More hits than these nobody reads in a terminal. */
const mostPrinted = 100;

/** `search TEXT [--json]`: what holds all words of the text, in all theories of the library, the best first. */
export const search: Run = async ({ args, library, json }, { door, language, print, note }) => {
  const query = args.join(' ');
  const found = await withLibrary(door, library, (opened) => opened.search(query, mostPrinted));
  if (json) print(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.hits.length === 0) print(`${say(language, searchWords.none)}\n`);
  else for (const hit of found.hits) print(`${row(hit, language)}\n`);
  const more = found.all - found.hits.length;
  if (more > 0) note(`${say(language, searchWords.more, { n: more })}\n`);
  return 0;
};

const clean = (text: string): string => text.replaceAll(/\p{C}+/gu, ' ');

/** Tabs between the columns; texts hold none. What the name already says is not said again. */
function row(hit: SearchHit, language: Language): string {
  const kind = hit.kind ? kindWords[hit.kind] : hit.record === 'node' ? undefined : recordWords[hit.record];
  const name = inLanguage(language, hit.name);
  return [
    hit.theory,
    hit.id,
    kind ? say(language, kind) : hit.record,
    name,
    hit.excerpt === name ? '' : hit.excerpt,
  ]
    .map(clean)
    .join('\t')
    .trimEnd();
}

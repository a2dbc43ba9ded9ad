import { ApiError } from '../../shared/api/errors.ts';
import { showWords } from '../../shared/text/cliTheory.ts';
import { makerWords } from '../../shared/text/versions.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import type { VersionInfo } from '../../shared/versions/shapes.ts';
import { withLibrary } from './library.ts';
import type { Run } from './use.ts';

/** `versions ID [--json]`: the kept versions of a theory, the oldest first. */
export const versions: Run = async ({ args: [id = ''], library, json }, { door, language, print }) => {
  const kept = await withLibrary(door, library, async (opened) => {
    const theories = await opened.listTheories();
    if (!theories.some((theory) => theory.id === id)) throw new ApiError('not-found', { name: id });
    return opened.listVersions(id);
  });
  if (json) print(`${JSON.stringify(kept, null, 2)}\n`);
  else if (kept.length === 0) print(`${say(language, showWords.noVersions)}\n`);
  else for (const version of kept) print(`${row(version, language)}\n`);
  return 0;
};

const clean = (text: string): string => text.replaceAll(/\p{C}+/gu, ' ');

/** Tabs between the columns; texts hold none. */
function row(version: VersionInfo, language: Language): string {
  const { id, at, revision, name, reason, made, by, keptBy } = version;
  const columns = [
    id,
    at,
    String(revision),
    by ?? keptBy ?? say(language, makerWords[made]),
    inLanguage(language, name),
    inLanguage(language, reason),
  ];
  return columns.map(clean).join('\t').trimEnd();
}

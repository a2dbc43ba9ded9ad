import type { CodeMove, MigrationChoice, MigrationReport } from '../../shared/frame/migrationShapes.ts';
import { idPattern } from '../../shared/ids.ts';
import { cliFrameWords } from '../../shared/text/cliFrame.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { migrateTheory } from '../host/migrateTheory.ts';
import { idAndVersion } from './frameNamed.ts';
import { withLibrary } from './library.ts';
import { BadUse, type Run } from './use.ts';

/**
 * `frame migrate THEORY ID@VERSION [--choose OLD=NEW …]`: moves a theory in one step that can be undone in the program. Fails with
 * `choices-missing`, which lists what is still to be chosen; then nothing has changed.
 */
export const migrate: Run = async (line, { door, language, print }) => {
  const [theory = '', name = ''] = line.args;
  const { id, version } = idAndVersion(name);
  if (version === undefined) throw new BadUse('version-missing', { name });
  const choices = (line.choices ?? []).map(choiceOf);
  const asked = { id: theory, frame: { id, version }, choices, commitId: door.newId('commit') };
  const { revision, report } = await withLibrary(
    door,
    line.library,
    (opened) => migrateTheory(opened, asked, door.newId),
    line.byUser,
  );
  if (line.json) print(`${JSON.stringify({ theory, revision, ...report }, null, 2)}\n`);
  else print(worded(language, theory, report));
  return 0;
};

/** `OLD=NEW`, `NODE/OLD=NEW`, with several codes between commas or `none`. Throws {@link BadUse} for anything else. */
function choiceOf(written: string): MigrationChoice {
  const [, node, code = '', to = ''] = /^(?:([^/=]+)\/)?([^/=]+)=(.+)$/.exec(written) ?? [];
  const codes = to === 'none' ? [] : to.split(',');
  if (![code, ...codes, ...(node === undefined ? [] : [node])].every((one) => idPattern.test(one)))
    throw new BadUse('choice', { name: written });
  return { code, ...(node === undefined ? {} : { node }), to: codes };
}

function worded(language: Language, theory: string, report: MigrationReport): string {
  const names = { theory, frame: report.frame, version: report.to };
  if (report.from === report.to) return `${say(language, cliFrameWords.already, names)}\n`;
  const count = (...outcomes: readonly CodeMove['outcome'][]): number =>
    report.moves.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const lines = report.moves
    .filter(({ outcome }) => outcome !== 'stays')
    .map((move) =>
      [placeOf(language, move), codesOf(language, move), say(language, cliFrameWords[move.outcome])].join(
        '\t',
      ),
    );
  const counts = {
    stays: count('stays', 'reworded', 'unknown'),
    moves: count('moves'),
    chosen: count('choice'),
  };
  return `${[...lines, say(language, cliFrameWords.migrated, { ...names, ...counts })].join('\n')}\n`;
}

function placeOf(language: Language, { place }: CodeMove): string {
  if (place.at !== 'node') return say(language, cliFrameWords[place.at]);
  return `${place.node} ${inLanguage(language, place.title).replaceAll(/\p{C}+/gu, ' ')}`;
}

function codesOf(language: Language, { code, to, outcome }: CodeMove): string {
  if (outcome !== 'moves' && outcome !== 'choice') return code;
  const codes = to.map((one) => one.code).join(', ');
  return `${code} → ${codes === '' ? say(language, cliFrameWords.none) : codes}`;
}

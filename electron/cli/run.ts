import { ApiError } from '../../shared/api/errors.ts';
import { showText } from '../../shared/exchange/json/place.ts';
import type { CliCommand } from '../../shared/text/cli.ts';
import { cliRefusals } from '../../shared/text/cliRefusals.ts';
import { wordError } from '../../shared/text/wordError.ts';
import { say } from '../../shared/text/words.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { exportOne } from './export.ts';
import { languageOf, readLine } from './flags.ts';
import { frame } from './frame.ts';
import { frameFindings } from './frameFindings.ts';
import { diff } from './diff.ts';
import { help } from './help.ts';
import { importFiles } from './import.ts';
import { init } from './init.ts';
import { list } from './list.ts';
import { restore } from './restore.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { versions } from './versions.ts';
import { BadUse, type Desk, type Run } from './use.ts';

const commands: Readonly<Record<CliCommand, Run>> = {
  init,
  list,
  import: importFiles,
  export: exportOne,
  check,
  rules,
  coverage,
  'frame-findings': frameFindings,
  frame,
  show,
  versions,
  diff,
  search,
  backup,
  restore,
  help,
};

/**
 * Runs one command line and gives the exit code: 0 done, 1 findings that cannot be right, 2 not understood or not possible.
 * Never throws; whatever goes wrong is one sentence on stderr, without a stack.
 */
export async function runCli(argv: readonly string[], base: Desk): Promise<0 | 1 | 2> {
  const desk: Desk = { ...base, language: languageOf(argv, base.language) };
  try {
    const line = readLine(argv, desk.language);
    return await commands[line.command](line, desk);
  } catch (error) {
    desk.note(`${sentenceOf(error, desk)}\n`);
    return 2;
  }
}

function sentenceOf(error: unknown, { language }: Desk): string {
  if (error instanceof ApiError) return wordError(language, error);
  if (error instanceof BadUse) {
    const shown = Object.entries(error.values).map(([name, value]) => [
      name,
      typeof value === 'string' && (name === 'name' || name === 'flag') ? showText(value) : value,
    ]);
    return say(language, cliRefusals[error.refusal], Object.fromEntries(shown));
  }
  return wordError(language, new ApiError('internal'));
}

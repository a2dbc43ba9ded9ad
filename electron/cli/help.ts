import {
  cliCommands,
  cliDetails,
  cliHelp,
  cliOptions,
  cliSummary,
  cliUsage,
  type CliCommand,
} from '../../shared/text/cli.ts';
import { say } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { commandOf } from './flags.ts';
import type { Run } from './use.ts';

/** `help [COMMAND]`: all commands with a line each, or one of them explained. */
export const help: Run = async ({ args: [name] }, { language, print }) => {
  print(name === undefined ? overview(language) : helpOf(language, commandOf(name)));
  return 0;
};

function overview(language: Language): string {
  const width = Math.max(...cliCommands.map((command) => say(language, cliUsage[command]).length)) + 2;
  return [
    say(language, cliHelp.title),
    '',
    say(language, cliHelp.usage, { usage: say(language, cliHelp.anyCommand) }),
    '',
    `${say(language, cliHelp.commands)}:`,
    ...cliCommands.map(
      (command) => `  ${say(language, cliUsage[command]).padEnd(width)}${say(language, cliSummary[command])}`,
    ),
    '',
    ...options(language),
    '',
    say(language, cliHelp.exits),
    '',
  ].join('\n');
}

function helpOf(language: Language, command: CliCommand): string {
  const summary = say(language, cliSummary[command]);
  return [
    `${command}: ${summary}.`,
    '',
    say(language, cliHelp.usage, { usage: say(language, cliUsage[command]) }),
    '',
    // Said word for word: the names between braces in it are keys of the output.
    cliDetails[command][language],
    '',
  ].join('\n');
}

function options(language: Language): string[] {
  const width = Math.max(...cliOptions.map(({ flag }) => say(language, flag).length)) + 2;
  return [
    `${say(language, cliHelp.options)}:`,
    ...cliOptions.map(({ flag, says }) => `  ${say(language, flag).padEnd(width)}${say(language, says)}`),
  ];
}

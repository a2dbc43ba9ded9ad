import { cliCommands, cliUsage, type CliCommand } from '../../shared/text/cli.ts';
import { say } from '../../shared/text/words.ts';
import { languages, type Language } from '../../shared/theory/words.ts';
import { BadUse, type Flag, type Line } from './use.ts';

interface Takes {
  readonly least: number;
  readonly most: number;
  readonly flags: readonly Flag[];
}

const takes: Readonly<Record<CliCommand, Takes>> = {
  init: { least: 0, most: 0, flags: [] },
  list: { least: 0, most: 0, flags: ['json'] },
  import: { least: 1, most: Infinity, flags: ['json'] },
  export: { least: 1, most: 1, flags: ['output'] },
  check: { least: 1, most: 1, flags: ['json'] },
  coverage: { least: 1, most: 1, flags: ['json'] },
  'frame-findings': { least: 0, most: 1, flags: ['json'] },
  backup: { least: 0, most: 0, flags: ['json'] },
  restore: { least: 0, most: 1, flags: ['json', 'list'] },
  help: { least: 0, most: 1, flags: [] },
};

const names: Readonly<Record<string, Flag | 'library' | 'lang' | 'help'>> = {
  '--json': 'json',
  '--list': 'list',
  '-o': 'output',
  '--output': 'output',
  '--library': 'library',
  '--lang': 'lang',
  '--help': 'help',
  '-h': 'help',
};
const withValue: ReadonlySet<string> = new Set(['output', 'library', 'lang']);

/** The words of a line, apart: what begins with `-` is an option (until a bare `--`), all else an argument. */
interface Sorted {
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  /** As it was written, for what a refusal shows. */
  readonly written: ReadonlyMap<string, string>;
}

/**
 * The language that a line asks for, read before anything else so that every refusal is worded in it; `otherwise` where it
 * asks for none that there is.
 */
export function languageOf(argv: readonly string[], otherwise: Language): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at] ?? '';
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[at + 1];
  return at === -1 ? otherwise : (languages.find((language) => language === value) ?? otherwise);
}

/** Reads a command line. Throws {@link BadUse} for a command or option that there is not, or too few or too many words. */
export function readLine(argv: readonly string[], language: Language): Line {
  const { words, flags, written } = sort(argv);
  const [name, ...args] = words;
  const lang = flags.get('lang');
  if (lang !== undefined && !languages.some((known) => known === lang))
    throw new BadUse('language', { name: lang });
  if (flags.has('help')) return { command: 'help', args: words.slice(0, 1), json: false, list: false };
  if (name === undefined) throw new BadUse('no-command', { options: cliCommands.join(', ') });
  const command = commandOf(name);
  const { least, most, flags: allowed } = takes[command];
  for (const [flag, as] of written) {
    const known = flag === 'library' || flag === 'lang' || allowed.some((each) => each === flag);
    if (!known) throw new BadUse('unknown-flag', { command, flag: as });
  }
  const usage = say(language, cliUsage[command]);
  if (args.length < least) throw new BadUse('too-few', { usage });
  if (args.length > most) throw new BadUse('too-many', { usage, name: args[most] ?? '' });
  const output = flags.get('output');
  const library = flags.get('library');
  return {
    command,
    args,
    json: flags.has('json'),
    list: flags.has('list'),
    ...(output === undefined ? {} : { output }),
    ...(library === undefined ? {} : { library }),
  };
}

/** The command of that name. Throws {@link BadUse} when there is none. */
export function commandOf(name: string): CliCommand {
  const command = cliCommands.find((known) => known === name);
  if (!command) throw new BadUse('unknown-command', { name, options: cliCommands.join(', ') });
  return command;
}

function sort(argv: readonly string[]): Sorted {
  const words: string[] = [];
  const flags = new Map<string, string>();
  const written = new Map<string, string>();
  const end = argv.indexOf('--');
  const last = end === -1 ? argv.length : end;
  for (let i = 0; i < last; i += 1) {
    const word = argv[i] ?? '';
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const as = equals === -1 ? word : word.slice(0, equals);
    const flag = Object.hasOwn(names, as) ? names[as] : undefined;
    if (!flag) throw new BadUse('unknown-flag', { command: words[0] ?? 'help', flag: as });
    if (flags.has(flag)) throw new BadUse('flag-twice', { flag: as });
    if (!withValue.has(flag) && equals !== -1) throw new BadUse('flag-no-value', { flag: as });
    let value = equals === -1 ? '' : word.slice(equals + 1);
    if (withValue.has(flag) && equals === -1) {
      i += 1;
      value = i < last ? (argv[i] ?? '') : '';
    }
    if (withValue.has(flag) && (value === '' || (equals === -1 && value.startsWith('-'))))
      throw new BadUse('flag-value', { flag: as });
    flags.set(flag, value);
    written.set(flag, as);
  }
  return { words: [...words, ...argv.slice(last + 1)], flags, written };
}

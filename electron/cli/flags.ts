import { frameFormats } from '../../shared/api/contract.ts';
import { cliCommands, cliUsage, type CliCommand } from '../../shared/text/cli.ts';
import { say } from '../../shared/text/words.ts';
import { languages, ruleSets, type Language } from '../../shared/theory/words.ts';
import { BadUse, failLevels, formats, views, type Flag, type Line } from './use.ts';

interface Takes {
  readonly least: number;
  readonly most: number;
  readonly flags: readonly Flag[];
}

const takes: Readonly<Record<CliCommand, Takes>> = {
  init: { least: 0, most: 0, flags: [] },
  list: { least: 0, most: 0, flags: ['json'] },
  import: { least: 1, most: Infinity, flags: ['json', 'by-user'] },
  export: { least: 1, most: 1, flags: ['output', 'format'] },
  check: { least: 1, most: 1, flags: ['json', 'set', 'format', 'fail-on'] },
  rules: { least: 0, most: 0, flags: ['json'] },
  coverage: { least: 1, most: 1, flags: ['json'] },
  'frame-findings': { least: 0, most: 1, flags: ['json'] },
  frame: { least: 1, most: 3, flags: ['json', 'choose', 'by-user'] },
  show: { least: 1, most: 1, flags: ['json', ...views] },
  versions: { least: 1, most: 1, flags: ['json'] },
  diff: { least: 2, most: 2, flags: ['json', 'moves'] },
  search: { least: 1, most: Infinity, flags: ['json'] },
  backup: { least: 0, most: 0, flags: ['json'] },
  restore: { least: 0, most: 1, flags: ['json', 'list'] },
  help: { least: 0, most: 1, flags: [] },
};

const names: Readonly<Record<string, Flag | 'library' | 'lang' | 'help'>> = {
  '--json': 'json',
  '--list': 'list',
  '--sentences': 'sentences',
  '--configurations': 'configurations',
  '--outline': 'outline',
  '--moves': 'moves',
  '--choose': 'choose',
  '--by-user': 'by-user',
  '--set': 'set',
  '--format': 'format',
  '--fail-on': 'fail-on',
  '-o': 'output',
  '--output': 'output',
  '--library': 'library',
  '--lang': 'lang',
  '--help': 'help',
  '-h': 'help',
};
const withValue: ReadonlySet<string> = new Set([
  'output',
  'library',
  'lang',
  'set',
  'format',
  'fail-on',
  'choose',
]);
/** Options that may stand there more than once; their values are kept apart by a line end, which no value holds. */
const repeatable: ReadonlySet<string> = new Set(['choose']);

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
  if (flags.has('help')) {
    const [named] = words;
    return { ...plain, command: 'help', args: named === undefined ? [] : [named] };
  }
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
  const json = flags.has('json');
  const exports = command === 'export';
  const fileFormat = exports ? choice(flags, 'format', frameFormats) : undefined;
  const format = (exports ? undefined : choice(flags, 'format', formats)) ?? (json ? 'json' : 'text');
  const choices = flags.get('choose')?.split('\n');
  if (json && format !== 'json') throw new BadUse('two-formats');
  const sets = flags.get('set')?.split(',');
  return {
    ...plain,
    command,
    args,
    json,
    list: flags.has('list'),
    views: views.filter((view) => flags.has(view)),
    moves: flags.has('moves'),
    byUser: flags.has('by-user'),
    format,
    failOn: choice(flags, 'fail-on', failLevels) ?? 'error',
    ...(sets === undefined ? {} : { sets: sets.map((set) => oneOf(set.trim(), '--set', ruleSets)) }),
    ...(choices === undefined ? {} : { choices }),
    ...(fileFormat === undefined ? {} : { fileFormat }),
    ...(output === undefined ? {} : { output }),
    ...(library === undefined ? {} : { library }),
  };
}

/** A line without options. */
const plain = {
  json: false,
  list: false,
  views: [],
  moves: false,
  byUser: false,
  format: 'text',
  failOn: 'error',
} as const;

/** The value of an option that takes one of a few. Throws {@link BadUse} for another. */
function choice<T extends string>(
  flags: ReadonlyMap<string, string>,
  flag: Flag,
  options: readonly T[],
): T | undefined {
  const value = flags.get(flag);
  return value === undefined ? undefined : oneOf(value, `--${flag}`, options);
}

function oneOf<T extends string>(value: string, flag: string, options: readonly T[]): T {
  const known = options.find((option) => option === value);
  if (known === undefined)
    throw new BadUse('flag-choice', { flag, name: value, options: options.join(', ') });
  return known;
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
    if (flags.has(flag) && !repeatable.has(flag)) throw new BadUse('flag-twice', { flag: as });
    if (!withValue.has(flag) && equals !== -1) throw new BadUse('flag-no-value', { flag: as });
    let value = equals === -1 ? '' : word.slice(equals + 1);
    if (withValue.has(flag) && equals === -1) {
      i += 1;
      value = i < last ? (argv[i] ?? '') : '';
    }
    if (withValue.has(flag) && (value === '' || (equals === -1 && value.startsWith('-'))))
      throw new BadUse('flag-value', { flag: as });
    const earlier = flags.get(flag);
    flags.set(flag, earlier === undefined ? value : `${earlier}\n${value}`);
    written.set(flag, as);
  }
  return { words: [...words, ...argv.slice(last + 1)], flags, written };
}

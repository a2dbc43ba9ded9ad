import type { FrameFormat } from '../../shared/api/contract.ts';
import type { CliCommand } from '../../shared/text/cli.ts';
import type { CliRefusal } from '../../shared/text/cliRefusals.ts';
import type { Values } from '../../shared/text/words.ts';
import type { Language, RuleSet } from '../../shared/theory/words.ts';
import type { LibraryDoor } from './library.ts';

/** The command line was not understood, or asks for what cannot be: one sentence on stderr, exit 2, nothing changed. */
export class BadUse extends Error {
  readonly refusal: CliRefusal;
  readonly values: Values;
  constructor(refusal: CliRefusal, values: Values = {}) {
    super(refusal);
    this.name = 'BadUse';
    this.refusal = refusal;
    this.values = values;
  }
}

/** The options that a command can take; `--library` and `--lang` belong to all. */
export type Flag =
  'json' | 'output' | 'list' | 'set' | 'format' | 'fail-on' | 'moves' | 'choose' | 'by-user' | View;

/** What of a theory `show` prints. */
export const views = ['sentences', 'configurations', 'outline'] as const;
export type View = (typeof views)[number];

/** The forms in which `check` writes what it finds. */
export const formats = ['text', 'json', 'sarif', 'junit'] as const;
export type Format = (typeof formats)[number];

/** From which weight on a finding makes `check` end with 1. */
export const failLevels = ['error', 'warning'] as const;
export type FailLevel = (typeof failLevels)[number];

/** What stands on a command line once it is read. */
export interface Line {
  readonly command: CliCommand;
  readonly args: readonly string[];
  readonly json: boolean;
  /** `json` where `--json` asks for it. */
  readonly format: Format;
  readonly failOn: FailLevel;
  /** The sets of checks that are asked for; all when none are named. */
  readonly sets?: readonly RuleSet[];
  readonly list: boolean;
  readonly views: readonly View[];
  readonly moves: boolean;
  /** Whether the name of the system's user goes beside the changes (`--by-user`). */
  readonly byUser: boolean;
  /** What becomes of codes (`--choose`), as written. */
  readonly choices?: readonly string[];
  /** The form in which a frame is exported; the exchange format when none is named. */
  readonly fileFormat?: FrameFormat;
  readonly output?: string;
  readonly library?: string;
}

/** What a command works with. Results go to `print`, everything else to `note`. */
export interface Desk {
  readonly language: Language;
  readonly print: (text: string) => void;
  readonly note: (text: string) => void;
  readonly door: LibraryDoor;
}

/** 0 done, 1 findings that cannot be right. Whatever does not come about throws. */
export type Run = (line: Line, desk: Desk) => Promise<0 | 1>;

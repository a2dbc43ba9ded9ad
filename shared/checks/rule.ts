import type { Frame } from '../frame/records.ts';
import type { Words } from '../text/words.ts';
import type { Command } from '../theory/command.ts';
import type { Theory } from '../theory/theory.ts';
import type { RuleSet, Severity } from '../theory/words.ts';
import type { TheoryIndex } from './theoryIndex.ts';

/** What a check reports. `key` is stable: the same gap has the same key in every run, so waivers and tests can name it. */
export interface Finding {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The records it is about, the main one first. */
  readonly at: readonly string[];
  /** Tells it from others of the rule about the same main record; part of the key. */
  readonly detail?: string;
  /** Values for the placeholders of the rule's texts: titles in both languages, numbers. */
  readonly values: Readonly<Record<string, { readonly nl?: string; readonly en?: string } | string | number>>;
  /** The key of the finding that it follows from: one cause is told once, and what follows is folded under it. */
  readonly under?: string;
}

/** What a rule says of one gap; the engine adds key, rule and severity. */
export interface Report {
  (finding: {
    readonly at: readonly string[];
    readonly values?: Finding['values'];
    /** Tells two findings of one rule about the same main record apart (a code, say); part of the key. */
    readonly detail?: string;
    /** It is about the theory as a whole: its key stays the same whatever records it shows. */
    readonly whole?: true;
    /** Keys of findings that it would follow from, the likeliest first (see {@link findingKey}). */
    readonly causes?: readonly string[];
  }): void;
}

/** What to do about a finding where that is safe: a command planned on the theory as it is when chosen. */
export interface Fix {
  readonly label: Words;
  /** Whether this way out is safe for this finding; without it, always. */
  readonly when?: (theory: Theory, finding: Finding) => boolean;
  readonly command: (finding: Finding) => Command<void>;
}

/** One rule, one file. A rule without source, texts in both languages or running examples fails the build. */
export interface Rule {
  readonly id: string;
  readonly set: RuleSet;
  readonly severity: Severity;
  /** The place in the report that it rests on, or `own` with the reason in `why`. */
  readonly source: string;
  /** The frame that the rule comes with, and in whose report `source` is a place; without it, the rule is the program's. */
  readonly frame?: Frame;
  readonly texts: {
    /** The rule's name, what is wrong: *Middel zonder mechanisme*. */
    readonly name: Words;
    /** What is there, with the names of the records: *{title} zet nog geen mechanisme in werking*. */
    readonly message: Words;
    /** Why it matters in one sentence, a question if it is one. */
    readonly why: Words;
    /** What the rule rests on, in two sentences at most: for its page. */
    readonly ground: Words;
    /** What can be done, verb first. */
    readonly advice: Words;
  };
  /** In the notation of `sketch.ts`; each wrong one gives this finding, no right one does. */
  readonly examples: { readonly wrong: readonly string[]; readonly right: readonly string[] };
  readonly fixes?: readonly Fix[];
  /** Where a link from the main record is what is missing: the words for beginning to draw it, verb first. */
  readonly draws?: Words;
  check(index: TheoryIndex, report: Report): void;
}

export const defineRule = (rule: Rule): Rule => rule;

/** The stable key of a finding: its rule, the record it is mainly about (`theory` for the whole), and what tells it apart. */
export const findingKey = (rule: string, record: string, detail?: string): string =>
  detail === undefined ? `${rule}/${record}` : `${rule}/${record}/${detail}`;

/** What the engine needs beside the theory. */
export interface CheckInput {
  readonly frames: readonly Frame[];
  /** Severity by rule id where it differs from the rule's own; what the theory itself says goes before this. */
  readonly settings: Readonly<Record<string, Severity | 'off'>>;
  /** Sets of rules that are off in this library. */
  readonly offSets?: readonly RuleSet[];
  /** The newest version of each frame of the library, by id. */
  readonly newest?: Readonly<Record<string, string>>;
}

import type { Frame } from '../frame/records.ts';
import type { Theory } from '../theory/theory.ts';
import { rulesOfFrame } from './frameRule.ts';
import { rules as ownRules } from './index.ts';
import type { Rule } from './rule.ts';
import { ruleError } from './ruleError.ts';
import { codedFrames } from './theoryIndex.ts';

/** The rules that hold for a theory: the program's own, and those that come with the frames it is coded in. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  /** The rule of a finding, also of `rule-error`; nothing when no such rule is known (any more). */
  readonly byId: (id: string) => Rule | undefined;
}

const books = new WeakMap<readonly Frame[], RuleBook>();

/** The rules with these frames; the same book for the same array. */
export function ruleBook(frames: readonly Frame[]): RuleBook {
  const known = books.get(frames);
  if (known) return known;
  const rules = [...ownRules, ...frames.flatMap(rulesOfFrame)];
  const byId = new Map([...rules, ruleError].map((rule) => [rule.id, rule]));
  const book: RuleBook = { rules, byId: (id) => byId.get(id) };
  books.set(frames, book);
  return book;
}

/** The rules that hold for a theory, out of the frames that are at hand: those that it names, each in its version. */
export const bookOf = (theory: Theory, frames: readonly Frame[]): RuleBook =>
  ruleBook(codedFrames(theory, frames));

const noFrames: readonly Frame[] = [];

/** The rule of that id, in the book with these frames. */
export const ruleById = (id: string, frames: readonly Frame[] = noFrames): Rule | undefined =>
  ruleBook(frames).byId(id);

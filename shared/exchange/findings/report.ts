import type { CheckInput, Finding, Rule } from '../../checks/rule.ts';
import { bookOf, type RuleBook } from '../../checks/ruleBook.ts';
import { severityOf } from '../../checks/run.ts';
import { tell } from '../../checks/tell.ts';
import { judge, type IdleWaiver, type Judged, type Waived } from '../../checks/waivers.ts';
import { idleWords } from '../../text/checks.ts';
import { recordName } from '../../text/recordName.ts';
import { inLanguage, say, type Words } from '../../text/words.ts';
import type { Text } from '../../theory/records.ts';
import { headOf, type Theory } from '../../theory/theory.ts';
import type { Language, RuleSet } from '../../theory/words.ts';

/** What the checks say of one theory, on its way to a file or a terminal. */
export interface CheckReport {
  readonly id: string;
  readonly title: Text;
  /** The file that was checked, as the person named it; none for a theory of the library. */
  readonly file?: string;
  readonly theory: Theory;
  readonly book: RuleBook;
  /** The rules that were run: those that are not off. */
  readonly ran: readonly Rule[];
  readonly judged: Pick<Judged, 'standing' | 'waived' | 'idle'>;
}

/** Checks a theory, for a report. */
export function reportOn(
  { id, file, theory }: Pick<CheckReport, 'id' | 'file' | 'theory'>,
  input: CheckInput,
): CheckReport {
  const book = bookOf(theory, input.frames);
  return {
    id,
    title: headOf(theory).title,
    ...(file === undefined ? {} : { file }),
    theory,
    book,
    ran: book.rules.filter((rule) => severityOf(rule, theory, input) !== 'off'),
    judged: judge(theory, input),
  };
}

/** The report with the findings of these sets only. What followed from a finding of another set then stands on its own. */
export function ofSets(report: CheckReport, sets: readonly RuleSet[]): CheckReport {
  const isOf = (rule: Rule | undefined): boolean => rule !== undefined && sets.includes(rule.set);
  const { book, judged } = report;
  const kept = judged.standing.filter((finding) => isOf(book.byId(finding.rule)));
  const keys = new Set(kept.map((finding) => finding.key));
  return {
    ...report,
    ran: report.ran.filter(isOf),
    judged: {
      standing: kept.map((finding) => (keys.has(finding.under ?? '') ? finding : onItsOwn(finding))),
      waived: judged.waived.filter(({ finding }) => isOf(book.byId(finding.rule))),
      idle: judged.idle.filter(({ waiver: { rule } }) => rule === undefined || isOf(book.byId(rule))),
    },
  };
}

function onItsOwn(finding: Finding): Finding {
  const { under: _, ...rest } = finding;
  return rest;
}

/** What a finding says, in one line. */
export function messageOf(language: Language, { book }: CheckReport, finding: Finding): string {
  const rule = book.byId(finding.rule);
  return rule ? oneLine(tell(language, rule.texts.message, finding)) : finding.rule;
}

/** Why a finding matters, and what can be done. */
export function reasonOf(language: Language, { book }: CheckReport, finding: Finding): string {
  const rule = book.byId(finding.rule);
  if (!rule) return '';
  return [tell(language, rule.texts.why, finding), tell(language, rule.texts.advice, finding)].join('\n');
}

/** That a waiver accounts for nothing (any more), and why. */
export function idleMessage(
  language: Language,
  { theory, book }: Pick<CheckReport, 'theory' | 'book'>,
  { waiver, why }: IdleWaiver,
): string {
  const rule = waiver.rule === undefined ? undefined : book.byId(waiver.rule);
  const name: Words | undefined = rule?.texts.name;
  const record = theory.records.get(waiver.at[0] ?? '');
  const about = record && recordName(theory, record, language);
  const of = [name ? say(language, name) : waiver.rule, about].filter(Boolean).join(': ');
  return oneLine(say(language, idleWords[why], { of }));
}

/** The reason of a waiver, in one line. */
export const reasonOfWaiver = (language: Language, { waiver }: Waived): string =>
  oneLine([inLanguage(language, waiver.reason), waiver.date].filter(Boolean).join(' · '));

/** Words out of a theory, without what could move a terminal's cursor or break a line. */
const oneLine = (words: string): string => words.replaceAll(/\p{C}+/gu, ' ');

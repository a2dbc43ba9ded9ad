import type { Finding } from '../../shared/checks/rule.ts';
import { idleMessage, messageOf, type CheckReport } from '../../shared/exchange/findings/report.ts';
import { checksWords, severityWords } from '../../shared/text/checks.ts';
import { cliFindings, cliResults } from '../../shared/text/cli.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import type { Language, Severity } from '../../shared/theory/words.ts';

/** A finding as `--json` gives it. `at` holds ids as in the exchange format, the record it is about first. */
export interface ListedFinding {
  /** Where several theories were checked: which. */
  readonly theory?: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly at: readonly string[];
  readonly message: string;
  readonly key: string;
  /** The key of the finding that it follows from; such a finding is not counted. */
  readonly under?: string;
  /** For the rule `idle-waiver`: the waiver that accounts for nothing (any more). */
  readonly waiver?: string;
}

/** All findings that stand, and a question for each waiver that accounts for nothing (any more). */
export function listOfFindings(
  language: Language,
  reports: readonly CheckReport[],
  isAll: boolean,
): readonly ListedFinding[] {
  return reports.flatMap((report) => {
    const of = isAll ? { theory: report.id } : {};
    return [
      ...report.judged.standing.map((finding): ListedFinding => {
        const { rule, severity, at, key, under } = finding;
        const message = messageOf(language, report, finding);
        return { ...of, rule, severity, at, message, key, ...(under === undefined ? {} : { under }) };
      }),
      ...report.judged.idle.map((idle): ListedFinding => {
        const { id, at } = idle.waiver;
        const message = idleMessage(language, report, idle);
        const rule = 'idle-waiver';
        return { ...of, rule, severity: 'hint', at, message, key: `${rule}/${id}`, waiver: id };
      }),
    ];
  });
}

/** The findings in words, a line each, with what follows from one below it; the count holds those that follow from nothing else. */
export function wordedFindings(language: Language, reports: readonly CheckReport[], isAll: boolean): string {
  const blocks = reports.flatMap((report) => {
    const lines = linesOf(language, report);
    if (!isAll) return lines.length > 0 ? [lines] : [];
    const title = inLanguage(language, report.title).replaceAll(/\p{C}+/gu, ' ');
    const none = say(language, cliResults['no-findings']);
    return [[`${title} (${report.id})`, ...(lines.length > 0 ? lines : [none])]];
  });
  const all = reports.flatMap(({ judged }) => judged.standing).filter(({ under }) => under === undefined);
  if (all.length === 0 && !isAll) return `${say(language, cliResults['no-findings'])}\n`;
  const counted = say(language, cliFindings, { n: all.length });
  return `${[...blocks.flatMap((lines) => [...lines, '']), counted].join('\n')}\n`;
}

function linesOf(language: Language, report: CheckReport): string[] {
  const { standing } = report.judged;
  const folded = Map.groupBy(standing, (finding) => finding.under ?? '');
  const lineOf = (finding: Finding): string => {
    const { severity, rule, at } = finding;
    const message = messageOf(language, report, finding);
    return `${say(language, severityWords[severity])}: ${message} (${[rule, ...at].join(' ')})`;
  };
  return (folded.get('') ?? []).flatMap((finding) => [
    lineOf(finding),
    ...(folded.get(finding.key) ?? []).map(
      (one) => `  ${say(language, checksWords.follows)}: ${lineOf(one)}`,
    ),
  ]);
}

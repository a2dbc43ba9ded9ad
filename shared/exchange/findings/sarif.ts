import type { Finding, Rule } from '../../checks/rule.ts';
import { checksWords } from '../../text/checks.ts';
import { inLanguage, say } from '../../text/words.ts';
import type { Language, Severity } from '../../theory/words.ts';
import { idleMessage, messageOf, reasonOf, reasonOfWaiver, type CheckReport } from './report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

interface Tool {
  readonly version: string;
}

/**
 * Findings in SARIF 2.1.0 (OASIS), the form in which build servers and editors read them: one run, a result for each finding,
 * with its stable key as fingerprint. What is accounted for stands among them, suppressed, with the reason.
 */
export function writeSarif(language: Language, reports: readonly CheckReport[], { version }: Tool): string {
  const rules = [...new Map(reports.flatMap((report) => rulesIn(report).map((rule) => [rule.id, rule])))].map(
    ([, rule]) => rule,
  );
  const places = new Map(rules.map((rule, i) => [rule.id, i]));
  const run = {
    tool: {
      driver: {
        name: 'Raderwerk',
        version,
        language,
        rules: rules.map((rule) => ruleOf(language, rule)),
      },
    },
    language,
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: reports.flatMap((report) =>
          report.judged.idle.map((idle) => ({
            level: 'note',
            message: { text: idleMessage(language, report, idle) },
            locations: [locationOf(language, report, idle.waiver.at[0])],
          })),
        ),
      },
    ],
    results: reports.flatMap((report) => [
      ...report.judged.standing.map((finding) => resultOf(language, report, finding, places)),
      ...report.judged.waived.map((one) => ({
        ...resultOf(language, report, one.finding, places),
        suppressions: [
          { kind: 'external', status: 'accepted', justification: reasonOfWaiver(language, one) },
        ],
      })),
    ]),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The rules that were run, and what stands in place of one that broke off. */
function rulesIn({ book, ran, judged }: CheckReport): readonly Rule[] {
  const found = judged.standing.flatMap((finding) => book.byId(finding.rule) ?? []);
  return [...ran, ...found];
}

function ruleOf(language: Language, { id, set, severity, source, texts }: Rule): object {
  return {
    id,
    shortDescription: { text: say(language, texts.name) },
    fullDescription: { text: say(language, texts.ground) },
    help: { text: say(language, texts.advice) },
    defaultConfiguration: { level: levels[severity] },
    properties: { set, source },
  };
}

function resultOf(
  language: Language,
  report: CheckReport,
  finding: Finding,
  places: ReadonlyMap<string, number>,
): object {
  const ruleIndex = places.get(finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: `${messageOf(language, report, finding)}. ${reasonOf(language, report, finding)}` },
    locations: [locationOf(language, report, finding.at[0])],
    ...(finding.at.length > 1
      ? {
          relatedLocations: finding.at
            .slice(1)
            .map((id, i) => ({ id: i + 1, ...locationOf(language, report, id) })),
        }
      : {}),
    partialFingerprints: { 'theory/v1': report.id, 'key/v1': finding.key },
    ...(finding.under === undefined ? {} : { properties: { under: finding.under } }),
  };
}

/** Where: the file when one was checked, and always the record within its theory. */
function locationOf(language: Language, { id, title, file, theory }: CheckReport, record?: string): object {
  const node = record === undefined ? undefined : theory.records.get(record);
  const name = node?.record === 'node' ? inLanguage(language, node.title) : inLanguage(language, title);
  return {
    ...(file === undefined
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') },
          },
        }),
    logicalLocations: [
      {
        name: name || say(language, checksWords.nameless),
        fullyQualifiedName: record === undefined ? id : `${id}/${record}`,
        kind: 'member',
      },
    ],
  };
}

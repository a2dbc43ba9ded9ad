import { inLanguage, say } from '../../text/words.ts';
import type { Language } from '../../theory/words.ts';
import { writeXml, type Xml } from '../xml.ts';
import { messageOf, reasonOf, reasonOfWaiver, type CheckReport } from './report.ts';

/**
 * Findings as JUnit XML, for whatever shows test results: a suite for each theory, in it a case for each finding that stands
 * (failed) or is accounted for (skipped, with the reason), and one (passed) for each check that finds nothing.
 */
export function writeJUnit(language: Language, reports: readonly CheckReport[]): string {
  const suites = reports.map((report) => suiteOf(language, report));
  const sum = (count: keyof Suite['counts']): number =>
    suites.reduce((total, suite) => total + suite.counts[count], 0);
  return writeXml({
    name: 'testsuites',
    attributes: {
      name: 'Raderwerk',
      tests: sum('tests'),
      failures: sum('failures'),
      errors: 0,
      skipped: sum('skipped'),
    },
    inside: suites.map(({ xml }) => xml),
  });
}

interface Suite {
  readonly xml: Xml;
  readonly counts: { readonly tests: number; readonly failures: number; readonly skipped: number };
}

function suiteOf(language: Language, report: CheckReport): Suite {
  const { book, ran, judged } = report;
  const found = new Set(
    [...judged.standing, ...judged.waived.map(({ finding }) => finding)].map((f) => f.rule),
  );
  const caseOf = (rule: string, name: string, inside: readonly Xml[]): Xml => ({
    name: 'testcase',
    attributes: { classname: `${report.id}.${book.byId(rule)?.set ?? 'checks'}.${rule}`, name },
    inside,
  });
  const cases = [
    ...judged.standing.map((finding) => {
      const message = messageOf(language, report, finding);
      const failure: Xml = {
        name: 'failure',
        attributes: { type: finding.severity, message },
        inside: `${reasonOf(language, report, finding)}\n${finding.key}`,
      };
      return caseOf(finding.rule, message, [failure]);
    }),
    ...judged.waived.map((one) =>
      caseOf(one.finding.rule, messageOf(language, report, one.finding), [
        { name: 'skipped', attributes: { message: reasonOfWaiver(language, one) } },
      ]),
    ),
    ...ran
      .filter((rule) => !found.has(rule.id))
      .map((rule) => caseOf(rule.id, say(language, rule.texts.name), [])),
  ];
  const counts = {
    tests: cases.length,
    failures: judged.standing.length,
    skipped: judged.waived.length,
  };
  const name = inLanguage(language, report.title) || report.id;
  return { counts, xml: { name: 'testsuite', attributes: { name, ...counts, errors: 0 }, inside: cases } };
}

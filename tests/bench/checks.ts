import { readStarter } from '../../db/starter/starter.ts';
import type { CheckInput } from '../../shared/checks/rule.ts';
import { bookOf } from '../../shared/checks/ruleBook.ts';
import { runChecks } from '../../shared/checks/run.ts';
import { theoryOf, type Theory } from '../../shared/theory/theory.ts';
import { codedTheory } from '../kit/codedTheory.ts';
import { line, quantile, ratio, timed } from './figures.ts';

/**
 * Whole checks of theories of 200, 1,000 and 10,000 nodes with all rules, those of their frames among them: coded in the frames
 * that a new library begins with, and with evidence; how the time grows, and the rules that take most of it.
 */
export function benchChecks(): string[] {
  const { frames } = readStarter();
  const input: CheckInput = { frames, settings: {} };
  const report: string[] = [];
  const medians: number[] = [];
  for (const size of [200, 1_000, 10_000]) {
    const theory = theoryOf(codedTheory(size, frames));
    const { rules } = bookOf(theory, frames);
    // Warm first: a window checks after every edit, and its first checks are slower while the engine gets to know the rules.
    const values = timed(size > 5_000 ? 40 : 120, () => void runChecks(theory, input), 15);
    medians.push(quantile(values, 0.5));
    const aim = size === 10_000 ? { p95: 150 } : undefined;
    report.push(line(`check of ${size} nodes, all ${rules.length} rules`, values, aim));
    if (size === 10_000) report.push(ofGraphAlone(theory, input), ...slowest(theory, input));
  }
  const [, thousand = 1, tenThousand = 1] = medians;
  report.push(ratio('check of 10,000 beside ten times 1,000 nodes', tenThousand, 10 * thousand));
  return report;
}

/** The check of a large theory by the rules that read its graph alone: neither what frames say of it nor its evidence. */
function ofGraphAlone(theory: Theory, input: CheckInput): string {
  const all = bookOf(theory, input.frames).rules;
  const rules = all.filter(({ set }) => set !== 'frame' && set !== 'evidence');
  const values = timed(40, () => void runChecks(theory, input, rules), 15);
  return line(`check of 10000 nodes, ${rules.length} rules of the graph`, values, { p95: 100 });
}

/** The five rules that take longest by themselves, each with the reading of the theory that any run begins with. */
function slowest(theory: Theory, input: CheckInput): string[] {
  const alone = bookOf(theory, input.frames).rules.map((rule) => ({
    id: rule.id,
    values: timed(5, () => void runChecks(theory, input, [rule])),
  }));
  const none = quantile(
    timed(5, () => void runChecks(theory, input, [])),
    0.5,
  );
  return alone
    .toSorted((a, b) => quantile(b.values, 0.5) - quantile(a.values, 0.5))
    .slice(0, 5)
    .map(({ id, values }) => line(`  ${id}, reading ${none.toFixed(1)} ms of it`, values));
}

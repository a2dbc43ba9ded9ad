import { runChecks } from '../../shared/checks/run.ts';
import { theoryOf } from '../../shared/theory/theory.ts';
import { largeTheory } from '../kit/largeTheory.ts';
import { line, quantile, ratio, timed } from './figures.ts';

/** Whole checks of theories of 200, 1,000 and 10,000 nodes, all rules, and how the time grows. */
export function benchChecks(): string[] {
  const report: string[] = [];
  const medians: number[] = [];
  for (const size of [200, 1_000, 10_000]) {
    const theory = theoryOf(largeTheory(size));
    const values = timed(size > 5_000 ? 20 : 60, () => void runChecks(theory, { frames: [], settings: {} }));
    medians.push(quantile(values, 0.5));
    report.push(
      line(`check of ${size} nodes, all rules`, values, size === 10_000 ? { p95: 100 } : undefined),
    );
  }
  const [, thousand = 1, tenThousand = 1] = medians;
  report.push(ratio('check of 10,000 beside ten times 1,000 nodes', tenThousand, 10 * thousand));
  return report;
}

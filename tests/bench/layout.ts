import { readStarter } from '../../db/starter/starter.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { arrange } from '../../shared/layout/arrange.ts';
import { drawPicture } from '../../shared/layout/drawPicture.ts';
import type { LayoutInput } from '../../shared/layout/input.ts';
import { theoryOf, type Theory } from '../../shared/theory/theory.ts';
import { largeTheory } from '../kit/largeTheory.ts';
import { measure } from '../kit/measure.ts';
import { line, timed } from './figures.ts';

const inputOf = (theory: Theory, frames: readonly Frame[]): LayoutInput => ({
  theory,
  frames,
  findings: runChecks(theory, { frames, settings: {} }),
  language: 'nl',
  level: 'map',
  width: 1440,
  height: 694,
  measure,
});

/** The order sought anew and the picture drawn, and the picture alone, of company A and of 1,000 nodes. */
export function benchLayout(): string[] {
  const { frames, theories } = readStarter();
  const companyA = theories.find((theory) => theory.id === 'fit-or-unfit-a')?.records ?? [];
  const report: string[] = [];
  const measured = (
    what: string,
    input: LayoutInput,
    rounds: number,
    aim?: { readonly p95: number },
  ): void => {
    const order = arrange(input);
    report.push(
      line(
        `arranged and drawn, ${what}`,
        timed(rounds, () => void drawPicture({ ...input, order: arrange(input) })),
        aim,
      ),
    );
    report.push(
      line(
        `drawn, ${what}`,
        timed(rounds, () => void drawPicture({ ...input, order })),
      ),
    );
  };
  measured('company A', inputOf(theoryOf(companyA), frames), 30, { p95: 300 });
  measured('1,000 nodes', inputOf(theoryOf(largeTheory(1_000)), []), 5);
  return report;
}

import { performance } from 'node:perf_hooks';

/** The value below which the given share (0 to 1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds of each of `rounds` calls, after some (`warm`) that do not count. */
export function timed(rounds: number, work: () => void, warm = 3): number[] {
  for (let i = 0; i < warm; i += 1) work();
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** One line of the report: what, p50, p95, and the aim where there is one. */
export function line(what: string, values: readonly number[], aim?: { readonly p95: number }): string {
  const p50 = quantile(values, 0.5);
  const p95 = quantile(values, 0.95);
  const verdict = aim ? `  aim p95 ${aim.p95} ms: ${p95 <= aim.p95 ? 'met' : 'MISSED'}` : '';
  return `${what.padEnd(46)} p50 ${p50.toFixed(2).padStart(8)} ms  p95 ${p95.toFixed(2).padStart(8)} ms${verdict}`;
}

/** A line for a figure beside another measured in the same run, as a ratio. */
export function ratio(what: string, mine: number, other: number): string {
  return `${what.padEnd(46)} ratio ${(mine / other).toFixed(2)}`;
}

/** As {@link ratio}, with the most that it may be. */
export function ratioWithin(what: string, mine: number, other: number, most: number): string {
  return `${ratio(what, mine, other)}  aim ${most}: ${mine <= most * other ? 'met' : 'MISSED'}`;
}

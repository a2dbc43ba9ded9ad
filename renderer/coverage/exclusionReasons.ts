import type { CoverageItem } from '../../shared/comparison/coverage.ts';
import { sameValue } from '../../shared/theory/same.ts';

export interface ExclusionReason {
  readonly codes: readonly string[];
  readonly excluded: NonNullable<CoverageItem['excluded']>;
}

/** How and why items are left alone, said once for those of which the same is said. */
export function exclusionReasons(items: readonly CoverageItem[]): ExclusionReason[] {
  const reasons: { codes: string[]; excluded: ExclusionReason['excluded'] }[] = [];
  for (const { code, excluded } of items) {
    if (!excluded) continue;
    const known = reasons.find((one) => sameValue(one.excluded, excluded));
    if (known) known.codes.push(code);
    else reasons.push({ codes: [code], excluded });
  }
  return reasons;
}

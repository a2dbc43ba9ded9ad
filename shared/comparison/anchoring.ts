import type { Frame } from '../frame/records.ts';
import type { Text } from '../theory/records.ts';
import { headOf, type Theory } from '../theory/theory.ts';

/** One level of anchoring with its plusses, 0 to 3, for each party; a strength that is not stated is missing. */
export interface AnchoringRow {
  readonly code: string;
  readonly label: Text;
  readonly jobseeker?: number;
  readonly employer?: number;
}
export interface AnchoringTable {
  readonly title: Text;
  readonly rows: readonly AnchoringRow[];
}

/**
 * How deep a theory says the change is held, as tables 6.3, 6.5, 6.6 (l. 1656) and 6.8 print it: the levels of the frame's list
 * that the theory's anchoring names, by party. Nothing where the theory states none, or in levels that the frame does not have.
 */
export function anchoringOf(theory: Theory, frame: Frame): AnchoringTable | undefined {
  const stated = headOf(theory).anchoring ?? [];
  const facet = frame.facets.find((one) =>
    one.items.some((item) => stated.some(({ level }) => level === item.code)),
  );
  if (!facet) return undefined;
  const rows = facet.items.map((item): AnchoringRow => {
    const strengthOf = (party: 'jobseeker' | 'employer'): number | undefined =>
      stated.find((one) => one.level === item.code && one.party === party)?.strength;
    const [jobseeker, employer] = [strengthOf('jobseeker'), strengthOf('employer')];
    return {
      code: item.code,
      label: item.label,
      ...(jobseeker === undefined ? {} : { jobseeker }),
      ...(employer === undefined ? {} : { employer }),
    };
  });
  return { title: facet.title, rows };
}

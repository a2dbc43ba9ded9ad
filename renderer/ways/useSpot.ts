import { useEffect, useMemo } from 'react';
import { indexTheory, type TheoryIndex } from '../../shared/checks/theoryIndex.ts';
import { nodesOfSpot, type Spot } from '../../shared/configuration/spot.ts';
import { waysToWork, type TheoryWays } from '../../shared/configuration/theoryWays.ts';
import type { Mark } from '../../shared/versions/marks.ts';
import { useJudged } from '../state/findings.ts';
import { setMarks } from '../state/marks.ts';
import { useTheory } from '../state/session.ts';
import { useSpotState } from '../state/spot.ts';

/** What is in the light, read out of the theory each time, so that it stays true while the theory changes. */
export interface Lit {
  readonly spot: Spot;
  readonly index: TheoryIndex;
  readonly nodes: readonly string[];
  /** All ways among which the one in the light is; undefined where no way is in the light. */
  readonly ways: TheoryWays | undefined;
}

const none: ReadonlyMap<string, Mark> = new Map();

/** What is in the light now; undefined while nothing is. Marks the weakest links of a way on the map. */
export function useSpot(): Lit | undefined {
  const theory = useTheory((whole) => whole);
  const spot = useSpotState((state) => state.spot);
  const { standing } = useJudged();
  const isWay = spot?.kind === 'way';
  const from = spot?.kind === 'way' ? spot.from : undefined;
  const any = spot !== undefined;
  const index = useMemo(() => (any ? indexTheory(theory) : undefined), [theory, any]);
  const ways = useMemo(
    () => (isWay && index ? waysToWork(index, from === undefined ? undefined : [from]) : undefined),
    [index, isWay, from],
  );
  const lit = useMemo((): Lit | undefined => {
    if (!spot || !index) return undefined;
    const findings = new Set(standing.flatMap((finding) => finding.at.slice(0, 1)));
    return { spot, index, ways, nodes: nodesOfSpot(index, spot, { ways, findings }) };
  }, [spot, index, ways, standing]);
  const way = spot?.kind === 'way' ? ways?.ways[spot.at] : undefined;
  useEffect(() => {
    if (!way) return undefined;
    const links = way.weakest.flatMap((at) => way.steps[at]?.links.slice(0, 1) ?? []);
    setMarks(new Map(links.map((link) => [link.id, 'weakest' as const])));
    return () => setMarks(none);
  }, [way]);
  return lit;
}

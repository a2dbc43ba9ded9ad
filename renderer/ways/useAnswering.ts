import { useMemo } from 'react';
import { filterNodes } from '../../shared/configuration/nodeFilter.ts';
import { useJudged, useTheoryIndex } from '../state/findings.ts';
import { useSpotState } from '../state/spot.ts';

/** The nodes that answer to the filter that is in the light, by id; undefined while none is. */
export function useAnswering(): ReadonlySet<string> | undefined {
  const spot = useSpotState((state) => state.spot);
  const { standing } = useJudged();
  const indexNow = useTheoryIndex();
  return useMemo(() => {
    if (spot?.kind !== 'filter') return undefined;
    const findings = new Set(standing.flatMap((finding) => finding.at.slice(0, 1)));
    return new Set(filterNodes(indexNow(), spot.filter, findings).map(({ id }) => id));
  }, [spot, standing, indexNow]);
}

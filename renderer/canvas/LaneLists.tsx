import { useMemo } from 'react';
import { meets } from '../../shared/layout/inSight.ts';
import type { Picture } from '../../shared/layout/picture.ts';
import { laneWords, mapWords } from '../../shared/text/map.ts';
import { useSay } from '../state/language.ts';
import { isWhole, pieceDomId } from './flowTypes.ts';
import { useSight } from './useSight.ts';

/**
 * The lanes as lists: nodes lie in the canvas by their places, so each lane's list names the ones it owns. Of very many it owns
 * those in the page, which say themselves which they are of how many.
 */
export function LaneLists({ picture }: { readonly picture: Picture }) {
  const say = useSay();
  const lanes = useMemo(() => {
    const byLane = Map.groupBy(picture.boxes, (box) => box.lane);
    return picture.lanes.map(({ id }) => ({
      id,
      boxes: (byLane.get(id) ?? []).toSorted((a, b) => a.y - b.y),
    }));
  }, [picture]);
  const sight = useSight(!isWhole(picture));
  return lanes.map(({ id, boxes }) => {
    const owned = sight
      ? boxes.filter(({ y, height }) => meets({ top: y, bottom: y + height }, sight))
      : boxes;
    if (owned.length === 0) return null;
    return (
      <ul
        key={id}
        data-lane-list={id}
        aria-label={say(mapWords.laneList, { words: say(laneWords[id]), n: boxes.length })}
        aria-owns={owned.map((box) => `${pieceDomId(box.id)}-item`).join(' ')}
      />
    );
  });
}

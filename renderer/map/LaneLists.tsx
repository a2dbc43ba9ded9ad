import type { Picture } from '../../shared/layout/picture.ts';
import { laneWords, mapWords } from '../../shared/text/map.ts';
import { isWhole, pieceDomId } from '../canvas/flowTypes.ts';
import { useSay } from '../state/language.ts';

/** The lanes as lists: nodes lie in the canvas by their places, so each lane's list names the ones it owns. */
export function LaneLists({ picture }: { readonly picture: Picture }) {
  const say = useSay();
  if (!isWhole(picture)) return null;
  return picture.lanes.map((lane) => {
    const boxes = picture.boxes.filter((box) => box.lane === lane.id).toSorted((a, b) => a.y - b.y);
    if (boxes.length === 0) return null;
    return (
      <ul
        key={lane.id}
        data-lane-list={lane.id}
        aria-label={say(mapWords.laneList, { words: say(laneWords[lane.id]), n: boxes.length })}
        aria-owns={boxes.map((box) => `${pieceDomId(box.id)}-item`).join(' ')}
      />
    );
  });
}

import { Plus } from 'lucide-react';
import type { LaneId, Picture } from '../../shared/layout/picture.ts';
import { laneAdds } from '../../shared/text/map.ts';
import { useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { useMap } from './mapState.ts';

export interface EmptyLanesProps {
  readonly picture: Picture;
  readonly onAdd: (lane: LaneId) => void;
}

/** As wide as an action gets, in pixels: where two do not fit side by side the last stands below. */
const widest = 190;

/** Lanes that hold nothing yet stand ready: below the question of their head one action each. */
export function EmptyLanes({ picture, onAdd }: EmptyLanesProps) {
  const say = useSay();
  const shift = useMap((map) => map.shift);
  const zoom = useMap((map) => map.zoom);
  const empty = picture.lanes.filter(
    (lane) => lane.id !== 'G' && !picture.boxes.some((box) => box.lane === lane.id),
  );
  const right = picture.width * zoom + shift;
  return empty.map((lane) => {
    // The last lane is too narrow for its words, so they end where it ends.
    const before = empty.find(({ id }) => id === 'S');
    const isTight = before !== undefined && before.x * zoom + shift + 2 * widest > right;
    const place =
      lane.id === 'E'
        ? { right: 12, ...(isTight ? { marginTop: 40 } : {}) }
        : { left: lane.x * zoom + shift, width: Math.max(lane.width, 110) };
    return (
      <div key={lane.id} className="rw-empty" style={place}>
        <Button icon={<Plus size={15} aria-hidden="true" />} onPress={() => onAdd(lane.id)}>
          {say(laneAdds[lane.id])}
        </Button>
      </div>
    );
  });
}

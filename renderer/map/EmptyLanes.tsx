import { Plus } from 'lucide-react';
import type { LaneId, Picture } from '../../shared/layout/picture.ts';
import { laneAdds, laneQuestions } from '../../shared/text/map.ts';
import { useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { useMap } from './mapState.ts';

export interface EmptyLanesProps {
  readonly picture: Picture;
  readonly onAdd: (lane: LaneId) => void;
}

/** Lanes that hold nothing yet stand ready: their question and one action each. */
export function EmptyLanes({ picture, onAdd }: EmptyLanesProps) {
  const say = useSay();
  const shift = useMap((map) => map.shift);
  const zoom = useMap((map) => map.zoom);
  const empty = picture.lanes.filter(
    (lane) => lane.id !== 'G' && !picture.boxes.some((box) => box.lane === lane.id),
  );
  return empty.map((lane) => {
    const question = laneQuestions[lane.id];
    return (
      <div
        key={lane.id}
        className="rw-empty"
        style={{ left: lane.x * zoom + shift, width: Math.max(lane.width, 110) }}
      >
        {question && <p>{say(question)}</p>}
        <Button icon={<Plus size={15} aria-hidden="true" />} onPress={() => onAdd(lane.id)}>
          {say(laneAdds[lane.id])}
        </Button>
      </div>
    );
  });
}

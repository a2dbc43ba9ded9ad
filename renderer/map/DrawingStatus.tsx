import './drawingStatus.css';
import { mapWords } from '../../shared/text/map.ts';
import type { PictureState } from '../canvas/usePicture.ts';
import { StatusSlot } from '../shell/StatusSlot.tsx';
import { useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';

type Progress = Pick<PictureState, 'progress' | 'stopped' | 'cancel' | 'drawAgain'>;

/** In the status bar: how far a picture is that takes long, with the way to give it up; and the way back to one that was. */
export function DrawingStatus({ drawn }: { readonly drawn: Progress }) {
  const say = useSay();
  const { progress, stopped } = drawn;
  if (progress === undefined && !stopped) return null;
  return (
    <StatusSlot>
      {progress === undefined ? (
        <span className="rw-drawing-status">
          <output>{say(mapWords.stopped)}</output>
          <Button look="quiet" onPress={drawn.drawAgain}>
            {say(mapWords.drawAgain)}
          </Button>
        </span>
      ) : (
        <span className="rw-drawing-status">
          <output>{say(mapWords.drawing)}</output>
          <progress aria-label={say(mapWords.drawing)} value={progress} max={1} />
          <span className="rw-drawing-status__share">{Math.round(progress * 100)}%</span>
          <Button look="quiet" onPress={drawn.cancel}>
            {say(mapWords.cancel)}
          </Button>
        </span>
      )}
    </StatusSlot>
  );
}

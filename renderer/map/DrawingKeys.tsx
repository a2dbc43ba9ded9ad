import { gestureWords } from '../../shared/text/map.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { StatusSlot } from '../shell/StatusSlot.tsx';
import { useSay } from '../state/language.ts';
import type { Labels } from './labels.ts';
import { useMap } from './mapState.ts';

/** In the status bar while a link is drawn by keys: from where, and which keys do what. */
export function DrawingKeys({ labels }: { readonly labels: Labels }) {
  const say = useSay();
  const from = useMap((map) => (map.drawing?.by === 'keys' ? map.drawing.from : undefined));
  if (from === undefined) return null;
  const isContext = nodeAt(labels.index.theory, from)?.kind === 'context';
  return (
    <StatusSlot>
      <span>{say(isContext ? gestureWords.carry : gestureWords.from, { title: labels.title(from) })}</span>
      <span className="rw-legend">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {say(gestureWords.keys)}
        </span>
        <span>
          <kbd>Enter</kbd> {say(gestureWords.lay)}
        </span>
        <span>
          <kbd>Esc</kbd> {say(gestureWords.drop)}
        </span>
      </span>
    </StatusSlot>
  );
}

import { guideWords } from '../../shared/text/guide.ts';
import { useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { openGuide, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import './guide.css';

/** What an empty theory offers whoever does not know where to begin: the first of the six steps. */
export function GuideOffer() {
  const say = useSay();
  const open = useWindow((state) => state.view === 'map' && state.guide !== undefined);
  const empty = useTheory((theory) => theory.records.size === 1);
  if (!empty || open) return null;
  return (
    <div className="rw-guide__offer">
      <p>{say(guideWords.offer)}</p>
      <Button look="primary" onPress={() => openGuide(1)}>
        {say(guideWords.begin)}
      </Button>
    </div>
  );
}

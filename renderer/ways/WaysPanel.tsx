import { X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { indexTheory } from '../../shared/checks/theoryIndex.ts';
import { waysWords } from '../../shared/text/ways.ts';
import { useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { openPart, useSpotState } from '../state/spot.ts';
import { toggleAside } from '../state/window.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { BrokenList } from './BrokenList.tsx';
import { FilterForm } from './FilterForm.tsx';
import { WayList } from './WayList.tsx';
import '../versions/versions.css';
import './ways.css';

/** Finding one's way: all ways to work, where chains stop, and filters; what is chosen here is in the light in the map. */
export function WaysPanel() {
  const say = useSay();
  const part = useSpotState((state) => state.part);
  const theory = useTheory((whole) => whole);
  const index = useMemo(() => indexTheory(theory), [theory]);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened the panel reads on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="rw-aside" aria-label={say(waysWords.title)}>
      <header className="rw-aside__head">
        <h2 tabIndex={-1} ref={heading}>
          {say(waysWords.title)}
        </h2>
        <IconButton label={say(waysWords.close)} onPress={() => toggleAside('ways')}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <div className="rw-aside__part">
        <SegmentedChoice
          label={say(waysWords.parts)}
          value={part}
          segments={[
            { value: 'ways', words: say(waysWords.partWays) },
            { value: 'broken', words: say(waysWords.partBroken) },
            { value: 'filter', words: say(waysWords.partFilter) },
          ]}
          onChange={openPart}
        />
      </div>
      {part === 'ways' ? (
        <WayList index={index} />
      ) : part === 'broken' ? (
        <BrokenList index={index} />
      ) : (
        <FilterForm index={index} />
      )}
    </section>
  );
}

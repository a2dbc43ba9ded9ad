import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Frame } from '../../shared/frame/records.ts';
import { framesWords } from '../../shared/text/framesView.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay, useText } from '../state/language.ts';
import { FrameFindings } from '../frameFindings/FrameFindings.tsx';
import { Guard } from '../ui/Guard.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { Select } from '../ui/Select.tsx';
import { AboutFrame } from './AboutFrame.tsx';
import { FacetView } from './FacetView.tsx';
import { FrameContents } from './FrameContents.tsx';
import './frames.css';
import { useFrameEntries, useOpenFrame, useUses, type FrameEntry, type Uses } from './framesData.ts';
import { closeFrame, openFrame, readCode, searchFor, showBoth, useFramesView } from './framesState.ts';
import { ItemPanel } from './ItemPanel.tsx';
import { MatrixView } from './MatrixView.tsx';
import { ChecklistView, CrosswalksView, ScalesView } from './OtherParts.tsx';
import { RelationsView } from './RelationsView.tsx';
import { SearchHits } from './SearchHits.tsx';

/** The frames of the library: what they hold on the left, the part that is open in the middle, the item at hand on the right. */
export function FramesView() {
  const say = useSay();
  const entries = useFrameEntries();
  const place = useFramesView((state) => state.place);
  const frame = useOpenFrame();
  const uses = useUses(place?.frame);

  // The first frame is open from the start; one that is no longer there is left.
  useEffect(() => {
    if (!entries) return;
    const entry = entries.find(({ id }) => id === place?.frame);
    if (place && entry?.versions.some(({ version }) => version === place.version)) return;
    const [first] = entries;
    const next = entry ?? first;
    if (next) openFrame(next.id, next.newest.version);
    else if (place) closeFrame();
  }, [entries, place]);

  if (!entries) return null;
  if (entries.length === 0)
    return (
      <main className="rw-frames__none" data-region="main">
        <p>{say(framesWords.noFrames)}</p>
      </main>
    );
  return (
    <div className="rw-frames">
      <nav className="rw-frames__contents" data-region="left" aria-label={say(framesWords.contents)}>
        <Guard>
          <FrameContents />
        </Guard>
      </nav>
      <main className="rw-frames__main" data-region="main">
        <FrameTools entry={entries.find(({ id }) => id === place?.frame)} />
        {frame === 'missing' && <p className="rw-frames__empty">{say(framesWords.missing)}</p>}
        {frame === undefined && <output className="rw-frames__empty">{say(framesWords.loading)}</output>}
        {frame && frame !== 'missing' && (
          <Guard>
            <Part frame={frame} uses={uses} />
          </Guard>
        )}
      </main>
      <aside className="rw-frames__item" data-region="right" aria-label={say(framesWords.details)}>
        <Guard>{frame && frame !== 'missing' && <ItemPanel frame={frame} uses={uses} />}</Guard>
      </aside>
    </div>
  );
}

/** Search over the whole frame, its version, and one language or both. */
function FrameTools({ entry }: { readonly entry: FrameEntry | undefined }) {
  const say = useSay();
  const text = useText();
  const query = useFramesView((state) => state.query);
  const both = useFramesView((state) => state.both);
  const version = useFramesView((state) => state.place?.version);
  const tools = useRef<HTMLDivElement>(null);
  const toHits = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    const first = tools.current?.parentElement?.querySelector<HTMLElement>('.rw-read button[tabindex="0"]');
    if (!first || query.trim() === '') return;
    event.preventDefault();
    if (event.key === 'Enter') first.click();
    else first.focus();
  };
  return (
    <div className="rw-frames__tools" ref={tools}>
      {/* The field itself takes the text; this only hears the keys that leave it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="rw-frames__search" onKeyDown={toHits}>
        <SearchField
          label={say(framesWords.search)}
          clearLabel={say(shellWords.clear)}
          value={query}
          onChange={searchFor}
        />
      </div>
      {entry && entry.versions.length > 1 && (
        <Select
          label={say(framesWords.version)}
          hideLabel
          value={version ?? entry.newest.version}
          choices={entry.versions.map((one) => ({
            value: one.version,
            words: say(framesWords.versionNamed, { version: one.version }),
          }))}
          onChange={(chosen) => openFrame(entry.id, chosen)}
        />
      )}
      <SegmentedChoice
        label={say(framesWords.languages)}
        value={both ? 'both' : 'one'}
        segments={[
          { value: 'one', words: say(framesWords.oneLanguage) },
          { value: 'both', words: say(framesWords.bothLanguages) },
        ]}
        onChange={(chosen) => showBoth(chosen === 'both')}
      />
      <span className="rw-frames__title">{entry && text(entry.newest.title)}</span>
    </div>
  );
}

function Part({ frame, uses }: { readonly frame: Frame; readonly uses: Uses }) {
  const where = useFramesView((state) => state.place?.where);
  const searching = useFramesView((state) => state.query.trim() !== '');
  if (searching) return <SearchHits frame={frame} />;
  switch (where?.part) {
    case 'facet': {
      const facet = frame.facets.find(({ id }) => id === where.id);
      return facet ? <FacetView key={facet.id} frame={frame} facet={facet} uses={uses} /> : null;
    }
    case 'relations':
      return <RelationsView frame={frame} type={where.id} />;
    case 'scales':
      return <ScalesView frame={frame} />;
    case 'matrix': {
      const matrix = frame.matrices?.find(({ id }) => id === where.id);
      return matrix ? <MatrixView frame={frame} matrix={matrix} /> : null;
    }
    case 'checklist': {
      const checklist = frame.checklists?.find(({ id }) => id === where.id);
      return checklist ? <ChecklistView frame={frame} checklist={checklist} /> : null;
    }
    case 'findings':
      return <FrameFindings frame={frame} onItem={readCode} />;
    case 'crosswalks':
      return <CrosswalksView frame={frame} />;
    case 'about':
    case undefined:
      return <AboutFrame frame={frame} />;
  }
}

import { useEffect, useRef } from 'react';
import type { Frame } from '../../shared/frame/records.ts';
import { framesEdit } from '../../shared/text/framesEdit.ts';
import { framesWords } from '../../shared/text/framesView.ts';
import { FrameFindings } from '../frameFindings/FrameFindings.tsx';
import { useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { Guard } from '../ui/Guard.tsx';
import { AboutFrame } from './AboutFrame.tsx';
import { DifferenceView } from './edit/DifferenceView.tsx';
import { openDraft } from './edit/draftStore.ts';
import { FrameDialogs } from './edit/FrameDialogs.tsx';
import { FacetView } from './FacetView.tsx';
import { FrameContents } from './FrameContents.tsx';
import './frames.css';
import { useFrameEntries, useIsDraft, useOpenFrame, useUses, type Uses } from './framesData.ts';
import { closeFrame, openDialog, openFrame, readCode, useFramesView } from './framesState.ts';
import { FrameTools } from './FrameTools.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { MatrixView } from './MatrixView.tsx';
import { MigrationView } from './migration/MigrationView.tsx';
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
  const middle = useRef<HTMLElement>(null);
  const landed = useFramesView((state) => state.landed);
  useEffect(() => {
    if (landed > 0) middle.current?.focus();
  }, [landed]);

  // The first frame is open from the start; one that is no longer there is left.
  useEffect(() => {
    if (!entries) return;
    const entry = entries.find(({ id }) => id === place?.frame);
    const all = [...(entry?.versions ?? []), ...(entry?.drafts ?? [])];
    if (place && all.some(({ version }) => version === place.version)) return;
    const next = all[0] ?? entries.flatMap((one) => [...one.versions, ...one.drafts])[0];
    if (next) openFrame(next.id, next.version);
    else if (place) closeFrame();
  }, [entries, place]);
  const isDraft = useIsDraft();
  useEffect(() => {
    if (isDraft && place) void openDraft(place.frame, place.version);
  }, [isDraft, place]);

  if (!entries) return null;
  if (entries.length === 0)
    return (
      <main className="rw-frames__none" data-region="main">
        <p>{say(framesWords.noFrames)}</p>
        <Button onPress={() => openDialog({ kind: 'empty' })}>{say(framesEdit.empty)}</Button>
        <FrameDialogs frame={undefined} />
      </main>
    );
  return (
    <div className="rw-frames">
      <nav className="rw-frames__contents" data-region="left" aria-label={say(framesWords.contents)}>
        <Guard>
          <FrameContents />
        </Guard>
      </nav>
      <main className="rw-frames__main" data-region="main" ref={middle} tabIndex={-1}>
        <FrameTools entry={entries.find(({ id }) => id === place?.frame)} />
        {frame === 'missing' && <p className="rw-frames__empty">{say(framesWords.missing)}</p>}
        {frame === undefined && <output className="rw-frames__empty">{say(framesWords.loading)}</output>}
        {frame && frame !== 'missing' && (
          <Guard>
            <Part frame={frame} uses={uses} />
            <FrameDialogs frame={frame} uses={uses} />
          </Guard>
        )}
      </main>
      <aside className="rw-frames__item" data-region="right" aria-label={say(framesWords.details)}>
        <Guard>{frame && frame !== 'missing' && <ItemPanel frame={frame} uses={uses} />}</Guard>
      </aside>
    </div>
  );
}

/** The part that is open; what the frame says of itself where undo has taken that part away. */
function Part({ frame, uses }: { readonly frame: Frame; readonly uses: Uses }) {
  const where = useFramesView((state) => state.place?.where);
  const searching = useFramesView((state) => state.query.trim() !== '');
  const task = useFramesView((state) => state.task);
  if (searching) return <SearchHits frame={frame} />;
  if (task?.kind === 'migration') return <MigrationView key={`${frame.id} ${frame.version}`} frame={frame} />;
  if (task?.kind === 'difference') return <DifferenceView frame={frame} from={task.from} />;
  switch (where?.part) {
    case 'facet': {
      const facet = frame.facets.find(({ id }) => id === where.id);
      return facet ? (
        <FacetView key={facet.id} frame={frame} facet={facet} uses={uses} />
      ) : (
        <AboutFrame frame={frame} />
      );
    }
    case 'relations':
      return <RelationsView frame={frame} type={where.id} />;
    case 'scales':
      return <ScalesView frame={frame} />;
    case 'matrix': {
      const matrix = frame.matrices?.find(({ id }) => id === where.id);
      return matrix ? <MatrixView frame={frame} matrix={matrix} /> : <AboutFrame frame={frame} />;
    }
    case 'checklist': {
      const checklist = frame.checklists?.find(({ id }) => id === where.id);
      return checklist ? <ChecklistView frame={frame} checklist={checklist} /> : <AboutFrame frame={frame} />;
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

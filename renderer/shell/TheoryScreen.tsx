import { useEffect } from 'react';
import { ChecksPanel } from '../checks/ChecksPanel.tsx';
import { ChecksView } from '../checks/ChecksView.tsx';
import { useAskRoles } from '../state/useAskRoles.ts';
import { FindingKeys } from '../checks/FindingKeys.tsx';
import { ConfigurationsPanel } from '../configurations/ConfigurationsPanel.tsx';
import { CoverageView } from '../coverage/CoverageView.tsx';
import { ThroughBar } from '../frames/ThroughBar.tsx';
import { Guide } from '../guide/Guide.tsx';
import { IdeasPanel } from '../ideas/IdeasPanel.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { MapView } from '../map/MapView.tsx';
import { Palette } from '../palette/Palette.tsx';
import { SheetView } from '../sheet/SheetView.tsx';
import { guideWords } from '../../shared/text/guide.ts';
import { TableView } from '../table/TableView.tsx';
import { libraryWords } from '../../shared/text/library.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { configurationsWords } from '../../shared/text/configurations.ts';
import { ideaWords } from '../../shared/text/notes.ts';
import { versionsWords } from '../../shared/text/versionsView.ts';
import { waysWords } from '../../shared/text/ways.ts';
import type { Words } from '../../shared/text/words.ts';
import { errorSentence, useLanguage, useSay } from '../state/language.ts';
import { openTheory, showLibrary, useOpenTheory } from '../state/openTheory.ts';
import { SessionContext } from '../state/session.ts';
import {
  openGuide,
  setSplit,
  toggleDock,
  useWindow,
  type Aside,
  type View,
  type WindowState,
} from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { Dock } from '../ui/Dock.tsx';
import { Guard } from '../ui/Guard.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SplitDock } from '../ui/SplitDock.tsx';
import { WaysPanel } from '../ways/WaysPanel.tsx';
import { VersionsPanel } from '../versions/VersionsPanel.tsx';
import './shell.css';
import { TheoryBar } from './TheoryBar.tsx';
import { TheoryStatus } from './TheoryStatus.tsx';
import { useDockFocus } from './useDockFocus.ts';
import { useGuideRoom } from './useGuideRoom.ts';
import { useScreenFocus } from './useScreenFocus.ts';

type OtherAside = Exclude<Aside, 'inspector'>;

/** Below this width both docks and the canvas do not fit beside one another: the dock opened last stays. */
const narrow = '(max-width: 900px)';

/** Whether something stands left of the map: the frame, or the six steps in its place. */
const hasLeft = ({ docks, guide, view }: WindowState): boolean =>
  docks.left || (guide !== undefined && view === 'map');

function closeLeft(): void {
  openGuide(undefined);
  toggleDock('left', false);
}

/** In a narrow window opening one dock closes the other, and a window that becomes narrow keeps the right one. */
function useOneDockWhenNarrow(): void {
  useEffect(() => {
    const query = matchMedia(narrow);
    const stop = useWindow.subscribe((state, before) => {
      if (!query.matches || !state.docks.right || !hasLeft(state)) return;
      if (hasLeft(before)) closeLeft();
      else toggleDock('right', false);
    });
    const shrink = (): void => {
      const state = useWindow.getState();
      if (query.matches && state.docks.right && hasLeft(state)) closeLeft();
    };
    query.addEventListener('change', shrink);
    return () => {
      stop();
      query.removeEventListener('change', shrink);
    };
  }, []);
}

function Docks({ side }: { readonly side: 'left' | 'right' }) {
  const say = useSay();
  const split = useWindow((state) => state.split);
  const guide = useWindow((state) => (side === 'left' && state.view === 'map' ? state.guide : undefined));
  const isOpen = useWindow(
    ({ docks, view }) =>
      guide !== undefined || (docks[side] && (view === 'map' || (view === 'sheet' && side === 'right'))),
  );
  const aside = useWindow((state) => state.aside);
  useDockFocus(side, isOpen);
  if (!isOpen) return null;
  if (guide !== undefined)
    return (
      <Dock side="left" label={say(guideWords.guide)}>
        <Guard>
          <Guide step={guide} />
        </Guard>
      </Dock>
    );
  if (side === 'left')
    return (
      <Dock side="left" label={say(shellWords.frameDock)}>
        <Guard>
          <Palette />
        </Guard>
      </Dock>
    );
  if (aside !== 'inspector')
    return (
      <Dock side="right" label={say(asideWords[aside])}>
        <Guard key={aside}>
          <AsidePanel aside={aside} />
        </Guard>
      </Dock>
    );
  return (
    <Dock side="right" label={say(shellWords.inspectorDock)}>
      <SplitDock
        split={split}
        onSplit={setSplit}
        label={say(shellWords.splitBar)}
        upper={
          <Guard>
            <Inspector />
          </Guard>
        }
        lower={
          <Guard>
            <ChecksPanel />
          </Guard>
        }
      />
    </Dock>
  );
}

/** What each panel of the right dock is called. */
const asideWords = {
  configurations: configurationsWords.title,
  ideas: ideaWords.title,
  versions: versionsWords.title,
  ways: waysWords.title,
} as const satisfies Record<OtherAside, Words>;

function AsidePanel({ aside }: { readonly aside: OtherAside }) {
  switch (aside) {
    case 'configurations':
      return <ConfigurationsPanel />;
    case 'ideas':
      return <IdeasPanel />;
    case 'versions':
      return <VersionsPanel />;
    case 'ways':
      return <WaysPanel />;
  }
}

function Opening() {
  const say = useSay();
  const language = useLanguage();
  const id = useOpenTheory((state) => state.id);
  const error = useOpenTheory((state) => state.error);
  if (!error)
    return (
      <main className="rw-start" data-region="main">
        <output className="rw-start__waiting">{say(shellWords.opening)}</output>
      </main>
    );
  return (
    <main className="rw-start" data-region="main">
      <div className="rw-start__column">
        <h1>{say(libraryWords.theory)}</h1>
        <Notice
          tone="mark"
          actions={
            <>
              <Button look="primary" onPress={() => void showLibrary()}>
                {say(shellWords.library)}
              </Button>
              {id && <Button onPress={() => void openTheory(id)}>{say(shellWords.tryAgain)}</Button>}
            </>
          }
        >
          {errorSentence(language, error)}
        </Notice>
      </div>
    </main>
  );
}

function CurrentView({ view }: { readonly view: View }) {
  switch (view) {
    case 'sheet':
      return <SheetView />;
    case 'map':
      return <MapView />;
    case 'table':
      return <TableView />;
    case 'checks':
      return <ChecksView />;
    case 'coverage':
      return <CoverageView />;
  }
}

/** Asks after the other roles of a concept that was renamed in one. */
function RoleQuestions() {
  useAskRoles();
  return null;
}

/** A theory on the screen: bars, the view that was chosen, and the docks that push it. */
export function TheoryScreen() {
  const session = useOpenTheory((state) => state.session);
  const view = useWindow((state) => state.view);
  useOneDockWhenNarrow();
  useGuideRoom();
  const middle = useScreenFocus(session !== undefined);
  if (!session) return <Opening />;
  return (
    <SessionContext value={session}>
      <FindingKeys />
      <RoleQuestions />
      <div className="rw-screen">
        <Guard>
          <TheoryBar session={session} />
        </Guard>
        <div className="rw-screen__middle">
          <Docks side="left" />
          <main className="rw-screen__view" ref={middle} tabIndex={-1}>
            <Guard>
              <ThroughBar />
            </Guard>
            <Guard key={view}>
              <CurrentView view={view} />
            </Guard>
          </main>
          <Docks side="right" />
        </div>
        <Guard>
          <TheoryStatus session={session} />
        </Guard>
      </div>
    </SessionContext>
  );
}

import { Import, Library, ListTree, Plus } from 'lucide-react';
import { useMemo, useState, type DragEvent } from 'react';
import { useShortcut } from '../commands/useShortcut.ts';
import { FramesView } from '../frames/FramesView.tsx';
import { framesWords } from '../../shared/text/framesView.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { SearchButton, SettingsButton } from '../shell/BarTools.tsx';
import { StatusBar, TopBar } from '../shell/Bars.tsx';
import { AllSaved, SaveStatus } from '../shell/SaveStatus.tsx';
import { useScreenFocus } from '../shell/useScreenFocus.ts';
import { Tab } from '../shell/Tab.tsx';
import { runCommand } from '../state/commands.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useLibrary } from '../state/library.ts';
import { useOpenTheory } from '../state/openTheory.ts';
import { useProgram } from '../state/program.ts';
import { openLibraryView, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { Guard } from '../ui/Guard.tsx';
import { BeginList } from './BeginList.tsx';
import { importFiles } from './importFiles.ts';
import './library.css';
import { LibraryConcern } from './LibraryConcern.tsx';
import { LibrarySide } from './LibrarySide.tsx';
import { LibraryTools } from './LibraryTools.tsx';
import { listed, useLibraryView } from './libraryView.ts';
import { TheoryCards } from './TheoryCards.tsx';
import { TheoryList } from './TheoryList.tsx';
import { useBackupWords } from './useBackupWords.ts';

function Theories() {
  const say = useSay();
  const language = useLanguage();
  const theories = useLibrary((state) => state.theories);
  const { shape, sorting, filter } = useLibraryView();
  const shown = useMemo(
    () => listed(theories ?? [], { sorting, filter }, language),
    [theories, sorting, filter, language],
  );
  if (!theories) return null;
  if (theories.length === 0)
    return (
      <div className="rw-library__empty">
        <h1>{say(libraryWords.beginEmptyTitle)}</h1>
        <p>{say(libraryWords.beginEmptyText)}</p>
        <BeginList />
      </div>
    );
  return (
    <>
      <LibraryTools count={shown.length} />
      {shown.length === 0 && (
        <output className="rw-library__nothing">{say(libraryWords.nothingFound, { text: filter })}</output>
      )}
      {shape === 'cards' ? <TheoryCards theories={shown} /> : <TheoryList theories={shown} />}
    </>
  );
}

/** The way in: the theories of the library, ways to begin, frames, backups. Files may be dropped anywhere on it. */
export function LibraryScreen() {
  const say = useSay();
  const library = useProgram((state) => state.library);
  const empty = useLibrary((state) => state.theories?.length === 0);
  const session = useOpenTheory((state) => state.session);
  const part = useWindow((state) => state.libraryView);
  const backup = useBackupWords();
  const importKey = useShortcut('import');
  const newKey = useShortcut('theory-new');
  const [over, setOver] = useState(false);
  // Not at the start of the program, where the top of the window is the place to begin.
  const middle = useScreenFocus(session !== undefined && part === 'theories');
  const takes = (event: DragEvent): boolean =>
    library?.readOnly === false && event.dataTransfer.types.includes('Files');
  return (
    <div
      className={`rw-screen rw-library${over ? ' rw-library--over' : ''}`}
      onDragOver={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target || event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
        setOver(false);
        void importFiles([...event.dataTransfer.files]);
      }}
    >
      <TopBar>
        <span className="rw-library__name">{say(shellWords.library)}</span>
        <nav className="rw-top__tabs" aria-label={say(shellWords.views)}>
          <Tab
            icon={<Library size={16} aria-hidden />}
            words={say(shellWords.theories)}
            current={part === 'theories'}
            onPress={() => openLibraryView('theories')}
          />
          <Tab
            icon={<ListTree size={16} aria-hidden />}
            words={say(framesWords.frames)}
            current={part === 'frames'}
            onPress={() => openLibraryView('frames')}
          />
        </nav>
        <div className="rw-top__end">
          <SearchButton />
          <Button
            icon={<Import size={16} aria-hidden />}
            aria-keyshortcuts={importKey}
            isDisabled={library?.readOnly !== false}
            onPress={() => runCommand('import')}
          >
            {say(libraryWords.import)}
          </Button>
          <Button
            look="primary"
            icon={<Plus size={16} aria-hidden />}
            aria-keyshortcuts={newKey}
            isDisabled={library?.readOnly !== false}
            onPress={() => runCommand('theory-new')}
          >
            {say(libraryWords.newTheory)}
          </Button>
          <SettingsButton />
        </div>
      </TopBar>
      {part === 'frames' ? (
        <Guard>
          <FramesView />
        </Guard>
      ) : (
        <div className="rw-library__middle">
          <main className="rw-library__main" data-region="main" ref={middle} tabIndex={-1}>
            <LibraryConcern />
            <Guard>
              <Theories />
            </Guard>
          </main>
          <Guard>
            <LibrarySide begin={!empty} />
          </Guard>
        </div>
      )}
      <StatusBar>
        <span>
          {say(libraryWords.libraryNamed, { name: library?.name ?? '' })}
          {library?.readOnly && ` · ${say(libraryWords.readOnly)}`}
        </span>
        <span className="rw-status__end">
          <span>{backup}</span>
          {session ? <SaveStatus session={session} /> : <AllSaved />}
        </span>
      </StatusBar>
      {over && <output className="rw-library__drop">{say(libraryWords.dropHere)}</output>}
    </div>
  );
}

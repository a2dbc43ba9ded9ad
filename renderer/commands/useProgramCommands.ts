import { noteIdea } from '../ideas/ideasState.ts';
import { useStore } from 'zustand';
import type { Settings } from '../../shared/api/shapes.ts';
import { chooseFiles } from '../library/importFiles.ts';
import { makeBackup } from '../library/libraryActions.ts';
import { duplicateTheory, exportTheory, removeTheory } from '../library/theoryActions.ts';
import { useHandle } from '../state/commands.ts';
import { attempt, useLibrary } from '../state/library.ts';
import { leaveTheory, showLibrary, useOpenTheory } from '../state/openTheory.ts';
import { changeSettings, useProgram } from '../state/program.ts';
import {
  goTo,
  openGuide,
  openOverlay,
  openView,
  select,
  showAside,
  toggleAside,
  toggleDock,
  useWindow,
} from '../state/window.ts';
import { openPart, type WaysPart } from '../state/spot.ts';
import { walkRegions } from './regions.ts';
import { redoStep, undoStep } from './undoSteps.ts';

const change = (settings: Partial<Settings>): void => void attempt(() => changeSettings(settings));
const nothing = { getState: () => undefined, getInitialState: () => undefined, subscribe: () => () => {} };

/** The panel of ways at one of its parts. */
function showPart(part: WaysPart): void {
  openPart(part);
  showAside('ways');
}

/** The inspector shows the theory itself when nothing is chosen. */
function showDetails(): void {
  openView('map');
  select([]);
  toggleDock('right', true);
}

/** The six steps open where they were left last in this theory, else at the first. */
function turnGuide(): void {
  const { guide, view } = useWindow.getState();
  openGuide(guide !== undefined && view === 'map' ? undefined : (guide ?? 1));
}

/** Answers the commands that belong to the window as a whole: program, library, saving, undo and ways to go. */
export function useProgramCommands(): void {
  const ready = useProgram((state) => state.phase === 'ready');
  const open = useProgram((state) => state.phase === 'ready' && state.library?.state === 'open');
  const writable = useProgram((state) => open && state.library?.readOnly === false);
  const theory = useWindow((state) => state.screen === 'theory');
  const frames = useWindow((state) => state.libraryView === 'frames');
  const id = useOpenTheory((state) => state.id);
  const session = useOpenTheory((state) => state.session);
  const atWork = theory ? session : undefined;
  const steps = useStore(atWork ?? nothing, (state) => state);
  const summary = useLibrary((state) => state.theories?.find((one) => one.id === id));
  const one = theory && id ? (summary ?? { id, title: {} }) : undefined;

  useHandle('palette', ready ? () => openOverlay('palette') : undefined);
  useHandle('search-all', open ? () => openOverlay('search') : undefined);
  useHandle('keys', () => openOverlay('keys'));
  useHandle('signs', () => openOverlay('signs'));
  useHandle('settings', ready ? () => openOverlay('settings') : undefined);
  useHandle('language-nl', ready ? () => change({ language: 'nl' }) : undefined);
  useHandle('language-en', ready ? () => change({ language: 'en' }) : undefined);
  useHandle('language-system', ready ? () => change({ language: 'system' }) : undefined);
  useHandle('theme-light', ready ? () => change({ theme: 'light' }) : undefined);
  useHandle('theme-dark', ready ? () => change({ theme: 'dark' }) : undefined);
  useHandle('theme-system', ready ? () => change({ theme: 'system' }) : undefined);

  useHandle('library-show', open && (theory || frames) ? () => void showLibrary('theories') : undefined);
  useHandle('frames-show', open && (theory || !frames) ? () => void showLibrary('frames') : undefined);
  useHandle('theory-new', writable ? () => openOverlay('theory-new') : undefined);
  useHandle('import', writable ? () => void chooseFiles() : undefined);
  useHandle('library-choose', ready ? () => openOverlay('library-choose') : undefined);
  useHandle('library-new', ready ? () => openOverlay('library-new') : undefined);
  useHandle('library-copy', open ? () => openOverlay('library-copy') : undefined);
  useHandle('backup-make', open ? () => void makeBackup() : undefined);
  useHandle('backups', ready ? () => openOverlay('backups') : undefined);

  useHandle('save-now', session ? () => void session.flush() : undefined);
  useHandle('export', one ? () => void exportTheory(one.id) : undefined);
  useHandle('theory-duplicate', one && writable ? () => void duplicateTheory(one) : undefined);
  useHandle(
    'theory-remove',
    one && writable
      ? () =>
          void (async () => {
            if (!(await leaveTheory())) return;
            goTo('library');
            await removeTheory(one);
          })()
      : undefined,
  );

  useHandle('theory-details', theory ? showDetails : undefined);
  useHandle('configurations', theory ? () => toggleAside('configurations') : undefined);
  useHandle('ideas', theory ? () => toggleAside('ideas') : undefined);
  useHandle('add-idea', theory ? noteIdea : undefined);
  useHandle('ways-panel', theory ? () => toggleAside('ways') : undefined);
  useHandle('broken-chains', theory ? () => showPart('broken') : undefined);
  useHandle('filter', theory ? () => showPart('filter') : undefined);
  useHandle('versions', theory ? () => toggleAside('versions') : undefined);

  useHandle('undo', atWork && steps?.undo ? () => undoStep(atWork) : undefined);
  useHandle('redo', atWork && steps?.redo ? () => redoStep(atWork) : undefined);

  useHandle('view-sheet', theory ? () => openView('sheet') : undefined);
  useHandle('guide', theory ? turnGuide : undefined);
  useHandle('view-map', theory ? () => openView('map') : undefined);
  useHandle('view-table', theory ? () => openView('table') : undefined);
  useHandle('view-checks', theory ? () => openView('checks') : undefined);
  useHandle('view-coverage', theory ? () => openView('coverage') : undefined);
  useHandle('dock-left', theory ? () => toggleDock('left') : undefined);
  useHandle('dock-right', theory ? () => toggleDock('right') : undefined);
  useHandle('region-next', () => walkRegions(1));
  useHandle('region-previous', () => walkRegions(-1));
}

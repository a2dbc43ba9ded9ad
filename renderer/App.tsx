import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Patterns } from './canvas/Patterns.tsx';
import { CommandPalette } from './commands/CommandPalette.tsx';
import { ShortcutOverview } from './commands/ShortcutOverview.tsx';
import { useClipboardEvents } from './commands/useClipboardEvents.ts';
import { useKeys } from './commands/useKeys.ts';
import { useProgramCommands } from './commands/useProgramCommands.ts';
import { LibraryDialogs } from './library/LibraryDialogs.tsx';
import { LibraryScreen } from './library/LibraryScreen.tsx';
import { NoLibrary } from './library/NoLibrary.tsx';
import { SearchDialog } from './search/SearchDialog.tsx';
import { NoticeCorner } from './shell/NoticeCorner.tsx';
import { RescueDialog } from './shell/RescueDialog.tsx';
import { SettingsDialog } from './shell/SettingsDialog.tsx';
import { Starting, Unreachable } from './shell/StartScreens.tsx';
import { TheoryScreen } from './shell/TheoryScreen.tsx';
import { SignsSheet } from './signs/SignsSheet.tsx';
import { useAppearance } from './shell/useAppearance.ts';
import { useSafeLeaving } from './shell/useSafeLeaving.ts';
import { useLanguage } from './state/language.ts';
import { useProgram } from './state/program.ts';
import { startUp } from './state/startUp.ts';
import { useWindow } from './state/window.ts';
import { Guard } from './ui/Guard.tsx';

function CurrentScreen() {
  const phase = useProgram((state) => state.phase);
  const library = useProgram((state) => state.library);
  const screen = useWindow((state) => state.screen);
  if (phase === 'starting') return <Starting />;
  if (phase === 'unreachable') return <Unreachable />;
  if (screen === 'theory') return <TheoryScreen />;
  return library?.state === 'open' ? <LibraryScreen /> : <NoLibrary />;
}

/** The whole window: one screen, what floats above it, and the one place where keys are handled. */
export function App() {
  const language = useLanguage();
  useAppearance();
  useKeys();
  useClipboardEvents();
  useProgramCommands();
  useSafeLeaving();
  useEffect(() => void startUp(), []);
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <Guard>
        <CurrentScreen />
      </Guard>
      <Guard>
        <CommandPalette />
        <SearchDialog />
        <ShortcutOverview />
        <SignsSheet />
        <SettingsDialog />
        <LibraryDialogs />
        <RescueDialog />
      </Guard>
      <NoticeCorner />
      <Patterns />
    </I18nProvider>
  );
}

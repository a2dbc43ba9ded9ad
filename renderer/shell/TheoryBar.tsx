import {
  CheckCheck,
  ChevronRight,
  Combine,
  FileText,
  History,
  Lightbulb,
  ListChecks,
  Map as MapIcon,
  PanelLeft,
  PanelRight,
  Route,
  Table2,
} from 'lucide-react';
import { useStore } from 'zustand';
import { useShortcut } from '../commands/useShortcut.ts';
import { shellWords, stanceWords } from '../../shared/text/shell.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { tableWords } from '../../shared/text/table.ts';
import { appCommand } from '../../shared/appCommands.ts';
import type { Session } from '../../shared/theory/session.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { runCommand } from '../state/commands.ts';
import { useFindings } from '../state/findings.ts';
import { useSay, useText } from '../state/language.ts';
import { useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SearchButton, SettingsButton, UndoButtons } from './BarTools.tsx';
import { TopBar } from './Bars.tsx';
import { Tab } from './Tab.tsx';

/** The bar over a theory: where one is, its views, undo, search and the docks. */
export function TheoryBar({ session }: { readonly session: Session }) {
  const say = useSay();
  const text = useText();
  const head = useStore(session, (state) => headOf(state.theory));
  const view = useWindow((state) => state.view);
  const docks = useWindow((state) => state.docks);
  const findings = useFindings();
  const quiet = useWindow((state) => state.quiet);
  const aside = useWindow((state) => state.aside);
  const waysKey = useShortcut('ways-panel');
  const configurationsKey = useShortcut('configurations');
  const ideasKey = useShortcut('ideas');
  const versionsKey = useShortcut('versions');
  const leftKey = useShortcut('dock-left');
  const rightKey = useShortcut('dock-right');
  return (
    <TopBar>
      <div className="rw-top__place">
        <Button look="quiet" onPress={() => runCommand('library-show')}>
          {say(shellWords.library)}
        </Button>
        <ChevronRight size={14} aria-hidden />
        <h1 className="rw-top__title">{text(head.title)}</h1>
        {head.stance && <span className="rw-pill">{say(stanceWords[head.stance])}</span>}
      </div>
      <nav className="rw-top__tabs" aria-label={say(shellWords.views)}>
        <Tab
          icon={<FileText size={16} aria-hidden />}
          words={say(sheetWords.sheet)}
          current={view === 'sheet'}
          onPress={() => runCommand('view-sheet')}
        />
        <Tab
          icon={<MapIcon size={16} aria-hidden />}
          words={say(shellWords.map)}
          current={view === 'map'}
          onPress={() => runCommand('view-map')}
        />
        <Tab
          icon={<Table2 size={16} aria-hidden />}
          words={say(tableWords.table)}
          current={view === 'table'}
          onPress={() => runCommand('view-table')}
        />
        <Tab
          icon={<CheckCheck size={16} aria-hidden />}
          words={say(shellWords.checks)}
          count={quiet ? undefined : findings.length}
          current={view === 'checks'}
          onPress={() => runCommand('view-checks')}
        />
        <Tab
          icon={<ListChecks size={16} aria-hidden />}
          words={say(shellWords.coverage)}
          current={view === 'coverage'}
          onPress={() => runCommand('view-coverage')}
        />
      </nav>
      <div className="rw-top__end">
        <UndoButtons session={session} />
        <SearchButton />
        <IconButton
          label={say(appCommand('ways-panel').words)}
          shortcut={waysKey}
          aria-expanded={docks.right && aside === 'ways'}
          onPress={() => runCommand('ways-panel')}
        >
          <Route size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={say(appCommand('configurations').words)}
          shortcut={configurationsKey}
          aria-expanded={docks.right && aside === 'configurations'}
          onPress={() => runCommand('configurations')}
        >
          <Combine size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={say(appCommand('ideas').words)}
          shortcut={ideasKey}
          aria-expanded={docks.right && aside === 'ideas'}
          onPress={() => runCommand('ideas')}
        >
          <Lightbulb size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={say(appCommand('versions').words)}
          shortcut={versionsKey}
          aria-expanded={docks.right && aside === 'versions'}
          onPress={() => runCommand('versions')}
        >
          <History size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={say(appCommand('dock-left').words)}
          shortcut={leftKey}
          aria-expanded={docks.left}
          onPress={() => runCommand('dock-left')}
        >
          <PanelLeft size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={say(appCommand('dock-right').words)}
          shortcut={rightKey}
          aria-expanded={docks.right && aside === 'inspector'}
          onPress={() => runCommand('dock-right')}
        >
          <PanelRight size={16} aria-hidden />
        </IconButton>
        <SettingsButton />
      </div>
    </TopBar>
  );
}

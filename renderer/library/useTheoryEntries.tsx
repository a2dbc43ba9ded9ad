import { Copy, Download, FolderOpen, Trash2 } from 'lucide-react';
import { appCommand } from '../../shared/appCommands.ts';
import type { TheorySummary } from '../../shared/api/shapes.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { useSay } from '../state/language.ts';
import { openTheory } from '../state/openTheory.ts';
import { useProgram } from '../state/program.ts';
import type { MenuEntry } from '../ui/Menu.tsx';
import { duplicateTheory, exportTheory, removeTheory } from './theoryActions.ts';

/** What can be done with a theory in the library: the same in its button's menu and its context menu. */
export function useTheoryEntries(theory: TheorySummary): readonly MenuEntry[] {
  const say = useSay();
  const readOnly = useProgram((state) => state.library?.readOnly === true);
  return [
    {
      id: 'open',
      words: say(libraryWords.open),
      icon: <FolderOpen size={14} aria-hidden />,
      run: () => void openTheory(theory.id),
    },
    {
      id: 'duplicate',
      words: say(appCommand('theory-duplicate').words),
      icon: <Copy size={14} aria-hidden />,
      isDisabled: readOnly,
      run: () => void duplicateTheory(theory),
    },
    {
      id: 'export',
      words: say(appCommand('export').words),
      icon: <Download size={14} aria-hidden />,
      run: () => void exportTheory(theory.id),
    },
    {
      id: 'remove',
      words: say(appCommand('theory-remove').words),
      icon: <Trash2 size={14} aria-hidden />,
      isDisabled: readOnly,
      startsGroup: true,
      run: () => void removeTheory(theory),
    },
  ];
}

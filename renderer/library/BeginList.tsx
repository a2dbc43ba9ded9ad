import { BookOpen, Copy, FolderOpen, LibraryBig, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useShortcut } from '../commands/useShortcut.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { runCommand } from '../state/commands.ts';
import { useSay } from '../state/language.ts';
import { useLibrary } from '../state/library.ts';
import { useProgram } from '../state/program.ts';
import { createLibrary } from './libraryActions.ts';
import './library.css';
import { useLibraryView } from './libraryView.ts';
import { duplicateTheory } from './theoryActions.ts';

interface WayProps {
  readonly icon: ReactNode;
  readonly words: string;
  readonly hint: string;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** One thing to press in the side column: icon, words, a line that explains. */
export function Way({ icon, words, hint, shortcut, isDisabled = false, onPress }: WayProps) {
  return (
    <li>
      <Button className="rw-way" isDisabled={isDisabled} onPress={onPress}>
        {icon}
        <span className="rw-way__words">
          <strong>{words}</strong>
          <span>{hint}</span>
        </span>
        {shortcut && <kbd aria-hidden>{shortcut}</kbd>}
      </Button>
    </li>
  );
}

/** The four ways to begin: an empty map, a file, a copy of what is there (or the examples), another library. */
export function BeginList() {
  const say = useSay();
  const writable = useProgram((state) => state.library?.readOnly === false);
  const theories = useLibrary((state) => state.theories);
  const current = useLibraryView((view) => view.current);
  const copied = theories?.find((theory) => theory.id === current) ?? theories?.[0];
  return (
    <ul className="rw-ways">
      <Way
        icon={<Pencil size={18} aria-hidden />}
        words={say(libraryWords.beginBlank)}
        hint={say(libraryWords.beginBlankText)}
        shortcut={useShortcut('theory-new')}
        isDisabled={!writable}
        onPress={() => runCommand('theory-new')}
      />
      <Way
        icon={<FolderOpen size={18} aria-hidden />}
        words={say(libraryWords.beginFile)}
        hint={say(libraryWords.beginFileText)}
        shortcut={useShortcut('import')}
        isDisabled={!writable}
        onPress={() => runCommand('import')}
      />
      {copied ? (
        <Way
          icon={<Copy size={18} aria-hidden />}
          words={say(libraryWords.beginCopy)}
          hint={say(libraryWords.beginCopyText)}
          isDisabled={!writable}
          onPress={() => void duplicateTheory(copied)}
        />
      ) : (
        <Way
          icon={<BookOpen size={18} aria-hidden />}
          words={say(libraryWords.beginExamples)}
          hint={say(libraryWords.beginExamplesText)}
          onPress={() => void createLibrary(say(libraryWords.examplesName), true)}
        />
      )}
      <Way
        icon={<LibraryBig size={18} aria-hidden />}
        words={say(libraryWords.beginLibrary)}
        hint={say(libraryWords.beginLibraryText)}
        shortcut={useShortcut('library-choose')}
        onPress={() => runCommand('library-choose')}
      />
    </ul>
  );
}

import { Redo2, Search, Settings, Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import { stepName } from '../commands/undoSteps.ts';
import { useShortcut } from '../commands/useShortcut.ts';
import { shellWords } from '../../shared/text/shell.ts';
import type { Session } from '../../shared/theory/session.ts';
import { runCommand } from '../state/commands.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';

/** Undo and redo of the theory on the screen. */
export function UndoButtons({ session }: { readonly session: Session }) {
  const undo = useStore(session, (state) => state.undo);
  const redo = useStore(session, (state) => state.redo);
  const language = useLanguage();
  return <StepButtons undo={undo && stepName(language, undo)} redo={redo && stepName(language, redo)} />;
}

export interface StepButtonsProps {
  /** The names of the step that undo would take back, and of the one that redo would do again. */
  readonly undo: string | undefined;
  readonly redo: string | undefined;
}

/** Undo and redo, each with the name of its step. */
export function StepButtons({ undo, redo }: StepButtonsProps) {
  const say = useSay();
  const undoKey = useShortcut('undo');
  const redoKey = useShortcut('redo');
  return (
    <>
      <IconButton
        label={undo ? say(shellWords.undoStep, { step: undo }) : say(shellWords.nothingToUndo)}
        shortcut={undoKey}
        isDisabled={!undo}
        onPress={() => runCommand('undo')}
      >
        <Undo2 size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={redo ? say(shellWords.redoStep, { step: redo }) : say(shellWords.nothingToRedo)}
        shortcut={redoKey}
        isDisabled={!redo}
        onPress={() => runCommand('redo')}
      >
        <Redo2 size={16} aria-hidden />
      </IconButton>
    </>
  );
}

/** The way to the command palette, drawn as the field it opens. */
export function SearchButton() {
  const say = useSay();
  return (
    <div className="rw-top__search">
      <Button
        icon={<Search size={14} aria-hidden />}
        shortcut={useShortcut('palette')}
        onPress={() => runCommand('palette')}
      >
        {say(shellWords.search)}
      </Button>
    </div>
  );
}

export function SettingsButton() {
  const say = useSay();
  return (
    <IconButton
      label={say(shellWords.settings)}
      shortcut={useShortcut('settings')}
      onPress={() => runCommand('settings')}
    >
      <Settings size={16} aria-hidden />
    </IconButton>
  );
}

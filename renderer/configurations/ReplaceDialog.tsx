import { configurationsCounts, configurationsWords } from '../../shared/text/configurations.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

export interface ReplaceDialogProps {
  /** The names of the member and of what takes its place. */
  readonly old: string;
  readonly name: string;
  /** How many links and contexts stay with the old member. */
  readonly n: number;
  readonly onAnswer: (redraws: boolean | undefined) => void;
}

/** Asks whether what is said of a member is to be drawn at the one that takes its place too. Esc leaves everything as it is. */
export function ReplaceDialog({ old, name, n, onAnswer }: ReplaceDialogProps) {
  const say = useSay();
  return (
    <Dialog
      title={say(configurationsWords.redrawTitle)}
      closeLabel={say(shellWords.close)}
      isOpen
      onClose={() => onAnswer(undefined)}
    >
      <p>{say(configurationsCounts.redraw, { n, old })}</p>
      <p>{say(configurationsWords.redrawStays, { old, name })}</p>
      <div className="rw-configuration__answers">
        <Button onPress={() => onAnswer(false)}>{say(configurationsWords.redrawNot)}</Button>
        <Button onPress={() => onAnswer(true)}>{say(configurationsWords.redraw, { name })}</Button>
      </div>
    </Dialog>
  );
}

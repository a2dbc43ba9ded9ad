import type { ReactNode } from 'react';
import { shellWords } from '../../shared/text/shell.ts';
import { refusalWords } from '../../shared/text/steps.ts';
import type { RefusalReason } from '../../shared/theory/command.ts';
import { useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { setTable, type TableAsk } from './tableState.ts';

/** Asks nothing any more. */
export const closeAsk = (): void => setTable({ ask: undefined });
export type Asks<W extends TableAsk['what']> = Extract<TableAsk, { readonly what: W }>;

export interface AskDialogProps {
  readonly title: string;
  readonly action: string;
  readonly refusal?: RefusalReason | undefined;
  readonly isAble?: boolean;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** A dialog with a form in it: Enter in a field does it. */
export function AskDialog({ title, action, refusal, isAble = true, onDone, children }: AskDialogProps) {
  const say = useSay();
  return (
    <Dialog title={title} closeLabel={say(shellWords.close)} isOpen onClose={closeAsk}>
      <form
        className="rw-table__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isAble) onDone();
        }}
      >
        {children}
        {refusal && <p role="alert">{say(refusalWords[refusal])}</p>}
        <div className="rw-table__buttons">
          <Button onPress={closeAsk}>{say(shellWords.cancel)}</Button>
          <Button look="primary" type="submit" isDisabled={!isAble}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

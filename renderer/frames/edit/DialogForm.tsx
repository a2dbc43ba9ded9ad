import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { shellWords } from '../../../shared/text/shell.ts';
import { useSay } from '../../state/language.ts';
import { Button } from '../../ui/Button.tsx';
import { openDialog } from '../framesState.ts';

export interface DialogFormProps {
  /** What the button says that does it. */
  readonly does: string;
  /** Whether there is something to do yet. */
  readonly ready?: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The inside of a dialog that changes a frame: fields, then the way back and the one thing it does. Enter in a field does it. */
export function DialogForm({ does, ready = true, onSubmit, children }: DialogFormProps) {
  const say = useSay();
  return (
    <Form
      className="rw-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSubmit();
      }}
    >
      {children}
      <div className="rw-dialog__actions">
        <Button onPress={() => openDialog(undefined)}>{say(shellWords.cancel)}</Button>
        <Button look="primary" type="submit" isDisabled={!ready}>
          {does}
        </Button>
      </div>
    </Form>
  );
}

/** What a change means for theories and for what hangs on an item, a sentence each. */
export function Consequences({ lines: sentences }: { readonly lines: readonly string[] }) {
  const say = useSay();
  return (
    <section className="rw-means">
      <h3>{say(framesEdit.consequences)}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

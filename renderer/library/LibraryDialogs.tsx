import { useState } from 'react';
import { Form } from 'react-aria-components';
import { libraryWords } from '../../shared/text/library.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay } from '../state/language.ts';
import { useProgram } from '../state/program.ts';
import { openOverlay, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { BackupList } from './BackupList.tsx';
import { copyLibrary, createLibrary } from './libraryActions.ts';
import './library.css';
import { LibraryChoice } from './LibraryChoice.tsx';
import { NewTheoryForm } from './NewTheoryForm.tsx';

const close = (): void => openOverlay(undefined);

interface NameFormProps {
  readonly first: string;
  /** Offers the starter content. */
  readonly examples?: boolean;
  readonly onName: (name: string, starter: boolean) => Promise<boolean>;
}

/** Asks for the name of a library. */
function NameForm({ first, examples = false, onName }: NameFormProps) {
  const say = useSay();
  const [name, setName] = useState(first);
  const [starter, setStarter] = useState(false);
  const [refused, setRefused] = useState(false);
  const submit = async (): Promise<void> => {
    if (name.trim() === '') setRefused(true);
    else if (await onName(name.trim(), starter)) close();
  };
  return (
    <Form
      className="rw-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={say(libraryWords.libraryName)}
        value={name}
        onChange={setName}
        maxLength={120}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        refusal={refused && name.trim() === '' ? say(libraryWords.nameNeeded) : undefined}
      />
      {examples && (
        <Check isSelected={starter} onChange={setStarter}>
          {say(libraryWords.withExamples)}
        </Check>
      )}
      <div className="rw-dialog__actions">
        <Button onPress={close}>{say(shellWords.cancel)}</Button>
        <Button look="primary" type="submit">
          {say(libraryWords.make)}
        </Button>
      </div>
    </Form>
  );
}

/** The windows over the library: a new theory, a new library, a copy, other libraries, backups. */
export function LibraryDialogs() {
  const say = useSay();
  const overlay = useWindow((state) => state.overlay);
  const name = useProgram((state) => state.library?.name ?? '');
  const dialog = { closeLabel: say(shellWords.close), onClose: close };
  // The file's ending is no part of the name that people give.
  const plainName = name.replace(/\.raderwerk$/, '');
  return (
    <>
      <Dialog {...dialog} title={say(libraryWords.newTheory)} isOpen={overlay === 'theory-new'}>
        <NewTheoryForm onClose={close} />
      </Dialog>
      <Dialog {...dialog} title={say(libraryWords.libraryNew)} isOpen={overlay === 'library-new'}>
        <NameForm first="" examples onName={createLibrary} />
      </Dialog>
      <Dialog {...dialog} title={say(libraryWords.libraryCopy)} isOpen={overlay === 'library-copy'}>
        <NameForm first={say(libraryWords.copyName, { name: plainName })} onName={copyLibrary} />
      </Dialog>
      <Dialog {...dialog} title={say(libraryWords.libraries)} isOpen={overlay === 'library-choose'}>
        <LibraryChoice />
        <div className="rw-dialog__actions">
          <Button onPress={() => openOverlay('library-new')}>{say(libraryWords.libraryNew)}</Button>
        </div>
      </Dialog>
      <Dialog {...dialog} title={say(libraryWords.backups)} isOpen={overlay === 'backups'}>
        <BackupList />
      </Dialog>
    </>
  );
}

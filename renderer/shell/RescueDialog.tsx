import { useEffect } from 'react';
import { useStore } from 'zustand';
import { shellWords } from '../../shared/text/shell.ts';
import type { Session } from '../../shared/theory/session.ts';
import { timeOfDay } from '../state/dates.ts';
import { errorSentence, useLanguage, useSay } from '../state/language.ts';
import { reopenTheory, useOpenTheory } from '../state/openTheory.ts';
import { keepInNewLibrary, saveAsFile } from '../state/rescue.ts';
import { openOverlay, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

function WaysOut({ session }: { readonly session: Session }) {
  const say = useSay();
  const language = useLanguage();
  const save = useStore(session, (state) => state.save);
  const saved = save.state === 'saved';
  useEffect(() => {
    if (saved) openOverlay(undefined);
  }, [saved]);
  return (
    <>
      {save.state === 'not-saved' && (
        <p>
          {say(shellWords.notSaved, { time: timeOfDay(language, save.since) })}.{' '}
          {errorSentence(language, save.error)}
        </p>
      )}
      <p>{say(shellWords.notSavedKept)}</p>
      <div className="rw-dialog__actions">
        {save.state === 'not-saved' && save.error.code === 'conflict' && (
          <Button
            onPress={() => {
              openOverlay(undefined);
              void reopenTheory();
            }}
          >
            {say(shellWords.openAgain)}
          </Button>
        )}
        <Button onPress={() => void keepInNewLibrary(session)}>{say(shellWords.keepElsewhere)}</Button>
        <Button onPress={() => saveAsFile(session)}>{say(shellWords.saveAsFile)}</Button>
        <Button look="primary" onPress={() => void session.flush()}>
          {say(shellWords.tryAgain)}
        </Button>
      </div>
    </>
  );
}

/** Why something is not saved, and the ways out: try again, a file, another library. Closes by itself when it is saved. */
export function RescueDialog() {
  const say = useSay();
  const isOpen = useWindow((state) => state.overlay === 'rescue');
  const session = useOpenTheory((state) => state.session);
  return (
    <Dialog
      title={say(shellWords.notSavedTitle)}
      closeLabel={say(shellWords.close)}
      isOpen={isOpen && session !== undefined}
      onClose={() => openOverlay(undefined)}
    >
      {session && <WaysOut session={session} />}
    </Dialog>
  );
}

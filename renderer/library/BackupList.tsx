import { useState } from 'react';
import type { BackupEntry } from '../../shared/api/shapes.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { core } from '../platform/core.ts';
import { dayAndTime } from '../state/dates.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useProgram } from '../state/program.ts';
import { openOverlay } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { makeBackup, restoreBackup } from './libraryActions.ts';
import './library.css';
import { useAnswer } from './useAnswer.ts';
import { useSizeWords } from './useSizeWords.ts';

const list = (): Promise<readonly BackupEntry[]> => core.call('backup.list', {});

/** The backups of the library, newest first; restoring asks first, because it takes the place of what is there. */
export function BackupList() {
  const say = useSay();
  const language = useLanguage();
  const size = useSizeWords();
  const open = useProgram((state) => state.library?.state === 'open');
  const { answer, again } = useAnswer(list);
  const [chosen, setChosen] = useState<BackupEntry>();
  return (
    <>
      {open && (
        <div>
          <Button onPress={() => void makeBackup().then(again)}>{say(libraryWords.makeBackup)}</Button>
        </div>
      )}
      {answer?.length === 0 && <p>{say(libraryWords.noBackups)}</p>}
      <ul className="rw-rows">
        {answer?.map((backup) => (
          <li key={backup.key} className="rw-rows__row">
            <span className="rw-rows__words">
              <strong>{dayAndTime(language, backup.at)}</strong>
              <span>
                {say(libraryWords.backupTheories, { n: backup.theories })}, {size(backup.bytes)}
              </span>
            </span>
            <Button
              aria-label={`${say(libraryWords.restore)}, ${dayAndTime(language, backup.at)}`}
              onPress={() => setChosen(backup)}
            >
              {say(libraryWords.restore)}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        role="alertdialog"
        title={say(libraryWords.restoreTitle)}
        closeLabel={say(shellWords.close)}
        isOpen={chosen !== undefined}
        onClose={() => setChosen(undefined)}
      >
        <p>{say(libraryWords.restoreText, { date: chosen ? dayAndTime(language, chosen.at) : '' })}</p>
        <div className="rw-dialog__actions">
          <Button onPress={() => setChosen(undefined)}>{say(shellWords.cancel)}</Button>
          <Button
            look="primary"
            onPress={() => {
              setChosen(undefined);
              if (!chosen) return;
              void restoreBackup(chosen.key, chosen.at).then((done) => {
                if (done) openOverlay(undefined);
              });
            }}
          >
            {say(libraryWords.restore)}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

import type { LibraryEntry } from '../../shared/api/shapes.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { core } from '../platform/core.ts';
import { dayAndTime } from '../state/dates.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useProgram } from '../state/program.ts';
import { openOverlay } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { openLibrary } from './libraryActions.ts';
import './library.css';
import { useAnswer } from './useAnswer.ts';
import { useSizeWords } from './useSizeWords.ts';

const list = (): Promise<readonly LibraryEntry[]> => core.call('library.list', {});

/** The libraries of this computer that the program knows; the open one is named, one that has gone says so. */
export function LibraryChoice() {
  const say = useSay();
  const language = useLanguage();
  const size = useSizeWords();
  // A library that was refused is the current one and yet not open: it can be tried again.
  const isOpen = useProgram((state) => state.library?.state === 'open');
  const { answer } = useAnswer(list);
  if (!answer) return null;
  if (answer.length === 0) return <p>{say(libraryWords.noLibraries)}</p>;
  return (
    <ul className="rw-rows">
      {answer.map((library) => (
        <li key={library.key} className="rw-rows__row">
          <span className="rw-rows__words">
            <strong>{library.name}</strong>
            <span>
              {library.there
                ? [
                    library.changedAt && dayAndTime(language, library.changedAt),
                    library.bytes !== undefined && size(library.bytes),
                  ]
                    .filter(Boolean)
                    .join(', ')
                : say(libraryWords.libraryAway)}
            </span>
          </span>
          {library.open && isOpen ? (
            <span>{say(libraryWords.libraryOpen)}</span>
          ) : (
            <Button
              aria-label={`${say(libraryWords.open)} ${library.name}`}
              isDisabled={!library.there}
              onPress={() =>
                void openLibrary(library.key).then((done) => {
                  if (done) openOverlay(undefined);
                })
              }
            >
              {say(libraryWords.open)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

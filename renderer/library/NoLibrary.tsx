import { libraryWords } from '../../shared/text/library.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useProgram } from '../state/program.ts';
import { openOverlay } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { BackupList } from './BackupList.tsx';
import './library.css';
import { concernSentence } from './LibraryConcern.tsx';
import { LibraryChoice } from './LibraryChoice.tsx';

/** When no library is open: why, its backups, and the other libraries. */
export function NoLibrary() {
  const say = useSay();
  const language = useLanguage();
  const library = useProgram((state) => state.library);
  const refused = library?.state === 'refused';
  return (
    <main className="rw-start" data-region="main">
      <div className="rw-start__column">
        <h1>{say(refused ? libraryWords.refusedTitle : libraryWords.noneTitle)}</h1>
        {refused ? (
          <Notice tone="mark">{concernSentence(language, library)}</Notice>
        ) : (
          <p>{say(libraryWords.noneText)}</p>
        )}
        {refused && (
          <section>
            <h2>{say(libraryWords.backups)}</h2>
            <BackupList />
          </section>
        )}
        <section>
          <h2>{say(libraryWords.openAnother)}</h2>
          <LibraryChoice />
        </section>
        <div>
          <Button look="primary" onPress={() => openOverlay('library-new')}>
            {say(libraryWords.libraryNew)}
          </Button>
        </div>
      </div>
    </main>
  );
}

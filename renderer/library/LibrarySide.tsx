import { Archive, Download, ListTree, Lock } from 'lucide-react';
import { Button } from 'react-aria-components';
import { appCommand } from '../../shared/appCommands.ts';
import { facetCountWords, libraryWords } from '../../shared/text/library.ts';
import type { FrameSummary } from '../../shared/api/shapes.ts';
import { say as sayIn } from '../../shared/text/words.ts';
import type { Language, NodeKind } from '../../shared/theory/words.ts';
import { useNewestFrames } from '../frames/framesData.ts';
import { openFrame } from '../frames/framesState.ts';
import { runCommand } from '../state/commands.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { openLibraryView } from '../state/window.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { BeginList, Way } from './BeginList.tsx';
import './library.css';
import { exportFrame } from './theoryActions.ts';
import { useBackupWords } from './useBackupWords.ts';

const counted: readonly NodeKind[] = ['problem', 'instrument', 'mechanism', 'subgoal', 'context'];

/** What a frame holds, by kind: *38 problemen, 34 instrumenten*. */
function contentsOf(language: Language, frame: FrameSummary): string {
  return counted
    .flatMap((kind) => {
      const n = frame.items[kind] ?? 0;
      return n === 0 ? [] : [sayIn(language, facetCountWords[kind], { n })];
    })
    .join(', ');
}

function FrameList() {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const frames = useNewestFrames();
  if (!frames) return null;
  if (frames.length === 0) return <p className="rw-side__empty">{say(libraryWords.noFrames)}</p>;
  return (
    <ul className="rw-ways">
      {frames.map((frame) => (
        <li key={`${frame.id} ${frame.version}`} className="rw-way rw-way--still">
          <ListTree size={18} aria-hidden />
          <Button
            className="rw-way__open"
            onPress={() => {
              openFrame(frame.id, frame.version);
              openLibraryView('frames');
            }}
          >
            <span className="rw-way__words">
              <strong>{text(frame.title)}</strong>
              <span>{contentsOf(language, frame)}</span>
            </span>
          </Button>
          <IconButton label={say(libraryWords.exportFrame)} onPress={() => void exportFrame(frame.id)}>
            <Download size={16} aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

/** The column beside the cards: ways to begin, frames, and the library itself. `begin` is off where the ways take the middle. */
export function LibrarySide({ begin }: { readonly begin: boolean }) {
  const say = useSay();
  return (
    <aside className="rw-side" data-region="right" aria-label={say(libraryWords.begin)}>
      {begin && (
        <section>
          <h2>{say(libraryWords.begin)}</h2>
          <BeginList />
        </section>
      )}
      <section>
        <h2>{say(libraryWords.frames)}</h2>
        <FrameList />
      </section>
      <section>
        <h2>{say(libraryWords.thisLibrary)}</h2>
        <ul className="rw-ways">
          <Way
            icon={<Archive size={18} aria-hidden />}
            words={say(appCommand('backups').words)}
            hint={useBackupWords()}
            onPress={() => runCommand('backups')}
          />
          <li className="rw-way rw-way--still">
            <Lock size={18} aria-hidden />
            <span className="rw-way__words">
              <strong>{say(libraryWords.staysHere)}</strong>
              <span>{say(libraryWords.staysHereText)}</span>
            </span>
          </li>
        </ul>
      </section>
    </aside>
  );
}

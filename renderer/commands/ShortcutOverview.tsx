import { appCommands, commandGroups } from '../../shared/appCommands.ts';
import { commandGroupWords } from '../../shared/text/appCommands.ts';
import { shellWords } from '../../shared/text/shell.ts';
import type { Words } from '../../shared/text/words.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { openOverlay, useWindow } from '../state/window.ts';
import { Dialog } from '../ui/Dialog.tsx';
import './commands.css';
import { shortcutText } from './keys.ts';

/** Keys of the canvas that move the focus and are no commands of their own. */
const walking: readonly (readonly [Words, Words])[] = [
  [shellWords.walkMap, shellWords.walkMapKeys],
  [shellWords.listLinks, { nl: 'Alt → Alt ←', en: 'Alt → Alt ←' }],
  [shellWords.laneEnds, { nl: 'Home End', en: 'Home End' }],
  [shellWords.groupJump, { nl: 'PageUp PageDown', en: 'PageUp PageDown' }],
  [shellWords.addToChoice, shellWords.space],
  [shellWords.dropGesture, { nl: 'Esc', en: 'Esc' }],
];

/** All shortcuts on one sheet, read from the same list as menu, palette and keys. */
export function ShortcutOverview() {
  const say = useSay();
  const language = useLanguage();
  const isOpen = useWindow((state) => state.overlay === 'keys');
  return (
    <Dialog
      title={say(shellWords.shortcuts)}
      closeLabel={say(shellWords.close)}
      isOpen={isOpen}
      onClose={() => openOverlay(undefined)}
      width="wide"
    >
      <div className="rw-keys">
        {commandGroups.map((group) => (
          <section key={group} className="rw-keys__group">
            <h3>{say(commandGroupWords[group])}</h3>
            <dl>
              {appCommands
                .filter((command) => command.group === group && command.keys.length > 0)
                .map((command) => (
                  <div key={command.id} className="rw-keys__row">
                    <dt>
                      {say(command.words)}
                      {command.place && <span className="rw-keys__place"> · {say(shellWords.inMap)}</span>}
                    </dt>
                    <dd>
                      {command.keys.map((key) => (
                        <kbd key={key}>{shortcutText(language, key)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              {group === 'go' &&
                walking.map(([words, keys]) => (
                  <div key={words.nl} className="rw-keys__row">
                    <dt>
                      {say(words)}
                      <span className="rw-keys__place"> · {say(shellWords.inMap)}</span>
                    </dt>
                    <dd>
                      <kbd>{say(keys)}</kbd>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

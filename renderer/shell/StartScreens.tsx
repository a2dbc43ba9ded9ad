import { shellWords } from '../../shared/text/shell.ts';
import { useSay } from '../state/language.ts';
import { startUp } from '../state/startUp.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import './shell.css';

/** While the host is being reached. The words come after a moment, so that a quick start does not flicker. */
export function Starting() {
  const say = useSay();
  return (
    <main className="rw-start" data-region="main">
      <output className="rw-start__waiting">{say(shellWords.starting)}</output>
    </main>
  );
}

/** When there is no host behind the window. */
export function Unreachable() {
  const say = useSay();
  return (
    <main className="rw-start" data-region="main">
      <div className="rw-start__column">
        <h1>{say(shellWords.unreachableTitle)}</h1>
        <Notice
          tone="mark"
          actions={<Button onPress={() => void startUp()}>{say(shellWords.tryAgain)}</Button>}
        >
          {say(shellWords.unreachable)}
        </Notice>
      </div>
    </main>
  );
}

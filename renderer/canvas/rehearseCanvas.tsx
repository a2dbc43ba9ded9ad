import { createRoot, type Root } from 'react-dom/client';
import type { Picture } from '../../shared/layout/picture.ts';
import { stillSession } from '../../shared/theory/stillSession.ts';
import { ActionsContext, type MapActions } from '../map/actions.ts';
import { makeLabels } from '../map/labels.ts';
import { SessionContext } from '../state/session.ts';
import { languageNow } from '../state/language.ts';
import { isLibraryShown, useWindow } from '../state/window.ts';
import { Canvas } from './Canvas.tsx';
import { rehearsedTheory } from './rehearsal.ts';

const nothing = (): void => undefined;
/** Nobody can reach what is drawn for practice. */
const noActions: MapActions = {
  press: nothing,
  pressBundle: nothing,
  startDrawing: nothing,
  startRenaming: nothing,
  rename: nothing,
  openMenu: nothing,
  showFindings: nothing,
};

/** Gives a function that draws a picture of {@link rehearsedTheory} in this root. */
function drawIn(root: Root): (picture: Picture) => void {
  const theory = rehearsedTheory();
  const session = stillSession('rehearsal', theory);
  const labels = makeLabels(theory, languageNow(), []);
  return (picture) =>
    root.render(
      <SessionContext value={session}>
        <ActionsContext value={noActions}>
          <Canvas
            picture={picture}
            labels={labels}
            width={picture.width}
            height={picture.height}
            mayMove={false}
            onCamera={nothing}
            onMoved={nothing}
            onLevel={nothing}
            onPanePress={nothing}
            onPaneMenu={nothing}
          />
        </ActionsContext>
      </SessionContext>,
    );
}

/**
 * Draws these parts of pictures of {@link rehearsedTheory} on a canvas outside the page, one after another while nothing else is to
 * be done, and throws them away: code that has run a few hundred times draws the first map of a theory in two thirds of the time.
 * Ends at once when something else than the library is shown.
 */
export function rehearseCanvas(parts: readonly Picture[]): void {
  if (!isLibraryShown()) return;
  const root = createRoot(document.createElement('div'));
  const left = parts.values();
  let draw: ReturnType<typeof drawIn> | undefined;
  const turn = (): void => {
    const { value: picture } = left.next();
    if (!picture) {
      end();
      return;
    }
    draw ??= drawIn(root);
    draw(picture);
    next = requestIdleCallback(turn);
  };
  const end = (): void => {
    leave();
    cancelIdleCallback(next);
    root.unmount();
  };
  const leave = useWindow.subscribe(() => {
    if (!isLibraryShown()) end();
  });
  let next = requestIdleCallback(turn);
}

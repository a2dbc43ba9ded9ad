import { z } from 'zod';
import { readyLayout, rehearseLayout } from '../canvas/layoutThread.ts';
import { rehearseCanvas } from '../canvas/rehearseCanvas.tsx';
import { readFramesAhead } from './frames.ts';
import { refreshLibrary, useLibrary } from './library.ts';
import { openTheory, reopenTheory, sessionNow, useOpenTheory } from './openTheory.ts';
import { startProgram, useProgram } from './program.ts';
import { bringBackUnsent, whenBroughtBack } from './unsent.ts';
import { isLibraryShown, openView, useWindow } from './window.ts';

/** Where this tab was, so that a reload comes back to it. */
const placeKey = 'raderwerk.place';
const placeSchema = z.object({ theory: z.string(), view: z.enum(['map', 'table', 'checks']) });

function rememberPlace(): void {
  const { screen, view } = useWindow.getState();
  const { id } = useOpenTheory.getState();
  if (screen === 'theory' && id) sessionStorage.setItem(placeKey, JSON.stringify({ theory: id, view }));
  else sessionStorage.removeItem(placeKey);
}

function placeBefore(): z.infer<typeof placeSchema> | undefined {
  try {
    return placeSchema.safeParse(JSON.parse(sessionStorage.getItem(placeKey) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/** So long, in milliseconds, the library stands before anything is made ready: whoever opens a theory at once does not wait for it. */
const quiet = 600;

let remembering = false;

/** Reaches the host, sends what an earlier page left unsent, reads the library, and goes back to where this tab was. */
export async function startUp(): Promise<void> {
  await startProgram();
  const { phase, library } = useProgram.getState();
  if (phase !== 'ready') return;
  const place = placeBefore();
  if (!remembering) {
    remembering = true;
    useWindow.subscribe(rememberPlace);
    useOpenTheory.subscribe(rememberPlace);
  }
  if (library?.state !== 'open') return;
  // What is on the screen by then is older than the library; what someone has changed in it since stays, and says `conflict`.
  whenBroughtBack(() => {
    if (sessionNow()?.getState().save.state === 'saved') void reopenTheory();
  });
  await bringBackUnsent();
  const listed = refreshLibrary();
  if (place) {
    openView(place.view);
    await openTheory(place.theory);
  }
  await listed;
  requestIdleCallback(readyLayout);
  setTimeout(() => requestIdleCallback(prepare), quiet);
}

/** Makes ready what the first theory to be opened will need, while the library is looked at. */
function prepare(): void {
  if (!isLibraryShown()) return;
  rehearseLayout(rehearseCanvas);
  void readFramesAhead(useLibrary.getState().frames ?? []);
}

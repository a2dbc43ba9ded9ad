import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import '../../../renderer/shell/shell.css';
import { readyLayout, rehearseLayout } from '../../../renderer/canvas/layoutThread.ts';
import { rehearseCanvas } from '../../../renderer/canvas/rehearseCanvas.tsx';
import { Patterns } from '../../../renderer/canvas/Patterns.tsx';
import { MapView } from '../../../renderer/map/MapView.tsx';
import { SessionContext } from '../../../renderer/state/session.ts';
import { goTo, setLevel } from '../../../renderer/state/window.ts';
import { openSession } from '../../../shared/theory/session.ts';
import { nearestMiddle, type Draw } from './canvas.ts';

// As the window does while it shows the library.
readyLayout();
rehearseLayout(rehearseCanvas);

/** The map of the product, as the window shows it without docks and bars, with its layout in the same figure. */
export const draw: Draw = (host, { records }) => {
  const session = openSession({
    opened: { id: 'bench', revision: 1, records, journal: [] },
    send: () => Promise.resolve({ revision: 1 }),
    newId: (kind) => `${kind}-${performance.now()}`,
    now: () => new Date().toISOString(),
    schedule: () => () => undefined,
  });
  goTo('theory');
  const root = createRoot(host);
  root.render(
    <I18nProvider locale="nl-NL">
      <SessionContext value={session}>
        <main style={{ display: 'flex', height: '100%' }}>
          <MapView />
        </main>
      </SessionContext>
      <Patterns />
    </I18nProvider>,
  );
  const boxes = host.getElementsByClassName('react-flow__node-box');
  const lines = host.getElementsByClassName('rw-nets__lines');
  return {
    pieces: () => {
      const drawn = lines[0]?.childElementCount ?? 0;
      return boxes.length > 0 && drawn > 0 ? boxes.length + drawn : 0;
    },
    look: (at) => setLevel(at === 'near' ? 'map' : 'overview'),
    grip: () => nearestMiddle([...boxes].filter((box) => box.classList.contains('draggable'))),
    end: () => root.unmount(),
  };
};

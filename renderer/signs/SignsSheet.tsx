import { shellWords } from '../../shared/text/shell.ts';
import { signsWords } from '../../shared/text/signs.ts';
import { useSay } from '../state/language.ts';
import { openOverlay, useWindow } from '../state/window.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { BesideSigns } from './BesideSigns.tsx';
import { ContextSigns } from './ContextSigns.tsx';
import { LinkSigns } from './LinkSigns.tsx';
import { NodeSigns } from './NodeSigns.tsx';
import './signs.css';

/** Every sign of the map once, drawn by the map's own shapes, so that what it explains is what one sees. */
export function SignsSheet() {
  const say = useSay();
  const isOpen = useWindow((state) => state.overlay === 'signs');
  return (
    <Dialog
      title={say(signsWords.title)}
      closeLabel={say(shellWords.close)}
      isOpen={isOpen}
      onClose={() => openOverlay(undefined)}
      width="sheet"
    >
      <div className="rw-signs">
        <NodeSigns />
        <section className="rw-signs__section">
          <h3>{say(signsWords.links)}</h3>
          <LinkSigns />
        </section>
        <ContextSigns />
        <BesideSigns />
      </div>
    </Dialog>
  );
}

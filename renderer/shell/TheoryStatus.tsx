import { Eye, EyeOff } from 'lucide-react';
import { useStore } from 'zustand';
import { checksWords } from '../../shared/text/checks.ts';
import { shellWords } from '../../shared/text/shell.ts';
import type { Session } from '../../shared/theory/session.ts';
import { linksOf, nodesOf } from '../../shared/theory/theory.ts';
import { useSay } from '../state/language.ts';
import { setLevel, setQuiet, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { StatusBar } from './Bars.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { StatusSlotPlace } from './StatusSlot.tsx';

/** The bar under a theory: what the view adds (legend, level), counts, whether the map is quiet, and the truth about saving. */
export function TheoryStatus({ session }: { readonly session: Session }) {
  const say = useSay();
  const theory = useStore(session, (state) => state.theory);
  const level = useWindow((state) => state.level);
  const view = useWindow((state) => state.view);
  const quiet = useWindow((state) => state.quiet);
  const Quiet = quiet ? EyeOff : Eye;
  const chosen = useWindow((state) => state.selection.length);
  const nodes = nodesOf(theory);
  const excluded = nodes.filter((node) => node.excluded).length;
  return (
    <StatusBar>
      <StatusSlotPlace />
      <span className="rw-status__facts">
        <span>{say(shellWords.nodeCount, { n: nodes.length - excluded })}</span>
        {excluded > 0 && <span>{say(shellWords.excludedCount, { n: excluded })}</span>}
        <span>{say(shellWords.linkCount, { n: linksOf(theory).length })}</span>
        {chosen > 1 && <span>{say(shellWords.selectedCount, { n: chosen })}</span>}
      </span>
      <span className="rw-status__end">
        {view === 'map' && (
          <Button look="quiet" icon={<Quiet size={14} aria-hidden />} onPress={() => setQuiet(!quiet)}>
            {say(quiet ? checksWords.quietOff : checksWords.quietOn)}
          </Button>
        )}
        {view === 'map' && level !== 'auto' && (
          <Button look="quiet" onPress={() => setLevel('auto')}>
            {say(shellWords.levelAuto)}
          </Button>
        )}
        <SaveStatus session={session} />
      </span>
    </StatusBar>
  );
}

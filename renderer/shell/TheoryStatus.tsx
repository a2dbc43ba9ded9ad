import { useStore } from 'zustand';
import { shellWords } from '../../shared/text/shell.ts';
import type { Level } from '../../shared/layout/picture.ts';
import type { Session } from '../../shared/theory/session.ts';
import { linksOf, nodesOf } from '../../shared/theory/theory.ts';
import { useSay } from '../state/language.ts';
import { setLevel, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import { StatusBar } from './Bars.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { StatusSlotPlace } from './StatusSlot.tsx';

const levels = ['auto', 'overview', 'map', 'reading'] as const satisfies readonly (Level | 'auto')[];
const levelWords = {
  auto: shellWords.levelAuto,
  overview: shellWords.levelOverview,
  map: shellWords.levelMap,
  reading: shellWords.levelReading,
};

/** The bar under a theory: what the view adds, counts, level, and the truth about saving. */
export function TheoryStatus({ session }: { readonly session: Session }) {
  const say = useSay();
  const theory = useStore(session, (state) => state.theory);
  const level = useWindow((state) => state.level);
  const view = useWindow((state) => state.view);
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
          <MenuButton
            label={say(shellWords.level)}
            entries={levels.map((one) => ({
              id: one,
              words: say(levelWords[one]),
              run: () => setLevel(one),
            }))}
          >
            <Button look="quiet">{say(levelWords[level])}</Button>
          </MenuButton>
        )}
        <SaveStatus session={session} />
      </span>
    </StatusBar>
  );
}

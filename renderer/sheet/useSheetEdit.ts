import { createContext, useContext } from 'react';
import type { Frame } from '../../shared/frame/records.ts';
import { nodeNamed } from '../../shared/sheet/naming.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { excludeNode } from '../../shared/theory/commands/edit.ts';
import { nameAndTie, type Tied } from '../../shared/theory/commands/tie.ts';
import type { NodeKind } from '../../shared/theory/words.ts';
import { useFrames } from '../state/frames.ts';
import { useLanguage } from '../state/language.ts';
import { placesNow } from '../state/places.ts';
import { useRun, useSession } from '../state/session.ts';
import { select, toggleDock } from '../state/window.ts';

/** Names something of one of these kinds and ties it, or leaves it alone on purpose (`left`); gives the id of what was named, undefined when it was refused. */
export type NameIt = (
  kinds: readonly [NodeKind, ...NodeKind[]],
  words: string,
  tie?: Pick<Tied, 'from' | 'moderates'> & { readonly left?: boolean },
) => string | undefined;

/** Gives {@link NameIt} for the theory on the screen: what is there already is tied, what a frame has brings its code. */
export function useNameIt(): NameIt {
  const session = useSession();
  const frames = useFrames();
  const language = useLanguage();
  const run = useRun();
  return (kinds, words, { left = false, ...tie } = {}) => {
    if (words.trim() === '') return undefined;
    const found = nodeNamed(session.getState().theory, frames, kinds, words, language);
    const kept = placesNow();
    const degree = 'deliberate' as const;
    if (left && 'node' in found)
      return isRefusal(run(excludeNode, { ids: [found.node.id], degree })) ? undefined : found.node.id;
    const node =
      'node' in found ? found.node.id : { ...found.make, ...(left ? { excluded: { degree } } : {}) };
    if (typeof node === 'string' && tie.from === undefined && tie.moderates === undefined) {
      select([node]);
      return node;
    }
    const made = run(nameAndTie, { node, ...tie, ...(kept ? { kept } : {}) });
    if (isRefusal(made)) return undefined;
    return typeof node === 'string' ? node : made.select?.[0];
  };
}

/** Chooses a record and opens the inspector on it. */
export function inspect(id: string): void {
  select([id]);
  toggleDock('right', true);
}

/** The frames of the theory, read once for all parts of the sheet. */
export const SheetFrames = createContext<readonly Frame[]>([]);
export const useSheetFrames = (): readonly Frame[] => useContext(SheetFrames);

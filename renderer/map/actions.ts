import { createContext, useContext } from 'react';
import type { PointerEvent as ReactPointerEvent } from 'react';

/** What the pieces of the map ask for; one object for as long as the map stands, so that no piece renders for it. */
export interface MapActions {
  readonly press: (id: string, how: { readonly add: boolean }) => void;
  readonly pressBundle: (ids: readonly string[], at: { readonly x: number; readonly y: number }) => void;
  readonly startDrawing: (from: string, event: ReactPointerEvent) => void;
  readonly startRenaming: (id: string) => void;
  readonly rename: (id: string, words: string | undefined) => void;
  readonly openMenu: (
    on: { readonly kind: 'node' | 'link' | 'tab' | 'note' | 'canvas'; readonly id: string },
    at: { readonly x: number; readonly y: number },
  ) => void;
  readonly showFindings: (id: string) => void;
}

export const ActionsContext = createContext<MapActions | undefined>(undefined);

/** The actions of the map around this piece. Throws outside the map: a bug. */
export function useActions(): MapActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useActions outside the map');
  return actions;
}

import { create } from 'zustand';
import type { NodeFilter } from '../../shared/configuration/nodeFilter.ts';
import type { Spot } from '../../shared/configuration/spot.ts';
import { focusChain, useWindow } from './window.ts';

/** The parts of the panel with ways. */
export type WaysPart = 'ways' | 'broken' | 'filter';

/** What of the theory is in the light, and what the panel of ways shows. */
export interface SpotState {
  readonly spot: Spot | undefined;
  readonly part: WaysPart;
  /** The filter as it stands in the panel, also while it is not in the light. */
  readonly filter: NodeFilter;
}

export const useSpotState = create<SpotState>(() => ({ spot: undefined, part: 'ways', filter: {} }));

/** The filter that is in the light; undefined while none is. */
export const useStandingFilter = (): NodeFilter | undefined =>
  useSpotState(({ spot }) => (spot?.kind === 'filter' ? spot.filter : undefined));

/** Puts a part of the theory in the light in place of the chain in focus; `undefined` lets go. */
export function lightUp(spot: Spot | undefined): void {
  if (spot) focusChain(undefined);
  useSpotState.setState({ spot });
}

export const openPart = (part: WaysPart): void => useSpotState.setState({ part });

/** Changes the filter and puts what answers to it in the light; an empty one lets go. */
export function setFilter(filter: NodeFilter): void {
  useSpotState.setState({ filter });
  lightUp(Object.keys(filter).length > 0 ? { kind: 'filter', filter } : undefined);
}

// A chain that comes into focus takes the place of what was in the light, and with its theory both go.
useWindow.subscribe((state, before) => {
  const leaves = state.screen !== before.screen;
  if (leaves) useSpotState.setState({ spot: undefined, filter: {} });
  else if (state.chain && state.chain !== before.chain) useSpotState.setState({ spot: undefined });
});

import { create } from 'zustand';
import type { Done } from '../../shared/theory/command.ts';
import { showAside, useWindow } from '../state/window.ts';

/** What the panel of configurations shows, and which proposals somebody set aside in this window. */
export interface PanelState {
  readonly part: 'made' | 'proposed';
  readonly setAside: ReadonlySet<string>;
  /** The configuration that was made just now: the list shows it and gives it the focus, until it closes. */
  readonly fresh: string | undefined;
}

const closed: PanelState = { part: 'made', setAside: new Set(), fresh: undefined };

export const usePanel = create<PanelState>(() => closed);

export const openPanelPart = (part: PanelState['part']): void => usePanel.setState({ part });

/** Shows the configurations there are, and among them the one that was made just now. */
export function showMade(made: Done): void {
  usePanel.setState({ part: 'made', fresh: made.select?.at(-1) });
  showAside('configurations');
}

export const forgetFresh = (): void => usePanel.setState({ fresh: undefined });

/** Sets a proposal aside, or with `undefined` brings all of them back. Nothing of it is kept with the theory. */
export const setProposalAside = (id: string | undefined): void =>
  usePanel.setState(({ setAside }) => ({
    setAside: id === undefined ? new Set() : new Set([...setAside, id]),
  }));

// What was set aside belongs to the theory that is left.
useWindow.subscribe((state, before) => {
  if (state.screen !== before.screen) usePanel.setState(closed);
});

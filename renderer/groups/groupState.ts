import { create } from 'zustand';
import type { Done } from '../../shared/theory/command.ts';
import { select, toggleDock } from '../state/window.ts';

/** The group that was made just now: its name gets the focus once the inspector shows it. */
export const useFreshGroup = create<{ readonly id: string | undefined }>(() => ({ id: undefined }));

/** Shows the group that was made just now, so that it can be named at once. */
export function nameMade(made: Done): void {
  const id = made.select?.[0];
  if (id === undefined) return;
  useFreshGroup.setState({ id });
  select([id]);
  toggleDock('right', true);
}

export const forgetFreshGroup = (): void => useFreshGroup.setState({ id: undefined });

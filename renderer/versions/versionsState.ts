import { create } from 'zustand';
import type { Theory } from '../../shared/theory/theory.ts';

/** One side of a comparison: a version by its id, or the theory as it is now. */
export const nowSide = 'now';

/** What the panel of versions shows: the list, or what differs between two. Kept while the panel is closed and opened again. */
export interface VersionsState {
  readonly compared:
    { readonly theory: string; readonly earlier: string; readonly later: string } | undefined;
  /** Two versions in one, which the map shows in place of the theory as it is now. */
  readonly pictured: Theory | undefined;
  /** Whether the map shows both versions where one has what the other lacks. */
  readonly looks: boolean;
}

export const useVersionsState = create<VersionsState>(() => ({
  compared: undefined,
  pictured: undefined,
  looks: true,
}));

/** Shows what differs between two sides of a theory. */
export const compare = (theory: string, earlier: string, later: string): void =>
  useVersionsState.setState({ compared: { theory, earlier, later } });

/** Shows the list of versions again. */
export const showList = (): void => useVersionsState.setState({ compared: undefined });

/** Shows two versions in one on the map, to be looked at; undefined: the theory as it is now. */
export const picture = (pictured: Theory | undefined): void => useVersionsState.setState({ pictured });

export const setLooks = (looks: boolean): void => useVersionsState.setState({ looks });

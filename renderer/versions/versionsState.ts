import { create } from 'zustand';

/** One side of a comparison: a version by its id, or the theory as it is now. */
export const nowSide = 'now';

/** What the panel of versions shows: the list, or what differs between two. Kept while the panel is closed and opened again. */
export interface VersionsState {
  readonly compared:
    { readonly theory: string; readonly earlier: string; readonly later: string } | undefined;
}

export const useVersionsState = create<VersionsState>(() => ({ compared: undefined }));

/** Shows what differs between two sides of a theory. */
export const compare = (theory: string, earlier: string, later: string): void =>
  useVersionsState.setState({ compared: { theory, earlier, later } });

/** Shows the list of versions again. */
export const showList = (): void => useVersionsState.setState({ compared: undefined });

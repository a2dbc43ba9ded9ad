import type { NodeFilter, SavedFilter } from '../../shared/configuration/nodeFilter.ts';
import { withFilter } from '../../shared/configuration/savedFilters.ts';
import { attempt } from '../state/library.ts';
import { changeSettings, useProgram } from '../state/program.ts';

export interface SavedFilters {
  readonly saved: readonly SavedFilter[];
  /** Saves a filter under a name; false, and said, when the library refused it. */
  readonly keep: (name: string, filter: NodeFilter) => Promise<boolean>;
  readonly forget: (name: string) => Promise<boolean>;
}

const none: readonly SavedFilter[] = [];

/** The filters that the library keeps by name, wherever they are chosen, saved or thrown away. */
export function useSavedFilters(): SavedFilters {
  const saved = useProgram((state) => state.settings.filters) ?? none;
  const put = (filters: readonly SavedFilter[]): Promise<boolean> =>
    attempt(() => changeSettings({ filters: [...filters] }));
  return {
    saved,
    keep: (name, filter) => put(withFilter(saved, name, filter)),
    forget: (name) => put(saved.filter((one) => one.name !== name)),
  };
}

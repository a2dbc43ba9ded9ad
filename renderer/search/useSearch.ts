import { useEffect, useState } from 'react';
import { ApiError } from '../../shared/api/errors.ts';
import type { SearchResult } from '../../shared/search/hit.ts';
import { core } from '../platform/core.ts';
import { sessionNow } from '../state/openTheory.ts';

/** So many hits are shown; more are counted. */
const most = 80;
const nothing: SearchResult = { hits: [], all: 0 };

export interface Searching {
  /** The result of the latest query that was answered; undefined before the first. */
  readonly result: SearchResult | undefined;
  readonly error: ApiError | undefined;
}

/** Searches the library at every letter. Answers that a newer query has overtaken are dropped. */
export function useSearch(query: string): Searching {
  const [searching, setSearching] = useState<Searching>({ result: undefined, error: undefined });
  const words = query.trim();
  useEffect(() => {
    let overtaken = false;
    const ask = async (): Promise<SearchResult> => {
      if (words === '') return nothing;
      // The library answers from what is saved, so what was just typed is saved first.
      await sessionNow()?.flush();
      return core.call('search.text', { query: words.slice(0, 500), most });
    };
    ask().then(
      (result) => {
        if (!overtaken) setSearching({ result, error: undefined });
      },
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        if (!overtaken) setSearching({ result: undefined, error });
      },
    );
    return () => {
      overtaken = true;
    };
  }, [words]);
  return searching;
}

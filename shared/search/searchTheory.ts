import type { TheoryRecord } from '../theory/records.ts';
import type { Theory } from '../theory/theory.ts';
import { hitIn, type SearchHit, type SearchResult } from './hit.ts';
import { holds, scoreOf, termsOf, type CodeLabel } from './query.ts';
import { searched, type Searched } from './searchable.ts';

/** How many hits are given where nobody says how many. */
export const mostHits = 50;

const made = new WeakMap<TheoryRecord, Searched>();

function searchedOf(record: TheoryRecord): Searched {
  const known = made.get(record);
  if (known) return known;
  const fresh = searched(record);
  made.set(record, fresh);
  return fresh;
}

/**
 * Every record of these theories that holds all words of the query, parts of words too, whatever their accents and capitals, in either
 * language; those that hold them in their name first, else in the order of the theories. An empty query finds nothing.
 */
export function searchTheories(
  theories: Iterable<readonly [string, Theory]>,
  labels: readonly CodeLabel[],
  query: string,
  most: number = mostHits,
): SearchResult {
  const terms = termsOf(query, labels);
  if (terms.length === 0) return { hits: [], all: 0 };
  const found: {
    readonly id: string;
    readonly theory: Theory;
    readonly record: TheoryRecord;
    score: number;
  }[] = [];
  for (const [id, theory] of theories)
    for (const record of theory.records.values()) {
      const own = searchedOf(record);
      if (holds(own, terms)) found.push({ id, theory, record, score: scoreOf(own, terms) });
    }
  const hits = found
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .flatMap(({ id, theory, record }): SearchHit[] => {
      const hit = hitIn(id, theory, record, terms, labels);
      return hit ? [hit] : [];
    });
  return { hits, all: found.length };
}

import { recordSchemas } from '../theory/records.ts';
import { nodeKinds } from '../theory/words.ts';
import type { SearchHit } from './hit.ts';

/** The hits of one theory. */
export interface TheoryHits {
  readonly theory: string;
  readonly title: SearchHit['theoryTitle'];
  readonly hits: readonly SearchHit[];
}

const kinds: readonly string[] = Object.keys(recordSchemas);
const place = ({ record, kind }: SearchHit): number =>
  kinds.indexOf(record) * 10 + (kind === undefined ? 0 : nodeKinds.indexOf(kind));

/**
 * Hits by theory, and within a theory by what they are: the theory itself, nodes by kind, links and so on; hits of one kind in the order
 * in which they came. The theory named `first` comes first, the others in the order of their best hit.
 */
export function groupHits(hits: readonly SearchHit[], first?: string): readonly TheoryHits[] {
  return [...Map.groupBy(hits, (hit) => hit.theory)]
    .map(([theory, list]) => ({
      theory,
      title: list[0]?.theoryTitle ?? {},
      hits: list.toSorted((a, b) => place(a) - place(b)),
    }))
    .toSorted((a, b) => Number(b.theory === first) - Number(a.theory === first));
}

import { create } from 'zustand';
import type { Mark } from '../../shared/versions/marks.ts';

/** What of a difference the map marks, by record, while somebody looks at one. Each piece reads its own mark. */
export const useMarks = create<{ readonly marks: ReadonlyMap<string, Mark> }>(() => ({ marks: new Map() }));

/** Marks these records on the map in place of what was marked before; none with an empty map. */
export const setMarks = (marks: ReadonlyMap<string, Mark>): void => useMarks.setState({ marks });

/** The mark of one record; undefined where it has none. */
export const useMark = (id: string): Mark | undefined => useMarks(({ marks }) => marks.get(id));

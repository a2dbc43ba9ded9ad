/** So few, and each is told by itself. */
const few = 3;

/**
 * How a rule tells what it finds in many places, so that it does not bury the list: each by itself where they are few; one
 * finding for some of them, with the single ones folded under it; one finding and no more where it holds everywhere.
 */
export type Telling = 'each' | 'some' | 'all';

export function tellingOf(found: number, all: number): Telling {
  if (found > 1 && found === all) return 'all';
  return found > few ? 'some' : 'each';
}

/** What tells the finding for some from the one for all in its key. */
export const someDetail = 'some';

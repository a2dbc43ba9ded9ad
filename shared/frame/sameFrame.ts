import { sameValue } from '../theory/same.ts';
import type { Frame } from './records.ts';

/**
 * Whether two frames say the same: codes, labels, relations and all, apart from the words that only the screen uses
 * (`question` of a facet, `verb` of an item) and the checks that come with it. A version of a frame never changes in what it
 * says; the words of the screen and how a theory is read by it may.
 */
export function sameFrame(a: Frame, b: Frame): boolean {
  return sameValue(withoutScreenWords(a), withoutScreenWords(b));
}

function withoutScreenWords({ rules: _rules, ...frame }: Frame): unknown {
  return {
    ...frame,
    facets: frame.facets.map(({ question: _question, ...facet }) => ({
      ...facet,
      items: facet.items.map(({ verb: _verb, ...item }) => item),
    })),
  };
}

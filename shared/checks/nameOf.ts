import { onceFor } from '../onceFor.ts';
import type { Text, TheoryNode } from '../theory/records.ts';

/**
 * A node's title for the sentence of a finding. Names of others (connections) and titles that are long or half a sentence
 * come between quotation marks, because a verb beside them would not agree: *“Werkgevers” zet …*.
 */
export const nameOf = onceFor((node: TheoryNode): Text => {
  const named = (title: string): string =>
    node.kind === 'connection' || title.split(/\s+/).length > 5 || title.includes(':') ? `“${title}”` : title;
  const { nl, en } = node.title;
  return { ...(nl === undefined ? {} : { nl: named(nl) }), ...(en === undefined ? {} : { en: named(en) }) };
});

/** A name between quotation marks, for what is called by it: a frame, a word. */
export function quoted({ nl, en }: Text): Text {
  return { ...(nl === undefined ? {} : { nl: `“${nl}”` }), ...(en === undefined ? {} : { en: `“${en}”` }) };
}

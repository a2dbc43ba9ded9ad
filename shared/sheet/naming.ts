import { paletteItemOf } from '../frame/palette.ts';
import { nodeOfItem } from '../frame/paletteItem.ts';
import { isLive } from '../frame/items.ts';
import type { Frame, Facet } from '../frame/records.ts';
import { fold } from '../search/fold.ts';
import type { NewNode } from '../theory/commands/create.ts';
import type { Text, TheoryNode } from '../theory/records.ts';
import { nodesOf, type Theory } from '../theory/theory.ts';
import { languages, type Language, type NodeKind } from '../theory/words.ts';

/** What someone who types a name means: a node that is there, or one to be made. */
export type Named =
  | { readonly node: TheoryNode }
  | { readonly make: Pick<NewNode, 'kind' | 'title' | 'subtype' | 'codes' | 'side'> };

const says = (text: Text | undefined, folded: string): boolean =>
  languages.some((language) => text?.[language] !== undefined && fold(text[language]).trim() === folded);

const facetsOf = (frames: readonly Frame[], kinds: readonly NodeKind[]): [Frame, Facet][] =>
  frames.flatMap((frame) =>
    frame.facets
      .filter(({ nodeKind }) => nodeKind !== null && kinds.includes(nodeKind))
      .map((facet): [Frame, Facet] => [frame, facet]),
  );

/**
 * Finds what is meant by a name: a node of one of these kinds that is called so, in either language and whatever its accents and
 * capitals; else an item of a frame with that label, which brings its code along; else a new node of the first kind.
 */
export function nodeNamed(
  theory: Theory,
  frames: readonly Frame[],
  kinds: readonly [NodeKind, ...NodeKind[]],
  words: string,
  language: Language,
): Named {
  const folded = fold(words).trim();
  const node = nodesOf(theory).find(
    (one) => kinds.includes(one.kind) && (says(one.title, folded) || says(one.shortTitle, folded)),
  );
  if (node) return { node };
  for (const [frame, facet] of facetsOf(frames, kinds)) {
    const item = facet.items.find((one) => isLive(one) && says(one.label, folded));
    if (item) return { make: nodeOfItem(paletteItemOf(frame, facet, item)) };
  }
  return { make: { kind: kinds[0], title: { [language]: words.trim() } } };
}

/** Names to offer for nodes of these kinds: those that are there first, then what the frames have, each once. */
export function namesFor(
  theory: Theory,
  frames: readonly Frame[],
  kinds: readonly NodeKind[],
  language: Language,
): readonly string[] {
  const inWords = (text: Text): string => text[language] ?? text[language === 'nl' ? 'en' : 'nl'] ?? '';
  return [
    ...new Set([
      ...nodesOf(theory)
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ title }) => inWords(title)),
      ...facetsOf(frames, kinds).flatMap(([, facet]) =>
        facet.items.filter(isLive).map(({ label }) => inWords(label)),
      ),
    ]),
  ];
}

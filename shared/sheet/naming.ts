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

/** What someone means who begins with a code of a frame, as in *I23* or *I23 Stage/leerwerktraject*: the node that carries it, or its item. */
function codeNamed(
  theory: Theory,
  frames: readonly Frame[],
  kinds: readonly NodeKind[],
  folded: string,
): Named | undefined {
  const [first = '', ...rest] = folded.split(/\s+/u);
  for (const [frame, facet] of facetsOf(frames, kinds)) {
    const item = facet.items.find(({ code }) => fold(code) === first);
    if (!item || (rest.length > 0 && !says(item.label, rest.join(' ')))) continue;
    const node = nodesOf(theory).find(
      (one) =>
        kinds.includes(one.kind) &&
        one.codes?.some(
          ({ frame: of, code, fit }) => of === frame.id && code === item.code && fit !== 'loose',
        ),
    );
    if (node) return { node };
    if (isLive(item)) return { make: nodeOfItem(paletteItemOf(frame, facet, item)) };
  }
  return undefined;
}

/**
 * Finds what is meant by a name: what carries the code that it begins with; else a node of one of these kinds that is called so, in
 * either language and whatever its accents and capitals; else an item of a frame with that label, which brings its code along; else
 * a new node of the first kind.
 */
export function nodeNamed(
  theory: Theory,
  frames: readonly Frame[],
  kinds: readonly [NodeKind, ...NodeKind[]],
  words: string,
  language: Language,
): Named {
  const folded = fold(words).trim();
  const byCode = codeNamed(theory, frames, kinds, folded);
  if (byCode) return byCode;
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

/**
 * Names to offer for nodes of these kinds: those that are there first, then what the frames have, each once. Items of one name have
 * their code before it.
 */
export function namesFor(
  theory: Theory,
  frames: readonly Frame[],
  kinds: readonly NodeKind[],
  language: Language,
): readonly string[] {
  const inWords = (text: Text): string => text[language] ?? text[language === 'nl' ? 'en' : 'nl'] ?? '';
  const items = facetsOf(frames, kinds).flatMap(([, facet]) => facet.items.filter(isLive));
  const alike = Map.groupBy(items, ({ label }) => inWords(label));
  return [
    ...new Set([
      ...nodesOf(theory)
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ title }) => inWords(title)),
      ...items.map(({ code, label }) => {
        const name = inWords(label);
        return (alike.get(name)?.length ?? 0) > 1 ? `${code} ${name}` : name;
      }),
    ]),
  ];
}

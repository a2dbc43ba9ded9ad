import { headOf, linksOf, type Theory } from '../theory/theory.ts';
import type { Language } from '../theory/words.ts';
import type { Box } from './picture.ts';
import type { Placed } from './placed.ts';

/** What a box says beside its place and words: facts of the whole theory, looked up once. */
export interface BoxFacts {
  readonly claimNumbers: ReadonlyMap<string, number>;
  readonly unwanted: ReadonlySet<string>;
  readonly isFaded: (id: string) => boolean;
}

/** The figures of the claim's phrases, in the order in which they stand in the sentence on the screen. */
function claimNumbersOf(theory: Theory, language: Language): Map<string, number> {
  const { claim, claimPhrases = [] } = headOf(theory);
  const shown = claim?.[language] === undefined ? (language === 'nl' ? 'en' : 'nl') : language;
  const phrases = claimPhrases.filter((phrase) => phrase.lang === shown).toSorted((a, b) => a.from - b.from);
  const numbers = new Map<string, number>();
  phrases.forEach((phrase, i) => {
    if (phrase.record !== undefined && !numbers.has(phrase.record)) numbers.set(phrase.record, i + 1);
  });
  return numbers;
}

/** Mechanisms that are evoked against the wish, or that work against something: drawn hatched. */
function unwantedIn(theory: Theory): Set<string> {
  const unwanted = new Set<string>();
  for (const link of linksOf(theory)) {
    if (link.type === 'evokes') unwanted.add(link.to);
    if (link.type === 'undermines') unwanted.add(link.from);
  }
  return unwanted;
}

export const boxFacts = (
  theory: Theory,
  language: Language,
  focus: ReadonlySet<string> | undefined,
): BoxFacts => ({
  claimNumbers: claimNumbersOf(theory, language),
  unwanted: unwantedIn(theory),
  isFaded: (id) => focus !== undefined && !focus.has(id),
});

/** A placed node as the canvas draws it. */
export function toBox(placed: Placed, facts: BoxFacts): Box {
  const { item } = placed;
  const claimNumber = facts.claimNumbers.get(item.id);
  const bar = item.lane === 'E';
  return {
    id: item.id,
    kind: item.node.kind,
    generic: item.generic,
    lane: placed.lane,
    group: placed.group,
    rank: placed.rank,
    x: placed.x,
    y: placed.y,
    width: placed.width,
    height: placed.height,
    shape: bar ? 'bar' : placed.shape,
    emphasis: bar ? 2 : item.emphasis,
    lines: placed.lines,
    fontSize: placed.fontSize,
    lineHeight: placed.lineHeight,
    bold: placed.bold,
    subtitle: placed.subtitle,
    subtitleSize: placed.subtitleSize,
    code: placed.code,
    own: placed.own,
    ...(placed.shape === 'card' ? { source: placed.source, fragments: placed.fragments } : {}),
    ...(claimNumber === undefined ? {} : { claimNumber }),
    pinned: item.node.pinned === true,
    unwanted: item.node.kind === 'mechanism' && facts.unwanted.has(item.id),
    faded: facts.isFaded(item.id),
    upright: bar && placed.width < 60,
  };
}

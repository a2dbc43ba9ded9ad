import { basisWords, modalityWords } from '../../shared/text/domain.ts';
import type { Words } from '../../shared/text/words.ts';
import { bases, modalities, signs, type Sign } from '../../shared/theory/words.ts';

type Say = (words: Words) => string;

/** A list of choices out of a closed list of the domain and its words. */
export function choicesOf<V extends string>(
  say: Say,
  values: readonly V[],
  words: Readonly<Record<V, Words>>,
): readonly { readonly value: V; readonly words: string }[] {
  return values.map((value) => ({ value, words: say(words[value]) }));
}

/** The same with a way to say nothing, first. */
export function optionalChoicesOf<V extends string>(
  say: Say,
  none: Words,
  values: readonly V[],
  words: Readonly<Record<V, Words>>,
): readonly { readonly value: V | 'none'; readonly words: string }[] {
  return [{ value: 'none' as const, words: say(none) }, ...choicesOf(say, values, words)];
}

export const basisChoices = (say: Say) => choicesOf(say, bases, basisWords);
export const modalityChoices = (say: Say) => choicesOf(say, modalities, modalityWords);

export const signValues: readonly (Sign | 'none')[] = ['none', ...signs];
/** How a sign is written in a choice; the minus is a real one. */
export const signGlyphs: Readonly<Record<Sign, string>> = { '+': '+', '-': '−', '±': '±', '0': '0' };

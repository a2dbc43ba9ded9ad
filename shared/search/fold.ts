import { plain } from '../frame/palette.ts';

/** A text as the search compares it: without accents and capitals. */
export const fold = (text: string): string => plain(text).replaceAll('ς', 'σ');

/** A folded text that still knows where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** For each place in the folded text, and for its end, the place in the text that was folded. */
  readonly from: readonly number[];
}

/** {@link fold} with the places, character by character, so that what was found can be shown where it stands. */
export function foldWithPlaces(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = fold(character);
    for (let i = 0; i < part.length; i += 1) from.push(at);
    folded += part;
    at += character.length;
  }
  return { text: folded, from: [...from, text.length] };
}

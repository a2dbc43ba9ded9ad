/** A word of a sentence that is a button on the screen, with the marks and stops that may not part from it at the end of a line. */
export interface GluedPart<P> {
  /** Words that break as words do. */
  readonly text: string;
  readonly lead: string;
  readonly part?: P;
  readonly trail: string;
}

/**
 * The stretches of a sentence with what stands right before and after each button taken out of the words around it: a mark, a comma, the full
 * stop. Joined they are the sentence. `placeOf` gives a stretch that is a button, and nothing for words.
 */
export function glued<T extends { readonly text: string }, P extends { readonly text: string }>(
  parts: readonly T[],
  placeOf: (part: T) => P | undefined,
): readonly GluedPart<P>[] {
  const told: GluedPart<P>[] = [];
  let text = '';
  parts.forEach((one, i) => {
    const part = placeOf(one);
    if (!part) {
      const before = parts[i - 1];
      // Without what the button before it took.
      text += before && placeOf(before) ? one.text.slice(trailOf(one.text).length) : one.text;
      return;
    }
    const lead = /\S*$/.exec(text)?.[0] ?? '';
    const next = parts[i + 1];
    const trail = next && !placeOf(next) ? trailOf(next.text) : '';
    told.push({ text: text.slice(0, text.length - lead.length), lead, part, trail });
    text = '';
  });
  return text ? [...told, { text, lead: '', trail: '' }] : told;
}

const trailOf = (text: string): string => /^[^\s‘]*/.exec(text)?.[0] ?? '';

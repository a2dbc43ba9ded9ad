import { sentenceWords, type Around } from '../text/sentence.ts';
import { say } from '../text/words.ts';
import type { Language } from '../theory/words.ts';
import type { SaidName } from './names.ts';

/** Words between the names of a sentence. */
export interface Joint {
  readonly text: string;
}

/** A name in its place: what stands for it in the sentence, and the words that come right before and after it. */
export interface Placed<P extends Joint> {
  readonly part: P;
  readonly before?: string;
  readonly after?: string;
}

/** A name to be placed. */
export interface Naming<P extends Joint> {
  readonly part: P;
  readonly name: SaidName;
}

/** A name between marks: how names of any form stand behind *de context* or *het mechanisme*. */
export const marked = <P extends Joint>({ part }: Naming<P>): Placed<P> => ({
  part,
  before: '‘',
  after: '’',
});

/** Names between marks where they need them: a pair does beside other names, and as the subject of a verb. */
export const placed = <P extends Joint>(
  names: readonly Naming<P>[],
  as: 'object' | 'subject' = 'object',
): readonly Placed<P>[] =>
  names.map((one) =>
    one.name.marked || (one.name.pair && (as === 'subject' || names.length > 1))
      ? marked(one)
      : { part: one.part },
  );

/** Names in a row: *a, b en c*. */
export function row<P extends Joint>(
  names: readonly Placed<P>[],
  language: Language,
  last: 'and' | 'or' = 'and',
): readonly (Joint | P)[] {
  return names.flatMap(({ part, before = '', after = '' }, i) => {
    const joint = i === 0 ? '' : i === names.length - 1 ? say(language, sentenceWords[last]) : ', ';
    return [{ text: joint + before }, part, { text: after }];
  });
}

/** Names in a row between the words that go with so many of them. */
export function around<P extends Joint>(
  words: Around,
  names: readonly Placed<P>[],
  language: Language,
  last: 'and' | 'or' = 'and',
): readonly (Joint | P)[] {
  const n = { n: names.length };
  return [
    { text: say(language, words.before, n) },
    ...row(names, language, last),
    { text: say(language, words.after, n) },
  ];
}

/** The sentence with neighbouring words made one stretch, begun with a capital and ended with its full stop. */
export function finished<P extends Joint>(parts: readonly (Joint | P)[]): readonly (Joint | P)[] {
  const told: (Joint | P)[] = [];
  let words = '';
  const flush = (): void => {
    if (words) told.push({ text: words });
    words = '';
  };
  for (const part of parts) {
    if (Object.keys(part).length === 1) {
      words += part.text;
      continue;
    }
    flush();
    told.push(part);
  }
  words += '.';
  flush();
  const [first, ...rest] = told;
  if (!first) return told;
  return [{ ...first, text: first.text.slice(0, 1).toUpperCase() + first.text.slice(1) }, ...rest];
}

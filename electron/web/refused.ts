import type { HostWord } from '../../shared/text/hosts.ts';
import type { Values } from '../../shared/text/words.ts';

/** The host cannot start; the word says what to do. */
export class WebHostRefused extends Error {
  readonly word: HostWord;
  readonly values: Values;
  constructor(word: HostWord, values: Values = {}) {
    super(word);
    this.word = word;
    this.values = values;
  }
}

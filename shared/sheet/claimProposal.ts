import { inSentence } from '../configuration/names.ts';
import { claimProposalWords } from '../text/sheet.ts';
import { inLanguage, say } from '../text/words.ts';
import type { Text, TheoryHead, TheoryNode } from '../theory/records.ts';
import { languages, type Language } from '../theory/words.ts';
import type { Sheet } from './sheetOf.ts';

export interface ClaimProposal {
  readonly claim: Text;
  readonly phrases: NonNullable<TheoryHead['claimPhrases']>;
}

/** More than this many names of a kind make no sentence. */
const most = 3;

/** The heaviest of a list: those that the holder stresses, or the first ones where none is. */
function heaviest(nodes: readonly TheoryNode[]): readonly TheoryNode[] {
  const top = Math.max(0, ...nodes.map(({ emphasis }) => emphasis ?? 0));
  return nodes.filter(({ emphasis }) => (emphasis ?? 0) === top).slice(0, most);
}

/** A sentence under way, which knows where each name stands in it. */
class Sentence {
  #words = '';
  readonly phrases: { lang: Language; from: number; to: number; record: string }[] = [];
  readonly #language: Language;
  constructor(language: Language) {
    this.#language = language;
  }
  get words(): string {
    return this.#words;
  }
  say(words: string): void {
    this.#words += words;
  }
  /** Names in a row: *a, b en c*, each tied to its record. */
  name(nodes: readonly TheoryNode[]): void {
    nodes.forEach((node, i) => {
      if (i > 0) this.say(i === nodes.length - 1 ? say(this.#language, claimProposalWords.and) : ', ');
      const name = inLanguage(this.#language, node.shortTitle) || inLanguage(this.#language, node.title);
      const from = this.#words.length;
      this.say(inSentence(name));
      this.phrases.push({ lang: this.#language, from, to: this.#words.length, record: node.id });
    });
  }
}

function sentenceIn(sheet: Sheet, language: Language): Sentence {
  const sentence = new Sentence(language);
  const words = (key: keyof typeof claimProposalWords): void =>
    sentence.say(say(language, claimProposalWords[key]));
  const problems = heaviest(sheet.problems);
  const means = heaviest(sheet.approach.flatMap((row) => row.means).concat(sheet.connections));
  const mechanisms = heaviest(sheet.mechanisms);
  const goals = heaviest(sheet.approach.flatMap(({ goal }) => goal ?? []));
  const [work] = sheet.endgoals;
  words(problems.length > 0 ? 'who' : 'whoever');
  sentence.name(problems);
  words('getsOn');
  if (means.length > 0) {
    words('with');
    sentence.name(means);
  }
  if (mechanisms.length > 0) {
    words('triggers');
    sentence.name(mechanisms);
    words('triggersEnd');
  }
  if (goals.length > 0) {
    words(mechanisms.length > 0 ? 'andLeads' : 'leads');
    sentence.name(goals);
  }
  if (work) {
    words('work');
    sentence.name([work]);
  }
  words('end');
  return sentence;
}

/**
 * The claim that a theory seems to make, as one sentence in both languages: what stands in the way, what is done, what that
 * changes, what is reached. Its names are tied to their records. Nothing while there is no means and no mechanism to speak of.
 */
export function proposeClaim(sheet: Sheet): ClaimProposal | undefined {
  const empty = sheet.mechanisms.length === 0 && sheet.approach.every(({ means }) => means.length === 0);
  if (empty && sheet.connections.length === 0) return undefined;
  const [nl, en] = languages.map((language) => sentenceIn(sheet, language));
  if (!nl || !en) return undefined;
  return { claim: { nl: nl.words, en: en.words }, phrases: [...nl.phrases, ...en.phrases] };
}

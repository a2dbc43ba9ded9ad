import { inLanguage } from '../text/words.ts';
import type { TheoryNode } from '../theory/records.ts';
import type { Language } from '../theory/words.ts';

const firstCapital = /^(\P{L}*)(IJ(?=\p{Ll})|\p{Lu}(?![\p{Lu}\d]))/u;
const englishI = /^I(?=['’ ]|$)/;

/**
 * A title inside a sentence: its first letter small, unless it is an abbreviation, a name in capitals or the English *I*; without the
 * full stop that would end the sentence.
 */
export function inSentence(title: string): string {
  const said = title.trim().replace(/[.;:]+$/, '');
  if (englishI.test(said)) return said;
  return said.replace(firstCapital, (_, before: string, first: string) => before + first.toLowerCase());
}

/**
 * A name as it stands in a sentence: its words, whether they are to stand between marks, and whether they are a pair (*dwang en
 * sancties*), which would blur with others in a row.
 */
export interface SaidName {
  readonly text: string;
  readonly marked: boolean;
  readonly pair: boolean;
}

/** What a node is called inside a sentence: its short name, in the other language where it has none in this; its id without any. */
export function saidName(node: TheoryNode | undefined, id: string, language: Language): SaidName {
  const title = inLanguage(language, node?.shortTitle) ? node?.shortTitle : node?.title;
  const text = inSentence(inLanguage(language, title));
  if (!text) return { text: id, marked: false, pair: false };
  const other = language === 'nl' ? 'en' : 'nl';
  const marked = needsMarks(text, title?.[language] ? language : other);
  const pair = !marked && / (en|and) /.test(text) && !isEnglishVerb(text);
  return { text, marked, pair };
}

/** *Building employee skills*: reads on by itself in an English sentence. */
const isEnglishVerb = (name: string): boolean => /^\p{Ll}+ing /u.test(name);

/** So many words are read as one noun phrase. English writes its compounds as several words. */
const mostWords: Readonly<Record<Language, number>> = { nl: 2, en: 4 };

/**
 * Whether a name runs into the words around it unless it stands between marks: one with a comma or of many words, and a Dutch
 * infinitive (*werknemersvaardigheden opbouwen*), which is no subject. What a name adds between brackets does not count, nor does an
 * English *building …*, which reads on by itself.
 */
function needsMarks(name: string, language: Language): boolean {
  if (/[‘’“”"]/u.test(name)) return false;
  const bare = name.replaceAll(/ \([^)]*\)/g, '');
  if (/[,;:]/.test(bare)) return true;
  const [first = '', second = '', ...rest] = bare.split(/\s+/);
  if (language === 'en' && isEnglishVerb(bare)) return false;
  const isPair = rest.length === 1 && second === (language === 'nl' ? 'en' : 'and');
  if (rest.length + 2 > mostWords[language] && second) return !isPair;
  return language === 'nl' && second.endsWith('en') && !first.endsWith('e');
}

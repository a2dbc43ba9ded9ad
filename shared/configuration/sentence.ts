import { inLanguage, say } from '../text/words.ts';
import { sentenceWords } from '../text/sentence.ts';
import type { TheoryNode } from '../theory/records.ts';
import { nodeAt, type Theory } from '../theory/theory.ts';
import type { Language, NodeKind } from '../theory/words.ts';
import type { Chain } from './chain.ts';

/** A stretch of the sentence: words between, or what a record says, underlined in its kind's colour. */
export interface SentencePart {
  readonly text: string;
  readonly record?: string;
  readonly kind?: NodeKind;
}

/** A list in words: *a, b en c*; each entry stays a part of its own. */
function listed(
  language: Language,
  nodes: readonly TheoryNode[],
  phrase: (node: TheoryNode) => string,
): SentencePart[] {
  return nodes.flatMap((node, i): SentencePart[] => [
    ...(i === 0 ? [] : [{ text: i === nodes.length - 1 ? say(language, sentenceWords.and) : ', ' }]),
    { text: phrase(node), record: node.id, kind: node.kind },
  ]);
}

/** A title inside a sentence: its first letter small, unless it is an abbreviation or a name in capitals. */
export function inSentence(title: string): string {
  const [first = '', second = ''] = title;
  const isWord = second === second.toLowerCase();
  return isWord ? first.toLowerCase() + title.slice(1) : title;
}

/**
 * A chain as one if-then sentence: *Als … en het bedrijf …, dan …, en …; niet als …*. Parts that the chain lacks fall out. Says the
 * nodes' own names: whatever the theory has in the other language only is said in that.
 */
export function chainSentence(theory: Theory, chain: Chain, language: Language): readonly SentencePart[] {
  const name = (node: TheoryNode): string =>
    inSentence(inLanguage(language, node.shortTitle) || inLanguage(language, node.title));
  const change = (node: TheoryNode): string =>
    inSentence(
      inLanguage(language, node.subtitle) ||
        inLanguage(language, node.shortTitle) ||
        inLanguage(language, node.title),
    );
  const parts: SentencePart[] = [];
  const words = (key: keyof typeof sentenceWords): void => {
    parts.push({ text: say(language, sentenceWords[key]) });
  };
  if (chain.problems.length > 0) {
    words('ifProblem');
    parts.push(...listed(language, chain.problems, name));
  }
  if (chain.means.length > 0) {
    words(chain.problems.length > 0 ? 'andMeans' : 'ifMeans');
    parts.push(...listed(language, chain.means, name));
  }
  const starts = parts.length === 0;
  if (chain.mechanisms.length > 0) {
    words(starts ? 'mechanismFirst' : 'thenMechanism');
    parts.push(...listed(language, chain.mechanisms, change));
  }
  if (chain.goals.length > 0) {
    words(parts.length === 0 ? 'goalFirst' : 'andGoal');
    parts.push(...listed(language, chain.goals, name));
  }
  parts.push(...conditions(theory, chain, language));
  parts.push({ text: '.' });
  return capitalised(parts);
}

function conditions(theory: Theory, chain: Chain, language: Language): SentencePart[] {
  const groups = { hinders: new Map<string, TheoryNode>(), helps: new Map<string, TheoryNode>() };
  for (const { context, effect, sign } of chain.moderations) {
    const node = nodeAt(theory, context);
    if (!node) continue;
    const hinders = effect === 'hinders' || effect === 'flips' || (effect !== 'precondition' && sign === '-');
    groups[hinders ? 'hinders' : 'helps'].set(node.id, node);
  }
  const phrase = (node: TheoryNode): string =>
    inSentence(inLanguage(language, node.shortTitle) || inLanguage(language, node.title));
  const parts: SentencePart[] = [];
  if (groups.helps.size > 0) {
    parts.push({ text: say(language, sentenceWords.provided) });
    parts.push(...listed(language, [...groups.helps.values()], phrase));
  }
  if (groups.hinders.size > 0) {
    parts.push({ text: say(language, sentenceWords.notWhen) });
    parts.push(...listed(language, [...groups.hinders.values()], phrase));
    parts.push({ text: say(language, sentenceWords.notWhenEnd) });
  }
  return parts;
}

function capitalised(parts: readonly SentencePart[]): readonly SentencePart[] {
  const [first, ...rest] = parts;
  if (!first) return parts;
  return [{ ...first, text: first.text.slice(0, 1).toUpperCase() + first.text.slice(1) }, ...rest];
}

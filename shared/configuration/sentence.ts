import { sentenceCounts, sentenceWords as words } from '../text/sentence.ts';
import { inLanguage, say } from '../text/words.ts';
import type { TheoryNode } from '../theory/records.ts';
import { headOf, nodeAt, type Theory } from '../theory/theory.ts';
import type { Language, NodeKind } from '../theory/words.ts';
import type { Chain } from './chain.ts';
import { around, finished, marked, placed, row, type Joint, type Naming, type Placed } from './joining.ts';
import { inSentence, saidName } from './names.ts';
import { effectsOf, provisos } from './provisos.ts';

/** A stretch of the sentence: words between, or what a record says, underlined in its kind's colour. */
export type SentencePart = Joint | SentenceName;

export interface SentenceName {
  readonly text: string;
  readonly record: string;
  readonly kind: NodeKind;
}

/** The name that a stretch is; nothing for words between names. */
export const nameIn = (part: SentencePart): SentenceName | undefined => ('record' in part ? part : undefined);

/** Who works with the means: a company does, of other holders the sentence says only that it happens. */
export const meansWords = (theory: Theory) =>
  headOf(theory).holder.kind === 'company' ? words.means : words.meansOfOther;

/** A mechanism by name: *het mechanisme ‘leren’*, or *het leermechanisme* where the name says it itself. */
export function mechanismNamed<P extends Joint>(
  { part, name }: Naming<P>,
  language: Language,
  as: 'mechanism' | 'resource' | 'reasoning' = 'mechanism',
): Placed<P> {
  if (as === 'mechanism' && /mechanism(e|s)?$/i.test(name.text))
    return { part, before: say(language, words.itself) };
  return { part, before: `${say(language, words[as])}‘`, after: '’' };
}

/**
 * A chain as one if-then sentence: *Als het vastloopt op …, en het bedrijf inzet op …, dan werkt … en komt … dichterbij, tenzij …*.
 * Parts that the chain lacks fall out. Says the nodes' own names: whatever the theory has in the other language only is said in that.
 */
export function chainSentence(theory: Theory, chain: Chain, language: Language): readonly SentencePart[] {
  const partOf = (node: TheoryNode, text: string): SentencePart => ({
    text,
    record: node.id,
    kind: node.kind,
  });
  const naming = (node: TheoryNode): Naming<SentencePart> => {
    const name = saidName(node, node.id, language);
    return { part: partOf(node, name.text), name };
  };
  const mechanism = (node: TheoryNode): Placed<SentencePart> => {
    const { after = '', ...rest } = mechanismNamed(naming(node), language);
    const change = inSentence(inLanguage(language, node.subtitle));
    return { ...rest, after: change ? `${after} (${change})` : after };
  };
  const word = (key: keyof typeof words): Joint => ({ text: say(language, words[key]) });
  const { problems, means, mechanisms, goals } = chain;
  const told: SentencePart[] = [];
  if (problems.length > 0)
    told.push(word('if'), word('problem'), ...row(placed(problems.map(naming)), language));
  if (means.length > 0) {
    const joint = problems.length === 0 ? words.if : problems.length === 1 ? words.and : words.andThen;
    told.push({ text: say(language, joint) + say(language, meansWords(theory)) });
    told.push(...row(placed(means.map(naming)), language));
  }
  if (mechanisms.length > 0) {
    const isFirst = told.length === 0;
    told.push(word(isFirst ? 'if' : 'thereupon'));
    told.push(...around(sentenceCounts[isFirst ? 'setting' : 'sets'], mechanisms.map(mechanism), language));
    if (goals.length > 0) told.push(word(isFirst ? 'thereupon' : 'and'));
  } else if (told.length > 0 && goals.length > 0) told.push(word('thereupon'));
  const reached = placed(goals.map(naming), 'subject');
  if (goals.length > 0 && told.length === 0) told.push(word('goalFirst'), ...row(reached, language));
  else if (goals.length > 0) told.push(...around(sentenceCounts.closer, reached, language));
  const contexts = [...effectsOf(chain.moderations)].flatMap(([id, effect]) => {
    const node = nodeAt(theory, id);
    return node ? [{ effect, name: marked(naming(node)) }] : [];
  });
  return finished([...told, ...provisos(contexts, language)]);
}

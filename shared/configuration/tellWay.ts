import type { TheoryIndex } from '../checks/theoryIndex.ts';
import { weaknessWords, waysCounts, waysWords } from '../text/ways.ts';
import { inLanguage, say } from '../text/words.ts';
import type { Language } from '../theory/words.ts';
import type { TheoryWay } from './theoryWays.ts';

const nameOf = (index: TheoryIndex, id: string, language: Language): string => {
  const node = index.node(id);
  return inLanguage(language, node?.shortTitle) || inLanguage(language, node?.title) || id;
};

/** The nodes of a way by name, from left to right. */
export const namesOfWay = (index: TheoryIndex, way: TheoryWay, language: Language): readonly string[] =>
  way.nodes.map((id) => nameOf(index, id, language));

/** Which link of a way carries least, and why, as a sentence without its full stop; of several as weak the first and how many more. */
export function tellWeakest(index: TheoryIndex, way: TheoryWay, language: Language): string {
  const step = way.steps[way.weakest[0] ?? -1];
  if (!step) return say(language, waysWords.firm);
  const why = step.weaknesses.map((one) => say(language, weaknessWords[one]));
  const told = say(language, waysWords.weakest, {
    step: say(language, waysWords.step, {
      from: nameOf(index, step.from, language),
      to: nameOf(index, step.to, language),
    }),
    why: why.join(say(language, waysWords.and)),
  });
  const others = way.weakest.length - 1;
  return others > 0 ? say(language, waysCounts.asWeak, { told, n: others }) : told;
}

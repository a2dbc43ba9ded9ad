import type { FindingGroup } from '../../shared/checks/group.ts';
import { checksWords, ruleSetWords, severityWords } from '../../shared/text/checks.ts';
import { kindPluralWords, sideWords } from '../../shared/text/domain.ts';
import { nodeKinds, ruleSets, sides } from '../../shared/theory/words.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { useRuleBook } from '../state/findings.ts';
import { useSay, useText } from '../state/language.ts';
import { useSession } from '../state/session.ts';

/** Gives the name of a group of findings: the rule's, the set's, the kind's, the side's, the sub-goal's, or what the severity says. */
export function useGroupName(): (group: FindingGroup) => string {
  const say = useSay();
  const text = useText();
  const book = useRuleBook();
  const session = useSession();
  return ({ by, key, severity }) => {
    switch (by) {
      case 'rule':
        return say(book.byId(key)?.texts.name ?? checksWords.other);
      case 'severity':
        return capital(say(severityWords[severity]));
      case 'set': {
        const set = ruleSets.find((one) => one === key);
        return say(set ? ruleSetWords[set] : checksWords.other);
      }
      case 'kind': {
        const kind = nodeKinds.find((one) => one === key);
        if (kind) return say(kindPluralWords[kind]);
        return say(key === 'link' ? checksWords.links : checksWords.wholeTheory);
      }
      case 'side': {
        const side = sides.find((one) => one === key);
        return side ? capital(say(sideWords[side])) : say(checksWords.noSide);
      }
      case 'chain': {
        const goal = nodeAt(session.getState().theory, key);
        return goal ? say(checksWords.chainTo, { goal: text(goal.title) }) : say(checksWords.noChain);
      }
      case 'loose':
        return '';
    }
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

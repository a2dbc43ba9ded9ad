import type { FindingGroup } from '../../shared/checks/group.ts';
import { checksWords, severityWords } from '../../shared/text/checks.ts';
import { kindPluralWords } from '../../shared/text/domain.ts';
import { nodeKinds } from '../../shared/theory/words.ts';
import { useRuleBook } from '../state/findings.ts';
import { useSay } from '../state/language.ts';

/** Gives the name of a group of findings: the rule's, the kind's, or what the severity says. */
export function useGroupName(): (group: FindingGroup) => string {
  const say = useSay();
  const book = useRuleBook();
  return (group) => {
    switch (group.by) {
      case 'rule':
        return say(book.byId(group.key)?.texts.name ?? checksWords.other);
      case 'severity':
        return capital(say(severityWords[group.severity]));
      case 'kind': {
        const kind = nodeKinds.find((one) => one === group.key);
        if (kind) return say(kindPluralWords[kind]);
        return say(group.key === 'link' ? checksWords.links : checksWords.other);
      }
      case 'loose':
        return '';
    }
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

import { useCallback } from 'react';
import { noGroup } from '../../shared/outline/groupings.ts';
import { kindPluralWords, sideWords } from '../../shared/text/domain.ts';
import { recordName } from '../../shared/text/recordName.ts';
import { genericGroupWords, recordChoiceWords, tableWords } from '../../shared/text/table.ts';
import { nodeKinds, sides } from '../../shared/theory/words.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';

/** Gives the name of a group by its key: a kind, a side, the record by which a chain or a sub-goal is called. */
export function useGroupWords(): (key: string) => string {
  const say = useSay();
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  return useCallback(
    (key) => {
      if (key === noGroup) return say(tableWords.noGroup);
      if (key.endsWith('-generic')) return say(genericGroupWords);
      const kind = nodeKinds.find((one) => one === key);
      if (kind) return say(kindPluralWords[kind]);
      const side = sides.find((one) => one === key);
      if (side) return say(sideWords[side]);
      if (key === 'link' || key === 'moderation' || key === 'configuration')
        return say(recordChoiceWords[key]);
      return recordName(theory, key, language);
    },
    [say, language, theory],
  );
}

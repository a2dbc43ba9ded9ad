import { useMemo } from 'react';
import { groupWords } from '../../shared/text/groups.ts';
import { groupsWith, takeIntoGroup } from '../../shared/theory/commands/groups.ts';
import { recordsOf } from '../../shared/theory/theory.ts';
import { Part } from '../inspector/Row.tsx';
import { useChoose } from '../inspector/useEdit.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { Select } from '../ui/Select.tsx';
import { GroupFields } from './GroupFields.tsx';

/** The groups of a node, and the choice of others to take it into; nothing in a theory without groups. */
export function GroupsOfNode({ node }: { readonly node: string }) {
  const say = useSay();
  const text = useText();
  const choose = useChoose();
  const theory = useTheory((whole) => whole);
  const own = useMemo(() => groupsWith(theory, node), [theory, node]);
  const others = recordsOf(theory, 'group').filter((group) => !own.includes(group));
  if (own.length === 0 && others.length === 0) return null;
  return (
    <Part title={say(own.length > 1 ? groupWords.groups : groupWords.group)}>
      {own.map((group) => (
        <GroupFields key={group.id} group={group} />
      ))}
      {others.length > 0 && (
        <Select
          label={say(groupWords.takeIn)}
          value="none"
          choices={[
            { value: 'none', words: say(groupWords.choose) },
            ...others.map((group) => ({
              value: group.id,
              words: text(group.title) || say(groupWords.nameless),
            })),
          ]}
          onChange={(id) => choose(takeIntoGroup, { id, ids: [node] })}
        />
      )}
    </Part>
  );
}

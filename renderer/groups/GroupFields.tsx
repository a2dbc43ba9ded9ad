import { Ungroup, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { groupWords } from '../../shared/text/groups.ts';
import { dissolveGroups, editGroup, takeOutOfGroup } from '../../shared/theory/commands/groups.ts';
import type { Group } from '../../shared/theory/records.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { useChoose, useEdit, useWalk } from '../inspector/useEdit.ts';
import { BothWords } from '../inspector/Words.tsx';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { forgetFreshGroup, useFreshGroup } from './groupState.ts';
import './groups.css';

/** A group whole: its name, whether its members work only together, and who they are. */
export function GroupFields({ group }: { readonly group: Group }) {
  const say = useSay();
  const text = useText();
  const edit = useEdit();
  const choose = useChoose();
  const walk = useWalk();
  const theory = useTheory((whole) => whole);
  const { id } = group;
  const fields = useRef<HTMLDivElement>(null);
  const isFresh = useFreshGroup((state) => state.id === id);
  useEffect(() => {
    if (!isFresh) return;
    fields.current?.querySelector('input')?.focus();
    forgetFreshGroup();
  }, [isFresh]);
  return (
    <div className="rw-group" ref={fields}>
      <BothWords
        label={say(groupWords.name)}
        value={group.title}
        onText={(title, language) => edit(editGroup, { id, change: { title } }, `${id} title ${language}`)}
      />
      <Check
        isSelected={group.together === true}
        onChange={(together) => choose(editGroup, { id, change: { together: together ? true : undefined } })}
      >
        {say(groupWords.together)}
      </Check>
      <ul className="rw-inspector__list" aria-label={say(groupWords.members)}>
        {group.members.map((member) => {
          const node = nodeAt(theory, member);
          if (!node) return null;
          const title = text(node.title);
          return (
            <li key={member} className="rw-group__member">
              <button type="button" className="rw-inspector__walk" onClick={() => walk(member)}>
                <KindSign kind={node.kind} emphasis={node.emphasis ?? 0} />
                <span>{title}</span>
              </button>
              <IconButton
                label={say(groupWords.takeOut, { title })}
                onPress={() => choose(takeOutOfGroup, { id, member })}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <Button
        look="quiet"
        icon={<Ungroup size={14} aria-hidden />}
        onPress={() => choose(dissolveGroups, { ids: [id] })}
      >
        {say(groupWords.dissolve)}
      </Button>
    </div>
  );
}

import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ConfigurationPlace } from '../../shared/configuration/configurationSentence.ts';
import { likelyRole, partOf, type Part, type Role } from '../../shared/configuration/parts.ts';
import { configurationsWords } from '../../shared/text/configurations.ts';
import { roleWords } from '../../shared/text/records.ts';
import { inLanguage, say as sayIn } from '../../shared/text/words.ts';
import { editConfiguration, withMember, withoutMember } from '../../shared/theory/commands/configurations.ts';
import type { Configuration, TheoryNode } from '../../shared/theory/records.ts';
import { nodeAt, nodesOf } from '../../shared/theory/theory.ts';
import { memberRoles, type Language } from '../../shared/theory/words.ts';
import { useChoose } from '../inspector/useEdit.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { showRecords } from '../state/window.ts';
import { MenuButton, type MenuEntry } from '../ui/Menu.tsx';
import { kindLetter } from '../ui/signs/shapePath.ts';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { useFill } from './useFill.ts';
import { useReplace } from './useReplace.ts';

/** The roles that the program offers: those of the method. Roles that are kinds stay where a file has them. */
const offered: readonly Role[] = memberRoles.slice(0, memberRoles.indexOf('undecided') + 1);
/** So many nodes are offered for a place. */
const mostOffered = 60;

export interface SlotButtonProps {
  readonly configuration: Configuration;
  readonly part: ConfigurationPlace;
}

/** A place of the sentence, a member or still open, as a button with what can stand there. */
export function SlotButton({ configuration, part }: SlotButtonProps) {
  const say = useSay();
  const language = useLanguage();
  const choose = useChoose();
  const theory = useTheory((whole) => whole);
  const nodes = useMemo(() => nodesOf(theory), [theory]);
  const { id, members } = configuration;
  const at =
    'record' in part
      ? members.findIndex(({ record, role }) => record === part.record && role === part.role)
      : -1;
  const fill = useFill(configuration);
  const { asked, replace, answer } = useReplace(configuration, at);
  const change = (next: Configuration['members']): void =>
    choose(editConfiguration, { id, change: { members: next } });
  if ('missing' in part) {
    const fitting = fittingNodes(nodes, part.missing, configuration);
    return (
      <MenuButton
        label={say(configurationsWords.fill, { part: say(roleWords[part.missing]) })}
        entries={entriesFor(fitting, language, say(configurationsWords.nothingFits), (node) =>
          fill({ record: node.id, role: part.missing }),
        )}
      >
        <AriaButton
          className="rw-slot rw-slot--open"
          aria-label={say(configurationsWords.fill, { part: say(roleWords[part.missing]) })}
        >
          {part.text}
        </AriaButton>
      </MenuButton>
    );
  }
  const place = partOf[part.role];
  const others = place ? fittingNodes(nodes, place, configuration) : [];
  const entries: readonly MenuEntry[] = [
    { id: 'go', words: say(configurationsWords.goTo), run: () => showRecords([part.record]) },
    { id: 'out', words: say(configurationsWords.takeOut), run: () => change(withoutMember(members, at)) },
    ...offered
      .filter((role) => role !== part.role)
      .map((role, i) => ({
        id: `role ${role}`,
        words: say(configurationsWords.role, { role: say(roleWords[role]) }),
        startsGroup: i === 0,
        run: () => change(withMember(members, at, { role })),
      })),
    ...others.map((node, i) => ({
      id: node.id,
      words: say(configurationsWords.instead, { name: inLanguage(language, node.title) }),
      startsGroup: i === 0,
      run: () => replace(node.id),
    })),
  ];
  const label = say(configurationsWords.member, { name: part.text, role: say(roleWords[part.role]) });
  const nameOf = (record: string): string => inLanguage(language, nodeAt(theory, record)?.title) || record;
  return (
    <>
      <MenuButton label={label} entries={entries}>
        <AriaButton
          className="rw-slot"
          aria-label={label}
          style={part.kind ? { borderBottomColor: `var(--${kindLetter[part.kind]}-line)` } : {}}
        >
          {part.text}
        </AriaButton>
      </MenuButton>
      {asked && (
        <ReplaceDialog
          old={nameOf(part.record)}
          name={nameOf(asked.by)}
          n={asked.replacement.beside.length}
          onAnswer={answer}
        />
      )}
    </>
  );
}

/** The nodes whose kind fits a place and that do not fill it yet; for an actor any kind does. */
function fittingNodes(
  nodes: readonly TheoryNode[],
  place: Part,
  { members }: Configuration,
): readonly TheoryNode[] {
  const there = new Set(members.filter(({ role }) => partOf[role] === place).map(({ record }) => record));
  return nodes
    .filter(
      (node) =>
        !node.excluded &&
        !there.has(node.id) &&
        (place === 'actor' || place === 'context' || partOf[likelyRole[node.kind]] === place),
    )
    .slice(0, mostOffered);
}

const entriesFor = (
  nodes: readonly TheoryNode[],
  language: Language,
  nothing: string,
  run: (node: TheoryNode) => void,
): readonly MenuEntry[] =>
  nodes.length === 0
    ? [{ id: 'nothing', words: nothing, isDisabled: true, run: () => undefined }]
    : nodes.map((node) => ({
        id: node.id,
        words: sayIn(language, { nl: inLanguage('nl', node.title), en: inLanguage('en', node.title) }),
        run: () => run(node),
      }));

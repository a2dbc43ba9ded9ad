import type { AppCommandId } from '../../shared/appCommands.ts';
import { appCommand } from '../../shared/appCommands.ts';
import { mapWords } from '../../shared/text/map.ts';
import { noteWords } from '../../shared/text/notes.ts';
import { say } from '../../shared/text/words.ts';
import { conceptOf } from '../../shared/theory/concepts.ts';
import { linkAt, nodeAt, type Theory } from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';
import { shortcutText } from '../commands/keys.ts';
import { runCommand, useCommandRegistry } from '../state/commands.ts';
import type { MenuEntry } from '../ui/Menu.tsx';
import { takesContexts } from './lists.ts';
import type { MapRef } from './mapContext.ts';
import type { Popup } from './MapPopup.tsx';

const nodeMenu: readonly (AppCommandId | '-')[] = [
  'inspect',
  'rename',
  'draw-link',
  'moderate',
  'focus-chain',
  '-',
  'ways',
  'upstream',
  'downstream',
  'focus-through',
  'focus-side',
  'configuration-make',
  'group-make',
  'group-dissolve',
  'concept-tie',
  'role-next',
  '-',
  'copy',
  'cut',
  'duplicate',
  '-',
  'move-up',
  'move-down',
  'align',
  'unpin',
  '-',
  'exclude',
  'include',
  'remove',
];
const linkMenu: readonly (AppCommandId | '-')[] = [
  'inspect',
  'moderate',
  'focus-chain',
  'configuration-make',
  '-',
  'remove',
];
const tabMenu: readonly (AppCommandId | '-')[] = ['inspect', 'rename', 'focus-chain', '-', 'remove'];
const noteMenu: readonly (AppCommandId | '-')[] = ['rename', '-', 'remove'];
const canvasMenu: readonly (AppCommandId | '-')[] = [
  'add-problem',
  'add-instrument',
  'add-connection',
  'add-mechanism',
  'add-context',
  'add-subgoal',
  'add-endgoal',
  '-',
  'add-note',
  'add-idea',
  '-',
  'paste',
  'select-all',
  '-',
  'arrange',
  'fit',
];

function entriesOf(list: readonly (AppCommandId | '-')[], language: Language): readonly MenuEntry[] {
  const able = useCommandRegistry.getState().handlers;
  let startsGroup = false;
  return list.flatMap((id): MenuEntry[] => {
    if (id === '-') {
      startsGroup = true;
      return [];
    }
    if (!able.has(id)) return [];
    const { words, keys } = appCommand(id);
    const entry: MenuEntry = {
      id,
      words: say(language, words),
      shortcut: keys[0] === undefined ? undefined : shortcutText(language, keys[0]),
      startsGroup,
      // The menu gives the focus back first, so that the command finds the map as it was.
      run: () => void setTimeout(() => runCommand(id), 30),
    };
    startsGroup = false;
    return [entry];
  });
}

/** What can be done with a note, in words of its own: it has no name and is no choice. */
const noteEntries = (language: Language): readonly MenuEntry[] =>
  entriesOf(noteMenu, language).map((entry) => ({
    ...entry,
    words: say(language, entry.id === 'rename' ? noteWords.reword : noteWords.remove),
  }));

/** Whether a command can mean anything for this node. */
function fits(theory: Theory, node: string, command: AppCommandId | '-'): boolean {
  const record = nodeAt(theory, node);
  if (command === 'moderate') return takesContexts(theory, node);
  if (command === 'exclude') return record?.excluded === undefined;
  if (command === 'include') return record?.excluded !== undefined;
  if (command === 'role-next') return conceptOf(theory, node) !== undefined;
  if (command === 'focus-side') return record?.side !== undefined;
  if (command === 'unpin') return record?.pinned === true;
  return true;
}

/** The menu of a piece or of the bare map: the same commands as everywhere, those that can be given now. */
export function menuFor(
  ref: MapRef,
  on: { readonly kind: 'node' | 'link' | 'tab' | 'note' | 'canvas'; readonly id: string },
  at: { readonly x: number; readonly y: number },
): Popup {
  const { language, theory, labels } = ref.current;
  switch (on.kind) {
    case 'node':
      return {
        label: say(language, mapWords.menuNode, { title: labels.title(on.id) }),
        entries: entriesOf(
          nodeMenu.filter((id) => fits(theory, on.id, id)),
          language,
        ),
        ...at,
      };
    case 'link':
      return {
        label: say(language, mapWords.menuLink),
        entries: linkAt(theory, on.id) ? entriesOf(linkMenu, language) : [],
        ...at,
      };
    case 'tab':
      return { label: say(language, mapWords.menuTab), entries: entriesOf(tabMenu, language), ...at };
    case 'note':
      return { label: say(language, noteWords.menu), entries: noteEntries(language), ...at };
    case 'canvas':
      return { label: say(language, mapWords.menuCanvas), entries: entriesOf(canvasMenu, language), ...at };
  }
}

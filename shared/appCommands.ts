import { appCommandWords } from './text/appCommands.ts';
import type { Words } from './text/words.ts';

/** The groups in which menu, command palette and overview of shortcuts show the commands, in this order. */
export const commandGroups = [
  'program',
  'library',
  'theory',
  'edit',
  'add',
  'picture',
  'go',
  'checks',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/**
 * Every user command once. `keys` are its shortcuts, the first of which is shown: `Mod` is Ctrl, on a Mac ⌘; a single letter is
 * upper case. `place` says where its keys work: everywhere (none), or only while the focus is in the map, so that letters are
 * free elsewhere. `typing` keeps the keys at work while someone types: those that
 * lead elsewhere or close the panel that is typed in. `clipboard` leaves the keys to the clipboard's own events.
 */
const list = [
  { id: 'palette', group: 'program', keys: ['Mod+K'], typing: true },
  { id: 'search-all', group: 'program', keys: ['Mod+Shift+F'], typing: true },
  { id: 'keys', group: 'program', keys: ['?', 'F1'] },
  { id: 'signs', group: 'program', keys: ['Shift+F1'] },
  { id: 'settings', group: 'program', keys: ['Mod+,'], typing: true },
  { id: 'language-nl', group: 'program', keys: [] },
  { id: 'language-en', group: 'program', keys: [] },
  { id: 'language-system', group: 'program', keys: [] },
  { id: 'theme-light', group: 'program', keys: [] },
  { id: 'theme-dark', group: 'program', keys: [] },
  { id: 'theme-system', group: 'program', keys: [] },

  { id: 'library-show', group: 'library', keys: ['Alt+0'], typing: true },
  { id: 'frames-show', group: 'library', keys: ['Alt+9'], typing: true },
  { id: 'theory-new', group: 'library', keys: ['Mod+N', 'Alt+N'] },
  { id: 'import', group: 'library', keys: ['Mod+O'] },
  { id: 'library-choose', group: 'library', keys: ['Mod+Shift+O'] },
  { id: 'library-new', group: 'library', keys: [] },
  { id: 'library-copy', group: 'library', keys: [] },
  { id: 'backup-make', group: 'library', keys: [] },
  { id: 'backups', group: 'library', keys: [] },

  { id: 'save-now', group: 'theory', keys: ['Mod+S'], typing: true },
  { id: 'export', group: 'theory', keys: ['Mod+Shift+S'] },
  { id: 'theory-duplicate', group: 'theory', keys: [] },
  { id: 'theory-remove', group: 'theory', keys: [] },
  { id: 'theory-details', group: 'theory', keys: [] },
  { id: 'versions', group: 'theory', keys: ['Mod+Shift+H'], typing: true },

  { id: 'undo', group: 'edit', keys: ['Mod+Z'] },
  { id: 'redo', group: 'edit', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  { id: 'cut', group: 'edit', keys: ['Mod+X'], clipboard: true },
  { id: 'copy', group: 'edit', keys: ['Mod+C'], clipboard: true },
  { id: 'paste', group: 'edit', keys: ['Mod+V'], clipboard: true },
  { id: 'duplicate', group: 'edit', keys: ['Mod+D'] },
  { id: 'remove', group: 'edit', keys: ['Delete', 'Backspace'], place: 'map' },
  { id: 'rename', group: 'edit', keys: ['F2'], place: 'map' },
  { id: 'select-all', group: 'edit', keys: ['Mod+A'], place: 'map' },
  { id: 'select-none', group: 'edit', keys: [] },
  { id: 'exclude', group: 'edit', keys: ['X'], place: 'map' },
  { id: 'include', group: 'edit', keys: [] },
  { id: 'group-make', group: 'edit', keys: ['Mod+G'], place: 'map' },
  { id: 'group-dissolve', group: 'edit', keys: ['Mod+Shift+G'], place: 'map' },

  { id: 'add-here', group: 'add', keys: ['N'], place: 'map' },
  { id: 'add-problem', group: 'add', keys: ['Alt+Shift+P'] },
  { id: 'add-instrument', group: 'add', keys: ['Alt+Shift+I'] },
  { id: 'add-connection', group: 'add', keys: ['Alt+Shift+V'] },
  { id: 'add-mechanism', group: 'add', keys: ['Alt+Shift+M'] },
  { id: 'add-context', group: 'add', keys: ['Alt+Shift+C'] },
  { id: 'add-subgoal', group: 'add', keys: ['Alt+Shift+S'] },
  { id: 'add-endgoal', group: 'add', keys: ['Alt+Shift+E'] },
  { id: 'add-note', group: 'add', keys: ['Alt+Shift+N'] },
  { id: 'add-idea', group: 'add', keys: ['I'], place: 'map' },
  { id: 'draw-link', group: 'add', keys: ['L'], place: 'map' },
  { id: 'moderate', group: 'add', keys: ['M'], place: 'map' },

  { id: 'arrange', group: 'picture', keys: ['Mod+Shift+L'] },
  { id: 'unpin', group: 'picture', keys: [] },
  { id: 'align', group: 'picture', keys: [] },
  { id: 'move-up', group: 'picture', keys: ['Alt+ArrowUp'], place: 'map' },
  { id: 'move-down', group: 'picture', keys: ['Alt+ArrowDown'], place: 'map' },
  { id: 'fit', group: 'picture', keys: ['0'], place: 'map' },
  { id: 'zoom-in', group: 'picture', keys: ['+', '='], place: 'map' },
  { id: 'zoom-out', group: 'picture', keys: ['-'], place: 'map' },
  { id: 'level-overview', group: 'picture', keys: ['1'], place: 'map' },
  { id: 'level-map', group: 'picture', keys: ['2'], place: 'map' },
  { id: 'level-reading', group: 'picture', keys: ['3'], place: 'map' },
  { id: 'focus-chain', group: 'picture', keys: ['F'], place: 'map' },
  { id: 'focus-loose', group: 'picture', keys: [] },
  { id: 'chain-previous', group: 'picture', keys: ['['], place: 'map' },
  { id: 'chain-next', group: 'picture', keys: [']'], place: 'map' },
  { id: 'focus-through', group: 'picture', keys: ['G'], place: 'map' },
  { id: 'focus-side', group: 'picture', keys: ['S'], place: 'map' },
  { id: 'upstream', group: 'picture', keys: ['U'], place: 'map' },
  { id: 'downstream', group: 'picture', keys: ['D'], place: 'map' },
  { id: 'ways', group: 'picture', keys: ['W'], place: 'map' },
  { id: 'broken-chains', group: 'picture', keys: ['B'], place: 'map' },
  { id: 'filter', group: 'picture', keys: ['/'], place: 'map' },
  { id: 'ways-panel', group: 'picture', keys: ['Alt+W'], typing: true },
  { id: 'configurations', group: 'picture', keys: ['Alt+K'], typing: true },
  { id: 'concept-tie', group: 'add', keys: ['Alt+J'], place: 'map' },
  { id: 'role-next', group: 'go', keys: ['J'], place: 'map' },
  { id: 'configuration-make', group: 'picture', keys: ['Mod+Shift+K'], place: 'map' },
  { id: 'ideas', group: 'picture', keys: ['Alt+I'], typing: true },
  { id: 'tray', group: 'picture', keys: ['T'], place: 'map' },

  { id: 'view-sheet', group: 'go', keys: ['Alt+1'], typing: true },
  { id: 'guide', group: 'go', keys: ['Alt+G'], typing: true },
  { id: 'view-map', group: 'go', keys: ['Alt+2'], typing: true },
  { id: 'view-table', group: 'go', keys: ['Alt+3'], typing: true },
  { id: 'view-checks', group: 'go', keys: ['Alt+4'], typing: true },
  { id: 'view-coverage', group: 'go', keys: ['Alt+5'], typing: true },
  { id: 'dock-left', group: 'go', keys: ['Mod+B'], typing: true },
  { id: 'dock-right', group: 'go', keys: ['Mod+I'], typing: true },
  { id: 'inspect', group: 'go', keys: ['Enter'], place: 'map' },
  { id: 'walk-contexts', group: 'go', keys: ['C'], place: 'map' },
  { id: 'region-next', group: 'go', keys: ['F6'], typing: true },
  { id: 'region-previous', group: 'go', keys: ['Shift+F6'], typing: true },

  { id: 'quiet', group: 'checks', keys: [] },
  { id: 'finding-next', group: 'checks', keys: ['F8'], typing: true },
  { id: 'finding-previous', group: 'checks', keys: ['Shift+F8'], typing: true },
] as const satisfies readonly {
  readonly id: string;
  readonly group: CommandGroup;
  readonly keys: readonly string[];
  readonly place?: 'map';
  readonly typing?: true;
  readonly clipboard?: true;
}[];

export type AppCommandId = (typeof list)[number]['id'];

export interface AppCommand {
  readonly id: AppCommandId;
  readonly words: Words;
  readonly group: CommandGroup;
  readonly keys: readonly string[];
  readonly place?: 'map';
  readonly typing?: true;
  readonly clipboard?: true;
}

/** All commands in the order in which they are shown. */
export const appCommands: readonly AppCommand[] = list.map((command) => ({
  ...command,
  words: appCommandWords[command.id],
}));

const byId = new Map(appCommands.map((command) => [command.id, command]));

/** The command of that id; every id has one. */
export function appCommand(id: AppCommandId): AppCommand {
  const command = byId.get(id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}

/** Whether a word that came from outside (a menu) names a command. */
export const isAppCommandId = (id: string): id is AppCommandId => byId.has(id as AppCommandId);

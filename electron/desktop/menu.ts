import type { MenuItemConstructorOptions } from 'electron';
import { appCommands, type AppCommand, type CommandGroup } from '../../shared/appCommands.ts';
import { hostWords, type HostWord } from '../../shared/text/hosts.ts';
import { say } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';

/** What the menu needs of the program besides its commands. */
export interface MenuActions {
  readonly choose: (command: string) => void;
  readonly newWindow: () => void;
  readonly quit: () => void;
}

const menus: readonly (readonly [HostWord, readonly CommandGroup[]])[] = [
  ['menuFile', ['library', 'theory', 'program']],
  ['menuEdit', ['edit']],
  ['menuAdd', ['add']],
  ['menuView', ['picture', 'go']],
  ['menuChecks', ['checks']],
];

/**
 * The menu of the desktop out of the list that the palette and the keys read. Shortcuts are shown and left to the page, which knows
 * where the focus is; what stands in the menu and what a key does can so never differ.
 */
export function menuTemplate(language: Language, actions: MenuActions): MenuItemConstructorOptions[] {
  const built = menus.map(([word, groups]): MenuItemConstructorOptions => {
    const sections = groups.map((group) =>
      appCommands.filter((command) => command.group === group).map((c) => itemOf(c, language, actions)),
    );
    const submenu = sections.flatMap((items, at) => (at === 0 ? items : [separator, ...items]));
    if (word === 'menuFile') {
      submenu.unshift(
        { label: say(language, hostWords.newWindow), click: () => actions.newWindow() },
        separator,
      );
      submenu.push(separator, { label: say(language, hostWords.quit), click: () => actions.quit() });
    }
    return { label: say(language, hostWords[word]), submenu };
  });
  return [...built, { label: say(language, hostWords.menuWindow), role: 'windowMenu' }];
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

function itemOf(command: AppCommand, language: Language, actions: MenuActions): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(command.keys[0]);
  return {
    id: command.id,
    label: say(language, command.words),
    click: () => actions.choose(command.id),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  };
}

/** A shortcut in Electron's words; undefined where it has no name for a key. */
export function acceleratorOf(keys: string | undefined): string | undefined {
  if (keys === undefined || keys === '') return undefined;
  const names: Readonly<Record<string, string>> = {
    Mod: 'CmdOrCtrl',
    ArrowUp: 'Up',
    ArrowDown: 'Down',
    ArrowLeft: 'Left',
    ArrowRight: 'Right',
    Enter: 'Return',
    '+': 'Plus',
  };
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return parts.map((part) => names[part] ?? part).join('+');
}

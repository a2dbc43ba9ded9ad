import type { ReactElement, ReactNode, RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import './overlays.css';

export interface MenuEntry {
  readonly id: string;
  readonly words: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
  /** Draws a rule above it. */
  readonly startsGroup?: boolean;
  readonly run: () => void;
}

const entriesOf = (entries: readonly MenuEntry[]): ReactNode =>
  entries.map((entry) => [
    entry.startsGroup && <Separator key={`${entry.id}-rule`} className="rw-menu__rule" />,
    <MenuItem
      key={entry.id}
      id={entry.id}
      textValue={entry.words}
      className="rw-menu__item"
      isDisabled={entry.isDisabled ?? false}
      onAction={entry.run}
    >
      {entry.icon}
      <span className="rw-menu__words">{entry.words}</span>
      {entry.shortcut && <kbd>{entry.shortcut}</kbd>}
    </MenuItem>,
  ]);

export interface MenuButtonProps {
  /** The button of this kit that opens it. */
  readonly children: ReactElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** A button with a menu of things to do. */
export function MenuButton({ children, label, entries }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="rw-popover rw-popover--list" offset={4}>
        <AriaMenu aria-label={label} className="rw-menu">
          {entriesOf(entries)}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface ContextMenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The element beside which it opens, for example one placed at the pointer. */
  readonly at: RefObject<Element | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The same menu, opened by a right click or the menu key. */
export function ContextMenu({ label, entries, at, isOpen, onClose }: ContextMenuProps) {
  return (
    <Popover
      aria-label={label}
      className="rw-popover rw-popover--list"
      offset={2}
      placement="bottom start"
      triggerRef={at}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      {/* The focus goes where someone just asked for a menu. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <AriaMenu aria-label={label} className="rw-menu" autoFocus="first" onClose={onClose}>
        {entriesOf(entries)}
      </AriaMenu>
    </Popover>
  );
}

import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './controls.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  /** `primary`: the one main action, filled; `plain`: edged (default); `quiet`: no edge; `link`: underlined text. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'link';
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words, and if wanted an icon before and a shortcut behind them. */
export function Button({ look = 'plain', icon, shortcut, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`rw-button rw-button--${look}`}>
      {icon}
      <span className="rw-button__words">{children}</span>
      {shortcut && <kbd aria-hidden>{shortcut}</kbd>}
    </AriaButton>
  );
}

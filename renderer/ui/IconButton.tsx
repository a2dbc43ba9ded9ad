import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './controls.css';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  /** What it does: the accessible name and the tooltip. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon only (16 px); its label shows beside it on hover and focus. */
export function IconButton({ label, shortcut, children, ...rest }: IconButtonProps) {
  return (
    <Tooltip words={label} shortcut={shortcut}>
      <AriaButton {...rest} aria-label={label} className="rw-icon-button">
        {children}
      </AriaButton>
    </Tooltip>
  );
}

import type { ReactNode } from 'react';
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components';
import './overlays.css';

export interface PopoverProps extends Omit<AriaPopoverProps, 'children' | 'className'> {
  readonly label: string;
  readonly children: ReactNode;
}

/** Something that opens beside a button or another element (`triggerRef`), never over the text it is about. Esc closes it. */
export function Popover({ label, children, ...rest }: PopoverProps) {
  return (
    // Without a dialog in it the popover is the dialog itself, with its hidden ways to close inside it.
    <AriaPopover offset={6} {...rest} aria-label={label} className="rw-popover">
      <div className="rw-popover__dialog">{children}</div>
    </AriaPopover>
  );
}

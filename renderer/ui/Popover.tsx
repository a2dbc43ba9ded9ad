import type { ReactNode } from 'react';
import { Dialog, Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components';
import './overlays.css';

export interface PopoverProps extends Omit<AriaPopoverProps, 'children' | 'className'> {
  readonly label: string;
  readonly children: ReactNode;
}

/** Something that opens beside a button or another element (`triggerRef`), never over the text it is about. Esc closes it. */
export function Popover({ label, children, ...rest }: PopoverProps) {
  return (
    <AriaPopover offset={6} {...rest} className="rw-popover">
      <Dialog aria-label={label} className="rw-popover__dialog">
        {children}
      </Dialog>
    </AriaPopover>
  );
}

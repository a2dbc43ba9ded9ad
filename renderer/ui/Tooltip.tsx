import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import './overlays.css';

export interface TooltipProps {
  readonly words: string;
  readonly shortcut?: string | undefined;
  /** The one button (or other pressable of this kit) that it explains. */
  readonly children: ReactElement;
}

/** A short explanation on hover and keyboard focus; never the only place where something is said. */
export function Tooltip({ words, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className="rw-tooltip" offset={6}>
        {words}
        {shortcut && <kbd>{shortcut}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

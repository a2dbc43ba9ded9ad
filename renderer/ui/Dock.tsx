import type { ReactNode } from 'react';
import './dock.css';

export interface DockProps {
  readonly side: 'left' | 'right';
  readonly label: string;
  readonly children: ReactNode;
}

/** A column beside the canvas that pushes it; a region of the window (F6). */
export function Dock({ side, label, children }: DockProps) {
  return (
    <aside className={`rw-dock rw-dock--${side}`} aria-label={label} data-region={side}>
      {children}
    </aside>
  );
}

import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import './dock.css';

export interface SplitDockProps {
  /** Share of the height for the upper part. */
  readonly split: number;
  readonly onSplit: (split: number) => void;
  readonly label: string;
  readonly upper: ReactNode;
  readonly lower: ReactNode;
}

const [least, most, step] = [0.3, 0.8, 0.05];

/** Two parts one above the other with a bar between them that moves by mouse and by arrow keys, between 30 and 80 %. */
export function SplitDock({ split, onSplit, label, upper, lower }: SplitDockProps) {
  const root = useRef<HTMLDivElement>(null);
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !root.current) return;
    const box = root.current.getBoundingClientRect();
    onSplit((event.clientY - box.top) / box.height);
  };
  const key = (event: KeyboardEvent): void => {
    const next = { ArrowUp: split - step, ArrowDown: split + step, Home: least, End: most }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onSplit(next);
  };
  return (
    <div className="rw-split" ref={root}>
      <div className="rw-split__part" style={{ flexGrow: split }}>
        {upper}
      </div>
      {/* A window splitter takes the focus: the pattern of the ARIA authoring practices. */}
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="separator"
        className="rw-split__bar"
        aria-orientation="horizontal"
        aria-label={label}
        aria-valuemin={least * 100}
        aria-valuemax={most * 100}
        aria-valuenow={Math.round(split * 100)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={key}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={move}
      />
      <div className="rw-split__part" style={{ flexGrow: 1 - split }}>
        {lower}
      </div>
    </div>
  );
}

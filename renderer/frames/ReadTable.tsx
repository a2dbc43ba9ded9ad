import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface ReadTableProps {
  readonly label: string;
  readonly heads: readonly ReactNode[];
  /** Rows: `tr` with `th` and `td`. */
  readonly children: ReactNode;
  /** Keeps the heads and first cells in sight while it scrolls both ways. */
  readonly wide?: boolean;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The buttons of the table by row, so that arrows lead from one to the next. */
const grid = (table: HTMLElement): HTMLElement[][] =>
  [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<HTMLElement>('button')])
    .filter((row) => row.length > 0);

/**
 * A table to read: a real one, with heads. What can be followed in it is one Tab stop together; arrows lead from one to the
 * next, and over cells that hold nothing.
 */
export function ReadTable({ label, heads, children, wide = false }: ReadTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const last = useRef<HTMLElement>(null);

  useEffect(() => {
    const buttons = table.current?.querySelectorAll<HTMLElement>('button') ?? [];
    const stop = last.current?.isConnected ? last.current : buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  });

  const onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step || !table.current || !(event.target instanceof HTMLElement)) return;
    const rows = grid(table.current);
    const at = rows.findIndex((row) => row.includes(event.target as HTMLElement));
    const row = rows[at];
    if (!row) return;
    const column = row.indexOf(event.target);
    const to =
      step[0] === 0
        ? row[column + step[1]]
        : rows[at + step[0]]?.[Math.min(column, (rows[at + step[0]]?.length ?? 1) - 1)];
    if (!to) return;
    event.preventDefault();
    last.current = to;
    for (const one of rows.flat()) one.tabIndex = one === to ? 0 : -1;
    to.focus();
  };

  return (
    // It scrolls by itself, so it takes the focus where nothing in it does.
    <section
      className={wide ? 'rw-read rw-read--wide' : 'rw-read'}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      {...(wide ? { tabIndex: 0 } : {})}
    >
      {/* The table takes the arrow keys of the buttons in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table ref={table} aria-label={label} onKeyDown={onKey}>
        <thead>
          <tr>
            {heads.map((head, i) => (
              // Heads have no name of their own where two are alike; they never change places.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={i} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

import { ChevronDown, ChevronRight } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import './tree.css';

/** One line of a tree as it is drawn. */
export interface TreeLine {
  readonly key: string;
  /** 1 at the outside. */
  readonly level: number;
  /** Whether what stands under it is in sight; undefined when nothing does. */
  readonly expanded?: boolean | undefined;
  /** The key of the line above it in the tree. */
  readonly parent?: string | undefined;
  /** What typing letters finds it by. */
  readonly words: string;
  readonly content: ReactNode;
}

export interface TreeProps {
  readonly label: string;
  /** The lines in sight, from top to bottom. */
  readonly lines: readonly TreeLine[];
  /** The line that is chosen. */
  readonly chosen: string | undefined;
  /** The line that takes the focus; where it is not there, the chosen one or the first does. */
  readonly current: string | undefined;
  readonly onCurrent: (key: string) => void;
  /** Enter, Space or a press. */
  readonly onOpen: (key: string) => void;
  readonly onToggle: (key: string, open: boolean) => void;
}

/**
 * Lines that stand under one another: one Tab stop, arrows walk and fold, letters find, Enter opens (the tree pattern of the ARIA
 * authoring practices). Lines out of sight are not laid out, so that thousands stay quick.
 */
export function Tree({ label, lines, chosen, current, onCurrent, onOpen, onToggle }: TreeProps) {
  const root = useRef<HTMLDivElement>(null);
  const there = (key: string | undefined): boolean => lines.some((line) => line.key === key);
  const stop = there(current) ? current : there(chosen) ? chosen : lines[0]?.key;

  const focus = (key: string): void => {
    onCurrent(key);
    for (const line of root.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])
      if (line.dataset['key'] === key) line.focus();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target === root.current) return;
    const at = lines.findIndex((line) => line.key === stop);
    const line = lines[at];
    if (!line) return;
    const to = target(lines, at, event.key);
    if (to) focus(to.key);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(line.key);
    else if (event.key === 'ArrowRight' && line.expanded === false) onToggle(line.key, true);
    else if (event.key === 'ArrowLeft' && line.expanded === true) onToggle(line.key, false);
    else return;
    event.preventDefault();
  };

  return (
    <div className="rw-tree" role="tree" aria-label={label} ref={root} tabIndex={-1} onKeyDown={onKey}>
      {lines.map((line) => (
        // The tree itself takes the keys of its lines.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={line.key}
          role="treeitem"
          className="rw-tree__line"
          data-key={line.key}
          aria-level={line.level}
          aria-selected={line.key === chosen}
          {...(line.expanded === undefined ? {} : { 'aria-expanded': line.expanded })}
          tabIndex={line.key === stop ? 0 : -1}
          style={{ paddingInlineStart: `${(line.level - 1) * 16 + 4}px` }}
          onFocus={() => {
            if (line.key !== current) onCurrent(line.key);
          }}
          onClick={() => onOpen(line.key)}
        >
          <Fold line={line} onToggle={onToggle} />
          {line.content}
        </div>
      ))}
    </div>
  );
}

/** Where a key leads from the line at `at`; undefined when it does something else. */
function target(lines: readonly TreeLine[], at: number, key: string): TreeLine | undefined {
  const line = lines[at];
  switch (key) {
    case 'ArrowDown':
      return lines[at + 1];
    case 'ArrowUp':
      return lines[at - 1];
    case 'Home':
      return lines[0];
    case 'End':
      return lines.at(-1);
    case 'PageDown':
      return lines[Math.min(lines.length - 1, at + 10)];
    case 'PageUp':
      return lines[Math.max(0, at - 10)];
    case 'ArrowRight':
      return line?.expanded === true ? lines[at + 1] : undefined;
    case 'ArrowLeft':
      return line?.expanded === true ? undefined : lines.find((one) => one.key === line?.parent);
    default: {
      if (key.length !== 1 || key === ' ') return undefined;
      const letter = key.toLowerCase();
      const starts = (one: TreeLine): boolean => one.words.toLowerCase().startsWith(letter);
      return lines.slice(at + 1).find(starts) ?? lines.slice(0, at).find(starts);
    }
  }
}

/** The sign that a line can be folded, and the way to do it by the pointer; keys have the arrows. */
function Fold({ line, onToggle }: { readonly line: TreeLine; readonly onToggle: TreeProps['onToggle'] }) {
  if (line.expanded === undefined) return <span className="rw-tree__fold" />;
  const Sign = line.expanded ? ChevronDown : ChevronRight;
  return (
    // Keys fold by the arrows of the line itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className="rw-tree__fold"
      onClick={(event) => {
        event.stopPropagation();
        onToggle(line.key, line.expanded === false);
      }}
    >
      <Sign size={14} aria-hidden />
    </span>
  );
}

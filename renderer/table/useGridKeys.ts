import {
  useEffect,
  useMemo,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { OutlineLine } from '../../shared/outline/lines.ts';
import { useEdit } from '../inspector/useEdit.ts';
import { useLanguage } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { select, toggleSelected, useWindow } from '../state/window.ts';
import { cellEditOf } from './cellEdit.ts';
import { columns, nameColumn } from './columns.ts';
import { headKey, pressHead } from './heads.ts';
import { setTable, tableNow, toggleGroup } from './tableState.ts';
import { useRowActions } from './useRowActions.ts';

export interface GridKeys {
  /** Whether the keyboard is in the grid, also while its cell is not drawn for a moment. */
  readonly hold: RefObject<boolean>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly press: (key: string, column: number, event: MouseEvent) => void;
  readonly startEdit: () => void;
  /** Edits the next cell to that side that can be edited, in this row. */
  readonly editBeside: (step: 1 | -1) => void;
}

/** The keys of the grid (look.md 7): walking, choosing, editing, and what is done with a row. */
export function useGridKeys(
  lines: readonly OutlineLine[],
  scroller: RefObject<HTMLDivElement | null>,
): GridKeys {
  const session = useSession();
  const language = useLanguage();
  const edit = useEdit();
  const actions = useRowActions();
  const hold = useRef(false);
  const anchor = useRef<string>(undefined);
  const latest = useRef({ lines, language, actions });
  useEffect(() => {
    latest.current = { lines, language, actions };
  });
  return useMemo(() => {
    const where = (): { at: number; column: number } => {
      const { cell } = tableNow();
      const at = cell?.key === headKey ? -1 : latest.current.lines.findIndex(({ key }) => key === cell?.key);
      return { at, column: cell?.column ?? nameColumn };
    };
    const goTo = (at: number, column: number): void => {
      const { lines: all } = latest.current;
      const line = at < 0 ? undefined : all[Math.min(at, all.length - 1)];
      hold.current = true;
      setTable({ cell: { key: line?.key ?? headKey, column }, editing: false });
    };
    const range = (from: string, to: number): void => {
      const { lines: all } = latest.current;
      const start = all.findIndex(({ key }) => key === from);
      const [low, high] = [Math.min(start, to), Math.max(start, to)];
      if (start >= 0)
        select(all.slice(low, high + 1).flatMap((line) => (line.type === 'row' ? [line.key] : [])));
    };
    const canEdit = (key: string, column: number) =>
      cellEditOf(
        { theory: session.getState().theory, language: latest.current.language, edit },
        key,
        columns[column] ?? 'name',
      );
    const startEdit = (): void => {
      const { at, column } = where();
      const line = latest.current.lines[at];
      if (line?.type !== 'row') return;
      const how = canEdit(line.key, column);
      if (how?.by === 'code') setTable({ ask: { what: 'code', ids: [line.key] } });
      else if (how) setTable({ editing: true });
    };
    const editBeside = (step: 1 | -1): void => {
      const { at, column } = where();
      const line = latest.current.lines[at];
      if (line?.type !== 'row') return;
      for (let next = column + step; next > 0 && next < columns.length; next += step) {
        const how = canEdit(line.key, next);
        if (!how || how.by === 'code') continue;
        setTable({ cell: { key: line.key, column: next }, editing: true });
        return;
      }
    };
    const moves: Readonly<Record<string, (at: number, page: number) => number>> = {
      ArrowUp: (at) => at - 1,
      ArrowDown: (at) => at + 1,
      PageUp: (at, page) => Math.max(0, at - page),
      PageDown: (at, page) => at + page,
    };
    const walk = (event: KeyboardEvent, at: number, column: number): boolean => {
      const { lines: all } = latest.current;
      const line = all[at];
      const mod = event.ctrlKey || event.metaKey;
      const move = moves[event.key];
      if (move && !mod) {
        const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 480) / 24) - 2);
        const next = Math.max(-1, Math.min(all.length - 1, move(at, page)));
        if (event.shiftKey) {
          anchor.current ??= line?.key;
          if (anchor.current !== undefined) range(anchor.current, next);
        } else anchor.current = undefined;
        goTo(next, column);
        return true;
      }
      if (event.key === 'Home' || event.key === 'End') {
        const isEnd = event.key === 'End';
        if (mod) goTo(isEnd ? all.length - 1 : 0, column);
        else goTo(at, isEnd ? columns.length - 1 : 0);
        return true;
      }
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
      const isRight = event.key === 'ArrowRight';
      if (line?.type === 'group') toggleGroup(line.key, isRight);
      else goTo(at, Math.max(0, Math.min(columns.length - 1, column + (isRight ? 1 : -1))));
      return true;
    };
    const choose = (event: KeyboardEvent, line: OutlineLine | undefined): boolean => {
      const mod = event.ctrlKey || event.metaKey;
      if (event.key === ' ' && line?.type === 'row') {
        anchor.current = line.key;
        toggleSelected(line.key);
        return true;
      }
      if (mod && event.key.toLowerCase() === 'a') {
        select(latest.current.lines.flatMap((one) => (one.type === 'row' ? [one.key] : [])));
        return true;
      }
      if (event.key === 'Escape' && useWindow.getState().selection.length > 0) {
        select([]);
        return true;
      }
      return false;
    };
    const act = (event: KeyboardEvent, line: OutlineLine | undefined): boolean => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      const key = line?.type === 'row' ? line.key : undefined;
      switch (event.key) {
        case 'Insert':
        case 'n':
        case 'N':
          setTable({ ask: { what: 'node', from: key } });
          return true;
        case 'l':
        case 'L':
          if (key !== undefined) setTable({ ask: { what: 'link', from: key } });
          return key !== undefined;
        case 'm':
        case 'M':
          if (key !== undefined) setTable({ ask: { what: 'context', target: key } });
          return key !== undefined;
        case 'Delete':
        case 'Backspace':
          latest.current.actions.remove(key);
          return true;
        default:
          return false;
      }
    };
    return {
      hold,
      startEdit,
      editBeside,
      onKeyDown: (event) => {
        if (event.defaultPrevented || tableNow().editing || event.nativeEvent.isComposing) return;
        const { at, column } = where();
        const line = latest.current.lines[at];
        const isPress = event.key === 'Enter' || event.key === 'F2';
        if (isPress && !pressHead(line, at < 0 ? headKey : '', column)) startEdit();
        else if (event.key === ' ' && line?.type !== 'row') pressHead(line, at < 0 ? headKey : '', column);
        else if (!isPress && !walk(event, at, column) && !choose(event, line) && !act(event, line)) return;
        event.preventDefault();
      },
      onFocus: (event) => {
        hold.current = true;
        const place = event.target.closest('[data-column]');
        const key = event.target.closest('[data-line]')?.getAttribute('data-line');
        const column = Number(place?.getAttribute('data-column') ?? nameColumn);
        const { cell } = tableNow();
        if (key && (cell?.key !== key || cell.column !== column) && !tableNow().editing)
          setTable({ cell: { key, column } });
      },
      onBlur: ({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) hold.current = false;
      },
      press: (key, column, event) => {
        const { lines: all } = latest.current;
        const at = all.findIndex((line) => line.key === key);
        goTo(at, column);
        if (pressHead(all[at], key, column)) return;
        const mod = event.ctrlKey || event.metaKey;
        if (event.shiftKey) {
          range(anchor.current ?? useWindow.getState().selection.at(-1) ?? key, at);
          return;
        }
        anchor.current = key;
        if (mod || columns[column] === 'choose') toggleSelected(key);
        else select([key]);
      },
    };
  }, [session, edit, scroller]);
}

import { useMemo } from 'react';
import { isRefusal } from '../../shared/theory/command.ts';
import { remove } from '../../shared/theory/commands/remove.ts';
import { useRun } from '../state/session.ts';
import { select, useWindow } from '../state/window.ts';

export interface RowActions {
  /** Deletes the choice, or the row with the keyboard where it is not among what is chosen. */
  readonly remove: (row: string | undefined) => void;
}

/** What a row with the keyboard is about: the choice when it is part of it, or when there is no row; else the row alone. */
export function aboutRows(row: string | undefined): readonly string[] {
  const { selection } = useWindow.getState();
  return row === undefined || selection.includes(row) ? selection : [row];
}

/** What is done with rows by key and by the bar above them. */
export function useRowActions(): RowActions {
  const run = useRun();
  return useMemo(
    () => ({
      remove: (row) => {
        const ids = aboutRows(row);
        if (ids.length > 0 && !isRefusal(run(remove, { ids }))) select([]);
      },
    }),
    [run],
  );
}

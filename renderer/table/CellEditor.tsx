import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { refusalWords } from '../../shared/text/steps.ts';
import { notify } from '../state/notices.ts';
import type { CellEdit } from './cellEdit.ts';

export interface CellEditorProps {
  readonly edit: Exclude<CellEdit, { readonly by: 'code' }>;
  readonly label: string;
  /** Where the keyboard goes afterwards: it stays, or goes to the next or previous cell that can be edited. */
  readonly onEnd: (then: 'stay' | 'next' | 'previous') => void;
}

/** The field in a cell: Enter keeps what was written, Esc leaves it as it was, Tab keeps it and goes to the next cell. */
export function CellEditor({ edit, label, onEnd }: CellEditorProps) {
  const [value, setValue] = useState(edit.value);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const ended = useRef(false);
  useEffect(() => {
    field.current?.focus();
    if (edit.by === 'text') field.current?.select();
    // Once, when the field opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const end = (keep: boolean, then: 'stay' | 'next' | 'previous'): void => {
    if (ended.current) return;
    if (keep && value !== edit.value) {
      const refused = edit.save(value);
      if (refused) {
        notify(refusalWords[refused]);
        return;
      }
    }
    ended.current = true;
    onEnd(then);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') end(true, 'stay');
    else if (event.key === 'Escape') end(false, 'stay');
    else if (event.key === 'Tab') end(true, event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  };
  const shared = {
    ref: field,
    className: 'rw-table__field',
    'aria-label': label,
    value,
    onKeyDown,
    onBlur: () => end(true, 'stay'),
  };
  if (edit.by === 'text') return <input {...shared} onChange={(event) => setValue(event.target.value)} />;
  return (
    <select {...shared} onChange={(event) => setValue(event.target.value)}>
      {edit.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </select>
  );
}

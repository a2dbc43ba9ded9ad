import { useEffect, useRef, useState } from 'react';
import { sheetWords } from '../../shared/text/sheet.ts';
import { useSay } from '../state/language.ts';

export interface TextEditorProps {
  readonly label: string;
  readonly initial: string;
  readonly className?: string;
  /** Called once: with the words to keep, or undefined when it stays as it was. `byKey`: the focus is to go back. */
  readonly onDone: (words: string | undefined, byKey: boolean) => void;
}

/** A text while it is being written: Enter keeps it, Shift+Enter begins a line, Escape leaves it as it was. */
export function TextEditor({ label, initial, className = '', onDone }: TextEditorProps) {
  const say = useSay();
  const [words, setWords] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const leave = (keep: boolean, byKey: boolean): void => {
    if (done.current) return;
    done.current = true;
    const next = words.trim();
    onDone(keep && next !== initial ? next : undefined, byKey);
  };
  return (
    <textarea
      ref={field}
      className={`rw-sheet__field ${className}`}
      aria-label={label}
      title={say(sheetWords.editHint)}
      rows={1}
      value={words}
      onChange={(event) => setWords(event.currentTarget.value)}
      onBlur={() => leave(true, false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
        event.preventDefault();
        event.stopPropagation();
        leave(event.key === 'Enter', true);
      }}
    />
  );
}

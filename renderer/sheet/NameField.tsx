import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { namesFor } from '../../shared/sheet/naming.ts';
import type { NodeKind } from '../../shared/theory/words.ts';
import { useFrames } from '../state/frames.ts';
import { useLanguage } from '../state/language.ts';
import { useTheory } from '../state/session.ts';

export interface NameFieldProps {
  readonly label: string;
  readonly kinds: readonly NodeKind[];
  /** Names what was written, with Shift as left alone on purpose; true when it was taken, which empties the field for the next. */
  readonly onName: (words: string, left: boolean) => boolean;
  readonly takesFocus?: boolean;
  /** Escape, or leaving it empty. */
  readonly onClose?: () => void;
}

/** A field in which each Enter names one thing. It offers what the theory and its frames call by these kinds. */
export function NameField({ label, kinds, onName, takesFocus = false, onClose }: NameFieldProps) {
  const language = useLanguage();
  const frames = useFrames();
  const theory = useTheory((whole) => whole);
  const [words, setWords] = useState('');
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const names = useMemo(() => namesFor(theory, frames, kinds, language), [theory, frames, kinds, language]);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <input
        ref={input}
        className="rw-sheet__name"
        aria-label={label}
        placeholder={label}
        list={list}
        value={words}
        autoComplete="off"
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={() => {
          if (words.trim() === '') onClose?.();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && onClose) {
            event.stopPropagation();
            onClose();
          }
          if (event.key !== 'Enter' || words.trim() === '') return;
          event.preventDefault();
          if (onName(words, event.shiftKey)) setWords('');
        }}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

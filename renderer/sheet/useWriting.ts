import { useEffect, useRef, useState, type RefObject } from 'react';

/** Whether something is being written in its place; after a key ended it the focus goes back to `button`. */
export function useWriting(): {
  readonly writing: boolean;
  readonly begin: () => void;
  readonly end: (byKey: boolean) => void;
  readonly button: RefObject<HTMLButtonElement | null>;
} {
  const [writing, setWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (writing || !back.current) return;
    back.current = false;
    button.current?.focus();
  }, [writing]);
  return {
    writing,
    begin: () => setWriting(true),
    end: (byKey) => {
      back.current = byKey;
      setWriting(false);
    },
    button,
  };
}

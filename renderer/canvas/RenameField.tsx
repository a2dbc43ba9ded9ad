import { useEffect, useRef } from 'react';
import { mapWords } from '../../shared/text/map.ts';
import { inLanguage } from '../../shared/text/words.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { useActions } from '../map/actions.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';

export interface RenameFieldProps {
  readonly id: string;
  readonly height: number;
}

/** The name of a node, written where it stands. Enter and leaving keep it, Esc lets it be. */
export function RenameField({ id, height }: RenameFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const { rename } = useActions();
  const title = useTheory((theory) => inLanguage(language, nodeAt(theory, id)?.title));
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (words: string | undefined): void => {
    if (done.current) return;
    done.current = true;
    rename(id, words);
  };
  return (
    <input
      ref={field}
      className="rw-node__rename nodrag nopan nokey"
      style={{ height: Math.max(24, Math.min(height, 32)) }}
      aria-label={say(mapWords.renameLabel, { title })}
      defaultValue={title}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(undefined);
      }}
    />
  );
}

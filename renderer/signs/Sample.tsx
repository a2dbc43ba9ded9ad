import type { ReactNode } from 'react';
import type { Words } from '../../shared/text/words.ts';
import { useSay } from '../state/language.ts';

export interface SampleProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** A sign with what it means below it. */
export function Sample({ words, children }: SampleProps) {
  const say = useSay();
  return (
    <li>
      <span className="rw-signs__sample">{children}</span>
      {say(words)}
    </li>
  );
}

import { useCallback, useEffect, useState } from 'react';
import { attempt } from '../state/library.ts';

/** The answer of a call that a list opens with; undefined until it is there. `again` asks anew. */
export function useAnswer<T>(ask: () => Promise<T>): {
  readonly answer: T | undefined;
  readonly again: () => void;
} {
  const [answer, setAnswer] = useState<T>();
  const again = useCallback(() => {
    void attempt(async () => {
      const came = await ask();
      setAnswer(() => came);
    });
  }, [ask]);
  useEffect(again, [again]);
  return { answer, again };
}

import { useCallback, useEffect, useState } from 'react';
import { ApiError } from '../../shared/api/errors.ts';

/** What a part of the screen asked the core: on its way, refused with the reason, or there. */
export type Asked<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: ApiError }
  | { readonly state: 'there'; readonly answer: T };

/**
 * Asks the core something that a part shows, and anew whenever `ask` changes its identity or `again` is called. An answer that a newer
 * question has overtaken is dropped; while asked again, the answer before stays.
 */
export function useAsked<T>(ask: () => Promise<T>): { readonly asked: Asked<T>; readonly again: () => void } {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let overtaken = false;
    ask().then(
      (answer) => {
        if (!overtaken) setAsked({ state: 'there', answer });
      },
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        if (!overtaken) setAsked({ state: 'error', error });
      },
    );
    return () => {
      overtaken = true;
    };
  }, [ask, turn]);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  return { asked, again };
}

import { useEffect } from 'react';
import { sessionNow } from '../state/openTheory.ts';

/** Sends what waits when the page goes out of sight or away, and asks before leaving only when something is not saved. */
export function useSafeLeaving(): void {
  useEffect(() => {
    const flush = (): void => void sessionNow()?.flush();
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const ask = (event: BeforeUnloadEvent): void => {
      const session = sessionNow();
      if (!session || session.getState().save.state === 'saved') return;
      void session.flush();
      event.preventDefault();
    };
    addEventListener('pagehide', flush);
    addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', flush);
      removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, []);
}

import { useEffect } from 'react';
import { draftNow } from '../frames/edit/draftStore.ts';
import { sessionNow } from '../state/openTheory.ts';

/** Sends what waits when the page goes out of sight or away, and asks before leaving only when something is not saved. */
export function useSafeLeaving(): void {
  useEffect(() => {
    const flush = (): void => {
      void sessionNow()?.flush();
      void draftNow()?.flush();
    };
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const ask = (event: BeforeUnloadEvent): void => {
      const open = [sessionNow(), draftNow()];
      if (open.every((session) => !session || session.getState().save.state === 'saved')) return;
      flush();
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

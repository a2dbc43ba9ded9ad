import { useCallback, useEffect } from 'react';
import type { JournalEntry } from '../../shared/api/shapes.ts';
import type { Session } from '../../shared/theory/session.ts';
import { stepsBetween } from '../../shared/versions/people.ts';
import { core } from '../platform/core.ts';
import { useSession } from '../state/session.ts';
import { useAsked, type Asked } from '../state/useAsked.ts';

/** Asks again when a step was saved, for the library then knows more than it told. */
export function useAgainWhenSaved(session: Session, again: () => void): void {
  useEffect(
    () =>
      session.subscribe((state, before) => {
        if (state.save.state === 'saved' && before.save.state !== 'saved') again();
      }),
    [session, again],
  );
}

/** The steps of the theory on the screen between two revisions, as far as they are there. */
export function useSteps(from: number, to: number): Asked<readonly JournalEntry[]> {
  const session = useSession();
  const ask = useCallback(async () => {
    await session.flush();
    return stepsBetween(
      (before, limit) => core.call('theory.journal', { id: session.id, before, limit }),
      from,
      to,
    );
  }, [session, from, to]);
  const { asked, again } = useAsked<readonly JournalEntry[]>(ask);
  useAgainWhenSaved(session, again);
  return asked;
}

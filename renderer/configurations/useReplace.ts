import { useState } from 'react';
import { replacementOf, type Replacement } from '../../shared/configuration/replacement.ts';
import { configurationsCounts } from '../../shared/text/configurations.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { replaceMember } from '../../shared/theory/commands/replaceMember.ts';
import type { Configuration } from '../../shared/theory/records.ts';
import { announce } from '../shell/announce.ts';
import { useSay } from '../state/language.ts';
import { placesNow } from '../state/places.ts';
import { useSession } from '../state/session.ts';

/** A replacement that waits for an answer: what is said of the old member stays with it, or is drawn at the new one too. */
export interface AskedReplacement {
  readonly by: string;
  readonly replacement: Replacement;
}

export interface Replacing {
  readonly asked: AskedReplacement | undefined;
  /** Puts a node in the place of the member: asks first where ties of others run through the old one, else the graph follows at once. */
  readonly replace: (by: string) => void;
  /** The answer to what was asked; `undefined` leaves everything as it is. */
  readonly answer: (redraws: boolean | undefined) => void;
}

/** Another node in the place of the member at `at`. */
export function useReplace(configuration: Configuration, at: number): Replacing {
  const say = useSay();
  const session = useSession();
  const [asked, ask] = useState<AskedReplacement>();
  const { id } = configuration;
  const run = (by: string, redraws: boolean, { moved, beside }: Replacement): void => {
    const kept = placesNow();
    const outcome = session.run(replaceMember, { id, at, by, redraws, ...(kept ? { kept } : {}) });
    const n = moved.length + beside.length;
    if (!isRefusal(outcome) && redraws && n > 0) announce(say(configurationsCounts.redrawn, { n }));
  };
  return {
    asked,
    replace: (by) => {
      const replacement = replacementOf(session.getState().theory, configuration, at, by);
      if (replacement.beside.length > 0) ask({ by, replacement });
      else run(by, true, replacement);
    },
    answer: (redraws) => {
      ask(undefined);
      if (asked && redraws !== undefined) run(asked.by, redraws, asked.replacement);
    },
  };
}

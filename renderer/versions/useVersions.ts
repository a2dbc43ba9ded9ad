import { useCallback } from 'react';
import { versionsWords } from '../../shared/text/versionsView.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { restoreVersion } from '../../shared/versions/restoreVersion.ts';
import type { VersionInfo } from '../../shared/versions/shapes.ts';
import { core } from '../platform/core.ts';
import { attempt } from '../state/library.ts';
import { newId } from '../state/newId.ts';
import { notify } from '../state/notices.ts';
import { useRun, useSession } from '../state/session.ts';
import { useAsked, type Asked } from '../state/useAsked.ts';
import { useAgainWhenSaved } from './useSteps.ts';

export interface Versions {
  readonly asked: Asked<readonly VersionInfo[]>;
  readonly again: () => void;
  /** Keeps the theory as it is on the screen. True when it is kept. */
  readonly make: (
    said: { readonly name: string; readonly reason: string },
    language: 'nl' | 'en',
  ) => Promise<boolean>;
  /** Puts the theory back to a version, as one step that undo takes back. */
  readonly restore: (version: VersionInfo) => Promise<void>;
}

/** The versions of the theory on the screen, and what can be done with them. */
export function useVersions(): Versions {
  const session = useSession();
  const run = useRun();
  const { id } = session;
  const ask = useCallback(() => core.call('version.list', { id }), [id]);
  const { asked, again } = useAsked<readonly VersionInfo[]>(ask);
  useAgainWhenSaved(session, again);
  return {
    asked,
    again,
    make: (said, language) =>
      attempt(async () => {
        // What is kept is what the library holds, so what is on the screen goes there first.
        await session.flush();
        await core.call('version.make', {
          id,
          version: newId('version'),
          name: { [language]: said.name },
          ...(said.reason ? { reason: { [language]: said.reason } } : {}),
        });
        notify(versionsWords.made, { values: { name: said.name } });
        again();
      }),
    restore: async (version) => {
      await attempt(async () => {
        const { name, records } = await core.call('version.get', { id, version: version.id });
        const values = { name: name.nl ?? name.en ?? '' };
        const outcome = run(restoreVersion, { name, records });
        notify(isRefusal(outcome) ? versionsWords.sameAlready : versionsWords.restored, { values });
        await session.flush();
        again();
      });
    },
  };
}

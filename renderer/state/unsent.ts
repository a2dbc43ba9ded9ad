import { z } from 'zod';
import { ApiError } from '../../shared/api/errors.ts';
import { commit as commitSchema, type Commit } from '../../shared/api/shapes.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { stepWords } from '../../shared/text/steps.ts';
import { say } from '../../shared/text/words.ts';
import { core } from '../platform/core.ts';
import { download } from '../platform/download.ts';
import { languageNow } from './language.ts';
import { notify } from './notices.ts';

/**
 * What this window has not yet had acknowledged, kept beside the page: in the storage of this tab, so that a reload or a
 * crash of the page does not lose it, and no other page or later session sees it.
 */
const storageKey = 'raderwerk.unsent';
const kept = z.object({ theory: z.string(), commits: z.array(commitSchema) });

/** Keeps the commits that wait for the core, replacing what was kept; none clears it. */
export function keepUnsent(theory: string, commits: readonly Commit[]): void {
  try {
    if (commits.length === 0) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify({ theory, commits }));
  } catch {
    // Storage may be full or switched off: then only this page knows, and the status bar says that it is not saved.
  }
}

function readKept(): readonly Commit[] {
  try {
    const parsed = kept.safeParse(JSON.parse(sessionStorage.getItem(storageKey) ?? 'null'));
    return parsed.success ? parsed.data.commits : [];
  } catch {
    return [];
  }
}

const stepsOf = (commits: readonly Commit[]): string =>
  [...new Set(commits.map((commit) => say(languageNow(), stepWords[commit.step.name])))].join(', ');

/**
 * Sends again what a page before this one left unsent; the core recognises what it already has. What it now refuses is said
 * by name and offered as a file. When the core cannot be reached, everything stays kept.
 */
export async function bringBackUnsent(): Promise<void> {
  const commits = readKept();
  let sent = 0;
  for (const commit of commits) {
    try {
      // One after another: each builds on the one before.
      // oxlint-disable-next-line no-await-in-loop
      await core.call('theory.commit', commit);
      sent += 1;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'unreachable') return;
      break;
    }
  }
  const lost = commits.slice(sent);
  keepUnsent('', []);
  if (sent > 0) notify(shellWords.cameBack, { values: { n: sent } });
  if (lost.length === 0) return;
  notify(shellWords.notComeBack, {
    values: { n: lost.length, steps: stepsOf(lost) },
    stays: true,
    actions: [
      {
        words: shellWords.saveThemAsFile,
        run: () => download('raderwerk-wijzigingen.json', `${JSON.stringify(lost, null, 2)}\n`),
      },
    ],
  });
}

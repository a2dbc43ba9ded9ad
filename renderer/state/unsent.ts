import { z } from 'zod';
import { ApiError, type ErrorCode } from '../../shared/api/errors.ts';
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
 * crash of the page does not lose it, and no other page or later session sees it. `live` belongs to the session on the
 * screen; `earlier` is what a page before this one left behind and could not be sent yet.
 */
type Shelf = 'live' | 'earlier';
const keyOf = (shelf: Shelf): string => `raderwerk.unsent.${shelf}`;
const kept = z.array(commitSchema);

function write(shelf: Shelf, commits: readonly Commit[]): void {
  try {
    if (commits.length === 0) sessionStorage.removeItem(keyOf(shelf));
    else sessionStorage.setItem(keyOf(shelf), JSON.stringify(commits));
  } catch {
    // Storage may be full or switched off: then only this page knows, and the status bar says that it is not saved.
  }
}

function read(shelf: Shelf): readonly Commit[] {
  try {
    return kept.safeParse(JSON.parse(sessionStorage.getItem(keyOf(shelf)) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}

/** Keeps the commits of the session on the screen that wait for the core; none clears them. */
export const keepUnsent = (commits: readonly Commit[]): void => write('live', commits);

/** Troubles that pass: what could not be sent because of them is kept and offered again. The others are final. */
const passing: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'unreachable',
  'disk-full',
  'disk-failing',
  'library-busy',
  'library-gone',
  'library-replaced',
  'no-library',
  'read-only',
  'too-many-calls',
]);

const stepsOf = (commits: readonly Commit[]): string =>
  [...new Set(commits.map((commit) => say(languageNow(), stepWords[commit.step.name])))].join(', ');

/** Says what is not saved, with the ways out; `again` is offered where another try may do it. */
function list(commits: readonly Commit[], again: (() => void) | undefined): void {
  const asFile = {
    words: shellWords.saveThemAsFile,
    run: () => {
      download('raderwerk-wijzigingen.json', `${JSON.stringify(commits, null, 2)}\n`);
      write('earlier', []);
    },
  };
  notify(shellWords.notComeBack, {
    values: { n: commits.length, steps: stepsOf(commits) },
    stays: true,
    actions: again ? [{ words: shellWords.tryAgain, run: again }, asFile] : [asFile],
  });
}

/**
 * Sends again what a page before this one left unsent; the core recognises what it already has. What cannot be sent now stays
 * kept and is listed with another try; what the core refuses is listed too, and stays kept until someone has it as a file.
 * `onSaved` marks a later try, while a session is on the screen: what is live is then left to that session.
 */
export async function bringBackUnsent(onSaved?: () => void): Promise<void> {
  const commits = [...read('earlier'), ...(onSaved ? [] : read('live'))];
  if (commits.length === 0) return;
  write('earlier', commits);
  if (!onSaved) write('live', []);
  let sent = 0;
  let trouble: ErrorCode | undefined;
  for (const commit of commits) {
    try {
      // One after another: each builds on the one before.
      // oxlint-disable-next-line no-await-in-loop
      await core.call('theory.commit', commit);
      sent += 1;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      trouble = error.code;
      break;
    }
  }
  const left = commits.slice(sent);
  write('earlier', left);
  if (sent > 0) {
    notify(shellWords.cameBack, { values: { n: sent } });
    onSaved?.();
  }
  if (left.length > 0 && trouble) list(left, passing.has(trouble) ? tryAgain : undefined);
}

let afterSaved: () => void = () => {};

/** What is to happen when a later try saved something: set once by who opens theories. */
export function whenBroughtBack(work: () => void): void {
  afterSaved = work;
}

const tryAgain = (): void => void bringBackUnsent(() => afterSaved());

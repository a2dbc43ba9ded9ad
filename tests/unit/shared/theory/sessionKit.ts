import { ApiError, type ErrorCode } from '../../../../shared/api/errors.ts';
import type { Commit, JournalEntry, OpenedTheory } from '../../../../shared/api/shapes.ts';
import { writeTheory } from '../../../../shared/exchange/json/writeTheory.ts';
import type { Outcome } from '../../../../shared/theory/command.ts';
import { renameNode } from '../../../../shared/theory/commands/edit.ts';
import { applyPatch } from '../../../../shared/theory/patch.ts';
import { openSession, type Session } from '../../../../shared/theory/session.ts';
import type { Theory } from '../../../../shared/theory/theory.ts';
import { steadyIds } from '../../../kit/anyDocument.ts';

/** A theory as the bytes of its file: what *the same* means. */
export const bytes = (theory: Theory): string => writeTheory('t', theory.records.values());

/** A core in memory: takes commits like the store, may stumble before or after it took one, and holds the journal. */
export function makeCore(theory: Theory) {
  let now = theory;
  let revision = 1;
  const journal: JournalEntry[] = [];
  const known = new Map<string, number>();
  const troubles: ('before' | 'after' | ErrorCode)[] = [];
  const sent: Commit[] = [];
  const take = (commit: Commit): { revision: number } => {
    const before = known.get(commit.commitId);
    if (before !== undefined) return { revision: before };
    if (commit.baseRevision !== revision) throw new ApiError('conflict', { place: commit.id });
    const applied = applyPatch(now, commit.patch);
    if ('conflict' in applied) throw new ApiError('conflict', { place: applied.conflict });
    now = applied.theory;
    revision += 1;
    known.set(commit.commitId, revision);
    const { kind, step, patch } = commit;
    journal.push({ revision, kind, step, patch, at: '2011-01-01T00:00:00.000Z' });
    return { revision };
  };
  return {
    troubles,
    sent,
    journal,
    theory: () => now,
    opened: (): OpenedTheory => ({
      id: 't',
      revision,
      records: structuredClone([...now.records.values()]) as OpenedTheory['records'],
      journal: structuredClone(journal.slice(-1000)),
    }),
    send: async (commit: Commit) => {
      sent.push(commit);
      const trouble = troubles.shift();
      await Promise.resolve();
      if (trouble === 'before') throw new ApiError('unreachable');
      if (trouble !== undefined && trouble !== 'after') throw new ApiError(trouble);
      const taken = take(commit);
      if (trouble === 'after') throw new ApiError('unreachable');
      return taken;
    },
  };
}

/** A session on that core, whose waiting ends when the test says so. */
export function makeSession(core: ReturnType<typeof makeCore>, seed = 1) {
  const timers: { work: () => void; wait: number }[] = [];
  let minutes = 0;
  const session = openSession({
    opened: core.opened(),
    send: core.send,
    newId: steadyIds(seed),
    now: () => new Date(Date.UTC(2011, 0, 1, 14, minutes++)).toISOString(),
    schedule: (work, wait) => {
      const timer = { work, wait };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  return { session, timers };
}

/** Renames a node, as typing under a merge key when one is given. */
export const rename = (session: Session, id: string, nl: string, key?: string): Outcome =>
  session.run(renameNode, { id, title: { nl } }, key);

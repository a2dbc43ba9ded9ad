import { ApiError, type ErrorCode, type ErrorDetails } from '../api/errors.ts';
import type { Commit, CommitKind } from '../api/shapes.ts';
import type { Step } from './command.ts';
import type { Patch } from './patch.ts';

/** The truth about saving. `since` is when the oldest change that is not safe was made, in ISO 8601. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | {
      readonly state: 'not-saved';
      readonly since: string;
      readonly error: { readonly code: ErrorCode; readonly details: ErrorDetails };
    };

/** Makes a commit durable, or rejects with an ApiError; a commit sent again is recognised by its id. */
export type Send<C = Commit> = (commit: C) => Promise<{ readonly revision: number }>;
/** Does the work after so many milliseconds; gives what calls it off. */
export type Schedule = (work: () => void, milliseconds: number) => () => void;

/** What is saved: the steps and patches of a document, and the commits in which they travel. */
export interface Saved<S, P> {
  readonly step: S;
  readonly patch: P;
}

export interface SaveQueueOptions<S, P, C> {
  readonly revision: number;
  readonly send: Send<C>;
  readonly commitOf: (commit: Numbered<S, P>) => C;
  /** One patch that does what these do one after another. */
  readonly squash: (patches: readonly P[]) => P;
  readonly newId: () => string;
  readonly now: () => string;
  readonly schedule: Schedule;
  readonly onState: (state: SaveState) => void;
}

/** A change to be saved; `mergeKey` lets it join the one before while that has not been sent. */
export interface Change<S = Step, P = Patch> extends Saved<S, P> {
  readonly kind: CommitKind;
  readonly mergeKey?: string | undefined;
}

/** A change with the name under which it is stored once, and the revision that it builds on. */
export interface Numbered<S, P> extends Saved<S, P> {
  readonly kind: CommitKind;
  readonly commitId: string;
  readonly baseRevision: number;
}

export interface SaveQueue<S = Step, P = Patch, C = Commit> {
  readonly add: (change: Change<S, P>) => void;
  /** What has not been acknowledged, oldest first, as it would be sent. */
  readonly unsent: () => readonly C[];
  /** Tries at once, and resolves when everything is safe or when it turned out that it cannot be now. Never rejects. */
  readonly flush: () => Promise<void>;
}

interface Waiting<S, P> {
  readonly commitId: string;
  readonly change: Change<S, P>;
  readonly since: string;
  readonly sent: boolean;
}

/** Errors that pass by themselves: the queue tries again on its own. The others it tries again with the next change. */
const passing: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'disk-full',
  'library-busy',
  'unreachable',
  'too-many-calls',
]);
const firstWait = 500;
const longestWait = 10_000;

/**
 * Sends changes one after another, in the order in which they were made. A change that may have reached the core is sent again
 * exactly as it was, under the same id, so that it is never stored twice. A `conflict` stops it: the theory has to be read again.
 */
export function openSaveQueue<S, P extends readonly unknown[], C>(
  options: SaveQueueOptions<S, P, C>,
): SaveQueue<S, P, C> {
  let { revision } = options;
  let waiting: readonly Waiting<S, P>[] = [];
  let error: { readonly code: ErrorCode; readonly details: ErrorDetails } | undefined;
  let sending: Promise<void> | undefined;
  let callOff: (() => void) | undefined;
  let wait = firstWait;
  let told: SaveState = { state: 'saved' };

  function tell(): void {
    const [oldest] = waiting;
    const next: SaveState = !oldest
      ? { state: 'saved' }
      : error
        ? { state: 'not-saved', since: oldest.since, error }
        : { state: 'saving' };
    const same =
      next.state === told.state &&
      (next.state !== 'not-saved' ||
        (told.state === 'not-saved' && next.since === told.since && next.error === told.error));
    if (same) return;
    told = next;
    options.onState(next);
  }

  const asCommit = ({ commitId, change: { kind, step, patch } }: Waiting<S, P>, baseRevision: number): C =>
    options.commitOf({ commitId, baseRevision, kind, step, patch });

  async function sendAll(): Promise<void> {
    for (;;) {
      const [next, ...rest] = waiting;
      if (!next) break;
      waiting = [{ ...next, sent: true }, ...rest];
      try {
        // One after another: each change builds on the one before.
        // oxlint-disable-next-line no-await-in-loop
        revision = (await options.send(asCommit(next, revision))).revision;
      } catch (thrown) {
        stumble(thrown);
        return;
      }
      waiting = waiting.slice(1);
      error = undefined;
      wait = firstWait;
      tell();
    }
  }

  function stumble(thrown: unknown): void {
    const { code, details } =
      thrown instanceof ApiError ? thrown : { code: 'internal' as const, details: {} as ErrorDetails };
    error = { code, details };
    tell();
    if (!passing.has(code)) return;
    callOff = options.schedule(() => {
      callOff = undefined;
      void pump();
    }, wait);
    wait = Math.min(wait * 2, longestWait);
  }

  function pump(): Promise<void> {
    callOff?.();
    callOff = undefined;
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  function add(change: Change<S, P>): void {
    const last = waiting.at(-1);
    const joins =
      last !== undefined &&
      !last.sent &&
      change.kind === 'do' &&
      last.change.kind === 'do' &&
      change.mergeKey !== undefined &&
      change.mergeKey === last.change.mergeKey;
    if (joins) {
      const patch = options.squash([last.change.patch, change.patch]);
      const merged = patch.length === 0 ? [] : [{ ...last, change: { ...change, patch } }];
      waiting = [...waiting.slice(0, -1), ...merged];
    } else {
      waiting = [...waiting, { commitId: options.newId(), change, since: options.now(), sent: false }];
    }
    tell();
    // While it waits for a passing trouble to pass, a change more does not make it pass; a conflict never does.
    if (callOff === undefined && error?.code !== 'conflict') void pump();
  }

  return {
    add,
    unsent: () => waiting.map((one, i) => asCommit(one, revision + i)),
    flush: async () => {
      if (sending) await sending;
      if (waiting.length > 0) await pump();
    },
  };
}

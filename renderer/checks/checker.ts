import { runChecks } from '../../shared/checks/run.ts';
import type { CheckInput, Finding } from '../../shared/checks/rule.ts';
import { sameValue } from '../../shared/theory/same.ts';
import type { Theory } from '../../shared/theory/theory.ts';

/** Above this many records a check leaves the window's own thread. A theory of 2,000 nodes has about twice as many. */
const recordsForWorker = 4000;
/** An edit is checked when nothing else follows for so long, in milliseconds. */
const rest = 200;

/** What the checker watches: the theory of a session. */
export interface Watched {
  readonly getState: () => { readonly theory: Theory };
  readonly subscribe: (listener: () => void) => () => void;
}

/** The findings of one open theory, kept up to date while someone looks. */
export interface Checker {
  readonly findings: () => readonly Finding[];
  /** What it is checked against; undefined until that was first given. */
  readonly input: () => CheckInput | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Other frames or settings: checked at once. The same objects again do nothing. */
  readonly setInput: (input: CheckInput) => void;
}

/** Checks in a thread of their own. */
export interface ThreadChecks {
  readonly check: (theory: Theory, input: CheckInput) => void;
  readonly stop: () => void;
}

/** Starts a thread that gives its findings to `answer`, or tells `failed` when it cannot start or breaks off. */
export type StartThread = (
  answer: (findings: readonly Finding[]) => void,
  failed: () => void,
) => ThreadChecks;

/** Watches a theory: checks it at once when someone starts to look, and again 200 ms after each edit; a large one in a thread. */
export function makeChecker(session: Watched, startThread: StartThread): Checker {
  let findings: readonly Finding[] = [];
  let input: CheckInput | undefined;
  let checked: { readonly theory: Theory; readonly input: CheckInput } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => void) | undefined;
  let thread: ThreadChecks | undefined;
  let threads = true;
  const listeners = new Set<() => void>();

  const keep = (next: readonly Finding[]): void => {
    findings = next;
    for (const listener of listeners) listener();
  };
  const check = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { theory } = session.getState();
    if (!input || (checked?.theory === theory && checked.input === input)) return;
    checked = { theory, input };
    if (!threads || theory.records.size <= recordsForWorker) {
      thread?.stop();
      thread = undefined;
      keep(runChecks(theory, input));
      return;
    }
    thread ??= startThread(keep, () => {
      // No thread to be had: better a late answer here than none.
      thread = undefined;
      threads = false;
      checked = undefined;
      check();
    });
    thread.check(theory, input);
  };
  const watch = (): void => {
    stopWatching = session.subscribe(() => {
      if (session.getState().theory === checked?.theory) return;
      clearTimeout(timer);
      timer = setTimeout(check, rest);
    });
    check();
  };

  return {
    findings: () => findings,
    input: () => input,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) watch();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        stopWatching?.();
        thread?.stop();
        thread = undefined;
        checked = undefined;
      };
    },
    setInput: (next) => {
      if (input && sameInput(input, next)) return;
      input = next;
      if (listeners.size > 0) check();
    },
  };
}

const sameInput = (a: CheckInput, b: CheckInput): boolean =>
  a.settings === b.settings &&
  a.offSets === b.offSets &&
  sameValue(a.newest, b.newest) &&
  a.frames.length === b.frames.length &&
  a.frames.every((frame, i) => frame === b.frames[i]);

import type { CommitKind, FrameCommit, FrameEntry, OpenedDraft } from '../api/shapes.ts';
import { openSaveQueue, type SaveState, type Schedule, type Send } from '../theory/saveQueue.ts';
import { sameValue } from '../theory/same.ts';
import { isFrameRefusal, type FrameCommand, type FrameOutcome, type FrameStep } from './command.ts';
import { applyFramePatch, invertFramePatch, squashFramePatches, type FramePatch } from './patch.ts';
import type { Frame } from './records.ts';

/** What a window sees of an open draft. Each part keeps its identity while it stays the same. */
export interface FrameSessionState {
  readonly frame: Frame;
  /** What undo would take back, and redo do again. */
  readonly undo?: FrameStep;
  readonly redo?: FrameStep;
  readonly save: SaveState;
}

type Listener = (state: FrameSessionState, before: FrameSessionState) => void;

/** One open draft of a frame: what it holds, what was done, and whether that is safe. Has the shape of a zustand store. */
export interface FrameSession {
  readonly id: string;
  readonly version: string;
  readonly getState: () => FrameSessionState;
  readonly getInitialState: () => FrameSessionState;
  readonly subscribe: (listener: Listener) => () => void;
  /** Runs a command; a refusal changes nothing. */
  readonly run: <Args>(command: FrameCommand<Args>, args: Args) => FrameOutcome;
  /** Takes the last step back, as a change of its own; undefined when there is none. */
  readonly undo: () => FrameStep | undefined;
  readonly redo: () => FrameStep | undefined;
  /** Sends what waits, and resolves when it is safe or cannot be now; `save` says which. */
  readonly flush: () => Promise<void>;
  /** What the core has not acknowledged, oldest first. */
  readonly unsent: () => readonly FrameCommit[];
  /** The revision that the core has acknowledged, which publishing builds on. */
  readonly revision: () => number;
}

export interface FrameSessionOptions {
  readonly opened: OpenedDraft;
  readonly send: Send<FrameCommit>;
  /** A fresh id of a commit. */
  readonly newId: () => string;
  /** The time in ISO 8601. */
  readonly now: () => string;
  readonly schedule: Schedule;
}

interface DoneStep {
  readonly step: FrameStep;
  readonly patch: FramePatch;
}

interface History {
  readonly done: readonly DoneStep[];
  readonly undone: readonly DoneStep[];
}

/** Opens a session on a draft as the core gave it. Undo reaches back as far as its journal does. */
export function openFrameSession(options: FrameSessionOptions): FrameSession {
  const { opened, send, newId, now, schedule } = options;
  const { id, version } = opened.frame;
  let history = frameHistoryOf(opened.journal);
  let acknowledged = opened.revision;
  let state: FrameSessionState = { frame: opened.frame, ...ends(history), save: { state: 'saved' } };
  const initial = state;
  const listeners = new Set<Listener>();
  const set = (next: FrameSessionState): void => {
    const before = state;
    state = next;
    for (const listener of listeners) listener(state, before);
  };

  /** While a change is made, what the queue says of it is heard together with the change itself. */
  let changing = false;
  let save: SaveState = state.save;
  const queue = openSaveQueue<FrameStep, FramePatch, FrameCommit>({
    revision: opened.revision,
    send: async (change) => {
      const stored = await send(change);
      acknowledged = stored.revision;
      return stored;
    },
    // The wire's type is mutable; nobody changes it on the way.
    commitOf: (change) => ({ id, version, ...change, patch: [...change.patch] as FrameCommit['patch'] }),
    squash: squashFramePatches,
    newId,
    now,
    schedule,
    onState: (next) => {
      save = next;
      if (!changing) set({ ...state, save });
    },
  });

  function commit(kind: CommitKind, { step, patch }: DoneStep, next: History): void {
    const applied = applyFramePatch(state.frame, patch);
    // A patch is made for the frame as it is; anything else is a bug, and nothing has changed yet.
    if ('conflict' in applied) throw new Error(`the step does not fit the frame at ${applied.conflict}`);
    history = next;
    changing = true;
    queue.add({ kind, step, patch });
    changing = false;
    set({ frame: applied.frame, ...ends(history), save });
  }

  return {
    id,
    version,
    getState: () => state,
    getInitialState: () => initial,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    run: (command, args) => {
      const outcome = command(state.frame, args);
      if (isFrameRefusal(outcome)) return outcome;
      const { step, patch } = outcome;
      commit('do', outcome, { done: [...history.done, { step, patch }], undone: [] });
      return outcome;
    },
    undo: () => {
      const last = history.done.at(-1);
      if (!last) return undefined;
      const patch = invertFramePatch(last.patch);
      commit('undo', { step: last.step, patch }, back(history, last));
      return last.step;
    },
    redo: () => {
      const next = history.undone.at(-1);
      if (!next) return undefined;
      commit('redo', next, forth(history, next));
      return next.step;
    },
    flush: queue.flush,
    unsent: queue.unsent,
    revision: () => acknowledged,
  };
}

const back = ({ done, undone }: History, last: DoneStep): History => ({
  done: done.slice(0, -1),
  undone: [...undone, last],
});
const forth = ({ done, undone }: History, next: DoneStep): History => ({
  done: [...done, next],
  undone: undone.slice(0, -1),
});

/**
 * What can be undone and redone, out of the journal of a draft. Where the journal begins in the middle, what lies before cannot be
 * undone; what does not fit, forgets all before it rather than guess.
 */
export function frameHistoryOf(journal: readonly FrameEntry[]): History {
  let history: History = { done: [], undone: [] };
  for (const { kind, step, patch } of journal) {
    const last = history.done.at(-1);
    const next = history.undone.at(-1);
    if (kind === 'do') history = { done: [...history.done, { step, patch }], undone: [] };
    else if (kind === 'undo') {
      const forwards = { step, patch: invertFramePatch(patch) };
      const fits = last !== undefined && sameValue(last.patch, forwards.patch);
      history = fits ? back(history, last) : { done: [], undone: [...history.undone, forwards] };
    } else {
      const fits = next !== undefined && sameValue(next.patch, patch);
      history = fits ? forth(history, next) : { done: [...history.done, { step, patch }], undone: [] };
    }
  }
  return history;
}

function ends(history: History): { undo?: FrameStep; redo?: FrameStep } {
  const undo = history.done.at(-1)?.step;
  const redo = history.undone.at(-1)?.step;
  return { ...(undo ? { undo } : {}), ...(redo ? { redo } : {}) };
}

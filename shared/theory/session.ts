import type { Commit, CommitKind, OpenedTheory } from '../api/shapes.ts';
import type { NewId } from '../ids.ts';
import { isRefusal, type Command, type Done, type Outcome, type Step } from './command.ts';
import { historyOf, pushStep, stepBack, stepForth, type History } from './history.ts';
import { applyPatch, invertPatch, squashPatches, type Patch } from './patch.ts';
import { openSaveQueue, type SaveState, type Schedule, type Send } from './saveQueue.ts';
import { theoryOf, type Theory } from './theory.ts';

export type { SaveState } from './saveQueue.ts';

/** What a window sees of an open theory. Each part keeps its identity while it stays the same. */
export interface SessionState {
  readonly theory: Theory;
  /** How many changes were made since it was opened, undo and redo among them. */
  readonly steps: number;
  /** What undo would take back, and redo do again. */
  readonly undo?: Step;
  readonly redo?: Step;
  readonly save: SaveState;
}

type Listener = (state: SessionState, before: SessionState) => void;

/** One open theory: what it holds, what was done, and whether that is safe. Has the shape of a zustand store. */
export interface Session {
  readonly id: string;
  readonly getState: () => SessionState;
  readonly getInitialState: () => SessionState;
  /** Calls the listener after every change of state; gives what stops it. */
  readonly subscribe: (listener: Listener) => () => void;
  /**
   * Runs a command; a refusal changes nothing. Calls in a row with the same `mergeKey` (typing in one field) are one step to
   * undo, until another step comes between or {@link Session.closeStep} is called.
   */
  readonly run: <Args>(command: Command<Args>, args: Args, mergeKey?: string) => Outcome;
  /** Ends the step that small edits still join: the field was left. */
  readonly closeStep: () => void;
  /** Takes the last step back, as a change of its own; undefined when there is none. `select`: the records it touched that are there. */
  readonly undo: () => Done | undefined;
  readonly redo: () => Done | undefined;
  /** Sends what waits, and resolves when it is safe or cannot be now; `save` says which. */
  readonly flush: () => Promise<void>;
  /** What the core has not acknowledged, oldest first. */
  readonly unsent: () => readonly Commit[];
}

export interface SessionOptions {
  readonly opened: OpenedTheory;
  readonly send: Send;
  readonly newId: NewId;
  /** The time in ISO 8601. */
  readonly now: () => string;
  readonly schedule: Schedule;
}

/** Opens a session on a theory as the core gave it. Undo reaches back as far as its journal does. */
export function openSession({ opened, send, newId, now, schedule }: SessionOptions): Session {
  let history: History = historyOf(opened.journal);
  let state: SessionState = {
    theory: theoryOf(opened.records),
    steps: 0,
    ...ends(history),
    save: { state: 'saved' },
  };
  const initial = state;
  const listeners = new Set<Listener>();

  function set(next: SessionState): void {
    const before = state;
    state = next;
    for (const listener of listeners) listener(state, before);
  }

  /** While a change is made, what the queue says of it is heard together with the change itself. */
  let changing = false;
  let save: SaveState = state.save;
  const queue = openSaveQueue<Step, Patch, Commit>({
    revision: opened.revision,
    send,
    // The wire's type is mutable; nobody changes it on the way.
    commitOf: (change) => ({ id: opened.id, ...change, patch: [...change.patch] as Commit['patch'] }),
    squash: squashPatches,
    newId: () => newId('commit'),
    now,
    schedule,
    onState: (next) => {
      save = next;
      if (!changing) set({ ...state, save });
    },
  });

  /** Makes the change, remembers it and hands it to be saved; then the listeners hear of it, once. */
  function commit(kind: CommitKind, step: Step, patch: Patch, next: History, mergeKey?: string): void {
    const applied = applyPatch(state.theory, patch);
    // A patch is made for the theory as it is; anything else is a bug, and nothing has changed yet.
    if ('conflict' in applied) throw new Error(`the step does not fit the theory at ${applied.conflict}`);
    history = next;
    changing = true;
    queue.add({ kind, step, patch, mergeKey });
    changing = false;
    set({ theory: applied.theory, steps: state.steps + 1, ...ends(history), save });
  }

  /** Grows when a step is closed, so that what is typed afterwards in the same field is a step of its own everywhere. */
  let turn = 0;

  return {
    id: opened.id,
    getState: () => state,
    getInitialState: () => initial,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    run: (command, args, mergeKey) => {
      const outcome = command(state.theory, args, newId);
      if (isRefusal(outcome) || outcome.patch.length === 0) return outcome;
      const { step, patch } = outcome;
      const key = mergeKey === undefined ? undefined : `${mergeKey} ${turn}`;
      const entry = { step, patch, ...(key === undefined ? {} : { mergeKey: key }) };
      commit('do', step, patch, pushStep(history, entry), key);
      return outcome;
    },
    closeStep: () => {
      turn += 1;
    },
    undo: () => {
      const last = history.done.at(-1);
      if (!last) return undefined;
      const patch = invertPatch(last.patch);
      commit('undo', last.step, patch, stepBack(history));
      return { patch, step: last.step, select: touched(patch) };
    },
    redo: () => {
      const next = history.undone.at(-1);
      if (!next) return undefined;
      commit('redo', next.step, next.patch, stepForth(history));
      return { patch: next.patch, step: next.step, select: touched(next.patch) };
    },
    flush: queue.flush,
    unsent: queue.unsent,
  };
}

/** The records a patch leaves behind, to be selected; the theory itself is not one that is. */
const touched = (patch: Patch): string[] =>
  patch.flatMap(({ id, after }) => (after && after.record !== 'theory' ? [id] : []));

function ends(history: History): { undo?: Step; redo?: Step } {
  const undo = history.done.at(-1)?.step;
  const redo = history.undone.at(-1)?.step;
  return { ...(undo ? { undo } : {}), ...(redo ? { redo } : {}) };
}

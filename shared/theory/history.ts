import type { JournalEntry } from '../api/shapes.ts';
import type { Step } from './command.ts';
import { invertPatch, squashPatches, type Patch } from './patch.ts';
import { sameValue } from './same.ts';

/** One step that can be taken back, or taken again. */
export interface HistoryStep {
  readonly step: Step;
  /** What it did, forwards. */
  readonly patch: Patch;
  /** What small edits share that make one step; none closes the step. */
  readonly mergeKey?: string;
}

/** What can be undone, the latest last, and what can be redone, the next one last. */
export interface History {
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
}

/** How many steps are remembered; as many as a theory is opened with. */
export const historyLength = 1000;

export const noHistory: History = { done: [], undone: [] };

/** The history after a new step; what was undone before can no longer be redone. Edits of one merge key become one step. */
export function pushStep(history: History, next: HistoryStep): History {
  const last = history.done.at(-1);
  if (last && next.mergeKey !== undefined && last.mergeKey === next.mergeKey && history.undone.length === 0) {
    const merged = { ...next, patch: squashPatches([last.patch, next.patch]) };
    const before = history.done.slice(0, -1);
    // Typed back to how it was: then there is nothing to undo.
    return { done: merged.patch.length === 0 ? before : [...before, merged], undone: [] };
  }
  return { done: [...history.done, next].slice(-historyLength), undone: [] };
}

/** The history after its last step was undone. */
export function stepBack(history: History): History {
  const last = history.done.at(-1);
  if (!last) return history;
  const { mergeKey: _mergeKey, ...closed } = last;
  return { done: history.done.slice(0, -1), undone: [...history.undone, closed] };
}

/** The history after the step that was undone last was done again. */
export function stepForth(history: History): History {
  const next = history.undone.at(-1);
  if (!next) return history;
  return { done: [...history.done, next], undone: history.undone.slice(0, -1) };
}

/**
 * The history out of the journal of a theory, so that undo reaches back past closing. An undo may have taken back several
 * entries at once (typing that was one step on the screen), so it takes as many as together are its inverse. Where the journal
 * begins in the middle, what lies before cannot be undone; what does not fit, forgets all before it rather than guess.
 */
export function historyOf(journal: readonly JournalEntry[]): History {
  let done: HistoryStep[] = [];
  let undone: HistoryStep[] = [];
  for (const entry of journal) {
    const { kind, step, patch } = entry;
    if (kind === 'do') {
      undone = [];
      // Before it was made or read in there was nothing to go back to.
      if (step.name === 'theory-made' || entry.revision <= 1) done = [];
      else if (patch.length > 0) done.push({ step, patch });
    } else if (kind === 'undo') {
      const forwards = invertPatch(patch);
      const start = startOf(done, forwards);
      done = start === undefined ? [] : done.slice(0, start);
      undone.push({ step, patch: forwards });
    } else {
      const next = undone.pop();
      // A redo of what the journal no longer shows the undo of is a step like any other.
      if (next && !samePatch(next.patch, patch)) undone = [];
      done.push({ step, patch });
    }
  }
  return { done: mergeTyping(done).slice(-historyLength), undone };
}

/** Where the steps begin that together are this patch; undefined when none do. */
function startOf(done: readonly HistoryStep[], patch: Patch): number | undefined {
  let together: Patch = [];
  for (let start = done.length - 1; start >= 0; start -= 1) {
    together = squashPatches([done[start]?.patch ?? [], together]);
    if (samePatch(together, patch)) return start;
  }
  return undefined;
}

/** Whether two patches do the same, in whatever order they say it. */
export function samePatch(a: Patch, b: Patch): boolean {
  if (a.length !== b.length) return false;
  const right = new Map(b.map((change) => [change.id, change]));
  return a.every((change) => sameValue(change, right.get(change.id)));
}

/** The one field of the one record that a step typed in, or undefined when it did something else. */
function typedIn(step: HistoryStep): string | undefined {
  const [change, more] = step.patch;
  if (!change?.before || !change.after || more) return undefined;
  const before: Readonly<Record<string, unknown>> = change.before;
  const after: Readonly<Record<string, unknown>> = change.after;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !sameValue(before[key], after[key]),
  );
  const isText = keys.every((key) => [before[key], after[key]].every((v) => v === undefined || holdsText(v)));
  return isText && keys.length === 1 ? `${change.id} ${keys[0] ?? ''}` : undefined;
}

const holdsText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('nl' in value || 'en' in value);

/** Whether `b` goes on typing where `a` stopped: the same text, longer or shorter by a few letters. */
function goesOn(a: HistoryStep, b: HistoryStep): boolean {
  const field = typedIn(a);
  if (field === undefined || field !== typedIn(b) || a.step.name !== b.step.name) return false;
  const length = (step: HistoryStep): number =>
    JSON.stringify(step.patch[0]?.after).length - JSON.stringify(step.patch[0]?.before).length;
  return Math.abs(length(b)) <= 2;
}

/** Letter after letter, each its own entry in the journal, was one step to the person who typed. */
function mergeTyping(done: readonly HistoryStep[]): HistoryStep[] {
  const merged: HistoryStep[] = [];
  let open: HistoryStep[] = [];
  const flush = (): void => {
    const last = open.at(-1);
    if (!last) return;
    const patch = squashPatches(open.map((one) => one.patch));
    if (patch.length > 0) merged.push({ step: last.step, patch });
    open = [];
  };
  for (const step of done) {
    const last = open.at(-1);
    if (!last || !goesOn(last, step)) flush();
    open.push(step);
  }
  flush();
  return merged;
}

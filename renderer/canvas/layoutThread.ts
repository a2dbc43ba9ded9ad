import type { Picture } from '../../shared/layout/picture.ts';
import type { TheoryRecord } from '../../shared/theory/records.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { startWorker } from '../platform/workers.ts';
import { isLibraryShown } from '../state/window.ts';
import { drawMap, slowToOrder, type Drawn, type PictureWish } from './layoutTask.ts';
import type { LayoutReply, LayoutRequest, Rehearsal } from './layout.worker.ts';
import { measureWith, sansFace } from './measure.ts';
// oxlint-disable-next-line import/default -- the bundler makes the address out of the file
import workerUrl from './layout.worker.ts?worker&url';

/** Where pictures are computed: a thread of its own, or this one where there is none to be had. */
export interface LayoutThread {
  /** Asks for a picture; the first answer of all is given, and then only the answer to the latest question. */
  readonly ask: (theory: Theory, wish: PictureWish) => void;
  readonly stop: () => void;
}

/**
 * Starts the thread. `failed` is told when a picture cannot be computed at all, `heard` which share of the latest one is done,
 * 0 to 1.
 */
export function startLayout(
  answer: (drawn: Drawn, theory: Theory) => void,
  failed: (error: unknown) => void,
  heard: (share: number) => void,
): LayoutThread {
  let thread = viaWorker(answer, heard, () => {
    thread = viaPage(answer, failed);
    if (last) thread.ask(last.theory, last.wish);
  });
  thread ??= viaPage(answer, failed);
  let last: { readonly theory: Theory; readonly wish: PictureWish } | undefined;
  return {
    ask: (theory, wish) => {
      last = { theory, wish };
      thread?.ask(theory, wish);
    },
    stop: () => thread?.stop(),
  };
}

let spare: Worker | undefined;

/**
 * Starts the thread of the next picture ahead of it, while nobody waits: starting takes longer than most pictures. Does nothing where
 * one is ready, or where a host has no workers.
 */
export function readyLayout(): void {
  if (spare) return;
  try {
    const worker = startWorker(workerUrl);
    worker.addEventListener('error', () => {
      if (spare === worker) spare = undefined;
    });
    spare = worker;
  } catch {
    // The page computes its pictures itself then.
  }
}

/**
 * Has the thread that stands ready rehearse, fonts and all, turn by turn for as long as the library is shown, and gives the parts of
 * pictures that it ends with. Does nothing where no thread stands ready.
 */
export function rehearseLayout(rehearsed: (parts: readonly Picture[]) => void): void {
  const worker = spare;
  if (!worker) return;
  const ended = new AbortController();
  const goOn = (): void => {
    const turn: Rehearsal = { rehearse: sansFace() };
    if (spare === worker && isLibraryShown()) worker.postMessage(turn);
    else ended.abort();
  };
  const hear = ({ data: reply }: MessageEvent<LayoutReply>): void => {
    if (!('rehearsed' in reply)) return;
    if (!reply.rehearsed) {
      goOn();
      return;
    }
    ended.abort();
    rehearsed(reply.rehearsed);
  };
  worker.addEventListener('message', hear, { signal: ended.signal });
  goOn();
}

function takeWorker(): Worker {
  const worker = spare ?? startWorker(workerUrl);
  spare = undefined;
  return worker;
}

function viaWorker(
  answer: (drawn: Drawn, theory: Theory) => void,
  heard: (share: number) => void,
  failed: () => void,
): LayoutThread | undefined {
  let worker: Worker;
  try {
    worker = takeWorker();
  } catch {
    // Some hosts have no workers; the page then computes itself.
    return undefined;
  }
  let turn = 0;
  let sent: Theory | undefined;
  let answered = false;
  const asked = new Map<number, Theory>();
  const listening = new AbortController();
  const { signal } = listening;
  const hear = ({ data: reply }: MessageEvent<LayoutReply>): void => {
    if ('rehearsed' in reply) return;
    if ('share' in reply) {
      heard(reply.share);
      return;
    }
    const theory = asked.get(reply.turn);
    // Questions before it are answered by it too.
    for (const one of asked.keys()) if (one <= reply.turn) asked.delete(one);
    // While a large theory opens its findings come in; its first picture does not wait for theirs. A small one is ordered with all of them.
    const isEarly = !answered && (theory?.records.size ?? 0) > slowToOrder;
    if (!theory || (!isEarly && reply.turn !== turn)) return;
    answered = true;
    answer(reply.drawn, theory);
  };
  worker.addEventListener('message', hear, { signal });
  worker.addEventListener(
    'error',
    () => {
      worker.terminate();
      failed();
    },
    { signal },
  );
  return {
    ask: (theory, wish) => {
      turn += 1;
      const before: ReadonlyMap<string, TheoryRecord> = sent?.records ?? new Map();
      const changed = [...theory.records.values()].filter((record) => before.get(record.id) !== record);
      const request: LayoutRequest = {
        turn,
        fresh: sent === undefined,
        changed: changed.length > slowToOrder ? JSON.stringify(changed) : changed,
        removed: [...before.keys()].filter((id) => !theory.records.has(id)),
        face: sansFace(),
        wish,
      };
      sent = theory;
      asked.set(turn, theory);
      worker.postMessage(request);
    },
    stop: () => {
      listening.abort();
      if (asked.size === 0 && !spare) spare = worker;
      else worker.terminate();
    },
  };
}

function viaPage(
  answer: (drawn: Drawn, theory: Theory) => void,
  failed: (error: unknown) => void,
): LayoutThread {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const context = document.createElement('canvas').getContext('2d');
  const measure = context && measureWith(context, sansFace());
  return {
    ask: (theory, wish) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        try {
          if (!measure) throw new Error('no canvas to measure text on');
          answer(drawMap(theory, wish, measure), theory);
        } catch (error) {
          failed(error);
        }
      }, 0);
    },
    stop: () => clearTimeout(timer),
  };
}

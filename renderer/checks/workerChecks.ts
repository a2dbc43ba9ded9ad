import type { CheckInput } from '../../shared/checks/rule.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { startWorker } from '../platform/workers.ts';
import type { StartThread } from './checker.ts';
import type { CheckReply, CheckRequest } from './checks.worker.ts';
// oxlint-disable-next-line import/default -- the bundler makes the address out of the file
import workerUrl from './checks.worker.ts?worker&url';

/** The picture of a theory that opens is computed meanwhile; on few processors both at once would take twice as long. Milliseconds. */
const untilDrawn = 1000;

/**
 * Checks in a worker, the first time a second after it is asked; only the answer to the latest question is given. The worker keeps
 * the records, so that after an edit only what has changed is sent.
 */
export const workerChecks: StartThread = (answer, failed) => {
  let worker: Worker | undefined;
  let turn = 0;
  let sent: Theory | undefined;
  let sentInput: CheckInput | undefined;
  let asked: { readonly theory: Theory; readonly input: CheckInput } | undefined;
  const send = (): void => {
    if (!worker || !asked) return;
    const { theory, input } = asked;
    turn += 1;
    const request: CheckRequest = {
      turn,
      fresh: sent === undefined,
      ...difference(sent, theory),
      input: input === sentInput ? undefined : input,
    };
    sent = theory;
    sentInput = input;
    worker.postMessage(request);
  };
  const fail = (): void => {
    worker?.terminate();
    failed();
  };
  const start = (): void => {
    try {
      worker = startWorker(workerUrl);
    } catch {
      fail();
      return;
    }
    worker.addEventListener('message', (event: MessageEvent<CheckReply>) => {
      if (event.data.turn === turn) answer(event.data.findings);
    });
    worker.addEventListener('error', fail);
    send();
  };
  const timer = setTimeout(start, untilDrawn);
  return {
    check: (theory, input) => {
      asked = { theory, input };
      send();
    },
    stop: () => {
      clearTimeout(timer);
      worker?.terminate();
    },
  };
};

/** Records that are new or other, and ids that have gone: records are never changed in place, so identity tells. */
function difference(before: Theory | undefined, after: Theory): Pick<CheckRequest, 'changed' | 'removed'> {
  const old = before?.records ?? new Map();
  return {
    changed: [...after.records.values()].filter((record) => old.get(record.id) !== record),
    removed: [...old.keys()].filter((id) => !after.records.has(id)),
  };
}

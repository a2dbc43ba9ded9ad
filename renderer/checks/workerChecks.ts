import type { CheckInput } from '../../shared/checks/rule.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { startWorker } from '../platform/workers.ts';
import type { StartThread } from './checker.ts';
import type { CheckReply, CheckRequest } from './checks.worker.ts';
// oxlint-disable-next-line import/default -- the bundler makes the address out of the file
import workerUrl from './checks.worker.ts?worker&url';

/**
 * Checks in a worker; only the answer to the latest question is given. The worker keeps the records, so that after an edit
 * only what has changed is sent.
 */
export const workerChecks: StartThread = (answer, failed) => {
  const worker = startWorker(workerUrl);
  let turn = 0;
  let sent: Theory | undefined;
  let sentInput: CheckInput | undefined;
  worker.addEventListener('message', (event: MessageEvent<CheckReply>) => {
    if (event.data.turn === turn) answer(event.data.findings);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    failed();
  });
  return {
    check: (theory, input) => {
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
    },
    stop: () => worker.terminate(),
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

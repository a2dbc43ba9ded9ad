import { runChecks } from '../../shared/checks/run.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import type { CheckInput } from '../../shared/checks/rule.ts';
import type { TheoryRecord } from '../../shared/theory/records.ts';

/** What the window sends: what has changed in the theory since the last message, and what to check it against. */
export interface CheckRequest {
  readonly turn: number;
  /** The first message of a theory: forget the records of the one before. */
  readonly fresh: boolean;
  readonly changed: readonly TheoryRecord[];
  readonly removed: readonly string[];
  /** Only when they have changed. */
  readonly input: CheckInput | undefined;
}

export interface CheckReply {
  readonly turn: number;
  readonly findings: readonly Finding[];
}

let records = new Map<string, TheoryRecord>();
let input: CheckInput = { frames: [], settings: {} };

self.addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  const request = event.data;
  if (request.fresh) records = new Map();
  for (const record of request.changed) records.set(record.id, record);
  for (const id of request.removed) records.delete(id);
  input = request.input ?? input;
  const reply: CheckReply = { turn: request.turn, findings: runChecks({ records }, input) };
  self.postMessage(reply);
});

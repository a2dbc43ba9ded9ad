import { z } from 'zod';
import { ApiError, errorCodes } from '../../shared/api/errors.ts';
import type { Exchange } from '../../shared/exchange/json/readExchange.ts';
import { loss } from '../../shared/exchange/loss.ts';
import { frame } from '../../shared/frame/records.ts';
import { limits } from '../../shared/limits.ts';
import { id, theoryRecord } from '../../shared/theory/records.ts';
import { versionFacts } from '../../shared/versions/shapes.ts';
import type { ImportAsked } from './importChild.ts';

/** A process that reads one file: a child of Node, or Electron's utility process. Started anew for each file. */
export interface ImportChild {
  ask(asked: ImportAsked): void;
  onAnswer(listener: (answer: unknown) => void): void;
  /** Called once, however the process ended. */
  onEnd(listener: () => void): void;
  kill(): void;
  /** What it holds in memory, in bytes; undefined where the system does not say. */
  memory(): number | undefined;
}

export interface ImportLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const answers = z.union([
  z.strictObject({
    read: z.union([
      z.strictObject({
        kind: z.literal('theory'),
        id,
        records: z.array(theoryRecord),
        versions: z.exactOptional(z.array(versionFacts.extend({ records: z.array(theoryRecord) }))),
      }),
      z.strictObject({ kind: z.literal('frame'), frame, dropped: z.exactOptional(z.array(loss)) }),
    ]),
  }),
  z.strictObject({
    refused: z.strictObject({
      code: z.enum(errorCodes),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  }),
]);

const defaults: ImportLimits = {
  milliseconds: limits.importMilliseconds,
  megabytes: limits.importMegabytes,
};

/**
 * Has a file from outside read by a process of its own, under a clock and a watch on its memory. Takes bytes, never a path. Throws
 * what the reader says (`file-…`), `file-timeout`, or `file-memory` when the process died of the file; the host is unharmed.
 */
export async function readInProcess(
  start: () => ImportChild,
  asked: ImportAsked,
  { milliseconds, megabytes }: ImportLimits = defaults,
): Promise<Exchange> {
  const name = asked.name.slice(0, 200);
  if (asked.bytes.byteLength > limits.fileBytes) {
    const megabyte = 1024 * 1024;
    const size = Math.ceil(asked.bytes.byteLength / megabyte);
    throw new ApiError('file-too-large', { name, size, limit: limits.fileBytes / megabyte });
  }
  const child = start();
  const timers: NodeJS.Timeout[] = [];
  try {
    const answer = await new Promise((resolve, reject) => {
      child.onAnswer(resolve);
      child.onEnd(() => reject(new ApiError('file-memory', { name })));
      const late = (): void => reject(new ApiError('file-timeout', { name, seconds: milliseconds / 1000 }));
      timers.push(setTimeout(late, milliseconds));
      const watch = (): void => {
        if ((child.memory() ?? 0) > megabytes * 1024 * 1024) reject(new ApiError('file-memory', { name }));
      };
      timers.push(setInterval(watch, 50));
      child.ask(asked);
    });
    const parsed = answers.parse(answer);
    if ('refused' in parsed) throw new ApiError(parsed.refused.code, parsed.refused.details);
    return parsed.read;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    child.kill();
  }
}

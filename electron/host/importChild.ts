import { ApiError, type ErrorCode, type ErrorDetails } from '../../shared/api/errors.ts';
import type { Exchange } from '../../shared/exchange/json/readExchange.ts';
import { readFile } from '../../shared/exchange/readFile.ts';

/** What the import process is asked: the bytes of one file, and the name that its refusal may show. */
export interface ImportAsked {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What it answers: plain values, checked once more by the host. */
export type ImportAnswer =
  | { readonly read: Exchange }
  | { readonly refused: { readonly code: ErrorCode; readonly details: ErrorDetails } };

/** Reads one file and gives what came of it. What is thrown besides is a bug and ends the process. */
export function answerImport({ name, bytes }: ImportAsked): ImportAnswer {
  try {
    return { read: readFile(name, bytes) };
  } catch (error) {
    if (error instanceof ApiError) return { refused: { code: error.code, details: error.details } };
    throw error;
  }
}

/** The port of Electron's utility process; a plain Node child has `process.send` instead. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: ImportAsked }) => void): void;
  postMessage(message: ImportAnswer): void;
}

const { parentPort } = process as { readonly parentPort?: ParentPort };

// A process of its own for each file: it is asked once, answers once, and is ended by whoever started it.
if (parentPort) {
  parentPort.on('message', ({ data }) => parentPort.postMessage(answerImport(data)));
} else if (process.send) {
  // Still listening afterwards: a process that ended by itself could be seen to end before its answer was read.
  process.on('message', (asked: ImportAsked) => process.send?.(answerImport(asked)));
}

import { appendFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Tells what happened by code, id, count and duration. Never a text, a name or a path of what people work on. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number>>) => void;

const largest = 512 * 1024;
const plain = /^[\w.:-]{1,80}$/;

/**
 * A log in the program's folder: one line an event, for its owner alone, at most half a megabyte and the one before. A fact
 * that is not a plain word or number is left out, so that content cannot get in by mistake. A log that cannot be written is
 * no reason to stop.
 */
export function openLog(folder: string, now: () => Date = () => new Date()): Log {
  const file = path.join(folder, 'raderwerk.log');
  return (event, facts = {}) => {
    const words = Object.entries(facts)
      .filter(([, value]) => plain.test(String(value)))
      .map(([name, value]) => `${name}=${value}`);
    try {
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > largest) renameSync(file, `${file}.1`);
      appendFileSync(file, `${[now().toISOString(), event, ...words].join(' ')}\n`, { mode: 0o600 });
    } catch {
      // A full disk is said where it matters, at the library; the log waits.
    }
  };
}

/** What may be said of a thrown value: its kind and, for the system's errors, its code. Messages can hold content. */
export function kindOfError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  return { error: error.name, ...(typeof code === 'string' ? { code } : {}) };
}

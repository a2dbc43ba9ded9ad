import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const note = z.strictObject({ pid: z.number().int(), since: z.string() });
const noteOf = (file: string): string => `${file}-use`;

/**
 * Leaves a note beside a library that says who has it open: for the sentence that another program reads when it has to wait.
 * It locks nothing, SQLite does; a note that cannot be written or was left by a killed program does no harm.
 */
export function noteUse(file: string, now: Date): void {
  // Whoever was first and still runs keeps the note.
  if (readNote(file)) return;
  try {
    const text = JSON.stringify({ pid: process.pid, since: now.toISOString() });
    writeFileSync(noteOf(file), text, { mode: 0o600 });
  } catch {
    // As said above.
  }
}

/** Takes our own note away. */
export function forgetUse(file: string): void {
  if (readNote(file)?.pid === process.pid) rmSync(noteOf(file), { force: true });
}

/** Who else has the library open, as far as known: `pid 1234, 2026-05-20 14:02 UTC`. */
export function userOf(file: string): string {
  const known = readNote(file);
  if (!known || known.pid === process.pid) return 'SQLite';
  return `pid ${known.pid}, ${known.since.slice(0, 16).replace('T', ' ')} UTC`;
}

function readNote(file: string): z.infer<typeof note> | undefined {
  try {
    const known = note.parse(JSON.parse(readFileSync(noteOf(file), 'utf8')));
    return isRunning(known.pid) ? known : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

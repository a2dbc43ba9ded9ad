import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const where = z.strictObject({
  pid: z.number().int().positive(),
  port: z.number().int().positive(),
  key: z.string().min(20).max(100),
});

/** Where the running host is, and the key with which another start of the same user may ask it for a window. */
export type Where = z.infer<typeof where>;

const fileIn = (folder: string): string => path.join(folder, 'web-host.json');

export const newKey = (): string => randomBytes(32).toString('base64url');

/** Says where this host is, in a file that its owner alone can read. */
export function writeWhere(folder: string, content: Where): void {
  const half = `${fileIn(folder)}.${process.pid}`;
  writeFileSync(half, JSON.stringify(content), { mode: 0o600 });
  renameSync(half, fileIn(folder));
}

/** What is said, or undefined when nothing is or what is said makes no sense. */
export function readWhere(folder: string): Where | undefined {
  try {
    return where.safeParse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Takes the file away when it is this host's own. */
export function removeWhere(folder: string): void {
  if (readWhere(folder)?.pid === process.pid) rmSync(fileIn(folder), { force: true });
}

/**
 * Asks the host that is said to run for a start code. Undefined when none answers within two seconds: the file is left over
 * from one that was killed, or its port belongs to another program by now.
 */
export async function askForWindow({ port, key }: Where): Promise<string | undefined> {
  const origin = `http://127.0.0.1:${port}`;
  try {
    const response = await fetch(`${origin}/api/window`, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: '{}',
      redirect: 'error',
      signal: AbortSignal.timeout(2000),
    });
    if (!response.ok) return undefined;
    return z.strictObject({ code: z.string() }).safeParse(await response.json()).data?.code;
  } catch {
    return undefined;
  }
}

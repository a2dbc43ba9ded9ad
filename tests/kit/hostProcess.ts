import { spawn, type ChildProcess } from 'node:child_process';
import { z } from 'zod';
import { clientOf, type Client } from '../../shared/api/client.ts';
import type { Reply } from '../../shared/api/errors.ts';

/** A loopback host in a process of its own, and a client that has its token, as a window would. */
export interface HostProcess {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly address: string;
  /** The address of one window: works once. */
  readonly client: () => Promise<Client>;
  /** Resolves with what it printed when the process has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

export interface HostOptions {
  readonly home: string;
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const addressLine = /http:\/\/127\.0\.0\.1:\d+\/#start=[\w-]+/;

/** Starts the host and waits until it says where it is. Rejects with what it printed when it ends before. */
export async function startHost(main: string, options: HostOptions): Promise<HostProcess> {
  const words = options.words ?? ['--no-window', '--keep'];
  const child = spawn(process.execPath, [main, ...words], {
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', RADERWERK_HOME: options.home, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      output += piece.toString();
      const found = addressLine.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => reject(new Error(`the host ended: ${output}`)));
  });
  const { origin, hash } = new URL(address);
  return { child, origin, address, client: () => clientAt(origin, hash.slice('#start='.length)), ended };
}

const session = z.object({ token: z.string() });

async function clientAt(origin: string, code: string): Promise<Client> {
  const headers = { Origin: origin, 'Content-Type': 'application/json' };
  const started = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ code }),
  });
  const { token } = session.parse(await started.json());
  return clientOf(async (name, input, bytes) => {
    const type = bytes ? 'application/octet-stream' : 'application/json';
    const beside = bytes ? { 'X-Raderwerk-Input': encodeURIComponent(JSON.stringify(input)) } : {};
    const response = await fetch(`${origin}/api/${name}`, {
      method: 'POST',
      headers: { Origin: origin, Authorization: `Bearer ${token}`, 'Content-Type': type, ...beside },
      body: bytes ? new Uint8Array(bytes) : JSON.stringify(input),
    });
    return (await response.json()) as Reply<unknown>;
  });
}

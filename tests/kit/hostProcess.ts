import { spawn, type ChildProcess } from 'node:child_process';
import { z } from 'zod';
import { clientOf, type Client } from '../../shared/api/client.ts';
import type { Reply } from '../../shared/api/errors.ts';

/** A loopback host in a process of its own, and a client that has its token, as a window would. */
export interface HostProcess {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly address: string;
  /** Takes the start code, as the window does that the host was started for. Works once. */
  readonly window: () => Promise<HostWindow>;
  /** Resolves with what it printed when the process has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

/** What a window has: calls, and a way to be there; the function given back leaves. */
export interface HostWindow {
  readonly client: Client;
  readonly enter: () => Promise<() => void>;
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
  return { child, origin, address, window: () => windowAt(origin, hash.slice('#start='.length)), ended };
}

const session = z.object({ token: z.string() });

async function windowAt(origin: string, code: string): Promise<HostWindow> {
  const json = { Origin: origin, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ code });
  const started = await fetch(`${origin}/api/session`, { method: 'POST', headers: json, body });
  const { token } = session.parse(await started.json());
  const headers = { ...json, Authorization: `Bearer ${token}` };
  const client = clientOf(async (name, input, bytes) => {
    const beside = { 'X-Raderwerk-Input': encodeURIComponent(JSON.stringify(input)) };
    const file = { ...headers, 'Content-Type': 'application/octet-stream', ...beside };
    const response = await fetch(`${origin}/api/${name}`, {
      method: 'POST',
      headers: bytes ? file : headers,
      body: bytes ? new Uint8Array(bytes) : JSON.stringify(input),
    });
    return (await response.json()) as Reply<unknown>;
  });
  const enter = async (): Promise<() => void> => {
    const leave = new AbortController();
    await fetch(`${origin}/api/presence`, { method: 'POST', headers, body: '{}', signal: leave.signal });
    return () => leave.abort();
  };
  return { client, enter };
}

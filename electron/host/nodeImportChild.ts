import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { limits } from '../../shared/limits.ts';
import type { ImportChild } from './importProcess.ts';

/** What a host sets up before it reads a file: which program reads, and what of the disk that program may read itself. */
export interface ImportProgram {
  readonly file: string;
  readonly readable: string;
}

/**
 * Starts the import process under Node: little memory, no environment, and by Node's permissions no file but the program's
 * own, no write, no process, no thread. A file can name what it likes; nothing is opened.
 */
export function nodeImportChild({ file, readable }: ImportProgram): ImportChild {
  const child = fork(file, [], {
    execArgv: [
      `--max-old-space-size=${limits.importMegabytes}`,
      '--permission',
      `--allow-fs-read=${path.join(readable, '*')}`,
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    // An error in sending means that the process has ended, which is told by its own event.
    ask: (asked) => void child.send(asked, () => undefined),
    onAnswer: (listener) => void child.on('message', listener),
    onEnd: (listener) => {
      child.once('error', listener);
      child.once('exit', listener);
    },
    kill: () => void child.kill('SIGKILL'),
    memory: () => (child.pid === undefined ? undefined : residentBytes(child.pid)),
  };
}

/** Linux says it in a file of its own; elsewhere the limit of the heap and the clock have to do. */
function residentBytes(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

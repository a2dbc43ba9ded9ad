import type { App, UtilityProcess } from 'electron';
import { limits } from '../../shared/limits.ts';
import type { ImportChild } from '../host/importProcess.ts';

interface Parts {
  readonly app: Pick<App, 'getAppMetrics'>;
  readonly utilityProcess: { fork(file: string, words: string[], options: object): UtilityProcess };
}

/** The import process under Electron: a utility process with little memory, no environment, and nothing on the disk handed over. */
export function utilityImportChild({ app, utilityProcess }: Parts, file: string): ImportChild {
  const child = utilityProcess.fork(file, [], {
    serviceName: 'Raderwerk import',
    execArgv: [`--max-old-space-size=${limits.importMegabytes}`],
    env: {},
    stdio: 'ignore',
  });
  return {
    ask: (asked) => child.postMessage(asked),
    onAnswer: (listener) => void child.on('message', listener),
    onEnd: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
    memory: () => {
      const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid);
      return metric && metric.memory.workingSetSize * 1024;
    },
  };
}

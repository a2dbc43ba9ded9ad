import { expect, it, vi } from 'vitest';

/** Electron's own module, which only the script of the window imports; it is not there under Node. */
const electron = vi.hoisted(() => ({
  exposed: new Map<string, Record<string, unknown>>(),
  invoked: [] as unknown[][],
  listeners: new Map<string, ((event: unknown, command: unknown) => void)[]>(),
}));
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, value: Record<string, unknown>) => electron.exposed.set(name, value),
  },
  ipcRenderer: {
    invoke: (...words: unknown[]) => {
      electron.invoked.push(words);
      return Promise.resolve('reply');
    },
    on: (channel: string, listener: (event: unknown, command: unknown) => void) =>
      electron.listeners.set(channel, [...(electron.listeners.get(channel) ?? []), listener]),
    off: (channel: string, listener: unknown) =>
      electron.listeners.set(
        channel,
        (electron.listeners.get(channel) ?? []).filter((each) => each !== listener),
      ),
  },
}));

await import('../../../../electron/desktop/preload.ts');

interface Bridge {
  readonly call: (name: string, input: unknown, bytes?: Uint8Array) => Promise<unknown>;
  readonly onMenu: (listener: (command: string) => void) => () => void;
}
const bridge = (): Bridge => electron.exposed.get('raderwerk') as unknown as Bridge;

it('gives the page one frozen object with two functions', () => {
  expect([...electron.exposed.keys()]).toEqual(['raderwerk']);
  expect(Object.keys(bridge())).toEqual(['call', 'onMenu']);
  expect(Object.isFrozen(bridge())).toBe(true);
});

it('calls by the one channel there is, whatever is asked for', async () => {
  expect(await bridge().call('theory.list', {})).toBe('reply');
  const bytes = new Uint8Array([1]);
  await bridge().call('file.import', { name: 'x' }, bytes);
  expect(electron.invoked).toEqual([
    ['api', 'theory.list', {}],
    ['api', 'file.import', { name: 'x' }, bytes],
  ]);
});

it('tells of the menu by the command alone, until it is told to stop', () => {
  const heard: unknown[][] = [];
  const stop = bridge().onMenu((...words) => heard.push(words));
  const tell = (command: unknown): void =>
    electron.listeners.get('menu')?.forEach((each) => each({ sender: 1 }, command));
  tell('undo');
  stop();
  tell('redo');
  expect(heard).toEqual([['undo']]);
});

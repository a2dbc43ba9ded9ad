import { contextBridge, ipcRenderer } from 'electron';

/**
 * All that the page of the desktop gets beside the web: a way to call the core, and to hear what was chosen in the menu. Frozen, and
 * nothing of Electron in it. It runs in the sandbox, so it stands alone and imports nothing of ours.
 */
const bridge = Object.freeze({
  call: (name: string, input: unknown, bytes?: Uint8Array): Promise<unknown> =>
    bytes === undefined
      ? ipcRenderer.invoke('api', name, input)
      : ipcRenderer.invoke('api', name, input, bytes),
  onMenu: (listener: (command: string) => void): (() => void) => {
    const hear = (_event: unknown, command: unknown): void => listener(String(command));
    ipcRenderer.on('menu', hear);
    return () => {
      ipcRenderer.off('menu', hear);
    };
  },
});

contextBridge.exposeInMainWorld('raderwerk', bridge);

import { clientOf, type Client, type Transport } from '../../shared/api/client.ts';
import { desktopBridge } from './desktop.ts';
import { webTransport } from './web.ts';

let transport: Promise<Transport> | undefined;

async function connect(): Promise<Transport> {
  const bridge = desktopBridge();
  return bridge ? (name, input, bytes) => bridge.call(name, input, bytes) : webTransport();
}

/** The core behind this window, the same in the desktop and in a browser. Connects at the first call, and again after a failure. */
export const core: Client = clientOf(async (name, input, bytes) => {
  transport ??= connect().catch((error: unknown) => {
    transport = undefined;
    throw error;
  });
  return (await transport)(name, input, bytes);
});

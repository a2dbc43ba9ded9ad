import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { dispatch, type Handlers } from '../../shared/api/dispatch.ts';
import { ApiError, type Reply } from '../../shared/api/errors.ts';
import { limits } from '../../shared/limits.ts';
import { kindOfError, type Log } from '../host/log.ts';
import { startAddress } from './origin.ts';

/** The only two channels: calls of the contract towards the core, and choices of the menu towards the page. */
export const channels = { api: 'api', menu: 'menu' } as const;

export interface IpcSetup {
  readonly handlers: Handlers;
  /** Whether a page is that of a window of ours. */
  readonly isOurs: (contents: WebContents) => boolean;
  readonly log: Log;
}

/** What there is to know about calls that are being answered. */
export interface IpcCalls {
  readonly underway: () => number;
}

/**
 * Answers calls of the page. Who asks must be the main frame of one of our windows with our page in it; anyone else is told
 * nothing. At most 64 calls at once, and no file above the limit.
 */
export function answerCalls(ipc: Pick<IpcMain, 'handle'>, { handlers, isOurs, log }: IpcSetup): IpcCalls {
  let underway = 0;
  ipc.handle(channels.api, async (event, ...words: unknown[]): Promise<Reply<unknown>> => {
    if (!isOwnPage(event, isOurs)) {
      log('refused', { channel: 'api' });
      return failure(new ApiError('bad-input', { place: 'sender' }));
    }
    const [name, input, bytes] = words;
    const sound = typeof name === 'string' && (bytes === undefined || bytes instanceof Uint8Array);
    if (!sound || words.length > 3) return failure(new ApiError('bad-input', { place: 'call' }));
    if ((bytes?.byteLength ?? 0) > limits.fileBytes)
      return failure(new ApiError('bad-input', { place: 'size' }));
    if (underway >= limits.callsInFlight) return failure(new ApiError('too-many-calls'));
    underway += 1;
    try {
      return await dispatch(handlers, name, input, bytes, {
        onBug: (call, error) => log('bug', { in: call, ...kindOfError(error) }),
      });
    } finally {
      underway -= 1;
    }
  });
  return { underway: () => underway };
}

function isOwnPage(event: IpcMainInvokeEvent, isOurs: (contents: WebContents) => boolean): boolean {
  const frame = event.senderFrame;
  const contents = event.sender;
  if (!frame || contents.isDestroyed() || !isOurs(contents) || frame.isDestroyed()) return false;
  return frame === contents.mainFrame && frame.url === startAddress && frame.origin === 'app://local';
}

const failure = (error: ApiError): Reply<never> => ({
  ok: false,
  error: { code: error.code, details: error.details },
});

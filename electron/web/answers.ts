import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { dispatch, type Handlers } from '../../shared/api/dispatch.ts';
import { ApiError, type Reply } from '../../shared/api/errors.ts';
import { limits } from '../../shared/limits.ts';
import { kindOfError, type Log } from '../host/log.ts';
import { BodyRefused, namesTooMuch, readBody, readJson } from './body.ts';
import { valuesOf } from './gate.ts';
import type { Sessions } from './sessions.ts';

/** An answer with a body, or the status of a refusal without one. */
export type Given = { readonly status: number; readonly body: unknown } | number;

const startCode = z.strictObject({ code: z.string().max(100) });
const notJson: Reply<never> = { ok: false, error: { code: 'bad-input', details: { place: 'body' } } };

/** Gives a window its token for the start code in its address; the code is dead afterwards. */
export async function answerSession(
  request: IncomingMessage,
  sessions: Sessions,
  goOn: () => void,
): Promise<Given> {
  if (namesTooMuch(request, 1000)) return 413;
  if (request.headers.expect) goOn();
  const asked = startCode.safeParse(readJson(await readBody(request, 1000)));
  const token = asked.success ? sessions.exchange(asked.data.code) : undefined;
  return token === undefined ? 401 : { status: 200, body: { token } };
}

/**
 * A call of the contract: JSON, or the bytes of a file with their input in a header. The reply of the core is the body; a request that
 * was not understood has the status 400, one about something that is not there or does not go has 200 and its error.
 */
export async function answerCall(
  request: IncomingMessage,
  { handlers, log }: { readonly handlers: Handlers; readonly log: Log },
  call: { readonly call: string; readonly file: boolean },
  goOn: () => void,
): Promise<Given> {
  const most = call.file ? limits.fileBytes : limits.requestBytes;
  if (namesTooMuch(request, most)) return 413;
  if (request.headers.expect) goOn();
  const bytes = await readBody(request, most);
  let input: unknown;
  try {
    input = call.file ? inputBeside(request) : readJson(bytes);
  } catch (error) {
    if (error instanceof BodyRefused) return { status: error.status, body: notJson };
    throw error;
  }
  const onBug = (name: string, error: unknown): void => log('bug', { in: name, ...kindOfError(error) });
  const reply = await dispatch(handlers, call.call, input, call.file ? bytes : undefined, { onBug });
  return { status: !reply.ok && reply.error.code === 'bad-input' ? 400 : 200, body: reply };
}

/** The input of a call with a file: JSON in a header, written as an address would be because headers are Latin. */
function inputBeside(request: IncomingMessage): unknown {
  const values = valuesOf(request.rawHeaders, 'x-raderwerk-input');
  if (values.length !== 1) throw new BodyRefused(400);
  try {
    return readJson(Buffer.from(decodeURIComponent(values[0] ?? '')));
  } catch (error) {
    if (error instanceof URIError || error instanceof ApiError) throw new BodyRefused(400);
    throw error;
  }
}

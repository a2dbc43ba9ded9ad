import type { CallName, FileCallName, Input, Output } from './contract.ts';
import { ApiError, type Reply } from './errors.ts';

/** How a call travels: IPC, HTTP, or a function in the same process. Rejects when the host cannot be reached. */
export type Transport = (name: string, input: unknown, bytes?: Uint8Array) => Promise<Reply<unknown>>;

/** The core as its users see it: typed calls that give a value or throw an {@link ApiError}. */
export interface Client {
  call<N extends Exclude<CallName, FileCallName>>(name: N, input: Input<N>): Promise<Output<N>>;
  file<N extends FileCallName>(name: N, input: Input<N>, bytes: Uint8Array): Promise<Output<N>>;
}

/** A client over a transport. What the transport throws becomes `unreachable`: the host is not there (any more). */
export function clientOf(transport: Transport): Client {
  async function send(name: string, input: unknown, bytes?: Uint8Array): Promise<unknown> {
    let reply: Reply<unknown>;
    try {
      reply = await transport(name, input, bytes);
    } catch {
      throw new ApiError('unreachable');
    }
    if (reply.ok) return reply.value;
    throw new ApiError(reply.error.code, reply.error.details);
  }
  return {
    call: async (name, input) => (await send(name, input)) as never,
    file: async (name, input, bytes) => (await send(name, input, bytes)) as never,
  };
}

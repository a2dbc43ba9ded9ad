import {
  contract,
  fileCalls,
  type CallName,
  type FileCallName,
  type Input,
  type Output,
} from './contract.ts';
import { ApiError, type Reply } from './errors.ts';

/** What a host must offer: one function a call, promised by type. File calls take the bytes as their second argument. */
export type Handlers = {
  readonly [N in CallName]: N extends FileCallName
    ? (input: Input<N>, bytes: Uint8Array) => Promise<Output<N>>
    : (input: Input<N>) => Promise<Output<N>>;
};

export interface DispatchOptions {
  /** Told of what was thrown and is no {@link ApiError}: a bug. Must not log contents. */
  readonly onBug: (name: string, error: unknown) => void;
}

const isFileCall = (name: CallName): name is FileCallName => (fileCalls as readonly string[]).includes(name);

/**
 * The one door of the core: every transport ends here. Takes a name and a value as they came, checks both, and answers
 * with a {@link Reply}; it never throws. Replies are checked too, so that a host cannot leak what the contract lacks.
 */
export async function dispatch(
  handlers: Handlers,
  name: string,
  input: unknown,
  bytes: Uint8Array | undefined,
  options: DispatchOptions,
): Promise<Reply<unknown>> {
  if (!Object.hasOwn(contract, name)) return failure(new ApiError('bad-input', { place: 'name' }));
  const call = name as CallName;
  if (isFileCall(call) !== (bytes !== undefined))
    return failure(new ApiError('bad-input', { place: 'bytes' }));
  const parsed = contract[call].input.safeParse(input);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.map(String).join('.') || 'input';
    return failure(new ApiError('bad-input', { place: place.slice(0, 200) }));
  }
  try {
    const handler = handlers[call] as (input: unknown, bytes?: Uint8Array) => Promise<unknown>;
    const value = contract[call].output.parse(await handler(parsed.data, bytes));
    return { ok: true, value };
  } catch (error) {
    if (error instanceof ApiError) return failure(error);
    options.onBug(name, error);
    return failure(new ApiError('internal'));
  }
}

function failure(error: ApiError): Reply<never> {
  return { ok: false, error: { code: error.code, details: error.details } };
}

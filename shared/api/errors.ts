/** Every way in which a call can fail, a closed list. Each has its sentence in both languages in `text/errors.ts`. */
export const errorCodes = [
  'bad-input',
  'not-found',
  'exists',
  'conflict',
  'unsound',
  'choices-missing',
  'frame-not-named',
  'frame-in-use',
  'frame-read-in',
  'no-library',
  'library-gone',
  'library-replaced',
  'library-busy',
  'library-damaged',
  'library-newer',
  'library-foreign',
  'library-behind',
  'library-linked',
  'library-share',
  'disk-full',
  'disk-failing',
  'read-only',
  'file-unreadable',
  'file-too-large',
  'file-too-deep',
  'file-not-json',
  'file-not-utf8',
  'file-version',
  'file-kind',
  'file-content',
  'file-timeout',
  'file-memory',
  'too-many-calls',
  'wrong-node',
  'unreachable',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Facts that fill the placeholders of the sentence: names, places, numbers. Never a stack, never a path. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** An error that may cross the contract. What is thrown otherwise is a bug and crosses as `internal`. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.details = details;
  }
}

/** What every call answers: a value, or an error as plain JSON. Exceptions never cross. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly details: ErrorDetails } };

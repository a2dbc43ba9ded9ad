import type { ErrorCode, ErrorDetails } from '../api/errors.ts';
import type { Language } from '../theory/words.ts';
import { errorWords } from './errors.ts';
import { fileReasonWords } from './fileReasons.ts';
import { say, type Words } from './words.ts';

/** What can be worded: an ApiError, or the `error` of a reply. */
export interface Worded {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

/** The one sentence of an error in a language: what is the matter, where, and what can be done about it. */
export function wordError(language: Language, error: Worded): string {
  const reason = error.details['reason'];
  const worded =
    typeof reason === 'string' && isFileReason(reason)
      ? say(language, fileReasonWords[reason], error.details)
      : reason;
  return say(
    language,
    errorWords[error.code],
    worded === undefined ? error.details : { ...error.details, reason: worded },
  );
}

/** The same sentence in both languages, for what stays on the screen while the language may change. */
export const wordsOfError = (error: Worded): Words => ({
  nl: wordError('nl', error),
  en: wordError('en', error),
});

const isFileReason = (reason: string): reason is keyof typeof fileReasonWords =>
  Object.hasOwn(fileReasonWords, reason);

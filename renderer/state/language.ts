import { useCallback } from 'react';
import type { ErrorDetails, ErrorCode } from '../../shared/api/errors.ts';
import { wordError } from '../../shared/text/wordError.ts';
import { inLanguage, say, type Counted, type Values, type Words } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { languageOf, useProgram } from './program.ts';

/** The language of the screen; changes while the program runs. */
export const useLanguage = (): Language => useProgram(languageOf);

/** The language of the screen now, for what is no component. */
export const languageNow = (): Language => languageOf(useProgram.getState());

/** Gives `say(words, values?)` in the language of the screen. */
export function useSay(): (words: Words | Counted, values?: Values) => string {
  const language = useLanguage();
  return useCallback((words, values) => say(language, words, values), [language]);
}

/** Gives `text(title)`: a text of a theory in the language of the screen, or in the other where that one is missing. */
export function useText(): (text: { readonly nl?: string; readonly en?: string } | undefined) => string {
  const language = useLanguage();
  return useCallback((text) => inLanguage(language, text), [language]);
}

/** The sentence for an error that came over the contract. */
export const errorSentence = (
  language: Language,
  error: { readonly code: ErrorCode; readonly details: ErrorDetails },
): string => wordError(language, error);

import { useState } from 'react';
import { inspectorWords } from '../../shared/text/inspector.ts';
import { refusalWords } from '../../shared/text/steps.ts';
import type { RefusalReason } from '../../shared/theory/command.ts';
import { withWords } from '../../shared/theory/commands/draft.ts';
import type { Text } from '../../shared/theory/records.ts';
import type { Language } from '../../shared/theory/words.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { TextArea, TextField } from '../ui/TextField.tsx';

export interface LineProps {
  readonly label: string;
  readonly value: string;
  /** Long texts get more lines. */
  readonly long?: boolean | undefined;
  /** Gives the reason when the words are refused; then they stay in the field and the theory stays as it was. */
  readonly onWords: (words: string) => RefusalReason | undefined;
}

/** A field that changes the theory while someone types, as one step until the field is left. */
export function Line({ label, value, long = false, onWords }: LineProps) {
  const say = useSay();
  const session = useSession();
  // What was typed and refused; otherwise the field shows what the theory says, so that undo shows here too.
  const [refused, setRefused] = useState<{ readonly words: string; readonly why: RefusalReason }>();
  const change = (words: string): void => {
    const why = onWords(words);
    setRefused(why ? { words, why } : undefined);
  };
  const leave = (): void => {
    setRefused(undefined);
    session.closeStep();
  };
  const shown = refused?.words ?? value;
  return long ? (
    <TextArea label={label} value={shown} rows={2} onChange={change} onBlur={leave} />
  ) : (
    <TextField
      label={label}
      value={shown}
      onChange={change}
      onBlur={leave}
      refusal={refused && say(refusalWords[refused.why])}
    />
  );
}

export interface BothWordsProps {
  readonly label: string;
  readonly value: Text | undefined;
  readonly long?: boolean;
  /** The text as it is to be; undefined when no words are left. `language` is the one that was typed in. */
  readonly onText: (text: Text | undefined, language: Language) => RefusalReason | undefined;
}

/** A text in Dutch and in English, that of the screen first. */
export function BothWords({ label, value, long, onText }: BothWordsProps) {
  const say = useSay();
  const first = useLanguage();
  const order: readonly Language[] = first === 'nl' ? ['nl', 'en'] : ['en', 'nl'];
  return order.map((language) => (
    <Line
      key={language}
      label={say(language === 'nl' ? inspectorWords.inDutch : inspectorWords.inEnglish, { field: label })}
      value={value?.[language] ?? ''}
      long={long}
      onWords={(words) => onText(withWords(value, language, words), language)}
    />
  ));
}

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { waiverWords } from '../../shared/text/checks.ts';
import { refusalWords } from '../../shared/text/steps.ts';
import { isRefusal, type Outcome, type RefusalReason } from '../../shared/theory/command.ts';
import { dayInWords, today } from '../state/dates.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextField.tsx';

export interface ReasonFormProps {
  readonly label: string;
  /** The reason as it is now. */
  readonly reason: string;
  readonly onKeep: (reason: string) => Outcome;
  readonly onClose: () => void;
  /** What else there is to choose. */
  readonly children?: ReactNode;
}

/** Asks for a reason, in its place and not over the screen. Enter keeps it, Shift Enter begins a new line, Escape leaves. */
export function ReasonForm({ label, reason, onKeep, onClose, children }: ReasonFormProps) {
  const say = useSay();
  const language = useLanguage();
  const [words, setWords] = useState(reason);
  const [refused, setRefused] = useState<RefusalReason>();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const leave = (): void => {
    // The row is there longer than the form; from the row the focus finds its way.
    form.current?.closest('li')?.querySelector<HTMLElement>('button')?.focus();
    onClose();
  };
  const keep = (): void => {
    const outcome = onKeep(words.trim());
    if (isRefusal(outcome) && outcome.refused !== 'no-change') {
      setRefused(outcome.refused);
      field.current?.focus();
    } else leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && !event.shiftKey && event.target === field.current) keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The keys of its field work for the form as a whole.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="rw-reason"
      ref={form}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {children}
      <TextArea
        label={say(waiverWords.reason)}
        rows={2}
        ref={field}
        value={words}
        onChange={setWords}
        hint={say(waiverWords.dated, { date: dayInWords(language, today()) })}
        refusal={refused && say(refusalWords[refused])}
      />
      <div className="rw-reason__choices">
        <Button look="primary" type="submit">
          {say(waiverWords.keep)}
        </Button>
        <Button onPress={leave}>{say(waiverWords.cancel)}</Button>
      </div>
    </form>
  );
}

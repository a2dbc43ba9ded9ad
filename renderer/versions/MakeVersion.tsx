import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { versionsWords } from '../../shared/text/versionsView.ts';
import { shellWords } from '../../shared/text/shell.ts';
import type { Language } from '../../shared/theory/words.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';

export interface MakeVersionProps {
  readonly onMake: (
    said: { readonly name: string; readonly reason: string },
    language: Language,
  ) => Promise<boolean>;
}

/** Gives the theory as it is now a name, with the reason for keeping it. */
export function MakeVersion({ onMake }: MakeVersionProps) {
  const say = useSay();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) field.current?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen)
    return (
      <div className="rw-aside__part">
        <Button ref={button} icon={<Plus size={14} aria-hidden />} onPress={() => setOpen(true)}>
          {say(versionsWords.make)}
        </Button>
      </div>
    );
  const close = (): void => {
    setName('');
    setReason('');
    setOpen(false);
  };
  return (
    <form
      className="rw-aside__part rw-form"
      aria-label={say(versionsWords.make)}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        void onMake({ name: name.trim(), reason: reason.trim() }, language).then((kept) => {
          if (kept) close();
        });
      }}
    >
      <TextField
        ref={field}
        label={say(versionsWords.name)}
        hint={say(versionsWords.nameHint)}
        value={name}
        maxLength={200}
        onChange={setName}
      />
      <TextField
        label={say(versionsWords.reason)}
        hint={say(versionsWords.reasonHint)}
        value={reason}
        maxLength={2000}
        onChange={setReason}
      />
      <div className="rw-aside__buttons">
        <Button type="submit" look="primary" isDisabled={name.trim() === ''}>
          {say(versionsWords.keep)}
        </Button>
        <Button onPress={close}>{say(shellWords.cancel)}</Button>
      </div>
    </form>
  );
}

import { useState } from 'react';
import { Form } from 'react-aria-components';
import { holderKindWords, libraryWords } from '../../shared/text/library.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { holderKinds } from '../../shared/theory/words.ts';
import { useNewestFrames } from '../frames/framesData.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import './library.css';
import { createTheory } from './theoryActions.ts';

/** Asks what a theory begins with: its title in one language or both, whose it is, and the frames it is coded in. */
export function NewTheoryForm({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const frames = useNewestFrames() ?? [];
  const [title, setTitle] = useState({ nl: '', en: '' });
  const [holder, setHolder] = useState('');
  const [kind, setKind] = useState<(typeof holderKinds)[number]>('company');
  const [chosenFrames, setChosenFrames] = useState<readonly string[]>();
  // The frames may arrive after the form: until someone chooses, it is the first of them.
  const frameIds = chosenFrames ?? frames.slice(0, 1).map((frame) => frame.id);
  const [refused, setRefused] = useState(false);
  const [nl, en] = [title.nl.trim(), title.en.trim()];
  const missing = nl === '' && en === '';

  const submit = async (): Promise<void> => {
    if (missing) {
      setRefused(true);
      return;
    }
    const done = await createTheory({
      title: { ...(nl ? { nl } : {}), ...(en ? { en } : {}) },
      holder: { name: { [language]: holder.trim() || say(libraryWords.unnamedHolder) }, kind },
      frames: frames
        .filter((frame) => frameIds.includes(frame.id))
        .map((frame) => ({ id: frame.id, version: frame.version })),
    });
    if (done) onClose();
  };

  const titleField = (one: 'nl' | 'en', first: boolean) => (
    <TextField
      key={one}
      label={say(one === 'nl' ? libraryWords.titleDutch : libraryWords.titleEnglish)}
      value={title[one]}
      onChange={(value) => setTitle({ ...title, [one]: value })}
      maxLength={500}
      lang={one}
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={first}
      {...(first ? {} : { hint: say(libraryWords.oneLanguageIsEnough) })}
      refusal={first && refused && missing ? say(libraryWords.titleNeeded) : undefined}
    />
  );
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <Form
      className="rw-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {titleField(language, true)}
      {titleField(other, false)}
      <TextField label={say(libraryWords.holderName)} value={holder} onChange={setHolder} maxLength={500} />
      <Select
        label={say(libraryWords.holderKind)}
        value={kind}
        choices={holderKinds.map((value) => ({ value, words: say(holderKindWords[value]) }))}
        onChange={setKind}
      />
      <fieldset className="rw-form__frames">
        <legend>{say(libraryWords.codedIn)}</legend>
        {frames.length === 0 && <p>{say(libraryWords.noFrame)}</p>}
        {frames.map((frame) => (
          <Check
            key={frame.id}
            isSelected={frameIds.includes(frame.id)}
            onChange={(on) =>
              setChosenFrames(on ? [...frameIds, frame.id] : frameIds.filter((one) => one !== frame.id))
            }
          >
            {text(frame.title)}
          </Check>
        ))}
        <p>{say(libraryWords.codedInHint)}</p>
      </fieldset>
      <div className="rw-dialog__actions">
        <Button onPress={onClose}>{say(shellWords.cancel)}</Button>
        <Button look="primary" type="submit">
          {say(libraryWords.make)}
        </Button>
      </div>
    </Form>
  );
}

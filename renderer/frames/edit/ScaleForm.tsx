import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { putScale, type Scale } from '../../../shared/frame/commands/measures.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { frameMeasures } from '../../../shared/text/frameMeasures.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { framesWords } from '../../../shared/text/framesView.ts';
import { useSay } from '../../state/language.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { openDialog, openPart } from '../framesState.ts';
import { DialogForm } from './DialogForm.tsx';
import { runInDraft } from './draftStore.ts';
import { partId } from './partId.ts';
import { textOf, TwoTexts, typed, type Typed } from './TwoTexts.tsx';

interface ValueFields {
  readonly key: number;
  readonly code: string;
  readonly label: Typed;
}

const blank = (key: number): ValueFields => ({ key, code: '', label: typed(undefined) });

/** A scale of the frame, new or as it is: its name, and its values in their order. */
export function ScaleForm({ frame, scale }: { readonly frame: Frame; readonly scale?: Scale }) {
  const say = useSay();
  const [title, setTitle] = useState(typed(scale?.title));
  const [values, setValues] = useState<readonly ValueFields[]>(() =>
    scale
      ? scale.values.map(({ code, label }, key) => ({ key, code, label: typed(label) }))
      : [blank(0), blank(1)],
  );
  const words = textOf(title);
  const set = (key: number, change: Partial<ValueFields>): void =>
    setValues(values.map((value) => (value.key === key ? { ...value, ...change } : value)));
  const submit = (): void => {
    if (!words) return;
    const why = runInDraft(putScale, {
      id: scale?.id ?? partId(frame, title.en || title.nl, 'scale'),
      title: words,
      values: values.map(({ code, label }) => ({ code: code.trim(), label: textOf(label) ?? {} })),
    });
    if (why !== undefined && why !== 'no-change') return;
    openDialog(undefined);
    openPart({ part: 'scales' });
  };
  return (
    <DialogForm
      does={say(scale ? framesEdit.save : framesEdit.add)}
      ready={words !== undefined && values.every(({ code, label }) => code.trim() !== '' && textOf(label))}
      onSubmit={submit}
    >
      <TwoTexts label={say(framesEdit.label)} value={title} onChange={setTitle} takesFocus />
      {values.map((value, i) => (
        <fieldset key={value.key} className="rw-split-part">
          <legend>{say(frameMeasures.value, { n: i + 1 })}</legend>
          <span className="rw-split-part__away">
            <IconButton
              label={say(frameMeasures.removeValue, { n: i + 1 })}
              onPress={() => setValues(values.filter(({ key }) => key !== value.key))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </span>
          <TextField
            label={say(framesWords.code)}
            value={value.code}
            onChange={(code) => set(value.key, { code })}
            maxLength={500}
          />
          <TwoTexts
            label={say(framesEdit.label)}
            value={value.label}
            onChange={(label) => set(value.key, { label })}
          />
        </fieldset>
      ))}
      <Button
        look="quiet"
        icon={<Plus size={14} aria-hidden />}
        onPress={() => setValues([...values, blank(Math.max(-1, ...values.map(({ key }) => key)) + 1)])}
      >
        {say(frameMeasures.addValue)}
      </Button>
    </DialogForm>
  );
}

import { useState } from 'react';
import { addItem, editItem, nextCode, type ItemEdit } from '../../../shared/frame/commands/items.ts';
import type { Frame, FrameItem } from '../../../shared/frame/records.ts';
import { basisWords, sideWords } from '../../../shared/text/domain.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { framesWords } from '../../../shared/text/framesView.ts';
import { frameRefusalWords } from '../../../shared/text/frames.ts';
import { sameValue } from '../../../shared/theory/same.ts';
import { bases, sides } from '../../../shared/theory/words.ts';
import { optionalChoicesOf } from '../../inspector/choices.ts';
import { useSay } from '../../state/language.ts';
import { Check } from '../../ui/Check.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { openDialog, readCode } from '../framesState.ts';
import { DialogForm } from './DialogForm.tsx';
import { runInDraft } from './draftStore.ts';
import { lines, textOf, textsOf, TwoTexts, typed, type Typed } from './TwoTexts.tsx';

interface Fields {
  readonly code: string;
  readonly label: Typed;
  readonly definition: Typed;
  readonly note: Typed;
  readonly aliases: Typed;
  readonly verb: Typed;
  readonly side: string;
  readonly basis: string;
  readonly source: string;
  readonly lines: string;
}

const none = 'none';

const fieldsOf = (item: FrameItem | undefined): Fields => ({
  code: '',
  label: typed(item?.label),
  definition: typed(item?.definition),
  note: typed(item?.note),
  aliases: lines(item?.aliases),
  verb: typed(item?.verb),
  side: item?.side ?? none,
  // What someone adds here is theirs until they say what it rests on.
  basis: item ? (item.basis ?? none) : 'coder',
  source: item?.source ?? '',
  lines: item?.lines ?? '',
});

/** The keys of the item that were changed; what is empty is taken away. */
function changeOf(item: FrameItem | undefined, fields: Fields): ItemEdit {
  const aliases = textsOf(fields.aliases);
  const all: ItemEdit = {
    label: textOf(fields.label) ?? {},
    definition: textOf(fields.definition),
    note: textOf(fields.note),
    aliases: aliases.length > 0 ? aliases : undefined,
    verb: textOf(fields.verb),
    side: fields.side === none ? undefined : fields.side,
    basis: bases.find((one) => one === fields.basis),
    source: fields.source.trim() || undefined,
    lines: fields.lines.trim() || undefined,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => !sameValue(value, item?.[key as keyof FrameItem])),
  );
}

/** Everything that an item says, to be changed; or the same fields for a new one of a facet. */
export function ItemForm({
  frame,
  facet,
  item,
}: {
  readonly frame: Frame;
  readonly facet: string;
  readonly item?: FrameItem;
}) {
  const say = useSay();
  const [fields, setFields] = useState(() => fieldsOf(item));
  const [keepName, setKeepName] = useState(true);
  const [refused, setRefused] = useState(false);
  const set = (change: Partial<Fields>): void => setFields({ ...fields, ...change });
  const label = textOf(fields.label);
  const renamed = item !== undefined && !sameValue(label, item.label);
  const submit = (): void => {
    if (!label) {
      setRefused(true);
      return;
    }
    if (item) {
      const why = runInDraft(editItem, { code: item.code, change: changeOf(item, fields), keepName });
      if (why === undefined || why === 'no-change') openDialog(undefined);
      return;
    }
    const code = fields.code.trim() || nextCode(frame, facet);
    const { label: _label, ...rest } = changeOf(undefined, fields);
    const made = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    if (runInDraft(addItem, { facet, item: { ...made, label, code } }) === undefined) {
      openDialog(undefined);
      readCode(code);
    }
  };
  const known = [...sides, ...(sides.some((one) => one === item?.side) || !item?.side ? [] : [item.side])];
  return (
    <DialogForm does={say(item ? framesEdit.save : framesEdit.add)} onSubmit={submit}>
      <TwoTexts
        label={say(framesEdit.label)}
        value={fields.label}
        onChange={(value) => set({ label: value })}
        takesFocus
        refusal={refused && !label ? say(frameRefusalWords['empty-label']) : undefined}
      />
      {renamed && (
        <Check isSelected={keepName} onChange={setKeepName}>
          {say(framesEdit.keepName)}
        </Check>
      )}
      <TwoTexts
        label={say(framesWords.definition)}
        long
        value={fields.definition}
        onChange={(value) => set({ definition: value })}
      />
      <TwoTexts
        label={say(framesWords.note)}
        long
        value={fields.note}
        onChange={(value) => set({ note: value })}
      />
      <TwoTexts
        label={say(framesWords.aliases)}
        long
        hint={say(framesEdit.aliasesHint)}
        value={fields.aliases}
        onChange={(value) => set({ aliases: value })}
      />
      <TwoTexts
        label={say(framesWords.verb)}
        value={fields.verb}
        onChange={(value) => set({ verb: value })}
      />
      <div className="rw-two">
        {!item && (
          <TextField
            label={say(framesWords.code)}
            value={fields.code}
            onChange={(code) => set({ code })}
            hint={say(framesEdit.autoCode, { code: nextCode(frame, facet) })}
          />
        )}
        <Select
          label={say(framesWords.side)}
          value={fields.side}
          choices={[
            { value: none, words: say(framesEdit.noSide) },
            ...known.map((value) => {
              const side = sides.find((one) => one === value);
              return { value, words: side ? say(sideWords[side]) : value };
            }),
          ]}
          onChange={(side) => set({ side })}
        />
        <Select
          label={say(framesWords.basis)}
          value={fields.basis}
          choices={optionalChoicesOf(say, framesEdit.noSide, bases, basisWords)}
          onChange={(basis) => set({ basis })}
        />
        <TextField
          label={say(framesEdit.sourcePlace)}
          value={fields.source}
          onChange={(source) => set({ source })}
          maxLength={500}
        />
        <TextField
          label={say(framesEdit.sourceLines)}
          value={fields.lines}
          onChange={(place) => set({ lines: place })}
          maxLength={500}
        />
      </div>
    </DialogForm>
  );
}

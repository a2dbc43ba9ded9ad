import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { nextCode } from '../../../shared/frame/commands/items.ts';
import { splitItem } from '../../../shared/frame/commands/succeed.ts';
import { itemAt } from '../../../shared/frame/items.ts';
import type { Frame, FrameItem } from '../../../shared/frame/records.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { framesWords } from '../../../shared/text/framesView.ts';
import { useSay } from '../../state/language.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Uses } from '../framesData.ts';
import { openDialog, readCode } from '../framesState.ts';
import { Consequences, DialogForm } from './DialogForm.tsx';
import { runInDraft } from './draftStore.ts';
import { meaningOf, staysRetired } from './meaning.ts';
import { textOf, TwoTexts, typed, type Typed } from './TwoTexts.tsx';

interface PartFields {
  readonly key: number;
  readonly code: string;
  readonly label: Typed;
  readonly definition: Typed;
}

const blank = (key: number): PartFields => ({
  key,
  code: '',
  label: typed(undefined),
  definition: typed(undefined),
});

/** Splits an item into two or more, each with a name of its own. */
export function SplitForm({
  frame,
  item,
  uses,
}: {
  readonly frame: Frame;
  readonly item: FrameItem;
  readonly uses: Uses | undefined;
}) {
  const say = useSay();
  const [parts, setParts] = useState<readonly PartFields[]>(() => [blank(0), blank(1)]);
  const facet = itemAt(frame, item.code)?.facet.id ?? '';
  const { code } = item;
  const set = (key: number, change: Partial<PartFields>): void =>
    setParts(parts.map((part) => (part.key === key ? { ...part, ...change } : part)));
  const taken = new Set<string>();
  const coded = parts.map((part) => {
    const own = part.code.trim() || nextCode(frame, facet, taken);
    taken.add(own);
    return own;
  });
  const submit = (): void => {
    const into = parts.flatMap(({ label, definition }, i) => {
      const words = textOf(label);
      const said = textOf(definition);
      const own = coded[i];
      return words && own !== undefined
        ? [{ code: own, label: words, ...(said ? { definition: said } : {}) }]
        : [];
    });
    if (runInDraft(splitItem, { code, into }) !== undefined) return;
    openDialog(undefined);
    readCode(into[0]?.code);
  };
  return (
    <DialogForm
      does={say(framesEdit.splitDo)}
      ready={parts.every(({ label }) => textOf(label) !== undefined)}
      onSubmit={submit}
    >
      {parts.map((part, i) => (
        <fieldset key={part.key} className="rw-split-part">
          <legend>{say(framesEdit.part, { n: i + 1 })}</legend>
          {parts.length > 2 && (
            <span className="rw-split-part__away">
              <IconButton
                label={say(framesEdit.removePart, { n: i + 1 })}
                onPress={() => setParts(parts.filter(({ key }) => key !== part.key))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </span>
          )}
          <TwoTexts
            label={say(framesEdit.label)}
            value={part.label}
            onChange={(label) => set(part.key, { label })}
            takesFocus={i === 0}
          />
          <TwoTexts
            label={say(framesWords.definition)}
            long
            value={part.definition}
            onChange={(definition) => set(part.key, { definition })}
          />
          <TextField
            label={say(framesWords.code)}
            value={part.code}
            onChange={(own) => set(part.key, { code: own })}
            hint={say(framesEdit.autoCode, { code: coded[i] ?? '' })}
          />
        </fieldset>
      ))}
      <Button
        look="quiet"
        icon={<Plus size={14} aria-hidden />}
        onPress={() => setParts([...parts, blank(Math.max(...parts.map(({ key }) => key)) + 1)])}
      >
        {say(framesEdit.addPart)}
      </Button>
      <Consequences
        lines={[
          ...meaningOf(say, frame, code, uses),
          staysRetired(say, code),
          say(framesEdit.asksChoice, { code }),
          say(framesEdit.relationsCarried),
        ]}
      />
    </DialogForm>
  );
}

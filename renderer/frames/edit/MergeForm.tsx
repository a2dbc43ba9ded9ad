import { X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { mergeItems } from '../../../shared/frame/commands/succeed.ts';
import { itemAt, sameSort } from '../../../shared/frame/items.ts';
import type { Facet, Frame, FrameItem } from '../../../shared/frame/records.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { useSay, useText } from '../../state/language.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Uses } from '../framesData.ts';
import { openDialog, readCode } from '../framesState.ts';
import { Consequences, DialogForm } from './DialogForm.tsx';
import { runInDraft } from './draftStore.ts';
import { ItemSearch } from './ItemSearch.tsx';
import { meaningOf, staysRetired } from './meaning.ts';
import { textOf, TwoTexts, typed } from './TwoTexts.tsx';

const anew = 'new';

/** Makes one item of several: one of them, or a new one. */
export function MergeForm({
  frame,
  item,
  uses,
}: {
  readonly frame: Frame;
  readonly item: FrameItem;
  readonly uses: Uses | undefined;
}) {
  const say = useSay();
  const text = useText();
  const [others, setOthers] = useState<readonly string[]>([]);
  const [into, setInto] = useState(item.code);
  const [label, setLabel] = useState(typed(undefined));
  const codes = [item.code, ...others];
  const facet = itemAt(frame, item.code)?.facet;
  const permits = useCallback(
    (other: FrameItem, of: Facet): boolean =>
      other.code !== item.code && !others.includes(other.code) && facet !== undefined && sameSort(of, facet),
    [item.code, others, facet],
  );
  const name = (code: string): string => `${code} ${text(itemAt(frame, code)?.item.label)}`;
  const words = textOf(label);
  const submit = (): void => {
    if (runInDraft(mergeItems, { codes, into: into === anew ? { label: words ?? {} } : into }) !== undefined)
      return;
    openDialog(undefined);
    if (into !== anew) readCode(into);
  };
  const gone = codes.filter((code) => code !== into);
  return (
    <DialogForm
      does={say(framesEdit.mergeDo)}
      ready={others.length > 0 && (into !== anew || words !== undefined)}
      onSubmit={submit}
    >
      <ItemSearch
        label={say(framesEdit.mergeWith)}
        frame={frame}
        permits={permits}
        onChoose={(code) => setOthers([...others, code])}
      />
      <ul className="rw-chosen">
        {others.map((code) => (
          <li key={code}>
            <span>{name(code)}</span>
            <IconButton
              label={say(framesEdit.removePart, { n: code })}
              onPress={() => {
                setOthers(others.filter((one) => one !== code));
                if (into === code) setInto(item.code);
              }}
            >
              <X size={13} aria-hidden />
            </IconButton>
          </li>
        ))}
        {others.length === 0 && <li>{say(framesEdit.nothingChosen)}</li>}
      </ul>
      <Select
        label={say(framesEdit.mergeInto)}
        value={into}
        choices={[
          ...codes.map((code) => ({ value: code, words: name(code) })),
          { value: anew, words: say(framesEdit.mergeNew) },
        ]}
        onChange={setInto}
      />
      {into === anew && <TwoTexts label={say(framesEdit.label)} value={label} onChange={setLabel} />}
      <Consequences
        lines={gone.flatMap((code) => [
          ...meaningOf(say, frame, code, uses),
          staysRetired(say, code),
          say(framesEdit.movesItself, { code }),
        ])}
      />
    </DialogForm>
  );
}

import { useCallback, useState } from 'react';
import { moveItem, retireItem } from '../../../shared/frame/commands/items.ts';
import { mergeItems, recodeItem } from '../../../shared/frame/commands/succeed.ts';
import { isLive, itemAt, sameSort } from '../../../shared/frame/items.ts';
import type { Facet, Frame, FrameItem } from '../../../shared/frame/records.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { framesWords } from '../../../shared/text/framesView.ts';
import { useSay, useText } from '../../state/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Uses } from '../framesData.ts';
import { openDialog, readCode } from '../framesState.ts';
import { Consequences, DialogForm } from './DialogForm.tsx';
import { runInDraft } from './draftStore.ts';
import { ItemSearch } from './ItemSearch.tsx';
import { meaningOf, staysRetired } from './meaning.ts';

export interface ItemFormProps {
  readonly frame: Frame;
  readonly item: FrameItem;
  readonly uses: Uses | undefined;
}

const none = '-';

/** Puts an item under another, or elsewhere among its own. */
export function MoveForm({ frame, item }: ItemFormProps) {
  const say = useSay();
  const text = useText();
  const facet = itemAt(frame, item.code)?.facet;
  const siblings = (facet?.items ?? []).filter((one) => one.code !== item.code);
  const before = facet?.items[facet.items.findIndex((one) => one.code === item.code) - 1]?.code;
  const [parent, setParent] = useState(item.parent ?? none);
  const [after, setAfter] = useState(before ?? none);
  const headings = frame.facets.flatMap((one) => one.items).filter((one) => isLive(one));
  const used = new Set(frame.facets.flatMap((one) => one.items.map(({ parent: above }) => above)));
  // What already gathers items, and what stands in the same list, can be a heading.
  const parents = headings.filter(
    (one) => one.code !== item.code && (used.has(one.code) || siblings.includes(one)),
  );
  const choice = (one: FrameItem) => ({ value: one.code, words: `${one.code} ${text(one.label)}` });
  const submit = (): void => {
    const why = runInDraft(moveItem, {
      code: item.code,
      parent: parent === none ? null : parent,
      ...(after === (before ?? none) ? {} : { after: after === none ? null : after }),
    });
    if (why === undefined || why === 'no-change') openDialog(undefined);
  };
  return (
    <DialogForm does={say(framesEdit.moveDo)} onSubmit={submit}>
      <Select
        label={say(framesWords.partOf)}
        value={parent}
        choices={[{ value: none, words: say(framesEdit.noParent) }, ...parents.map(choice)]}
        onChange={setParent}
      />
      <Select
        label={say(framesEdit.behind)}
        value={after}
        choices={[{ value: none, words: say(framesEdit.first) }, ...siblings.map(choice)]}
        onChange={setAfter}
      />
    </DialogForm>
  );
}

/** Gives an item another code; theories follow by themselves. */
export function RecodeForm({ frame, item, uses }: ItemFormProps) {
  const say = useSay();
  const [to, setTo] = useState('');
  const { code } = item;
  return (
    <DialogForm
      does={say(framesEdit.recodeDo)}
      ready={to.trim() !== ''}
      onSubmit={() => {
        if (runInDraft(recodeItem, { code, to: to.trim() }) !== undefined) return;
        openDialog(undefined);
        readCode(to.trim());
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <TextField label={say(framesWords.code)} value={to} onChange={setTo} maxLength={120} autoFocus />
      <Consequences
        lines={[
          ...meaningOf(say, frame, code, uses),
          staysRetired(say, code),
          say(framesEdit.movesItself, { code }),
        ]}
      />
    </DialogForm>
  );
}

/** Takes an item out of use, in favour of another or of none. */
export function RetireForm({ frame, item, uses }: ItemFormProps) {
  const say = useSay();
  const text = useText();
  const [instead, setInstead] = useState<string>();
  const { code } = item;
  const facet = itemAt(frame, code)?.facet;
  const permits = useCallback(
    (other: FrameItem, of: Facet): boolean =>
      other.code !== code && facet !== undefined && sameSort(of, facet),
    [code, facet],
  );
  const submit = (): void => {
    const why =
      instead === undefined
        ? runInDraft(retireItem, { code })
        : runInDraft(mergeItems, { codes: [code, instead], into: instead });
    if (why === undefined) openDialog(undefined);
  };
  return (
    <DialogForm does={say(framesEdit.retireDo)} onSubmit={submit}>
      <ItemSearch label={say(framesEdit.retireFor)} frame={frame} permits={permits} onChoose={setInstead} />
      <ul className="rw-chosen">
        <li>
          <span>
            {instead === undefined
              ? say(framesEdit.retireNone)
              : `${instead} ${text(itemAt(frame, instead)?.item.label)}`}
          </span>
          {instead !== undefined && (
            <Button look="link" onPress={() => setInstead(undefined)}>
              {say(framesEdit.retireNone)}
            </Button>
          )}
        </li>
      </ul>
      <Consequences
        lines={[
          ...meaningOf(say, frame, code, uses),
          staysRetired(say, code),
          say(instead === undefined ? framesEdit.asksNothing : framesEdit.movesItself, { code }),
          say(instead === undefined ? framesEdit.relationsGo : framesEdit.relationsCarried, { code }),
        ]}
      />
    </DialogForm>
  );
}

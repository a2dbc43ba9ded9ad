import { useState } from 'react';
import {
  addRelation,
  editRelation,
  putCrosswalk,
  type Relation,
} from '../../../shared/frame/commands/links.ts';
import { relationTypes, nameOfCode } from '../../../shared/frame/itemTies.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { basisWords, fitWords } from '../../../shared/text/domain.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { framesWords } from '../../../shared/text/framesView.ts';
import { relationWords } from '../../../shared/text/frameTerms.ts';
import { bases, fits, type Fit } from '../../../shared/theory/words.ts';
import { choicesOf, optionalChoicesOf } from '../../inspector/choices.ts';
import { useSay, useText } from '../../state/language.ts';
import { SegmentedChoice } from '../../ui/SegmentedChoice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAllFrames } from '../framesData.ts';
import { openDialog } from '../framesState.ts';
import { DialogForm } from './DialogForm.tsx';
import { runInDraft } from './draftStore.ts';
import { ItemSearch } from './ItemSearch.tsx';
import { textOf, TwoTexts, typed } from './TwoTexts.tsx';

const own = '+';
const anyItem = (): boolean => true;

/** A relation from an item to another, new or as it is. */
export function RelationForm({
  frame,
  from,
  relation,
}: {
  readonly frame: Frame;
  readonly from: string;
  readonly relation?: Relation;
}) {
  const say = useSay();
  const text = useText();
  const types = relationTypes(frame).map(({ type }) => type);
  const [type, setType] = useState(relation?.type ?? types[0] ?? own);
  const [name, setName] = useState('');
  const [to, setTo] = useState(relation?.to);
  const [basis, setBasis] = useState<string>(relation ? (relation.basis ?? 'none') : 'coder');
  const [source, setSource] = useState(relation?.source ?? '');
  const [lines, setLines] = useState(relation?.lines ?? '');
  const kind = type === own ? name.trim() : type;
  const submit = (): void => {
    if (to === undefined) return;
    const chosen = bases.find((one) => one === basis);
    const next: Relation = {
      type: kind,
      from,
      to,
      ...(chosen ? { basis: chosen } : {}),
      ...(source.trim() ? { source: source.trim() } : {}),
      ...(lines.trim() ? { lines: lines.trim() } : {}),
    };
    const why = relation
      ? runInDraft(editRelation, { key: relation, relation: next })
      : runInDraft(addRelation, next);
    if (why === undefined || why === 'no-change') openDialog(undefined);
  };
  return (
    <DialogForm
      does={say(relation ? framesEdit.save : framesEdit.add)}
      ready={to !== undefined && kind !== ''}
      onSubmit={submit}
    >
      <Select
        label={say(framesEdit.relationType)}
        value={type}
        choices={[
          ...types.map((value) => ({ value, words: say(relationWords(value, 'out')) })),
          { value: own, words: say(framesEdit.ownType) },
        ]}
        onChange={setType}
      />
      {type === own && (
        <TextField label={say(framesEdit.ownTypeName)} value={name} onChange={setName} maxLength={120} />
      )}
      <ItemSearch label={say(framesWords.relationTo)} frame={frame} permits={anyItem} onChoose={setTo} />
      <ul className="rw-chosen">
        <li>{to === undefined ? say(framesEdit.nothingChosen) : `${to} ${text(nameOfCode(frame, to))}`}</li>
      </ul>
      <div className="rw-two">
        <Select
          label={say(framesWords.basis)}
          value={basis}
          choices={optionalChoicesOf(say, framesEdit.noSide, bases, basisWords)}
          onChange={setBasis}
        />
        <TextField label={say(framesEdit.sourcePlace)} value={source} onChange={setSource} maxLength={500} />
        <TextField label={say(framesEdit.sourceLines)} value={lines} onChange={setLines} maxLength={500} />
      </div>
    </DialogForm>
  );
}

/** Where an item is found in another frame, and how well it fits there. */
export function CrosswalkForm({ frame, from }: { readonly frame: Frame; readonly from: string }) {
  const say = useSay();
  const text = useText();
  const others = useAllFrames().filter((one) => one.id !== frame.id);
  const [id, setId] = useState<string>();
  const [to, setTo] = useState<string>();
  const [fit, setFit] = useState<Fit>('analogous');
  const [note, setNote] = useState(typed(undefined));
  const other = others.find((one) => one.id === id) ?? others[0];
  const submit = (): void => {
    if (!other || to === undefined) return;
    const words = textOf(note);
    const why = runInDraft(putCrosswalk, {
      from,
      frame: other.id,
      to,
      fit,
      ...(words ? { note: words } : {}),
    });
    if (why === undefined) openDialog(undefined);
  };
  if (!other) return <p>{say(framesWords.noOtherFrame)}</p>;
  return (
    <DialogForm does={say(framesEdit.add)} ready={to !== undefined} onSubmit={submit}>
      <Select
        label={say(framesWords.otherFrame)}
        value={other.id}
        choices={others.map((one) => ({ value: one.id, words: text(one.title) }))}
        onChange={(chosen) => {
          setId(chosen);
          setTo(undefined);
        }}
      />
      <ItemSearch label={say(framesWords.relationTo)} frame={other} permits={anyItem} onChoose={setTo} />
      <ul className="rw-chosen">
        <li>{to === undefined ? say(framesEdit.nothingChosen) : `${to} ${text(nameOfCode(other, to))}`}</li>
      </ul>
      <SegmentedChoice
        label={say(framesWords.fit)}
        value={fit}
        segments={choicesOf(say, fits, fitWords)}
        onChange={setFit}
      />
      <TwoTexts label={say(framesWords.note)} value={note} onChange={setNote} long />
    </DialogForm>
  );
}

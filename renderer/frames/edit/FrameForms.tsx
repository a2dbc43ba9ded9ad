import { useState } from 'react';
import {
  addFacet,
  beginVersion,
  copyFrame,
  editFacet,
  editFrame,
  emptyFrame,
  nextVersion,
} from '../../../shared/frame/commands/make.ts';
import type { Facet, Frame } from '../../../shared/frame/records.ts';
import { frameRefusalWords } from '../../../shared/text/frames.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { kindPluralWords } from '../../../shared/text/domain.ts';
import type { Words } from '../../../shared/text/words.ts';
import { nodeKinds } from '../../../shared/theory/words.ts';
import { useSay } from '../../state/language.ts';
import { optionalChoicesOf } from '../../inspector/choices.ts';
import { Check } from '../../ui/Check.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { openDialog, openPart } from '../framesState.ts';
import { DialogForm } from './DialogForm.tsx';
import { startDraft } from './draftActions.ts';
import { runInDraft } from './draftStore.ts';
import { idOf } from './partId.ts';
import { textOf, TwoTexts, typed } from './TwoTexts.tsx';

/** Begins a version as a draft: asks its number. */
export function NewVersionForm({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  const [version, setVersion] = useState(nextVersion(frame.version));
  const [refused, setRefused] = useState<Words>();
  const submit = async (): Promise<void> => {
    const why = await startDraft(beginVersion(frame, version.trim()));
    setRefused(why);
    if (!why) openDialog(undefined);
  };
  return (
    <DialogForm does={say(framesEdit.begin)} onSubmit={() => void submit()}>
      <p>{say(framesEdit.newVersionText, { version: frame.version })}</p>
      <TextField
        label={say(framesEdit.versionName)}
        value={version}
        onChange={setVersion}
        maxLength={100}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        refusal={refused && say(refused)}
      />
    </DialogForm>
  );
}

/** Makes a frame of one's own: out of another, or an empty one. */
export function OwnFrameForm({ frame }: { readonly frame: Frame | undefined }) {
  const say = useSay();
  const [title, setTitle] = useState(() => {
    const { nl, en } = typed(frame?.title);
    const copied = (words: string, language: 'nl' | 'en'): string =>
      words && framesEdit.copyName[language].replace('{title}', words);
    return { nl: copied(nl, 'nl'), en: copied(en, 'en') };
  });
  const [id, setId] = useState('');
  const [crosswalk, setCrosswalk] = useState(true);
  const [refused, setRefused] = useState<Words>();
  const made = id.trim() || idOf(title.nl || title.en) || 'kader';
  const submit = async (): Promise<void> => {
    const words = textOf(title);
    if (!words) {
      setRefused(frameRefusalWords['empty-label']);
      return;
    }
    const why = await startDraft(
      frame ? copyFrame(frame, { id: made, title: words, crosswalk }) : emptyFrame(made, words),
    );
    setRefused(why);
    if (!why) openDialog(undefined);
  };
  return (
    <DialogForm does={say(framesEdit.make)} onSubmit={() => void submit()}>
      {frame && <p>{say(framesEdit.copyText)}</p>}
      <TwoTexts
        label={say(framesEdit.title)}
        value={title}
        onChange={setTitle}
        takesFocus
        refusal={refused && say(refused)}
      />
      <TextField
        label={say(framesEdit.frameId)}
        value={id}
        onChange={setId}
        maxLength={120}
        placeholder={made}
      />
      {frame && (
        <Check isSelected={crosswalk} onChange={setCrosswalk}>
          {say(framesEdit.copyCrosswalk)}
        </Check>
      )}
    </DialogForm>
  );
}

/** The title of a draft, its publication, and why the version is made. */
export function DetailsForm({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  const [title, setTitle] = useState(typed(frame.title));
  const [changes, setChanges] = useState(typed(frame.changes));
  const [publication, setPublication] = useState(frame.source?.publication ?? '');
  const submit = (): void => {
    const { publication: _publication, ...place } = frame.source ?? {};
    const source = { ...(publication.trim() ? { publication: publication.trim() } : {}), ...place };
    const why = runInDraft(editFrame, {
      change: {
        title: textOf(title) ?? {},
        changes: textOf(changes),
        source: Object.keys(source).length > 0 ? source : undefined,
      },
    });
    if (why === undefined || why === 'no-change') openDialog(undefined);
  };
  return (
    <DialogForm does={say(framesEdit.save)} onSubmit={submit}>
      <TwoTexts label={say(framesEdit.title)} value={title} onChange={setTitle} takesFocus />
      <TwoTexts label={say(framesEdit.ownWords)} value={changes} onChange={setChanges} long />
      <TextField
        label={say(framesEdit.publication)}
        value={publication}
        onChange={setPublication}
        maxLength={500}
      />
    </DialogForm>
  );
}

/** A list of items: its name, what its items become on the map, and whether their order says something. */
export function FacetForm({ frame, facet }: { readonly frame: Frame; readonly facet?: Facet }) {
  const say = useSay();
  const [title, setTitle] = useState(typed(facet?.title));
  const [question, setQuestion] = useState(typed(facet?.question));
  const [kind, setKind] = useState<(typeof nodeKinds)[number] | 'none'>(facet?.nodeKind ?? 'none');
  const [ordered, setOrdered] = useState(facet?.ordered ?? false);
  const words = textOf(title);
  const id = facet?.id ?? (idOf(title.en || title.nl) || `facet-${frame.facets.length + 1}`);
  const submit = (): void => {
    if (!words) return;
    const nodeKind = kind === 'none' ? null : kind;
    const asks = textOf(question);
    const why = facet
      ? runInDraft(editFacet, { id, change: { title: words, nodeKind, ordered, question: asks } })
      : runInDraft(addFacet, { id, title: words, nodeKind, ordered, ...(asks ? { question: asks } : {}) });
    if (why !== undefined && why !== 'no-change') return;
    openDialog(undefined);
    if (!facet) openPart({ part: 'facet', id });
  };
  return (
    <DialogForm
      does={say(facet ? framesEdit.save : framesEdit.add)}
      ready={words !== undefined}
      onSubmit={submit}
    >
      <TwoTexts label={say(framesEdit.label)} value={title} onChange={setTitle} takesFocus />
      <Select
        label={say(framesEdit.facetKind)}
        value={kind}
        choices={optionalChoicesOf(say, framesEdit.facetNoKind, nodeKinds, kindPluralWords)}
        onChange={setKind}
      />
      <TwoTexts label={say(framesEdit.facetQuestion)} value={question} onChange={setQuestion} />
      <Check isSelected={ordered} onChange={setOrdered}>
        {say(framesEdit.facetOrdered)}
      </Check>
      <p className="rw-place">{`${say(framesEdit.facetId)}: ${id}`}</p>
    </DialogForm>
  );
}

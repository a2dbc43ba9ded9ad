import { useEffect, useRef, useState } from 'react';
import { evidenceStanceWords, inspectorWords, voiceWords } from '../../shared/text/inspector.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { refusalWords } from '../../shared/text/steps.ts';
import { withWords } from '../../shared/theory/commands/draft.ts';
import { addEvidence, editEvidence } from '../../shared/theory/commands/evidence.ts';
import type { Evidence } from '../../shared/theory/records.ts';
import { evidenceStances, voiceKinds } from '../../shared/theory/words.ts';
import { languageOf } from '../../shared/text/words.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea, TextField } from '../ui/TextField.tsx';
import { choicesOf, optionalChoicesOf } from './choices.ts';
import { useEdit } from './useEdit.ts';

/** What a fragment can do to a record; in which way its speaker means it is left to files that say so. */
const offered: readonly Stance[] = evidenceStances.slice(0, 3);
const none = 'none';
type Voice = NonNullable<Evidence['voice']>;
type Stance = NonNullable<Evidence['stance']>;

export interface EvidenceFormProps {
  readonly target: string;
  /** The fragment that is changed; without one a new fragment is written. */
  readonly evidence?: Evidence;
  readonly onDone: () => void;
}

/** The fields of a fragment: its words, where it stands, who says it and what it does to the record. Esc leaves it as it was. */
export function EvidenceForm({ target, evidence, onDone }: EvidenceFormProps) {
  const say = useSay();
  const language = useLanguage();
  const edit = useEdit();
  const first = useRef<HTMLTextAreaElement>(null);
  // Whoever opened the form writes on here.
  useEffect(() => first.current?.focus(), []);
  // Words that are there in the other language only are changed as they were written.
  const written = languageOf(evidence?.quote, language);
  const [quote, setQuote] = useState(evidence?.quote?.[written] ?? '');
  const [file, setFile] = useState(evidence?.file ?? '');
  const [lines, setLines] = useState(evidence?.lines ?? '');
  const writtenName = languageOf(evidence?.voice?.name, language);
  const [name, setName] = useState(evidence?.voice?.name?.[writtenName] ?? '');
  const [voice, setVoice] = useState<Voice['kind'] | typeof none>(evidence?.voice?.kind ?? none);
  const had = evidence ? (evidence.stance ?? none) : 'supports';
  const [stance, setStance] = useState<Stance | typeof none>(had);
  const [refused, setRefused] = useState<string>();
  const keep = (): void => {
    const fragment = {
      quote: withWords(evidence?.quote, written, quote.trim()),
      file: file.trim() || undefined,
      lines: lines.trim() || undefined,
      voice:
        voice === none
          ? undefined
          : spokenBy(voice, withWords(evidence?.voice?.name, writtenName, name.trim())),
      stance: stance === none ? undefined : stance,
    };
    const refusal = evidence
      ? edit(editEvidence, { id: evidence.id, change: fragment })
      : edit(addEvidence, { target, ...fragment });
    if (refusal) setRefused(say(refusalWords[refusal]));
    else onDone();
  };
  return (
    // Escape leaves it from wherever the focus is in it. What was refused may be tried again: the command is who refuses.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="rw-inspector__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <TextArea
        ref={first}
        label={say(inspectorWords.quote)}
        value={quote}
        rows={2}
        onChange={setQuote}
        refusal={refused}
      />
      <div className="rw-inspector__pair">
        <TextField label={say(inspectorWords.evidenceFile)} value={file} onChange={setFile} />
        <TextField label={say(inspectorWords.lines)} value={lines} onChange={setLines} />
      </div>
      <div className="rw-inspector__pair">
        <Select
          label={say(inspectorWords.voice)}
          value={voice}
          choices={optionalChoicesOf(say, inspectorWords.voiceNone, voiceKinds, voiceWords)}
          onChange={setVoice}
        />
        {voice !== none && <TextField label={say(inspectorWords.name)} value={name} onChange={setName} />}
      </div>
      <Select
        label={say(inspectorWords.evidenceDoes)}
        value={stance}
        choices={
          had === none
            ? optionalChoicesOf(say, inspectorWords.voiceNone, offered, evidenceStanceWords)
            : choicesOf(say, offered.includes(had) ? offered : [...offered, had], evidenceStanceWords)
        }
        onChange={setStance}
      />
      <div className="rw-inspector__buttons">
        <Button onPress={onDone}>{say(shellWords.cancel)}</Button>
        <Button look="primary" type="submit">
          {say(evidence ? inspectorWords.keepChange : inspectorWords.keepEvidence)}
        </Button>
      </div>
    </form>
  );
}

const spokenBy = (kind: Voice['kind'], name: Voice['name']): Voice => ({ kind, ...(name ? { name } : {}) });

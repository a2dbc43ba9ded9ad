import { useEffect, useRef, useState } from 'react';
import { evidenceStanceWords, inspectorWords, voiceWords } from '../../shared/text/inspector.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { refusalWords } from '../../shared/text/steps.ts';
import { addEvidence } from '../../shared/theory/commands/evidence.ts';
import { evidenceStances, voiceKinds } from '../../shared/theory/words.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea, TextField } from '../ui/TextField.tsx';
import { choicesOf } from './choices.ts';
import { useEdit } from './useEdit.ts';

/** What a fragment can do to a record; in which way its speaker means it is left to files that say so. */
const stances = evidenceStances.slice(0, 3);
const nobody = 'none';

/** The fields of a new fragment: its words, where it stands, who says it and what it does to the record. */
export function EvidenceForm({ target, onDone }: { readonly target: string; readonly onDone: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const edit = useEdit();
  const first = useRef<HTMLTextAreaElement>(null);
  // Whoever opened the form writes on here.
  useEffect(() => first.current?.focus(), []);
  const [quote, setQuote] = useState('');
  const [file, setFile] = useState('');
  const [lines, setLines] = useState('');
  const [voice, setVoice] = useState<(typeof voiceKinds)[number] | typeof nobody>(nobody);
  const [stance, setStance] = useState(stances[0] ?? 'supports');
  const [refused, setRefused] = useState<string>();
  const add = (): void => {
    const refusal = edit(addEvidence, {
      target,
      ...(quote.trim() ? { quote: { [language]: quote.trim() } } : {}),
      ...(file.trim() ? { file: file.trim() } : {}),
      ...(lines.trim() ? { lines: lines.trim() } : {}),
      ...(voice === nobody ? {} : { voice: { kind: voice } }),
      stance,
    });
    if (refusal) setRefused(say(refusalWords[refusal]));
    else onDone();
  };
  return (
    <form
      className="rw-inspector__form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
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
          choices={[
            { value: nobody, words: say(inspectorWords.voiceNone) },
            ...choicesOf(say, voiceKinds, voiceWords),
          ]}
          onChange={setVoice}
        />
        <Select
          label={say(inspectorWords.evidenceDoes)}
          value={stance}
          choices={choicesOf(say, stances, evidenceStanceWords)}
          onChange={setStance}
        />
      </div>
      <div className="rw-inspector__buttons">
        <Button onPress={onDone}>{say(shellWords.cancel)}</Button>
        <Button look="primary" type="submit">
          {say(inspectorWords.keepEvidence)}
        </Button>
      </div>
    </form>
  );
}

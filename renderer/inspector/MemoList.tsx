import { StickyNote, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { memoWords } from '../../shared/text/memos.ts';
import { refusalWords } from '../../shared/text/steps.ts';
import { changeMemo, removeMemo, writeMemo } from '../../shared/theory/commands/memos.ts';
import { languageOf } from '../../shared/text/words.ts';
import { withWords } from '../../shared/theory/commands/draft.ts';
import type { Memo } from '../../shared/theory/records.ts';
import type { RefusalReason } from '../../shared/theory/command.ts';
import { recordsOf } from '../../shared/theory/theory.ts';
import { today } from '../state/dates.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { Part } from './Row.tsx';
import { useChoose, useEdit } from './useEdit.ts';
import { Line } from './Words.tsx';
import './memo.css';

/** What was noted about a record while working on it: thoughts of whoever works here, no part of the theory itself. */
export function MemoList({ target }: { readonly target: string }) {
  const say = useSay();
  const theory = useTheory((whole) => whole);
  const memos = recordsOf(theory, 'memo').filter((memo) => memo.target === target);
  return (
    <Part title={say(memoWords.title)} aside={memos.length > 0 ? String(memos.length) : undefined}>
      {memos.map((memo) => (
        <MemoField key={memo.id} memo={memo} />
      ))}
      <NewMemo target={target} />
    </Part>
  );
}

function MemoField({ memo }: { readonly memo: Memo }) {
  const say = useSay();
  const edit = useEdit();
  const choose = useChoose();
  const language = useLanguage();
  const { id, date } = memo;
  // A memo is written in one language; where it lacks that of the screen it is shown and changed as it was written.
  const written = languageOf(memo.text, language);
  const name = date ? say(memoWords.of, { date }) : say(memoWords.undated);
  return (
    <div className="rw-inspector__memo">
      <Line
        label={name}
        value={memo.text[written] ?? ''}
        long
        onWords={(words) =>
          edit(changeMemo, { id, text: withWords(memo.text, written, words) ?? {} }, `${id} memo`)
        }
      />
      <IconButton label={`${say(memoWords.remove)}: ${name}`} onPress={() => choose(removeMemo, { id })}>
        <Trash2 size={14} aria-hidden />
      </IconButton>
    </div>
  );
}

function NewMemo({ target }: { readonly target: string }) {
  const say = useSay();
  const edit = useEdit();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState<RefusalReason>();
  const keep = (): void => {
    const why = edit(writeMemo, { target, text: { [language]: words.trim() }, date: today() });
    setRefused(why);
    if (!why) setWords('');
  };
  return (
    <div className="rw-inspector__memo-new">
      <TextArea
        label={say(memoWords.fresh)}
        value={words}
        rows={1}
        refusal={refused && say(refusalWords[refused])}
        onChange={setWords}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          keep();
        }}
      />
      {words.trim() !== '' && (
        <Button icon={<StickyNote size={14} aria-hidden />} onPress={keep}>
          {say(memoWords.keep)}
        </Button>
      )}
    </div>
  );
}

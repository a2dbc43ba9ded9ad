import { useState } from 'react';
import {
  nextQuestionCode,
  putChecklist,
  putQuestion,
  type Checklist,
  type Question,
} from '../../../shared/frame/commands/checklists.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { frameMeasures } from '../../../shared/text/frameMeasures.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { framesWords } from '../../../shared/text/framesView.ts';
import { useSay } from '../../state/language.ts';
import { TextField } from '../../ui/TextField.tsx';
import { openDialog, openPart } from '../framesState.ts';
import { DialogForm } from './DialogForm.tsx';
import { runInDraft } from './draftStore.ts';
import { partId } from './partId.ts';
import { lines, textOf, textsOf, TwoTexts, typed } from './TwoTexts.tsx';

/** The name of a checklist, new or as it is. */
export function ChecklistForm({
  frame,
  checklist,
}: {
  readonly frame: Frame;
  readonly checklist?: Checklist;
}) {
  const say = useSay();
  const [title, setTitle] = useState(typed(checklist?.title));
  const words = textOf(title);
  const submit = (): void => {
    if (!words) return;
    const id = checklist?.id ?? partId(frame, title.en || title.nl, 'checklist');
    const why = runInDraft(putChecklist, { id, title: words });
    if (why !== undefined && why !== 'no-change') return;
    openDialog(undefined);
    openPart({ part: 'checklist', id });
  };
  return (
    <DialogForm
      does={say(checklist ? framesEdit.save : framesEdit.add)}
      ready={words !== undefined}
      onSubmit={submit}
    >
      <TwoTexts label={say(framesEdit.label)} value={title} onChange={setTitle} takesFocus />
    </DialogForm>
  );
}

/** A question of a checklist, new or as it is: its words, the answers there are, and who can answer it. */
export function QuestionForm({
  frame,
  checklist,
  question,
}: {
  readonly frame: Frame;
  readonly checklist: Checklist;
  readonly question?: Question;
}) {
  const say = useSay();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(typed(question?.question));
  const [answers, setAnswers] = useState(lines(question?.answers));
  const [informants, setInformants] = useState((question?.informants ?? []).join(' '));
  const words = textOf(asked);
  const next = nextQuestionCode(frame, checklist.id);
  const submit = (): void => {
    if (!words) return;
    const given = textsOf(answers);
    const known = informants.split(/[\s,]+/).filter(Boolean);
    const why = runInDraft(putQuestion, {
      checklist: checklist.id,
      question: {
        code: question?.code ?? (code.trim() || next),
        question: words,
        ...(given.length > 0 ? { answers: given } : {}),
        ...(known.length > 0 ? { informants: known } : {}),
      },
      isNew: question === undefined,
    });
    if (why === undefined || why === 'no-change') openDialog(undefined);
  };
  return (
    <DialogForm
      does={say(question ? framesEdit.save : framesEdit.add)}
      ready={words !== undefined}
      onSubmit={submit}
    >
      <TwoTexts label={say(frameMeasures.question)} value={asked} onChange={setAsked} long takesFocus />
      <TwoTexts
        label={say(frameMeasures.answers)}
        value={answers}
        onChange={setAnswers}
        long
        hint={say(framesEdit.aliasesHint)}
      />
      <TextField label={say(frameMeasures.informants)} value={informants} onChange={setInformants} />
      {!question && (
        <TextField
          label={say(framesWords.code)}
          value={code}
          onChange={setCode}
          maxLength={120}
          hint={say(framesEdit.autoCode, { code: next })}
        />
      )}
    </DialogForm>
  );
}

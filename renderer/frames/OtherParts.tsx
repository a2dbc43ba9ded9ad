import { Pencil, Plus, X } from 'lucide-react';
import { removeChecklist, removeQuestion } from '../../shared/frame/commands/checklists.ts';
import { removeScale } from '../../shared/frame/commands/measures.ts';
import { frameMeasures } from '../../shared/text/frameMeasures.ts';
import { fitWords } from '../../shared/text/domain.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { framesCounts, framesWords } from '../../shared/text/framesView.ts';
import type { Text } from '../../shared/theory/records.ts';
import { useSay, useText } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { CodeButton } from './CodeButton.tsx';
import { runInDraft } from './edit/draftStore.ts';
import { useAllFrames, useIsDraft } from './framesData.ts';
import { openDialog, openPart, readCode, useFramesView } from './framesState.ts';
import { FrameText } from './FrameText.tsx';
import { ReadTable } from './ReadTable.tsx';

/** The scales that the frame measures with, each with its values. */
export function ScalesView({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  const text = useText();
  const isDraft = useIsDraft();
  const scales = frame.scales ?? [];
  return (
    <>
      <header className="rw-frames__head">
        <h1>{say(framesWords.scales)}</h1>
        <p>{say(framesCounts.scales, { n: scales.length })}</p>
        {isDraft && (
          <div className="rw-frames__row">
            <Button icon={<Plus size={14} aria-hidden />} onPress={() => openDialog({ kind: 'add-scale' })}>
              {say(frameMeasures.addScale)}
            </Button>
          </div>
        )}
      </header>
      {scales.map(({ id, title, values }) => (
        <section key={id} className="rw-frames__part">
          <h2>
            <FrameText text={title} />
          </h2>
          {isDraft && (
            <div className="rw-frames__row">
              <Button
                aria-label={say(frameMeasures.editScaleNamed, { name: text(title) })}
                onPress={() => openDialog({ kind: 'edit-scale', id })}
              >
                {say(frameMeasures.editScale)}
              </Button>
              <Button
                aria-label={say(frameMeasures.removeScaleNamed, { name: text(title) })}
                onPress={() => runInDraft(removeScale, { id })}
              >
                {say(frameMeasures.removeScale)}
              </Button>
            </div>
          )}
          <ReadTable label={text(title)} heads={[say(framesWords.code), say(framesWords.value)]}>
            {values.map(({ code, label }) => (
              <tr key={code}>
                <th scope="row" className="rw-read__narrow">
                  <span className="rw-item__code">{code}</span>
                </th>
                <td>
                  <FrameText text={label} />
                </td>
              </tr>
            ))}
          </ReadTable>
        </section>
      ))}
    </>
  );
}

/** The questions of a checklist with their answers and who can answer them. */
export function ChecklistView({
  frame,
  checklist,
}: {
  readonly frame: Frame;
  readonly checklist: NonNullable<Frame['checklists']>[number];
}) {
  const say = useSay();
  const text = useText();
  const chosen = useFramesView((state) => state.place?.code);
  const isDraft = useIsDraft();
  const { id } = checklist;
  return (
    <>
      <header className="rw-frames__head">
        <h1>
          <FrameText text={checklist.title} />
        </h1>
        <p>{say(framesCounts.questions, { n: checklist.items.length })}</p>
        {isDraft && (
          <div className="rw-frames__row">
            <Button
              icon={<Plus size={14} aria-hidden />}
              onPress={() => openDialog({ kind: 'add-question', id })}
            >
              {say(frameMeasures.addQuestion)}
            </Button>
            <Button onPress={() => openDialog({ kind: 'edit-checklist', id })}>
              {say(frameMeasures.editChecklist)}
            </Button>
            <Button
              onPress={() => {
                if (runInDraft(removeChecklist, { id }) === undefined) openPart({ part: 'about' });
              }}
            >
              {say(frameMeasures.removeChecklist)}
            </Button>
          </div>
        )}
      </header>
      <ReadTable
        label={text(checklist.title)}
        heads={[
          say(framesWords.question),
          say(framesWords.answers),
          say(framesWords.informants),
          ...(isDraft ? [say(frameMeasures.actions)] : []),
        ]}
      >
        {checklist.items.map(({ code, question, answers = [], informants = [] }) => (
          <tr key={code} data-chosen={code === chosen || undefined}>
            <th scope="row">
              <ReadButton code={code} words={question} />
            </th>
            <td>
              <ul>
                {answers.map((answer) => (
                  <li key={`${answer.nl ?? ''} ${answer.en ?? ''}`}>
                    <FrameText text={answer} />
                  </li>
                ))}
              </ul>
            </td>
            <td className="rw-read__narrow">
              {informants.map((one) => (
                <CodeButton key={one} frame={frame} code={one} />
              ))}
            </td>
            {isDraft && (
              <td className="rw-read__narrow">
                <QuestionTools checklist={id} code={code} />
              </td>
            )}
          </tr>
        ))}
      </ReadTable>
    </>
  );
}

/** Changing a question of a draft, and taking it away. */
function QuestionTools({ checklist, code }: { readonly checklist: string; readonly code: string }) {
  const say = useSay();
  return (
    <span className="rw-item__end">
      <IconButton
        label={say(frameMeasures.editQuestion, { code })}
        onPress={() => openDialog({ kind: 'edit-question', id: checklist, code })}
      >
        <Pencil size={13} aria-hidden />
      </IconButton>
      <IconButton
        label={say(frameMeasures.removeQuestion, { code })}
        onPress={() => runInDraft(removeQuestion, { checklist, code })}
      >
        <X size={13} aria-hidden />
      </IconButton>
    </span>
  );
}

/** A question, and the way to what it is tied to. */
function ReadButton({ code, words }: { readonly code: string; readonly words: Text }) {
  return (
    <button type="button" className="rw-code" onClick={() => readCode(code)}>
      <span className="rw-item__code">{code}</span>
      <span className="rw-code__words">
        <FrameText text={words} />
      </span>
    </button>
  );
}

/** Where the items of this frame are found in others, with how well they fit there. */
export function CrosswalksView({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  const text = useText();
  const all = useAllFrames();
  const crosswalks = frame.crosswalks ?? [];
  return (
    <>
      <header className="rw-frames__head">
        <h1>{say(framesWords.crosswalks)}</h1>
        <p>{say(framesCounts.crosswalks, { n: crosswalks.length })}</p>
      </header>
      <ReadTable
        label={say(framesWords.crosswalks)}
        heads={[
          say(framesWords.relationFrom),
          say(framesWords.relationTo),
          say(framesWords.otherFrame),
          say(framesWords.fit),
          say(framesWords.note),
        ]}
      >
        {crosswalks.map(({ from, frame: other, to, fit, note }) => {
          const there = all.find((one) => one.id === other);
          return (
            <tr key={`${from} ${other} ${to}`}>
              <th scope="row">
                <CodeButton frame={frame} code={from} />
              </th>
              <td>
                <CodeButton frame={there} code={to} />
              </td>
              <td>{there ? text(there.title) : other}</td>
              <td className="rw-read__narrow">{say(fitWords[fit])}</td>
              <td>
                <FrameText text={note} />
              </td>
            </tr>
          );
        })}
      </ReadTable>
    </>
  );
}

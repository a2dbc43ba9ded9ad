import { fitWords } from '../../shared/text/domain.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { framesCounts, framesWords } from '../../shared/text/framesView.ts';
import type { Text } from '../../shared/theory/records.ts';
import { useSay, useText } from '../state/language.ts';
import { CodeButton } from './CodeButton.tsx';
import { useAllFrames } from './framesData.ts';
import { readCode, useFramesView } from './framesState.ts';
import { FrameText } from './FrameText.tsx';
import { ReadTable } from './ReadTable.tsx';

/** The scales that the frame measures with, each with its values. */
export function ScalesView({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  const text = useText();
  const scales = frame.scales ?? [];
  return (
    <>
      <header className="rw-frames__head">
        <h1>{say(framesWords.scales)}</h1>
        <p>{say(framesCounts.scales, { n: scales.length })}</p>
      </header>
      {scales.map(({ id, title, values }) => (
        <section key={id} className="rw-frames__part">
          <h2>
            <FrameText text={title} />
          </h2>
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
  return (
    <>
      <header className="rw-frames__head">
        <h1>
          <FrameText text={checklist.title} />
        </h1>
        <p>{say(framesCounts.questions, { n: checklist.items.length })}</p>
      </header>
      <ReadTable
        label={text(checklist.title)}
        heads={[say(framesWords.question), say(framesWords.answers), say(framesWords.informants)]}
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
          </tr>
        ))}
      </ReadTable>
    </>
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

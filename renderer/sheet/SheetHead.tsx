import { Pencil, Printer } from 'lucide-react';
import { Fragment, useState } from 'react';
import { scaleOf } from '../../shared/sheet/scales.ts';
import { holderKindWords } from '../../shared/text/inspector.ts';
import { detailWords, scopeWords, sheetWords } from '../../shared/text/sheet.ts';
import { withWords } from '../../shared/theory/commands/draft.ts';
import { editHead } from '../../shared/theory/commands/edit.ts';
import { sayInOwnWords, takePosition, tellDetail, tellScope } from '../../shared/theory/commands/sheet.ts';
import type { DetailKey, ScopeKey } from '../../shared/theory/commands/sheet.ts';
import { headOf, nodeAt } from '../../shared/theory/theory.ts';
import { claimStretches } from '../map/claimStretches.ts';
import { runCommand } from '../state/commands.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { select, toggleDock } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { EditableText } from './EditableText.tsx';
import { TextEditor } from './TextEditor.tsx';
import { inspect, useSheetFrames } from './useSheetEdit.ts';
import { useWriting } from './useWriting.ts';

/** Whose theory it is, the claim in full, and beside it who that is and one sentence in the holder's voice. */
export function SheetHead() {
  const say = useSay();
  const text = useText();
  const head = useTheory(headOf);
  const about = [
    say(holderKindWords[head.holder.kind]),
    ...(head.variant ? [head.variant] : []),
    ...useSheetFrames().map((frame) => `${text(frame.title)} ${frame.version}`),
  ];
  return (
    <header className="rw-sheet__head">
      <div className="rw-sheet__main">
        <div className="rw-sheet__holder">
          <h1>{text(head.holder.name) || text(head.title)}</h1>
          <span>{about.join(' · ')}</span>
          <span className="rw-sheet__tools">
            <Button
              look="quiet"
              onPress={() => {
                select([]);
                toggleDock('right', true);
              }}
            >
              {say(sheetWords.about)}
            </Button>
            <Button look="quiet" onPress={() => runCommand('guide')}>
              {say(sheetWords.steps)}
            </Button>
            <IconButton
              label={`${say(sheetWords.print)}, ${say(sheetWords.printHint)}`}
              onPress={() => globalThis.print()}
            >
              <Printer size={16} aria-hidden />
            </IconButton>
          </span>
        </div>
        <Claim />
      </div>
      <Profile />
    </header>
  );
}

function Claim() {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const run = useRun();
  const theory = useTheory((whole) => whole);
  const head = headOf(theory);
  const { writing, begin, end, button } = useWriting();
  const stretches = claimStretches(head, language);
  if (writing)
    return (
      <TextEditor
        label={say(sheetWords.claim)}
        initial={text(head.claim)}
        className="rw-sheet__claim"
        onDone={(words, byKey) => {
          if (words !== undefined)
            run(editHead, { change: { claim: withWords(head.claim, language, words) } });
          end(byKey);
        }}
      />
    );
  if (stretches.length === 0)
    return (
      <button
        ref={button}
        type="button"
        className="rw-sheet__text rw-sheet__claim"
        data-empty
        onClick={begin}
      >
        {say(sheetWords.noClaim)}
      </button>
    );
  return (
    <p className="rw-sheet__claim">
      {stretches.map(({ text: words, record, number }, i) =>
        record === undefined ? (
          <Fragment key={i}>{words}</Fragment>
        ) : (
          <button
            key={i}
            type="button"
            className="rw-sheet__phrase"
            aria-label={say(sheetWords.inspect, {
              name: `${words} (${text(nodeAt(theory, record)?.title) || record})`,
            })}
            onClick={() => inspect(record)}
          >
            {words}
            <sup>{number}</sup>
          </button>
        ),
      )}
      <button
        ref={button}
        type="button"
        className="rw-sheet__pencil"
        aria-label={say(sheetWords.changeClaim)}
        title={say(sheetWords.changeClaim)}
        onClick={begin}
      >
        <Pencil size={14} aria-hidden />
      </button>
    </p>
  );
}

const details: readonly DetailKey[] = ['targetGroups', 'commissioners', 'size', 'region'];
const scopes: readonly ScopeKey[] = ['place', 'period', 'clientGroup'];

function Profile() {
  const say = useSay();
  const text = useText();
  const run = useRun();
  const head = useTheory(headOf);
  const [placing, setPlacing] = useState(false);
  const positions = scaleOf(useSheetFrames(), 'positions');
  const rows = [
    ...details.map((key) => ({
      key: key as string,
      label: say(detailWords[key]),
      value: head.details?.[key],
      onText: (words: typeof head.claim) => void run(tellDetail, { key, text: words }),
    })),
    ...scopes.map((key) => ({
      key: key as string,
      label: say(scopeWords[key]),
      value: head.scope?.[key],
      onText: (words: typeof head.claim) => void run(tellScope, { key, text: words }),
    })),
  ];
  const said = rows.filter(({ value }) => value !== undefined);
  const unsaid = rows.filter(({ value }) => value === undefined);
  return (
    <div className="rw-sheet__profile">
      <EditableText
        className="rw-sheet__voice"
        label={say(sheetWords.ownWords)}
        value={head.ownWords?.quote}
        empty={say(sheetWords.noOwnWords)}
        onText={(quote) => void run(sayInOwnWords, { quote })}
      />
      <dl>
        {said.map(({ key, label, value, onText }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <EditableText label={label} value={value} empty="" onText={onText} />
            </dd>
          </div>
        ))}
        {(head.position || placing) && (
          <div>
            <dt>{say(sheetWords.position)}</dt>
            <dd>
              <Select
                label={say(sheetWords.position)}
                hideLabel
                value={head.position?.code ?? 'none'}
                choices={[
                  { value: 'none', words: say(sheetWords.positionNone) },
                  ...positions.map(({ code, label }) => ({ value: code, words: `${code} ${text(label)}` })),
                ]}
                onChange={(code) => void run(takePosition, { code: code === 'none' ? undefined : code })}
              />
              {head.position && (
                <EditableText
                  label={say(sheetWords.positionWhy)}
                  value={head.position.why}
                  empty={say(sheetWords.addWhy)}
                  onText={(why) => void run(takePosition, { code: head.position?.code, why })}
                />
              )}
            </dd>
          </div>
        )}
      </dl>
      {(unsaid.length > 0 || !head.position) && (
        <p className="rw-sheet__unsaid">
          {say(sheetWords.notYet)}
          {unsaid.map(({ key, label, onText }) => (
            <EditableText key={key} label={label} value={undefined} empty={label} onText={onText} />
          ))}
          {!head.position && !placing && (
            <button
              type="button"
              className="rw-sheet__text"
              data-empty
              aria-label={say(sheetWords.write, { field: say(sheetWords.position) })}
              onClick={() => setPlacing(true)}
            >
              {say(sheetWords.position)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

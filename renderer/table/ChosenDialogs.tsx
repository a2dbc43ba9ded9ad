import { useState } from 'react';
import { liveItems } from '../../shared/frame/items.ts';
import { exclusionWords, fitWords } from '../../shared/text/domain.ts';
import { tableWords } from '../../shared/text/table.ts';
import { isRefusal, type RefusalReason } from '../../shared/theory/command.ts';
import { excludeNode } from '../../shared/theory/commands/edit.ts';
import { codeSeveral } from '../../shared/theory/commands/several.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { exclusionDegrees, fits, type Fit } from '../../shared/theory/words.ts';
import { choicesOf } from '../inspector/choices.ts';
import { useFrames } from '../state/frames.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { AskDialog, closeAsk, type Asks } from './AskDialog.tsx';

/** Leaves the chosen nodes alone on purpose, with the reason. */
export function ExcludeDialog({ ask }: { readonly ask: Asks<'exclude'> }) {
  const say = useSay();
  const language = useLanguage();
  const run = useRun();
  const [degree, setDegree] = useState<(typeof exclusionDegrees)[number]>('deliberate');
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<RefusalReason>();
  return (
    <AskDialog
      title={say(tableWords.excludeTitle)}
      action={say(tableWords.exclude)}
      refusal={refusal}
      onDone={() => {
        const said = reason.trim();
        const outcome = run(excludeNode, {
          ids: ask.ids,
          degree,
          ...(said ? { reason: { [language]: said } } : {}),
        });
        if (isRefusal(outcome)) setRefusal(outcome.refused);
        else closeAsk();
      }}
    >
      <TextArea label={say(tableWords.reason)} value={reason} onChange={setReason} />
      <Select
        label={say(tableWords.degree)}
        value={degree}
        choices={choicesOf(say, exclusionDegrees, exclusionWords)}
        onChange={setDegree}
      />
    </AskDialog>
  );
}

/** The choice that takes a code away. */
const noCode = 'none';

/** Gives the chosen nodes their place in a frame, or takes it away. */
export function CodeDialog({ ask }: { readonly ask: Asks<'code'> }) {
  const say = useSay();
  const text = useText();
  const theory = useTheory((whole) => whole);
  const frames = useFrames();
  const run = useRun();
  const [first] = ask.ids.flatMap((id) => nodeAt(theory, id) ?? []);
  const [frameId, setFrame] = useState(frames[0]?.id ?? '');
  const frame = frames.find(({ id }) => id === frameId);
  const now = first?.codes?.find((one) => one.frame === frameId);
  const [code, setCode] = useState(now?.code ?? noCode);
  const [fit, setFit] = useState<Fit>(now?.fit ?? 'exact');
  const [refusal, setRefusal] = useState<RefusalReason>();
  const kinds = new Set(ask.ids.flatMap((id) => nodeAt(theory, id)?.kind ?? []));
  const items = frame ? [...kinds].flatMap((kind) => liveItems(frame, kind)) : [];
  return (
    <AskDialog
      title={say(tableWords.codingTitle)}
      action={say(tableWords.coding)}
      refusal={refusal}
      isAble={frame !== undefined}
      onDone={() => {
        const outcome = run(codeSeveral, {
          ids: ask.ids,
          frame: frameId,
          ...(code === noCode ? {} : { code: { frame: frameId, code, fit } }),
        });
        if (isRefusal(outcome) && outcome.refused !== 'no-change') setRefusal(outcome.refused);
        else closeAsk();
      }}
    >
      {frames.length > 1 && (
        <Select
          label={say(tableWords.frame)}
          value={frameId}
          choices={frames.map((one) => ({ value: one.id, words: text(one.title) }))}
          onChange={setFrame}
        />
      )}
      <Select
        label={say(tableWords.coding)}
        value={code}
        choices={[
          { value: noCode, words: say(tableWords.noCode) },
          ...items.map((item) => ({ value: item.code, words: `${item.code} ${text(item.label)}` })),
        ]}
        onChange={setCode}
      />
      {code !== noCode && (
        <Select
          label={say(tableWords.fit)}
          value={fit}
          choices={choicesOf(say, fits, fitWords)}
          onChange={setFit}
        />
      )}
    </AskDialog>
  );
}

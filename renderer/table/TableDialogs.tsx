import { useState } from 'react';
import { effectWords, linkWords } from '../../shared/text/domain.ts';
import { kindChoiceWords } from '../../shared/text/inspector.ts';
import { recordName } from '../../shared/text/recordName.ts';
import { tableWords } from '../../shared/text/table.ts';
import { isRefusal, type Outcome, type RefusalReason } from '../../shared/theory/command.ts';
import { addLink, addModeration, addNode } from '../../shared/theory/commands/create.ts';
import { canModerate, permittedTargets, typesOnOffer } from '../../shared/theory/connectRules.ts';
import { nodeAt, nodesOf } from '../../shared/theory/theory.ts';
import {
  effects,
  linkTypes,
  nodeKinds,
  type Effect,
  type LinkType,
  type NodeKind,
} from '../../shared/theory/words.ts';
import { choicesOf } from '../inspector/choices.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { placesNow } from '../state/places.ts';
import { useRun, useTheory } from '../state/session.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AskDialog, type Asks } from './AskDialog.tsx';
import { CodeDialog, ExcludeDialog } from './ChosenDialogs.tsx';
import { KeepFilterDialog } from './KeepFilterDialog.tsx';
import { setTable, useTable } from './tableState.ts';

/** The dialog that the table asks something with; none while it asks nothing. */
export function TableDialogs({ onMade }: { readonly onMade: (id: string | undefined) => void }) {
  const ask = useTable((state) => state.ask);
  if (!ask) return null;
  switch (ask.what) {
    case 'node':
      return <NewNodeDialog ask={ask} onMade={onMade} />;
    case 'link':
      return <NewLinkDialog ask={ask} onMade={onMade} />;
    case 'context':
      return <NewContextDialog ask={ask} onMade={onMade} />;
    case 'exclude':
      return <ExcludeDialog ask={ask} />;
    case 'code':
      return <CodeDialog ask={ask} />;
    case 'filter':
      return <KeepFilterDialog />;
  }
}

/** Goes to what a command made, once its row is there; gives why not where it was refused. */
function useMade(onMade: (id: string | undefined) => void): (outcome: Outcome) => RefusalReason | undefined {
  return (outcome) => {
    if (isRefusal(outcome)) return outcome.refused;
    const made = outcome.select?.at(-1);
    setTable({ ask: undefined });
    onMade(made);
    return undefined;
  };
}

/** The places of the picture beside the rows, so that nothing else moves. */
function kept(): { kept?: Readonly<Record<string, number>> } {
  const places = placesNow();
  return places ? { kept: places } : {};
}

function NewNodeDialog({
  ask,
  onMade,
}: {
  readonly ask: Asks<'node'>;
  readonly onMade: (id: string | undefined) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const run = useRun();
  const made = useMade(onMade);
  const near = useTheory((theory) => (ask.from === undefined ? undefined : nodeAt(theory, ask.from)?.kind));
  const [kind, setKind] = useState<NodeKind>(near ?? 'problem');
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<RefusalReason>();
  return (
    <AskDialog
      title={say(tableWords.newNode)}
      action={say(tableWords.make)}
      refusal={refusal}
      isAble={name.trim() !== ''}
      onDone={() => setRefusal(made(run(addNode, { kind, title: { [language]: name.trim() }, ...kept() })))}
    >
      {/* The dialog was opened to write this name. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <TextField label={say(tableWords.name)} value={name} onChange={setName} autoFocus />
      <Select
        label={say(tableWords.kind)}
        value={kind}
        choices={choicesOf(say, nodeKinds, kindChoiceWords)}
        onChange={setKind}
      />
    </AskDialog>
  );
}

function NewLinkDialog({
  ask,
  onMade,
}: {
  readonly ask: Asks<'link'>;
  readonly onMade: (id: string | undefined) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  const run = useRun();
  const made = useMade(onMade);
  const [refusal, setRefusal] = useState<RefusalReason>();
  // What the theory most expects from here stands first.
  const targets = [...permittedTargets(theory, ask.from)].toSorted(
    ([, a], [, b]) => linkTypes.indexOf(a.type) - linkTypes.indexOf(b.type),
  );
  const [to, setTo] = useState(targets[0]?.[0] ?? '');
  const from = nodeAt(theory, ask.from);
  const target = nodeAt(theory, to);
  const types = from && target ? typesOnOffer(from.kind, target.kind) : [];
  const [wanted, setWanted] = useState<LinkType>();
  const type = types.find((one) => one === wanted) ?? types[0];
  const name = recordName(theory, ask.from, language);
  return (
    <AskDialog
      title={say(tableWords.newLinkFrom, { name })}
      action={say(tableWords.make)}
      refusal={refusal}
      isAble={type !== undefined}
      onDone={() => {
        if (type) setRefusal(made(run(addLink, { from: ask.from, to, type, ...kept() })));
      }}
    >
      {targets.length === 0 ? (
        <p>{say(tableWords.noTargets)}</p>
      ) : (
        <>
          <Select
            label={say(tableWords.target)}
            value={to}
            choices={targets.map(([id]) => ({
              value: id,
              words: `${say(kindChoiceWords[nodeAt(theory, id)?.kind ?? 'problem'])}: ${recordName(theory, id, language)}`,
            }))}
            onChange={setTo}
          />
          {type && (
            <Select
              label={say(tableWords.kind)}
              value={type}
              choices={choicesOf(say, types, linkWords)}
              onChange={setWanted}
            />
          )}
        </>
      )}
    </AskDialog>
  );
}

function NewContextDialog({
  ask,
  onMade,
}: {
  readonly ask: Asks<'context'>;
  readonly onMade: (id: string | undefined) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  const run = useRun();
  const made = useMade(onMade);
  const [refusal, setRefusal] = useState<RefusalReason>();
  const contexts = nodesOf(theory).filter(
    (node) => node.kind === 'context' && !isRefusal(canModerate(theory, node.id, ask.target)),
  );
  const [context, setContext] = useState(contexts[0]?.id ?? '');
  const [effect, setEffect] = useState<Effect>('hinders');
  return (
    <AskDialog
      title={say(tableWords.newContext, { name: recordName(theory, ask.target, language) })}
      action={say(tableWords.make)}
      refusal={refusal}
      isAble={contexts.length > 0}
      onDone={() => setRefusal(made(run(addModeration, { context, target: ask.target, effect, ...kept() })))}
    >
      {contexts.length === 0 ? (
        <p>{say(tableWords.noContexts)}</p>
      ) : (
        <>
          <Select
            label={say(tableWords.context)}
            value={context}
            choices={contexts.map(({ id }) => ({ value: id, words: recordName(theory, id, language) }))}
            onChange={setContext}
          />
          <Select
            label={say(tableWords.effect)}
            value={effect}
            choices={choicesOf(say, effects, effectWords)}
            onChange={setEffect}
          />
        </>
      )}
    </AskDialog>
  );
}

import { Trash2 } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { configurationSentence } from '../../shared/configuration/configurationSentence.ts';
import { groupWords } from '../../shared/text/groups.ts';
import { kindChoiceWords, inspectorWords } from '../../shared/text/inspector.ts';
import type { Words } from '../../shared/text/words.ts';
import { remove } from '../../shared/theory/commands/remove.ts';
import type { Configuration, TheoryRecord } from '../../shared/theory/records.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { GroupFields } from '../groups/GroupFields.tsx';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { select, showRecords, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { RecordHistory } from '../versions/RecordHistory.tsx';
import { ContextList } from './ContextList.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { MemoList } from './MemoList.tsx';
import { ModerationPanel } from './ModerationPanel.tsx';
import { NodePanel } from './NodePanel.tsx';
import { SeveralPanel } from './SeveralPanel.tsx';
import { TheoryPanel } from './TheoryPanel.tsx';
import { useWalk, WalkContext } from './useEdit.ts';
import './inspector.css';

/** Where the focus goes when nothing is chosen any more: the theory itself. */
const nowhere = '';

/** The chosen record whole, to be read and changed; the theory itself while nothing is chosen (look.md 6.3). */
export function Inspector() {
  const say = useSay();
  const text = useText();
  const run = useRun();
  const selection = useWindow((state) => state.selection);
  const records = useTheory((theory) => theory.records);
  const chosen = selection.flatMap((id) => records.get(id) ?? []);
  const heading = useRef<HTMLHeadingElement>(null);
  const walkingTo = useRef<string>(undefined);

  // The button that led here has gone with the record it stood in, so the focus goes to the name of the next one.
  useEffect(() => {
    if (walkingTo.current === undefined || walkingTo.current !== (selection[0] ?? nowhere)) return;
    walkingTo.current = undefined;
    heading.current?.focus();
  }, [selection]);
  const walk = useCallback((id: string): void => {
    walkingTo.current = id;
    // Where the sheet stands, the sheet stays.
    if (useWindow.getState().view === 'sheet') select([id]);
    else showRecords([id]);
  }, []);

  const [only] = chosen;
  const key = chosen.length > 1 ? 'several' : (only?.id ?? 'theory');
  return (
    <WalkContext value={walk}>
      {/* Another record gets fields of its own: nothing typed in one may end up in the next. */}
      <div className="rw-inspector" key={key}>
        <h2 className="rw-inspector__title" tabIndex={-1} ref={heading}>
          {only?.record === 'node' && chosen.length === 1 && (
            <KindSign kind={only.kind} generic={only.subtype === 'generic'} emphasis={only.emphasis ?? 0} />
          )}
          {say(titleOf(chosen))}
          {only?.record === 'node' && chosen.length === 1 && (
            <span className="rw-hidden">{text(only.title)}</span>
          )}
        </h2>
        <Panel chosen={chosen} />
        {only && chosen.length === 1 && <RecordHistory id={only.id} />}
        {chosen.length > 0 && (
          <div className="rw-inspector__buttons">
            <Button
              icon={<Trash2 size={14} aria-hidden />}
              onPress={() => {
                walkingTo.current = nowhere;
                run(remove, { ids: chosen.map(({ id }) => id) });
              }}
            >
              {say(inspectorWords.remove)}
            </Button>
          </div>
        )}
      </div>
    </WalkContext>
  );
}

function titleOf(chosen: readonly TheoryRecord[]): Words {
  const [only, more] = chosen;
  if (!only) return inspectorWords.theory;
  if (more) return inspectorWords.several;
  switch (only.record) {
    case 'node':
      return kindChoiceWords[only.kind];
    case 'link':
      return inspectorWords.link;
    case 'moderation':
      return inspectorWords.moderation;
    case 'configuration':
      return inspectorWords.configuration;
    case 'group':
      return groupWords.group;
    case 'theory':
    case 'evidence':
    case 'waiver':
    case 'memo':
    case 'concept':
      return inspectorWords.theory;
  }
}

function Panel({ chosen }: { readonly chosen: readonly TheoryRecord[] }) {
  const [only, more] = chosen;
  if (!only) return <TheoryPanel />;
  if (more) return <SeveralPanel records={chosen} />;
  switch (only.record) {
    case 'node':
      return <NodePanel node={only} />;
    case 'link':
      return <LinkPanel link={only} />;
    case 'moderation':
      return <ModerationPanel moderation={only} />;
    case 'configuration':
      return <ConfigurationPanel configuration={only} />;
    case 'group':
      return (
        <>
          <GroupFields group={only} />
          <MemoList target={only.id} />
        </>
      );
    case 'theory':
    case 'evidence':
    case 'waiver':
    case 'memo':
    case 'concept':
      return <TheoryPanel />;
  }
}

/** A configuration: what belongs to it, to walk through, and what stands on it. */
function ConfigurationPanel({ configuration }: { readonly configuration: Configuration }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const walk = useWalk();
  const theory = useTheory((whole) => whole);
  const members = configuration.members.flatMap(({ record }) => nodeAt(theory, record) ?? []);
  return (
    <>
      {configuration.title && <p>{text(configuration.title)}</p>}
      <p>
        {configurationSentence(theory, configuration, language)
          .map((part) => part.text)
          .join('')}
      </p>
      <ul className="rw-inspector__list" aria-label={say(inspectorWords.members)}>
        {members.map((node) => (
          <li key={node.id}>
            <button type="button" className="rw-inspector__walk" onClick={() => walk(node.id)}>
              <KindSign kind={node.kind} emphasis={node.emphasis ?? 0} />
              <span>{text(node.title)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ContextList target={configuration.id} />
      <EvidenceList target={configuration.id} kind="mechanism" />
      <MemoList target={configuration.id} />
    </>
  );
}

import { useMemo } from 'react';
import type { Picture } from '../../shared/layout/picture.ts';
import { configurationSentence } from '../../shared/configuration/configurationSentence.ts';
import { kindChoiceWords } from '../../shared/text/inspector.ts';
import { recordName, wordOfRecord } from '../../shared/text/recordName.ts';
import { tableWords } from '../../shared/text/table.ts';
import { linkAt, nodeAt, type Theory } from '../../shared/theory/theory.ts';
import type { TheoryRecord } from '../../shared/theory/records.ts';
import { ContextList } from '../inspector/ContextList.tsx';
import { EvidenceList } from '../inspector/EvidenceList.tsx';
import '../inspector/inspector.css';
import { LinkList } from '../inspector/LinkList.tsx';
import { WalkContext } from '../inspector/useEdit.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { showRecords, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { nameColumn } from './columns.ts';
import { SmallMap } from './SmallMap.tsx';
import { setTable, useTable } from './tableState.ts';

/** Above this number of boxes a small map says nothing any more. */
const mostBoxes = 1500;

/** The kind in whose colour a record is spoken of. */
function kindOf(theory: Theory, record: TheoryRecord) {
  const node = record.record === 'link' ? nodeAt(theory, record.from) : nodeAt(theory, record.id);
  return node?.kind ?? 'context';
}

/** Beside the rows: the same choice in the map, and the row with the keyboard with its links to walk along. */
export function SidePanel({
  picture,
  onWalk,
}: {
  readonly picture: Picture | undefined;
  readonly onWalk: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  const selection = useWindow((state) => state.selection);
  const key = useTable((state) => state.cell?.key);
  const chosen = useMemo(() => new Set(selection), [selection]);
  const record = key === undefined ? undefined : theory.records.get(key);
  const walk = (id: string): void => {
    setTable({
      cell: { key: id, column: nameColumn },
      text: '',
      filter: 'all',
      record: 'all',
      closed: new Set(),
    });
    onWalk();
  };
  return (
    <aside className="rw-table__side" aria-label={say(tableWords.sidePanel)} data-region="right">
      {picture && picture.boxes.length <= mostBoxes && (
        <>
          <p className="rw-table__side-head" aria-hidden>
            {say(tableWords.sideChoice)}
          </p>
          <SmallMap
            picture={picture}
            label={say(tableWords.sideChoice)}
            chosen={chosen}
            current={record?.id}
          />
        </>
      )}
      {record ? (
        <div className="rw-table__record">
          <h2 className="rw-table__record-name">
            {record.record === 'node' && (
              <KindSign
                kind={record.kind}
                generic={record.subtype === 'generic'}
                emphasis={record.emphasis ?? 0}
              />
            )}
            <span>{recordName(theory, record, language)}</span>
          </h2>
          <p className="rw-table__record-kind">
            {say(record.record === 'node' ? kindChoiceWords[record.kind] : wordOfRecord(record))}
            {' · '}
            <Button look="link" onPress={() => showRecords([record.id])}>
              {say(tableWords.showOnMap)}
            </Button>
          </p>
          <WalkContext value={walk}>
            <RecordParts record={record} />
            {record.record === 'configuration' && (
              <p>
                {configurationSentence(theory, record, language)
                  .map(({ text }) => text)
                  .join('')}
              </p>
            )}
            <EvidenceList target={record.id} kind={kindOf(theory, record)} />
          </WalkContext>
        </div>
      ) : (
        <p className="rw-table__record-kind">{say(tableWords.noRow)}</p>
      )}
    </aside>
  );
}

/** What leads to a record and on from it. */
function RecordParts({ record }: { readonly record: TheoryRecord }) {
  const theory = useTheory((whole) => whole);
  switch (record.record) {
    case 'node':
      return (
        <>
          <LinkList node={record.id} side="out" />
          <LinkList node={record.id} side="in" />
          {record.kind === 'mechanism' && <ContextList target={record.id} />}
        </>
      );
    case 'link':
      return (
        <>
          <Ends ids={[record.from, record.to]} />
          <ContextList target={record.id} />
        </>
      );
    case 'moderation':
      return <Ends ids={[record.context, record.target]} />;
    case 'configuration':
      return <Ends ids={record.members.map((member) => member.record).filter((id) => !linkAt(theory, id))} />;
    case 'theory':
    case 'evidence':
    case 'waiver':
    case 'memo':
    case 'group':
    case 'concept':
      return null;
  }
}

/** The records at the ends of this one, each a way on. */
function Ends({ ids }: { readonly ids: readonly string[] }) {
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  return (
    <WalkContext.Consumer>
      {(walk) => (
        <ul className="rw-inspector__list">
          {ids.map((id) => {
            const node = nodeAt(theory, id);
            return (
              <li key={id}>
                <button type="button" className="rw-inspector__walk" onClick={() => walk(id)}>
                  {node && <KindSign kind={node.kind} emphasis={node.emphasis ?? 0} />}
                  <span>{recordName(theory, id, language)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </WalkContext.Consumer>
  );
}

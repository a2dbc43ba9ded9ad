import { emphasisWords, exclusionWords, linkWords, partyWords, sideWords } from '../../shared/text/domain.ts';
import { emphasisChoiceWords, inspectorWords, kindChoiceWords } from '../../shared/text/inspector.ts';
import {
  editNode,
  excludeNode,
  includeNode,
  renameNode,
  type NodeEdit,
} from '../../shared/theory/commands/edit.ts';
import { unpin } from '../../shared/theory/commands/arrange.ts';
import type { TheoryNode } from '../../shared/theory/records.ts';
import { linkAt, moderationsOf, nodeAt } from '../../shared/theory/theory.ts';
import { exclusionDegrees, nodeKinds, parties, sides, type Emphasis } from '../../shared/theory/words.ts';
import { effectSigns } from '../checks/effectSigns.ts';
import { GroupsOfNode } from '../groups/GroupsOfNode.tsx';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { Select } from '../ui/Select.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { choicesOf, optionalChoicesOf } from './choices.ts';
import { BasisRow, SourceFields } from './ClaimFields.tsx';
import { CodeList } from './CodeList.tsx';
import { ContextList } from './ContextList.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { LinkList } from './LinkList.tsx';
import { MemoList } from './MemoList.tsx';
import { RoleList } from './RoleList.tsx';
import { Part, Row } from './Row.tsx';
import { useChoose, useEdit, useWalk } from './useEdit.ts';
import { BothWords } from './Words.tsx';

/** How strongly the holder puts it; none chosen where several differ. */
export function EmphasisRow({
  value,
  onChange,
}: {
  readonly value: Emphasis | undefined;
  readonly onChange: (value: Emphasis) => void;
}) {
  const say = useSay();
  return (
    <Row label={say(inspectorWords.emphasis)}>
      <SegmentedChoice<string>
        label={say(inspectorWords.emphasis)}
        value={String(value ?? 'mixed')}
        segments={([0, 1, 2] as const).map((one) => ({
          value: String(one),
          words: say(emphasisChoiceWords[one]),
          label: say(emphasisWords[one]),
        }))}
        onChange={(chosen) => onChange(Number(chosen) as Emphasis)}
      />
    </Row>
  );
}

/** Everything a node says, and where it leads. */
export function NodePanel({ node }: { readonly node: TheoryNode }) {
  const say = useSay();
  const edit = useEdit();
  const choose = useChoose();
  const { id } = node;
  const type = (change: NodeEdit, field: string) => edit(editNode, { id, change }, `${id} ${field}`);
  const set = (change: NodeEdit): void => choose(editNode, { id, change });
  return (
    <>
      <BothWords
        label={say(inspectorWords.name)}
        value={node.title}
        onText={(title, language) => edit(renameNode, { id, title: title ?? {} }, `${id} title ${language}`)}
      />
      <details className="rw-inspector__more">
        <summary>{say(inspectorWords.namesMore)}</summary>
        <BothWords
          label={say(inspectorWords.shortTitle)}
          value={node.shortTitle}
          onText={(shortTitle, language) => type({ shortTitle }, `short ${language}`)}
        />
        <BothWords
          label={say(inspectorWords.subtitle)}
          value={node.subtitle}
          onText={(subtitle, language) => type({ subtitle }, `subtitle ${language}`)}
        />
      </details>
      <BothWords
        label={say(inspectorWords.description)}
        value={node.description}
        long
        onText={(description, language) => type({ description }, `description ${language}`)}
      />
      <Row label={say(inspectorWords.kind)}>
        <Select
          label={say(inspectorWords.kind)}
          hideLabel
          value={node.kind}
          choices={nodeKinds.map((kind) => ({
            value: kind,
            words: say(kindChoiceWords[kind]),
            icon: <KindSign kind={kind} emphasis={2} width={18} height={12} />,
          }))}
          onChange={(kind) => set({ kind })}
        />
      </Row>
      <EmphasisRow value={node.emphasis ?? 0} onChange={(emphasis) => set({ emphasis })} />
      <ExcludedFields node={node} />
      <Row label={say(inspectorWords.side)}>
        <Select
          label={say(inspectorWords.side)}
          hideLabel
          value={node.side ?? 'none'}
          choices={optionalChoicesOf(say, inspectorWords.none, sides, sideWords)}
          onChange={(side) => set({ side: side === 'none' ? undefined : side })}
        />
      </Row>
      <Row label={say(inspectorWords.party)}>
        <Select
          label={say(inspectorWords.party)}
          hideLabel
          value={node.party ?? 'none'}
          choices={optionalChoicesOf(say, inspectorWords.none, parties, partyWords)}
          onChange={(party) => set({ party: party === 'none' ? undefined : party })}
        />
      </Row>
      <BasisRow value={node.basis} onChange={(basis) => set({ basis })} />
      <SourceFields
        record={node}
        hasNote={false}
        onChange={({ note: _note, ...change }, field) => type(change, field)}
      />
      {node.pinned && (
        <Row label={say(inspectorWords.pinned)}>
          <Button look="link" onPress={() => choose(unpin, { ids: [id] })}>
            {say(inspectorWords.unpin)}
          </Button>
        </Row>
      )}
      <CodeList node={node} />
      <RoleList node={node} />
      {node.kind === 'mechanism' && <ContextList target={id} />}
      {node.kind === 'context' && <StandsOn context={id} />}
      <GroupsOfNode node={id} />
      <LinkList node={id} side="in" />
      <LinkList node={id} side="out" />
      <EvidenceList target={id} kind={node.kind} />
      <MemoList target={id} />
    </>
  );
}

/** Whether the holder leaves it alone on purpose, in which degree, and why. */
function ExcludedFields({ node }: { readonly node: TheoryNode }) {
  const say = useSay();
  const edit = useEdit();
  const choose = useChoose();
  const { id, excluded } = node;
  const ids = [id];
  return (
    <>
      <Row label={say(inspectorWords.excluded)}>
        <Select
          label={say(inspectorWords.excluded)}
          hideLabel
          value={excluded?.degree ?? 'none'}
          choices={[
            { value: 'none' as const, words: say(inspectorWords.notExcluded) },
            ...choicesOf(say, exclusionDegrees, exclusionWords),
          ]}
          onChange={(degree) => {
            if (degree === 'none') choose(includeNode, { ids });
            else
              choose(excludeNode, { ids, degree, ...(excluded?.reason ? { reason: excluded.reason } : {}) });
          }}
        />
      </Row>
      {excluded && (
        <BothWords
          label={say(inspectorWords.reason)}
          value={excluded.reason}
          long
          onText={(reason, language) =>
            edit(
              excludeNode,
              { ids, degree: excluded.degree, ...(reason ? { reason } : {}) },
              `${id} reason ${language}`,
            )
          }
        />
      )}
    </>
  );
}

/** What a context stands on: each leads to how it works there. */
function StandsOn({ context }: { readonly context: string }) {
  const say = useSay();
  const text = useText();
  const walk = useWalk();
  const theory = useTheory((whole) => whole);
  const standing = moderationsOf(theory).filter((one) => one.context === context);
  const nameOf = (target: string): string => {
    const link = linkAt(theory, target);
    if (!link) return text(nodeAt(theory, target)?.title) || say(inspectorWords.configuration);
    const [from, to] = [link.from, link.to].map((end) => text(nodeAt(theory, end)?.title));
    return `${from ?? ''} ${say(linkWords[link.type])} ${to ?? ''}`;
  };
  return (
    <Part title={say(inspectorWords.standsOn)}>
      {standing.length === 0 && <p className="rw-inspector__empty">{say(inspectorWords.standsNowhere)}</p>}
      <ul className="rw-inspector__list">
        {standing.map(({ id, target, effect }) => (
          <li key={id}>
            <button type="button" className="rw-inspector__walk" onClick={() => walk(id)}>
              <span className="rw-inspector__effect" aria-hidden>
                {effectSigns[effect]}
              </span>
              <span>{nameOf(target)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

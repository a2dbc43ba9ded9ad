import { effectWords, linkWords } from '../../shared/text/domain.ts';
import { inspectorWords } from '../../shared/text/inspector.ts';
import { editModeration, type ModerationEdit } from '../../shared/theory/commands/edit.ts';
import type { Moderation } from '../../shared/theory/records.ts';
import { linkAt, nodeAt } from '../../shared/theory/theory.ts';
import { effects } from '../../shared/theory/words.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { Select } from '../ui/Select.tsx';
import { choicesOf } from './choices.ts';
import { BasisRow, ModalityRow, SignRow, SourceFields } from './ClaimFields.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { SentencePart } from './LinkPanel.tsx';
import { MemoList } from './MemoList.tsx';
import { useChoose, useEdit, useWalk } from './useEdit.ts';

/** A context in its place: what it does there, and how sure that is (3.5, box 3.1). */
export function ModerationPanel({ moderation }: { readonly moderation: Moderation }) {
  const say = useSay();
  const edit = useEdit();
  const choose = useChoose();
  const context = useTheory((theory) => nodeAt(theory, moderation.context));
  if (!context) return null;
  const { id } = moderation;
  const set = (change: ModerationEdit): void => choose(editModeration, { id, change });
  return (
    <>
      <div className="rw-inspector__sentence">
        <SentencePart node={context} />
        <Select
          label={say(inspectorWords.effect)}
          hideLabel
          value={moderation.effect}
          choices={choicesOf(say, effects, effectWords)}
          onChange={(effect) => set({ effect })}
        />
        <Target id={moderation.target} />
      </div>
      <BasisRow value={moderation.basis} onChange={(basis) => set({ basis })} />
      <SignRow value={moderation.sign} onChange={(sign) => set({ sign })} />
      <ModalityRow value={moderation.modality ?? 'claimed'} onChange={(modality) => set({ modality })} />
      <SourceFields
        record={moderation}
        hasNote
        onChange={(change, field) => edit(editModeration, { id, change }, `${id} ${field}`)}
      />
      <EvidenceList target={id} kind="context" />
      <MemoList target={moderation.id} />
    </>
  );
}

/** What it stands on: a mechanism, a link said in full, or a configuration. */
function Target({ id }: { readonly id: string }) {
  const say = useSay();
  const text = useText();
  const walk = useWalk();
  const theory = useTheory((whole) => whole);
  const node = nodeAt(theory, id);
  if (node) return <SentencePart node={node} />;
  const link = linkAt(theory, id);
  const record = theory.records.get(id);
  const title = record?.record === 'configuration' ? text(record.title) : '';
  const words = link
    ? `${text(nodeAt(theory, link.from)?.title)} ${say(linkWords[link.type])} ${text(nodeAt(theory, link.to)?.title)}`
    : title || say(inspectorWords.configuration);
  return (
    <button type="button" className="rw-inspector__end" onClick={() => walk(id)}>
      <span>{words}</span>
    </button>
  );
}

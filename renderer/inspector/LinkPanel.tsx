import { linkWords } from '../../shared/text/domain.ts';
import { emphasisWords } from '../../shared/text/domain.ts';
import { inspectorWords } from '../../shared/text/inspector.ts';
import { editLink, type LinkEdit } from '../../shared/theory/commands/edit.ts';
import { typesOnOffer } from '../../shared/theory/connectRules.ts';
import type { Link, TheoryNode } from '../../shared/theory/records.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import type { Emphasis } from '../../shared/theory/words.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { Select } from '../ui/Select.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { choicesOf } from './choices.ts';
import { BasisRow, ModalityRow, SignRow, SourceFields } from './ClaimFields.tsx';
import { ContextList } from './ContextList.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { MemoList } from './MemoList.tsx';
import { Row } from './Row.tsx';
import { useChoose, useEdit, useWalk } from './useEdit.ts';
import { BothWords } from './Words.tsx';

/** One end of the sentence: its sign and name, and the way to it. */
export function SentencePart({ node }: { readonly node: TheoryNode }) {
  const text = useText();
  const walk = useWalk();
  return (
    <button type="button" className="rw-inspector__end" onClick={() => walk(node.id)}>
      <KindSign kind={node.kind} generic={node.subtype === 'generic'} emphasis={node.emphasis ?? 0} />
      <span>{text(node.title)}</span>
    </button>
  );
}

/** A link as a sentence, what kind of statement it is, under which contexts, and who says so (look.md 6.3). */
export function LinkPanel({ link }: { readonly link: Link }) {
  const say = useSay();
  const edit = useEdit();
  const choose = useChoose();
  const from = useTheory((theory) => nodeAt(theory, link.from));
  const to = useTheory((theory) => nodeAt(theory, link.to));
  if (!from || !to) return null;
  const { id } = link;
  const type = (change: LinkEdit, field: string) => edit(editLink, { id, change }, `${id} ${field}`);
  const set = (change: LinkEdit): void => choose(editLink, { id, change });
  const offered = typesOnOffer(from.kind, to.kind);
  // A coded theory may have a type that the table does not: it stays to be seen and chosen.
  const types = offered.includes(link.type) ? offered : [link.type, ...offered];
  return (
    <>
      <div className="rw-inspector__sentence">
        <SentencePart node={from} />
        <Select
          label={say(inspectorWords.type)}
          hideLabel
          value={link.type}
          choices={choicesOf(say, types, linkWords)}
          onChange={(chosen) => set({ type: chosen })}
        />
        <SentencePart node={to} />
      </div>
      {(link.type === 'relates' || link.label) && (
        <BothWords
          label={say(inspectorWords.ownWords)}
          value={link.label}
          onText={(label, language) => type({ label }, `label ${language}`)}
        />
      )}
      <BasisRow value={link.basis} onChange={(basis) => set({ basis })} />
      <SignRow value={link.sign} onChange={(sign) => set({ sign })} />
      <ModalityRow value={link.modality} onChange={(modality) => set({ modality })} />
      <Row label={say(inspectorWords.emphasis)}>
        <SegmentedChoice<string>
          label={say(inspectorWords.emphasis)}
          value={link.emphasis === undefined ? 'ends' : String(link.emphasis)}
          segments={[
            { value: 'ends', words: say(inspectorWords.asEnds) },
            ...([0, 1, 2] as const).map((one) => ({
              value: String(one),
              words: String(one),
              label: say(emphasisWords[one]),
            })),
          ]}
          onChange={(chosen) =>
            set({ emphasis: chosen === 'ends' ? undefined : (Number(chosen) as Emphasis) })
          }
        />
      </Row>
      <SourceFields record={link} hasNote onChange={type} />
      <ContextList target={id} />
      <EvidenceList target={id} kind={from.kind} />
      <MemoList target={id} />
    </>
  );
}

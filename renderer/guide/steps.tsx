import type { Sheet } from '../../shared/sheet/sheetOf.ts';
import { guideWords } from '../../shared/text/guide.ts';
import { recordName } from '../../shared/text/recordName.ts';
import type { Words } from '../../shared/text/words.ts';
import type { Link, TheoryNode } from '../../shared/theory/records.ts';
import { linksOf, moderationsOf, nodeAt, nodesOf, type Theory } from '../../shared/theory/theory.ts';
import type { NodeKind } from '../../shared/theory/words.ts';
import { Item, useShortName } from '../sheet/Item.tsx';
import { useNameIt } from '../sheet/useSheetEdit.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { ContextLine, NodeLine } from './NodeLine.tsx';
import { TieRow } from './TieRow.tsx';

type Kinds = readonly [NodeKind, ...NodeKind[]];
const problems: Kinds = ['problem'];
const means: Kinds = ['instrument', 'connection'];
const connections: Kinds = ['connection'];
const mechanisms: Kinds = ['mechanism'];
const goals: Kinds = ['subgoal'];
const onward: Kinds = ['endgoal', 'subgoal'];
const contexts: Kinds = ['context'];
const endgoals: Kinds = ['endgoal'];

/** The nodes of these kinds to which links lead from a node, in their own order, each once. */
function reachedFrom(theory: Theory, id: string, kinds: Kinds): readonly TheoryNode[] {
  const found = linksOf(theory).flatMap((link) => (link.from === id ? (nodeAt(theory, link.to) ?? []) : []));
  return [...new Set(found)].filter(({ kind }) => kinds.includes(kind));
}

const ofKinds = (theory: Theory, kinds: Kinds): readonly TheoryNode[] =>
  nodesOf(theory).filter((node) => kinds.includes(node.kind));

const inUse = (theory: Theory, kinds: Kinds): readonly TheoryNode[] =>
  ofKinds(theory, kinds).filter((node) => !node.excluded);

interface NamedRowProps {
  readonly nodes: readonly TheoryNode[];
  readonly kinds: Kinds;
  readonly label: Words;
}

/** Nodes that are named one after the other, some of them as left alone on purpose. */
function NamedRow({ nodes, kinds, label }: NamedRowProps) {
  const say = useSay();
  const nameIt = useNameIt();
  return (
    <TieRow
      held={nodes.map((node) => (
        <NodeLine key={node.id} node={node} mayLeave />
      ))}
      label={say(label)}
      kinds={kinds}
      onName={(words, left) => nameIt(kinds, words, { left }) !== undefined}
    />
  );
}

/** Step 2: problems, one after the other. */
export function ProblemStep() {
  const held = useTheory((theory) => theory);
  return (
    <ul>
      <NamedRow nodes={ofKinds(held, problems)} kinds={problems} label={guideWords.problem} />
    </ul>
  );
}

/** A field a node: what is named there is linked from it. */
function LinkedFields({
  from,
  kinds,
  label,
}: {
  readonly from: readonly TheoryNode[];
  readonly kinds: Kinds;
  readonly label: Words;
}) {
  const say = useSay();
  const nameIt = useNameIt();
  const shortName = useShortName();
  const theory = useTheory((whole) => whole);
  // Two of one name are told apart by their code.
  const nameOf = (node: TheoryNode): string => {
    const name = shortName(node);
    const code = node.codes?.[0]?.code;
    const isTwin = from.some((other) => other !== node && shortName(other) === name);
    return isTwin && code !== undefined ? `${name} (${code})` : name;
  };
  return from.map((node) => (
    <TieRow
      key={`${node.id} ${kinds[0]}`}
      head={<Item node={node} look="word" />}
      held={reachedFrom(theory, node.id, kinds).map((reached) => (
        <NodeLine key={reached.id} node={reached} />
      ))}
      label={say(label, { name: nameOf(node) })}
      kinds={kinds}
      onName={(words) => nameIt(kinds, words, { from: node.id }) !== undefined}
    />
  ));
}

/** Step 3: what is done about each problem, what is done beside that, and which sub-goals are aimed at. */
export function ApproachStep() {
  const say = useSay();
  const theory = useTheory((whole) => whole);
  const tied = new Set(linksOf(theory).flatMap((link: Link) => link.to));
  const from = inUse(theory, problems);
  return (
    <>
      {from.length === 0 && <p className="rw-guide__none">{say(guideWords.noProblems)}</p>}
      <ul>
        <LinkedFields from={from} kinds={means} label={guideWords.meansFor} />
        <NamedRow
          nodes={ofKinds(theory, means).filter(({ id, kind }) => kind === 'instrument' && !tied.has(id))}
          kinds={means}
          label={guideWords.meansForNone}
        />
        <NamedRow nodes={ofKinds(theory, connections)} kinds={connections} label={guideWords.connection} />
        <NamedRow nodes={ofKinds(theory, goals)} kinds={goals} label={guideWords.subgoal} />
      </ul>
    </>
  );
}

/** Step 4: what each means changes in people, and what that leads to. */
export function MechanismStep() {
  const say = useSay();
  const theory = useTheory((whole) => whole);
  const from = inUse(theory, means);
  return (
    <>
      {from.length === 0 && <p className="rw-guide__none">{say(guideWords.noMeans)}</p>}
      <ul>
        <LinkedFields from={from} kinds={mechanisms} label={guideWords.mechanismOf} />
        <LinkedFields from={inUse(theory, mechanisms)} kinds={goals} label={guideWords.goalOf} />
      </ul>
    </>
  );
}

/** Step 5: what each mechanism, each step from a sub-goal to the end, and each link on which a context stands already, depends on. */
export function ContextStep() {
  const say = useSay();
  const language = useLanguage();
  const nameIt = useNameIt();
  const theory = useTheory((whole) => whole);
  const moderations = moderationsOf(theory);
  const targets = [
    ...inUse(theory, mechanisms).map(({ id }) => id),
    ...linksOf(theory)
      .filter(
        ({ id, to }) =>
          nodeAt(theory, to)?.kind === 'endgoal' || moderations.some((one) => one.target === id),
      )
      .map(({ id }) => id),
  ];
  return (
    <>
      {inUse(theory, mechanisms).length === 0 && (
        <p className="rw-guide__none">{say(guideWords.noMechanisms)}</p>
      )}
      <ul>
        {targets.map((target) => {
          const here = moderations.filter((one) => one.target === target);
          const held = here.flatMap((moderation) => {
            const context = nodeAt(theory, moderation.context);
            return context
              ? [<ContextLine key={moderation.id} context={context} moderation={moderation} />]
              : [];
          });
          const node = nodeAt(theory, target);
          const name = recordName(theory, target, language);
          return (
            <TieRow
              key={target}
              head={node ? <Item node={node} look="word" /> : <span>{name}</span>}
              held={held}
              label={say(guideWords.contextOf, { name })}
              kinds={contexts}
              onName={(words) => nameIt(contexts, words, { moderates: target }) !== undefined}
            />
          );
        })}
        <TieRow
          held={inUse(theory, contexts)
            .filter(({ id }) => !moderations.some(({ context }) => context === id))
            .map((node) => (
              <NodeLine key={node.id} node={node} />
            ))}
          label={say(guideWords.contextOfNone)}
          kinds={contexts}
          onName={(words) => nameIt(contexts, words) !== undefined}
        />
      </ul>
    </>
  );
}

/** The end goal of step 6. */
export function EndgoalField({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  const nameIt = useNameIt();
  return (
    <ul>
      <TieRow
        held={sheet.endgoals.map((node) => (
          <NodeLine key={node.id} node={node} />
        ))}
        label={say(guideWords.endgoal)}
        kinds={endgoals}
        onName={(words) => nameIt(endgoals, words) !== undefined}
      />
    </ul>
  );
}

/** What each sub-goal contributes to: the end goal, or another sub-goal on the way. */
export function OnwardFields() {
  const theory = useTheory((whole) => whole);
  return (
    <ul>
      <LinkedFields from={inUse(theory, goals)} kinds={onward} label={guideWords.onwardOf} />
    </ul>
  );
}

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

const inUse = (theory: Theory, kinds: Kinds): readonly TheoryNode[] =>
  nodesOf(theory).filter((node) => kinds.includes(node.kind) && !node.excluded);

/** Step 2: problems, one after the other. */
export function ProblemStep() {
  const say = useSay();
  const nameIt = useNameIt();
  const held = useTheory((theory) => theory);
  return (
    <ul>
      <TieRow
        held={nodesOf(held)
          .filter(({ kind }) => kind === 'problem')
          .map((node) => (
            <NodeLine key={node.id} node={node} mayLeave />
          ))}
        label={say(guideWords.problem)}
        kinds={problems}
        onName={(words) => nameIt(problems, words) !== undefined}
      />
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
  const nameOf = useShortName();
  const theory = useTheory((whole) => whole);
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
  const nameIt = useNameIt();
  const theory = useTheory((whole) => whole);
  const tied = new Set(linksOf(theory).flatMap((link: Link) => link.to));
  const from = inUse(theory, problems);
  return (
    <>
      {from.length === 0 && <p className="rw-guide__none">{say(guideWords.noProblems)}</p>}
      <ul>
        <LinkedFields from={from} kinds={means} label={guideWords.meansFor} />
        <TieRow
          held={inUse(theory, means)
            .filter(({ id }) => !tied.has(id))
            .map((node) => (
              <NodeLine key={node.id} node={node} />
            ))}
          label={say(guideWords.meansForNone)}
          kinds={means}
          onName={(words) => nameIt(means, words) !== undefined}
        />
        <TieRow
          held={inUse(theory, goals).map((node) => (
            <NodeLine key={node.id} node={node} />
          ))}
          label={say(guideWords.subgoal)}
          kinds={goals}
          onName={(words) => nameIt(goals, words) !== undefined}
        />
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

/** Step 5: what each mechanism, and each step from a sub-goal to the end, depends on. */
export function ContextStep() {
  const say = useSay();
  const language = useLanguage();
  const nameIt = useNameIt();
  const theory = useTheory((whole) => whole);
  const moderations = moderationsOf(theory);
  const targets = [
    ...inUse(theory, mechanisms).map(({ id }) => id),
    ...linksOf(theory)
      .filter(({ to }) => nodeAt(theory, to)?.kind === 'endgoal')
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

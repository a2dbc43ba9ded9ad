import { expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { headId } from '../../../../shared/ids.ts';
import { filledSteps } from '../../../../shared/sheet/filledSteps.ts';
import { nodeNamed } from '../../../../shared/sheet/naming.ts';
import { sheetOf } from '../../../../shared/sheet/sheetOf.ts';
import { isRefusal, type Command } from '../../../../shared/theory/command.ts';
import { editModeration, excludeNode } from '../../../../shared/theory/commands/edit.ts';
import { anchor, weighSide } from '../../../../shared/theory/commands/sheet.ts';
import { leadAllTo, nameAndTie, type Tied } from '../../../../shared/theory/commands/tie.ts';
import { applyPatch, invertPatch } from '../../../../shared/theory/patch.ts';
import {
  headOf,
  linksOf,
  moderationsOf,
  nodeAt,
  nodesOf,
  theoryOf,
  type Theory,
} from '../../../../shared/theory/theory.ts';
import type { LinkType, NodeKind } from '../../../../shared/theory/words.ts';
import { steadyIds } from '../../../kit/anyDocument.ts';

const { frames, theories } = readStarter();
const a = theoryOf(theories.find(({ id }) => id === 'fit-or-unfit-a')?.records ?? []);

/** A theory under way, as the guide fills it: by names, never by ids. */
function begin() {
  const newId = steadyIds();
  let theory: Theory = theoryOf([
    {
      ...{ record: 'theory', id: headId, title: { nl: 'Herbouwd' }, frames: headOf(a).frames },
      holder: headOf(a).holder,
    },
  ]);
  const run = <Args>(command: Command<Args>, args: Args): void => {
    const outcome = command(theory, args, newId);
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    const applied = applyPatch(theory, outcome.patch);
    if ('conflict' in applied) throw new Error(applied.conflict);
    expect(applyPatch(applied.theory, invertPatch(outcome.patch))).toEqual({ theory });
    theory = applied.theory;
  };
  const name = (kind: NodeKind, words: string, tie: Pick<Tied, 'from' | 'moderates'> = {}): void => {
    const found = nodeNamed(theory, frames, [kind], words, 'nl');
    const node = 'node' in found ? found.node.id : found.make;
    if (typeof node !== 'string' || tie.from !== undefined || tie.moderates !== undefined)
      run(nameAndTie, { node, ...tie });
  };
  return { now: () => theory, run, name };
}

const titleOf = (theory: Theory, id: string): string => {
  const node = nodeAt(theory, id);
  return `${node?.kind} ${node?.title.nl}`;
};
/** A link as *from type to*, by titles: what stays the same whatever the ids. */
const linkWords = (theory: Theory): string[] =>
  linksOf(theory)
    .map(({ from, type, to }) => `${titleOf(theory, from)} ${type} ${titleOf(theory, to)}`)
    .toSorted();
const nodeWords = (theory: Theory): string[] =>
  nodesOf(theory)
    .map((node) => `${node.kind} ${node.title.nl} ${node.subtype === 'generic' ? 'generic' : ''}`)
    .toSorted();

/** Nodes of A whose name another node of the same kind bears too: by a name alone they cannot be told apart. */
const twins = new Set(
  [...Map.groupBy(nodesOf(a), (node) => `${node.kind} ${node.title.nl}`).values()].flatMap((alike) =>
    alike.slice(1).map(({ id }) => id),
  ),
);

test('company A is rebuilt from an empty theory by what the six steps do, name by name', () => {
  const { now, run, name } = begin();
  const of = (...kinds: readonly NodeKind[]) =>
    nodesOf(a).filter((node) => kinds.includes(node.kind) && !twins.has(node.id));
  const idHere = (id: string): string => {
    const node = nodeAt(a, id);
    const found = nodesOf(now()).find((one) => one.kind === node?.kind && one.title.nl === node.title.nl);
    if (!found) throw new Error(`no ${node?.title.nl}`);
    return found.id;
  };
  const tied = (...types: readonly LinkType[]) =>
    linksOf(a).filter(({ type, from, to }) => types.includes(type) && !twins.has(from) && !twins.has(to));
  const nameTied = (...types: readonly LinkType[]): void => {
    for (const { from, to } of tied(...types)) {
      const node = nodeAt(a, to);
      if (node) name(node.kind, node.title.nl ?? '', { from: idHere(from) });
    }
  };
  // 1
  for (const { side, weight, why } of headOf(a).focus ?? []) run(weighSide, { side, weight, why });
  // 2
  for (const node of of('problem')) {
    name('problem', node.title.nl ?? '');
    if (node.excluded) run(excludeNode, { ids: [idHere(node.id)], ...node.excluded });
  }
  // 3
  nameTied('addressed-by');
  for (const node of of('instrument', 'connection', 'subgoal')) {
    name(node.kind, node.title.nl ?? '');
    if (node.excluded) run(excludeNode, { ids: [idHere(node.id)], ...node.excluded });
  }
  // 4
  nameTied('triggers');
  nameTied('brings-about');
  for (const node of of('mechanism')) name('mechanism', node.title.nl ?? '');
  // 5 and the first half of 6, for contexts stand on the steps to work too.
  for (const node of of('endgoal')) name('endgoal', node.title.nl ?? '');
  nameTied('contributes-to');
  for (const node of of('context')) name('context', node.title.nl ?? '');
  for (const { context, target, effect } of moderationsOf(a)) {
    const link = linksOf(a).find(({ id }) => id === target);
    if (link && (twins.has(link.from) || twins.has(link.to))) continue;
    const here = link
      ? linksOf(now()).find(
          ({ from, to, type }) => type === link.type && from === idHere(link.from) && to === idHere(link.to),
        )?.id
      : idHere(target);
    const node = nodeAt(a, context);
    if (here === undefined || !node) throw new Error(`nothing to stand on: ${target}`);
    name('context', node.title.nl ?? '', { moderates: here });
    const placed = moderationsOf(now()).find((one) => one.target === here && one.context === idHere(context));
    if (placed && effect !== 'hinders') run(editModeration, { id: placed.id, change: { effect } });
  }
  for (const { level, party, strength } of headOf(a).anchoring ?? [])
    run(anchor, { level, party, weight: strength });

  const whole = (kept: Theory): Theory =>
    theoryOf(
      [...kept.records.values()].filter(
        (record) =>
          !twins.has(record.id) &&
          (record.record !== 'link' || (!twins.has(record.from) && !twins.has(record.to))),
      ),
    );
  expect(nodeWords(now())).toEqual(nodeWords(whole(a)));
  expect(linkWords(now())).toEqual(linkWords(whole(a)));
  expect(moderationsOf(now())).toHaveLength(moderationsOf(a).length);
  expect(headOf(now()).focus?.map(({ side, weight }) => [side, weight])).toEqual(
    headOf(a).focus?.map(({ side, weight }) => [side, weight]),
  );
  const sheet = sheetOf({ theory: now(), frames, language: 'nl' });
  expect(filledSteps(sheet, headOf(now()))).toEqual([true, true, true, true, true, false]);
});

test('all sub-goals are led to work in one step, those that are already there not twice', () => {
  const { now, run, name } = begin();
  for (const words of ['Ritme', 'Moed']) name('subgoal', words);
  const [first] = nodesOf(now());
  name('endgoal', 'Werk', { from: first?.id ?? '' });
  const work = nodesOf(now()).find(({ kind }) => kind === 'endgoal')?.id ?? '';
  const goals = nodesOf(now()).flatMap(({ id, kind }) => (kind === 'subgoal' ? [id] : []));
  run(leadAllTo, { from: goals, to: work });
  expect(linkWords(now())).toEqual([
    'subgoal Moed contributes-to endgoal Werk',
    'subgoal Ritme contributes-to endgoal Werk',
  ]);
  expect(leadAllTo(now(), { from: goals, to: work }, steadyIds())).toEqual({ refused: 'no-change' });
});

test('what is there already is only tied, and a second time refused', () => {
  const { now, run, name } = begin();
  name('problem', 'Motivatie');
  const problem = nodesOf(now())[0]?.id ?? '';
  name('instrument', 'Praten', { from: problem });
  const means = nodesOf(now()).find(({ kind }) => kind === 'instrument')?.id ?? '';
  expect(nodesOf(now())[0]?.codes?.[0]?.code).toBe('P19');
  expect(nameAndTie(now(), { node: means, from: problem }, steadyIds())).toEqual({ refused: 'link-exists' });
  expect(nameAndTie(now(), { node: means }, steadyIds())).toEqual({ refused: 'no-change' });
  expect(nameAndTie(now(), { node: 'nobody', from: problem }, steadyIds())).toEqual({ refused: 'not-there' });
  run(nameAndTie, { node: { kind: 'mechanism', title: { nl: 'Leren' } }, from: means });
  expect(linkWords(now())).toEqual([
    'instrument Praten triggers mechanism Leren',
    'problem Motivatie addressed-by instrument Praten',
  ]);
});

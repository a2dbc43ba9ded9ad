import type { Frame } from '../frame/records.ts';
import { visibleEmphasis } from '../layout/emphasis.ts';
import { lastGroup } from '../layout/groups.ts';
import { listsOf } from '../layout/lists.ts';
import { modelOf, type Item } from '../layout/model.ts';
import type { Moderation, TheoryNode } from '../theory/records.ts';
import { sameValue } from '../theory/same.ts';
import { moderationsOf, nodesOf, type Theory } from '../theory/theory.ts';
import type { Effect, Language, NodeKind, Sign } from '../theory/words.ts';

/** What is left alone on purpose for one reason, said once. */
export interface LeftAlone {
  readonly nodes: readonly TheoryNode[];
  readonly excluded: NonNullable<TheoryNode['excluded']>;
}

/** The means that serve one sub-goal; those that serve none stand under no goal. */
export interface Approach {
  readonly goal: TheoryNode | undefined;
  readonly means: readonly TheoryNode[];
}

/** What a context does in one way, and to which records. */
export interface ContextEffect {
  readonly effect: Effect;
  readonly sign: Sign | null;
  readonly moderations: readonly Moderation[];
}
export interface ContextRow {
  readonly context: TheoryNode;
  readonly effects: readonly ContextEffect[];
}

/** A theory as one page in the order of the six steps (box 6.1), emphasis first. */
export interface Sheet {
  readonly problems: readonly TheoryNode[];
  readonly approach: readonly Approach[];
  readonly generic: readonly TheoryNode[];
  readonly connections: readonly TheoryNode[];
  readonly mechanisms: readonly TheoryNode[];
  readonly contexts: readonly ContextRow[];
  readonly endgoals: readonly TheoryNode[];
  readonly leftAlone: readonly LeftAlone[];
}

export interface SheetInput {
  readonly theory: Theory;
  readonly frames: readonly Frame[];
  readonly language: Language;
  /** The numbers that mechanisms have in the claim, by id. */
  readonly numbers?: ReadonlyMap<string, number>;
}

/** Reads a theory for its sheet. The groups of the approach are those of the map. */
export function sheetOf({ theory, frames, language, numbers }: SheetInput): Sheet {
  const model = modelOf({ theory, frames, language });
  const lists = listsOf(model);
  const inOrder = (items: readonly Item[]): TheoryNode[] =>
    items.toSorted((a, b) => b.emphasis - a.emphasis || a.index - b.index).map((item) => item.node);
  const ofKind = (items: readonly Item[], kind: NodeKind): Item[] =>
    items.filter((item) => item.node.kind === kind);
  const approach = lists.groups
    .map(({ key, I }): Approach => {
      const goal = key === lastGroup ? undefined : model.item(key)?.node;
      return { goal, means: inOrder(ofKind(I, 'instrument')) };
    })
    .filter(({ goal, means }) => goal !== undefined || means.length > 0)
    .toSorted((a, b) => weightOf(b.goal) - weightOf(a.goal));
  const number = (node: TheoryNode): number => numbers?.get(node.id) ?? Number.MAX_SAFE_INTEGER;
  return {
    problems: inOrder(
      ofKind(
        lists.groups.flatMap(({ P }) => P),
        'problem',
      ),
    ),
    approach,
    generic: inOrder(lists.G),
    connections: inOrder(
      ofKind(
        lists.groups.flatMap(({ I }) => I),
        'connection',
      ),
    ),
    mechanisms: inOrder(ofKind(lists.M, 'mechanism')).toSorted(
      (a, b) => visibleEmphasis(b) - visibleEmphasis(a) || number(a) - number(b),
    ),
    contexts: contextRows(theory),
    endgoals: inOrder(lists.E),
    leftAlone: leftAloneOf(theory),
  };
}

const weightOf = (goal: TheoryNode | undefined): number => (goal ? visibleEmphasis(goal) : -1);

/** Contexts in use in the theory's order, each with what it does told once for all that it does it to. */
function contextRows(theory: Theory): ContextRow[] {
  const byContext = Map.groupBy(moderationsOf(theory), ({ context }) => context);
  return nodesOf(theory)
    .filter((node) => node.kind === 'context' && !node.excluded)
    .map((context) => {
      const found = byContext.get(context.id) ?? [];
      const alike = Map.groupBy(found, ({ effect, sign }) => `${effect} ${sign ?? ''}`);
      const effects = [...alike.values()].flatMap((moderations): ContextEffect[] => {
        const [first] = moderations;
        return first ? [{ effect: first.effect, sign: first.sign, moderations }] : [];
      });
      return { context, effects };
    });
}

const kindsLeftAlone: readonly NodeKind[] = ['problem', 'subgoal', 'instrument', 'connection', 'mechanism'];

/** All that is left alone, problems first, those with the same reason together. */
function leftAloneOf(theory: Theory): LeftAlone[] {
  const groups: { nodes: TheoryNode[]; excluded: LeftAlone['excluded'] }[] = [];
  for (const kind of kindsLeftAlone) {
    for (const node of nodesOf(theory)) {
      const { excluded } = node;
      if (node.kind !== kind || !excluded) continue;
      const known = groups.find(
        (group) => group.nodes[0]?.kind === kind && sameValue(group.excluded, excluded),
      );
      if (known) known.nodes.push(node);
      else groups.push({ nodes: [node], excluded });
    }
  }
  return groups;
}

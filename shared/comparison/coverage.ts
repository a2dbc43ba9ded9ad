import type { Frame, FrameItem, Facet } from '../frame/records.ts';
import { relationsOf, type FrameRelations } from '../frame/frameRelations.ts';
import type { Text, TheoryNode } from '../theory/records.ts';
import { nodesOf, type Theory } from '../theory/theory.ts';
import { nodeKinds, sides, type NodeKind, type Side } from '../theory/words.ts';

/**
 * What a theory does with an item of its frame, as chapter 6 prints it: strongly emphasised (bold italic), emphasised (italic),
 * present, or left alone on purpose. *Silent* is that the theory does not name it: unknown, which is not absent.
 */
export const coverageStates = ['strong', 'emphasised', 'present', 'excluded', 'silent'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** How many items are in each state; together all items. */
export type CoverageCounts = Readonly<Record<CoverageState, number>> & { readonly all: number };

/** One item in its place in the table. */
export interface CoverageItem {
  readonly code: string;
  readonly label: Text;
  readonly state: CoverageState;
  /** Nodes that carry its code exactly or by analogy: what the state rests on. */
  readonly nodes: readonly string[];
  /** All of those nodes fit by analogy only. */
  readonly analogous: boolean;
  /** Nodes that carry its code loosely; they count for nothing and are listed apart. */
  readonly loose: readonly string[];
  /** Of an item left alone on purpose: how, and why. */
  readonly excluded?: NonNullable<TheoryNode['excluded']>;
  /** Other items of the frame that are one with this one, such as an instrument printed under two sub-goals. */
  readonly twins: readonly string[];
}

/** The items under one heading: a category, a sub-goal, or all of a side. */
export interface CoverageGroup {
  /** The item that heads it; none where the frame puts these items under nothing. */
  readonly heading?: { readonly code: string; readonly label: Text };
  readonly items: readonly CoverageItem[];
  readonly counts: CoverageCounts;
}

/** The groups of one side (aangrijpingspunt); without `side` those of which the frame names none. */
export interface CoverageSide {
  readonly side?: Side;
  readonly groups: readonly CoverageGroup[];
  readonly counts: CoverageCounts;
}

/** One list of the frame that describes nodes, as a small table. */
export interface CoverageTable {
  readonly facet: string;
  readonly title: Text;
  readonly kind: NodeKind;
  readonly sides: readonly CoverageSide[];
  /** Each item once, however many sides it stands on. */
  readonly counts: CoverageCounts;
  /** As {@link counts}, with items that are one counted once: 34 instruments stand printed, 33 are different. */
  readonly different: CoverageCounts;
}

export interface Coverage {
  readonly frame: string;
  readonly version: string;
  readonly title: Text;
  readonly tables: readonly CoverageTable[];
}

interface Uses {
  readonly counted: ReadonlyMap<string, readonly Use[]>;
  readonly loose: ReadonlyMap<string, readonly Use[]>;
}
interface Use {
  readonly node: TheoryNode;
  readonly exact: boolean;
}

/**
 * A theory read by a frame: every list of the frame that describes nodes, from problems to end goals, by side and by category or
 * sub-goal, as the tables of chapter 6 (6.1, 6.2, 6.4, 6.6, 6.7). Counted with exact and analogous fits, never with loose ones.
 * An item that is found on several sides stands on each, there with what the theory does with it on that side.
 */
export function coverageOf(theory: Theory, frame: Frame): Coverage {
  const relations = relationsOf(frame);
  const uses = usesOf(theory, frame.id);
  const facets = frame.facets.toSorted((a, b) => kindRank(a) - kindRank(b));
  const tables = facets.flatMap((facet): CoverageTable[] => {
    const { nodeKind } = facet;
    // What is no longer for use is shown only where the theory still has it.
    const items = facet.items.filter((item) => !item.retired || uses.counted.has(item.code));
    return nodeKind === null || items.length === 0 ? [] : [tableOf(facet, nodeKind, items, relations, uses)];
  });
  return { frame: frame.id, version: frame.version, title: frame.title, tables };
}

/** Lists stand from left to right as the lanes of the map do, those of one kind in the frame's own order. */
export const kindRank = ({ nodeKind }: Facet): number => (nodeKind ? nodeKinds.indexOf(nodeKind) : 0);

function usesOf(theory: Theory, frame: string): Uses {
  const counted = new Map<string, Use[]>();
  const loose = new Map<string, Use[]>();
  for (const node of nodesOf(theory)) {
    for (const { frame: of, code, fit } of node.codes ?? []) {
      if (of !== frame) continue;
      const uses = fit === 'loose' ? loose : counted;
      const list = uses.get(code) ?? [];
      if (!list.some((use) => use.node === node)) list.push({ node, exact: fit === 'exact' });
      uses.set(code, list);
    }
  }
  return { counted, loose };
}

function tableOf(
  facet: Facet,
  kind: NodeKind,
  items: readonly FrameItem[],
  relations: FrameRelations,
  uses: Uses,
): CoverageTable {
  const onSides = new Map(items.map((item) => [item.code, relations.sidesOf(item.code)]));
  const shown: readonly (Side | undefined)[] = [
    ...sides.filter((side) => [...onSides.values()].some((all) => all.includes(side))),
    ...([...onSides.values()].some((all) => all.length === 0) ? [undefined] : []),
  ];
  const parents = new Set(items.map((item) => item.parent));
  const headingOf = (item: FrameItem): string | undefined =>
    item.parent ?? (parents.has(item.code) ? item.code : relations.ownGoalsOf(item.code)[0]);
  const coveredOn = shown.map((side): CoverageSide => {
    const here = items.filter((item) => {
      const all = onSides.get(item.code) ?? [];
      return side === undefined ? all.length === 0 : all.includes(side);
    });
    const groups = [...Map.groupBy(here, headingOf)].map(([code, grouped]): CoverageGroup => {
      const heading = code === undefined ? undefined : relations.item(code);
      const covered = grouped.map((item) => {
        const several = (onSides.get(item.code) ?? []).length > 1;
        return coveredItem(item, relations, uses, several ? side : undefined);
      });
      return {
        ...(heading ? { heading: { code: heading.code, label: heading.label } } : {}),
        items: covered,
        counts: countStates(covered.map((item) => item.state)),
      };
    });
    const states = groups.flatMap((group) => group.items.map((item) => item.state));
    return { ...(side === undefined ? {} : { side }), groups, counts: countStates(states) };
  });
  const states = new Map(items.map((item) => [item.code, coveredItem(item, relations, uses).state]));
  const best = new Map<string, CoverageState>();
  for (const [code, state] of states) {
    const [one = code] = relations.twinsOf(code);
    const before = best.get(one) ?? 'silent';
    best.set(one, coverageStates.indexOf(state) < coverageStates.indexOf(before) ? state : before);
  }
  return {
    facet: facet.id,
    title: facet.title,
    kind,
    sides: coveredOn,
    counts: countStates(states.values()),
    different: countStates(best.values()),
  };
}

function coveredItem(item: FrameItem, relations: FrameRelations, uses: Uses, side?: Side): CoverageItem {
  const isHere = ({ node }: Use): boolean => side === undefined || (node.side ?? side) === side;
  const counted = (uses.counted.get(item.code) ?? []).filter(isHere);
  const state = stateOf(counted.map((use) => use.node));
  const excluded = state === 'excluded' ? counted[0]?.node.excluded : undefined;
  return {
    code: item.code,
    label: item.label,
    state,
    nodes: counted.map((use) => use.node.id),
    analogous: counted.length > 0 && counted.every((use) => !use.exact),
    loose: (uses.loose.get(item.code) ?? []).filter(isHere).map((use) => use.node.id),
    ...(excluded ? { excluded } : {}),
    twins: relations.twinsOf(item.code).filter((code) => code !== item.code),
  };
}

/** What is done with one of them outweighs that another is left alone on purpose. */
function stateOf(nodes: readonly TheoryNode[]): CoverageState {
  if (nodes.length === 0) return 'silent';
  const used = nodes.filter((node) => !node.excluded);
  if (used.length === 0) return 'excluded';
  const emphasis = Math.max(...used.map((node) => node.emphasis ?? 0));
  return emphasis === 2 ? 'strong' : emphasis === 1 ? 'emphasised' : 'present';
}

function countStates(states: Iterable<CoverageState>): CoverageCounts {
  const counts = { strong: 0, emphasised: 0, present: 0, excluded: 0, silent: 0, all: 0 };
  for (const state of states) {
    counts[state] += 1;
    counts.all += 1;
  }
  return counts;
}

/** The items that the theory uses, whatever the emphasis. */
export const usedOf = (counts: CoverageCounts): number => counts.strong + counts.emphasised + counts.present;

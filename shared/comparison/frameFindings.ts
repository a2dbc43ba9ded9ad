import { relationsOf, type FrameRelations } from '../frame/frameRelations.ts';
import { countedCodes, outsideFrame } from '../frame/outsideFrame.ts';
import type { Frame } from '../frame/records.ts';
import type { TheoryNode } from '../theory/records.ts';
import { headOf, nodesOf, type Theory } from '../theory/theory.ts';
import type { Fit, Language, Side } from '../theory/words.ts';
import { kindRank } from './coverage.ts';
import {
  uncodedReasons,
  type FindingPlace,
  type FrameFindings,
  type UncodedReason,
} from './findingShapes.ts';
import { recurringWords } from './recurringWords.ts';

/** Reads theories one after another, so that a large library is never in memory at once. */
export interface FrameReading {
  /** Adds what a theory says of the frame; one that does not name the frame says nothing. */
  add(id: string, theory: Theory): void;
  /** What all of them say together; recurring words in this language. */
  findings(language: Language): FrameFindings;
}

interface Tally {
  readonly used: Set<string>;
  readonly excludedIn: Map<string, number>;
  readonly uses: ReadonlyMap<Exclude<Fit, 'exact'>, Map<string, FindingPlace[]>>;
  readonly uncoded: ReadonlyMap<UncodedReason, FindingPlace[]>;
  readonly otherGoals: Map<string, FrameFindings['otherGoals'][0]['places']>;
  readonly otherSides: Map<
    string,
    { readonly code: string; readonly side: Side; readonly places: FindingPlace[] }
  >;
}

/**
 * The report that revises a frame: over the theories coded in it, which items are never used, which nodes found no code, where
 * the theories bring items under other goals or on other sides than the frame does, which fits are only loose or analogous, and
 * which words come back without a code. A difference is about both: the theory may be right and the frame incomplete. Nodes
 * left alone on purpose are never a gap, but do not make an item used either. Frames are told apart by id, not by version.
 */
export function readTheoriesBy(frame: Frame): FrameReading {
  const relations = relationsOf(frame);
  const listed = new Set(frame.facets.map((facet) => facet.nodeKind));
  const theories: FrameFindings['theories'] = [];
  const tally: Tally = {
    used: new Set(),
    excludedIn: new Map(),
    uses: new Map([
      ['analogous', new Map()],
      ['loose', new Map()],
    ]),
    uncoded: new Map(uncodedReasons.map((reason) => [reason, []])),
    otherGoals: new Map(),
    otherSides: new Map(),
  };
  return {
    add(id, theory) {
      const head = headOf(theory);
      const named = head.frames.find((one) => one.id === frame.id);
      if (!named) return;
      theories.push({ id, title: head.title, version: named.version });
      readNodes(id, theory, frame, listed, tally);
      readDeviations(id, theory, frame, tally);
    },
    findings: (language) => ({
      frame: frame.id,
      version: frame.version,
      title: frame.title,
      theories: [...theories],
      unused: unusedItems(frame, tally),
      uncoded: [...tally.uncoded].flatMap(([reason, places]) =>
        places.length === 0 ? [] : [{ reason, places }],
      ),
      ...deviations(relations, tally),
      loose: placedItems(relations, tally.uses.get('loose')),
      analogous: placedItems(relations, tally.uses.get('analogous')),
      words: recurringWords([...tally.uncoded.values()].flat(), language),
    }),
  };
}

const placeOf = (theory: string, node: TheoryNode): FindingPlace => ({
  theory,
  node: node.id,
  title: node.title,
  kind: node.kind,
});

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function readNodes(
  id: string,
  theory: Theory,
  frame: Frame,
  listed: ReadonlySet<TheoryNode['kind'] | null>,
  tally: Tally,
): void {
  const excluded = new Set<string>();
  for (const node of nodesOf(theory)) {
    const codes = (node.codes ?? []).filter((code) => code.frame === frame.id);
    for (const { code, fit } of codes) {
      if (fit !== 'exact') put(tally.uses.get(fit) ?? new Map(), code, placeOf(id, node));
      if (fit === 'loose') continue;
      if (node.excluded) excluded.add(code);
      else tally.used.add(code);
    }
    if (node.excluded || countedCodes(node, frame.id).length > 0) continue;
    const reason: UncodedReason = node.noCode?.includes(frame.id)
      ? 'chosen'
      : codes.length > 0
        ? 'loose-only'
        : listed.has(node.kind)
          ? 'open'
          : 'no-list';
    tally.uncoded.get(reason)?.push(placeOf(id, node));
  }
  for (const code of excluded) tally.excludedIn.set(code, (tally.excludedIn.get(code) ?? 0) + 1);
}

const pairKey = (a: string, b: string): string => `${a} ${b}`;

function readDeviations(id: string, theory: Theory, frame: Frame, tally: Tally): void {
  for (const one of outsideFrame(theory, frame)) {
    const node = theory.records.get(one.node);
    if (node?.record !== 'node') continue;
    if (one.kind === 'other-goal')
      put(tally.otherGoals, pairKey(one.code, one.goalCode), { ...placeOf(id, node), beside: one.beside });
    else {
      const key = pairKey(one.code, one.side);
      const found = tally.otherSides.get(key) ?? { code: one.code, side: one.side, places: [] };
      found.places.push(placeOf(id, node));
      tally.otherSides.set(key, found);
    }
  }
}

const theoriesIn = (places: readonly FindingPlace[]): number =>
  new Set(places.map((place) => place.theory)).size;

function unusedItems(frame: Frame, tally: Tally): FrameFindings['unused'] {
  const facets = frame.facets.toSorted((a, b) => kindRank(a) - kindRank(b));
  return facets.flatMap(({ id, title, nodeKind, items }) => {
    const inUse = items.filter((item) => !item.retired);
    if (nodeKind === null || inUse.length === 0) return [];
    const unused = inUse.filter((item) => !tally.used.has(item.code));
    return [
      {
        facet: id,
        title,
        kind: nodeKind,
        all: inUse.length,
        items: unused.map(({ code, label }) => ({
          code,
          label,
          excludedIn: tally.excludedIn.get(code) ?? 0,
          looseIn: theoriesIn(tally.uses.get('loose')?.get(code) ?? []),
        })),
      },
    ];
  });
}

function placedItems(
  relations: FrameRelations,
  uses: ReadonlyMap<string, FindingPlace[]> | undefined,
): FrameFindings['loose'] {
  return [...(uses ?? [])]
    .map(([code, places]) => ({
      ...named(relations, code),
      theories: theoriesIn(places),
      places,
    }))
    .toSorted(
      (a, b) =>
        b.theories - a.theories ||
        b.places.length - a.places.length ||
        relations.rank(a.code) - relations.rank(b.code),
    );
}

/** An item by its code; a code that this version of the frame does not have is its own name. */
const named = (
  relations: FrameRelations,
  code: string,
): { code: string; label: { nl?: string; en?: string } } => ({
  code,
  label: relations.item(code)?.label ?? { nl: code, en: code },
});

function deviations(
  relations: FrameRelations,
  tally: Tally,
): Pick<FrameFindings, 'otherGoals' | 'otherSides'> {
  const otherGoals = [...tally.otherGoals].map(([key, places]) => {
    const [code = '', goal = ''] = key.split(' ');
    return {
      ...named(relations, code),
      goal,
      goalLabel: named(relations, goal).label,
      expected: relations.goalsOf(code).map((one) => named(relations, one)),
      theories: theoriesIn(places),
      instead: theoriesIn(places.filter((place) => !place.beside)),
      places,
    };
  });
  const otherSides = [...tally.otherSides.values()].map(({ code, side, places }) => ({
    ...named(relations, code),
    side,
    expected: [...relations.foundOnSides(code)],
    theories: theoriesIn(places),
    places,
  }));
  const rank = (one: { readonly code: string }): number => relations.rank(one.code);
  return {
    otherGoals: otherGoals.toSorted(
      (a, b) =>
        b.instead - a.instead ||
        b.theories - a.theories ||
        rank(a) - rank(b) ||
        relations.rank(a.goal) - relations.rank(b.goal),
    ),
    otherSides: otherSides.toSorted((a, b) => b.theories - a.theories || rank(a) - rank(b)),
  };
}

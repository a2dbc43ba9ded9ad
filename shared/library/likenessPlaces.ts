import type { Facet, Frame } from '../frame/records.ts';
import type { TheoryNode } from '../theory/records.ts';
import type { NodeKind } from '../theory/words.ts';

export type Lane = 'problem' | 'means' | 'mechanism' | 'subgoal';
export const likenessLanes: readonly Lane[] = ['problem', 'means', 'mechanism', 'subgoal'];

/** Contexts stand on what they moderate and have no lane. */
export function laneOf(kind: NodeKind): Lane | 'endgoal' | undefined {
  switch (kind) {
    case 'instrument':
    case 'connection':
      return 'means';
    case 'problem':
    case 'mechanism':
    case 'subgoal':
    case 'endgoal':
      return kind;
    case 'context':
      return undefined;
  }
}

/** Places kept below the frame's own, so that what no code fits has room and nothing above it shifts. */
const spare: Readonly<Record<Lane, number>> = { problem: 2, means: 6, mechanism: 1, subgoal: 1 };

/** Where the frame's items stand in a lane: a fixed share of its height each, in the order of the frame. */
export interface LanePlaces {
  /** By `frame code`. */
  readonly places: ReadonlyMap<string, number>;
  readonly spare: number;
}

/** The places of a lane by the frames that a theory is coded in. The same frames give the same places to every theory. */
export function lanePlaces(frames: readonly Frame[], lane: Lane): LanePlaces {
  const places = new Map<string, number>();
  for (const frame of frames)
    for (const facet of frame.facets)
      if (standsIn(facet, lane))
        for (const item of facet.items) places.set(key(frame.id, item.code), places.size);
  return { places, spare: spare[lane] };
}

/** Generic sub-goals are reached through the others and would double them; the small picture leaves them out. */
function standsIn(facet: Facet, lane: Lane): boolean {
  return facet.nodeKind !== null && laneOf(facet.nodeKind) === lane && !facet.id.startsWith('generic-');
}

/** The place of a node by its best code: exact before analogous. A loose code is only the nearest shelf and gives none. */
export function placeOfNode(node: TheoryNode, places: LanePlaces): number | undefined {
  for (const fit of ['exact', 'analogous'] as const) {
    for (const code of node.codes ?? []) {
      if (code.fit !== fit) continue;
      const place = places.places.get(key(code.frame, code.code));
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

const key = (frame: string, code: string): string => `${frame} ${code}`;

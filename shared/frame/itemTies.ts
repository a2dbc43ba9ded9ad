import type { Text } from '../theory/records.ts';
import { itemAt } from './items.ts';
import type { Frame } from './records.ts';

type Relation = NonNullable<Frame['relations']>[number];
type Crosswalk = NonNullable<Frame['crosswalks']>[number];

/** The relations of one type that an item has, one way: `out` reads from the item, `in` towards it. */
export interface Ties {
  readonly type: string;
  readonly way: 'out' | 'in';
  readonly relations: readonly Relation[];
}

/** What a frame relates an item to, by type in the order of the frame, first away from it and then towards it. */
export function tiesOf(frame: Frame, code: string): readonly Ties[] {
  const groups = new Map<string, { type: string; way: 'out' | 'in'; relations: Relation[] }>();
  const put = (way: 'out' | 'in', relation: Relation): void => {
    const key = `${way} ${relation.type}`;
    const group = groups.get(key) ?? { type: relation.type, way, relations: [] };
    group.relations.push(relation);
    groups.set(key, group);
  };
  for (const relation of frame.relations ?? []) {
    if (relation.from === code) put('out', relation);
    if (relation.to === code) put('in', relation);
  }
  return [...groups.values()].toSorted((a, b) => (a.way === b.way ? 0 : a.way === 'out' ? -1 : 1));
}

/** The types of the relations of a frame with how many there are, in the order in which they first come. */
export function relationTypes(frame: Frame): readonly { readonly type: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { type } of frame.relations ?? []) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count }));
}

/** A place in another frame that an item answers to, with how well. `by` is the frame that says so. */
export interface CrosswalkEnd {
  readonly frame: string;
  readonly code: string;
  readonly fit: Crosswalk['fit'];
  readonly note: Text | undefined;
  readonly by: string;
}

/** Where an item is found in other frames: by its own frame's crosswalks, and by those of the others that lead to it. */
export function crosswalksOf(frame: Frame, code: string, others: readonly Frame[]): readonly CrosswalkEnd[] {
  const own = (frame.crosswalks ?? [])
    .filter((one) => one.from === code)
    .map((one) => ({ frame: one.frame, code: one.to, fit: one.fit, note: one.note, by: frame.id }));
  const back = others
    .filter((other) => other.id !== frame.id)
    .flatMap((other) =>
      (other.crosswalks ?? [])
        .filter((one) => one.frame === frame.id && one.to === code)
        .map((one) => ({ frame: other.id, code: one.from, fit: one.fit, note: one.note, by: other.id })),
    );
  return [...own, ...back];
}

/** What a code of the frame is called: the label of an item, the question of a checklist; undefined when it has none here. */
export function nameOfCode(frame: Frame, code: string): Text | undefined {
  const item = itemAt(frame, code);
  if (item) return item.item.label;
  for (const checklist of frame.checklists ?? []) {
    const found = checklist.items.find((one) => one.code === code);
    if (found) return found.question;
  }
  return undefined;
}

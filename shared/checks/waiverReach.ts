import type { Waiver } from '../theory/records.ts';
import type { Theory } from '../theory/theory.ts';

/**
 * Which waivers of records reach a record: those that name it, and those that name what it hangs on. On a node hang its links,
 * on either the contexts and the evidence; on a configuration, group or concept its members; and a context hangs on what it
 * moderates when all that it does lies there.
 */
export function reachOfWaivers(
  theory: Theory,
  waivers: readonly Waiver[],
): ReadonlyMap<string, readonly Waiver[]> {
  const reached = new Map<string, Waiver[]>();
  if (waivers.length === 0) return reached;
  const { hanging, contexts } = readHanging(theory);
  for (const waiver of waivers) {
    const ids = new Set(waiver.at);
    for (const id of ids) for (const next of hanging.get(id) ?? []) ids.add(next);
    for (const [context, uses] of contexts) if (uses.every((use) => ids.has(use))) ids.add(context);
    for (const id of ids) reached.set(id, [...(reached.get(id) ?? []), waiver]);
  }
  return reached;
}

interface Hanging {
  readonly hanging: ReadonlyMap<string, readonly string[]>;
  /** By context that moderates: its moderations and links. */
  readonly contexts: ReadonlyMap<string, readonly string[]>;
}

function readHanging(theory: Theory): Hanging {
  const hanging = new Map<string, string[]>();
  const uses = new Map<string, string[]>();
  const contexts = new Set<string>();
  const add = (map: Map<string, string[]>, on: string, id: string): void => {
    const list = map.get(on);
    if (list) list.push(id);
    else map.set(on, [id]);
  };
  for (const record of theory.records.values()) {
    switch (record.record) {
      case 'link':
        for (const end of [record.from, record.to]) {
          add(hanging, end, record.id);
          add(uses, end, record.id);
        }
        break;
      case 'moderation':
        add(hanging, record.target, record.id);
        add(hanging, record.context, record.id);
        add(uses, record.context, record.id);
        contexts.add(record.context);
        break;
      case 'evidence':
        add(hanging, record.target, record.id);
        break;
      case 'configuration':
        for (const member of record.members) add(hanging, record.id, member.record);
        break;
      case 'group':
        for (const member of record.members) add(hanging, record.id, member);
        break;
      case 'concept':
        for (const node of record.nodes) add(hanging, record.id, node);
        break;
      case 'theory':
      case 'node':
      case 'waiver':
      case 'memo':
        break;
    }
  }
  return { hanging, contexts: new Map([...contexts].map((id) => [id, uses.get(id) ?? []])) };
}

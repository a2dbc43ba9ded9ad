import type { Theory } from '../theory/theory.ts';

/**
 * The records at which a person sees a record: itself where it has a place of its own, else what it is about or is made of. None for the
 * theory itself and for what the theory does not hold.
 */
export function placeOf(theory: Theory, id: string, depth = 0): readonly string[] {
  const record = theory.records.get(id);
  // Evidence of evidence of … ends somewhere.
  if (!record || depth > 3) return [];
  switch (record.record) {
    case 'node':
    case 'link':
    case 'moderation':
    case 'configuration':
      return [id];
    case 'evidence':
      return placeOf(theory, record.target, depth + 1);
    case 'memo':
      if (record.target !== undefined) return placeOf(theory, record.target, depth + 1);
      // A note lies on the map; an idea waits in the parking lot.
      return record.place ? [id] : [];
    case 'group':
      return record.members.filter((member) => theory.records.has(member));
    case 'concept':
      return record.nodes.filter((node) => theory.records.has(node));
    case 'waiver':
      return record.at.filter((about) => theory.records.has(about));
    case 'theory':
      return [];
  }
}

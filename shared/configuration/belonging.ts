import { moderationsOf, nodeAt, type Theory } from '../theory/theory.ts';
import { chainThrough } from './chain.ts';
import type { TheoryWay } from './theoryWays.ts';

const isInUse = (theory: Theory, id: string): boolean => {
  const node = nodeAt(theory, id);
  return node !== undefined && !node.excluded;
};

/** The nodes of a way, and the contexts in use that bear on one of them or on a link of the way: what a configuration is made of. */
export function belongingToWay(theory: Theory, way: TheoryWay): readonly string[] {
  const held = new Set([...way.nodes, ...way.steps.flatMap(({ links }) => links.map(({ id }) => id))]);
  const bearing = moderationsOf(theory).flatMap(({ context, target }) =>
    held.has(target) && isInUse(theory, context) ? [context] : [],
  );
  return [...new Set([...way.nodes, ...bearing])];
}

/**
 * What belongs with the chosen records in a configuration: a link, or a mechanism chosen alone, stands for the chain through it with its
 * contexts; everything else for itself.
 */
export function belongingTo(theory: Theory, ids: readonly string[]): readonly string[] {
  const standsForChain = (id: string): boolean => {
    const record = theory.records.get(id);
    return record?.record === 'link' || (ids.length === 1 && nodeAt(theory, id)?.kind === 'mechanism');
  };
  const all = ids.flatMap((id): readonly string[] => {
    const chain = standsForChain(id) ? chainThrough(theory, id) : undefined;
    if (!chain) return [id];
    const { problems, means, mechanisms, goals, moderations } = chain;
    return [
      ...[...problems, ...means, ...mechanisms, ...goals].map((node) => node.id),
      ...moderations.flatMap(({ context }) => (isInUse(theory, context) ? [context] : [])),
    ];
  });
  return [...new Set(all)];
}

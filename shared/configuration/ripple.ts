import type { Configuration } from '../theory/records.ts';
import { partOf } from './parts.ts';

/** An outcome of one configuration that is part of the circumstances of another (3.7): what came about works on. */
export interface Ripple {
  readonly from: string;
  readonly to: string;
  readonly record: string;
}

/** Every outcome that is a context elsewhere, in the order of the configurations. A configuration does not ripple into itself. */
export function ripplesOf(configurations: readonly Configuration[]): readonly Ripple[] {
  const contexts = new Map<string, string[]>();
  for (const { id, members } of configurations)
    for (const { record, role } of members)
      if (partOf[role] === 'context') contexts.set(record, [...(contexts.get(record) ?? []), id]);
  return configurations.flatMap(({ id, members }) =>
    members
      .filter(({ role }) => partOf[role] === 'outcome')
      .flatMap(({ record }) =>
        (contexts.get(record) ?? []).filter((to) => to !== id).map((to) => ({ from: id, to, record })),
      ),
  );
}

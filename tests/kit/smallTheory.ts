import type { Commit } from '../../shared/api/shapes.ts';
import type { Change } from '../../shared/theory/patch.ts';
import type { TheoryRecord } from '../../shared/theory/records.ts';

/** A theory of two nodes, a link and a context on the link: enough for everything a store must hold together. */
export const smallTheory: readonly TheoryRecord[] = [
  {
    record: 'theory',
    id: '#theory',
    title: { nl: 'Klein' },
    holder: { name: { nl: 'Bureau' }, kind: 'company' },
    frames: [],
  },
  { record: 'node', id: 'p', kind: 'problem', title: { nl: 'Schulden' }, basis: 'stated' },
  { record: 'node', id: 'i', kind: 'instrument', title: { nl: 'Schuldhulp' }, basis: 'stated' },
  { record: 'node', id: 'c', kind: 'context', title: { nl: 'Krappe markt' }, basis: 'stated' },
  {
    record: 'link',
    id: 'l',
    type: 'addressed-by',
    from: 'p',
    to: 'i',
    sign: null,
    basis: 'stated',
    modality: 'claimed',
  },
  {
    record: 'moderation',
    id: 'm',
    context: 'c',
    target: 'l',
    effect: 'hinders',
    sign: '-',
    basis: 'stated',
  },
];

/** The record of the small theory with this id. */
export function recordOfSmall(id: string): TheoryRecord {
  const record = smallTheory.find((known) => known.id === id);
  if (!record) throw new Error(`no ${id}`);
  return record;
}

/** A commit of the theory `t`, as a window would send it. */
export function commitOf(
  baseRevision: number,
  patch: readonly Change[],
  change: Partial<Commit> = {},
): Commit {
  return {
    id: 't',
    commitId: `x_${baseRevision}`,
    baseRevision,
    kind: 'do',
    step: { name: 'node-changed' },
    patch: patch as Commit['patch'],
    ...change,
  };
}

function problemAt(revision: number): TheoryRecord {
  const problem = recordOfSmall('p');
  if (problem.record !== 'node') throw new Error('p is a node');
  return revision === 1 ? problem : { ...problem, title: { nl: `Schulden ${revision}` } };
}

/** Changes the name of the problem from one number to the next: a commit that depends on the one before. */
export function renaming(revision: number): Commit {
  return commitOf(revision, [{ id: 'p', before: problemAt(revision), after: problemAt(revision + 1) }]);
}

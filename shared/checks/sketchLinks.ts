import type { LinkType, NodeKind } from '../theory/words.ts';

const byKinds: Partial<Record<`${NodeKind} ${NodeKind}`, LinkType>> = {
  'problem instrument': 'addressed-by',
  'problem connection': 'addressed-by',
  'connection instrument': 'facilitates',
  'instrument mechanism': 'triggers',
  'connection mechanism': 'triggers',
  'mechanism subgoal': 'brings-about',
  'mechanism endgoal': 'brings-about',
  'subgoal subgoal': 'contributes-to',
  'subgoal endgoal': 'contributes-to',
  'subgoal problem': 'resolves',
  'mechanism problem': 'resolves',
  'problem problem': 'aggravates',
  'problem subgoal': 'blocks',
  'problem endgoal': 'blocks',
  'context mechanism': 'evokes',
  'context subgoal': 'undermines',
  'mechanism mechanism': 'undermines',
};

/** The type of link that a bare arrow of a sketch stands for: the usual one of domain.md's table, else *relates*. */
export function defaultLinkType(from: NodeKind, to: NodeKind): LinkType {
  return byKinds[`${from} ${to}`] ?? 'relates';
}

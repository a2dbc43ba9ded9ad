import { headId } from '../../../../shared/ids.ts';
import { isRefusal, type Outcome } from '../../../../shared/theory/command.ts';
import { applyPatch } from '../../../../shared/theory/patch.ts';
import type { Link, TheoryNode, TheoryRecord } from '../../../../shared/theory/records.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import type { LinkType, NodeKind } from '../../../../shared/theory/words.ts';

export const node = (id: string, kind: NodeKind, more: Partial<TheoryNode> = {}): TheoryNode => ({
  record: 'node',
  id,
  kind,
  title: { nl: id },
  basis: 'stated',
  ...more,
});

export const link = (id: string, type: LinkType, from: string, to: string): Link => ({
  record: 'link',
  id,
  type,
  from,
  to,
  sign: null,
  basis: 'stated',
  modality: 'claimed',
});

/** A small theory: one chain from problem to work, a second problem, a connection and a context on a link. */
export const sample = (...more: readonly TheoryRecord[]): Theory =>
  theoryOf([
    {
      record: 'theory',
      id: headId,
      title: { nl: 'Bedrijf' },
      holder: { name: { nl: 'Bedrijf' }, kind: 'company' },
      frames: [],
    },
    node('p1', 'problem'),
    node('p2', 'problem'),
    node('i1', 'instrument'),
    node('v1', 'connection'),
    node('m1', 'mechanism'),
    node('c1', 'context'),
    node('c2', 'context'),
    node('s1', 'subgoal'),
    node('e1', 'endgoal'),
    link('l1', 'addressed-by', 'p1', 'i1'),
    link('l2', 'triggers', 'i1', 'm1'),
    link('l3', 'brings-about', 'm1', 's1'),
    link('l4', 'contributes-to', 's1', 'e1'),
    {
      record: 'moderation',
      id: 'mo1',
      context: 'c1',
      target: 'l2',
      effect: 'hinders',
      sign: '-',
      basis: 'stated',
    },
    ...more,
  ]);

/** The theory after an outcome that must not be a refusal. */
export function after(theory: Theory, outcome: Outcome): Theory {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refused}`);
  const result = applyPatch(theory, outcome.patch);
  if ('conflict' in result) throw new Error(`conflict at ${result.conflict}`);
  return result.theory;
}

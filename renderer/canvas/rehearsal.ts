import { headId } from '../../shared/ids.ts';
import type { Measure } from '../../shared/layout/picture.ts';
import type { Link, TheoryNode, TheoryRecord } from '../../shared/theory/records.ts';
import { theoryOf } from '../../shared/theory/theory.ts';
import type { LinkType, NodeKind } from '../../shared/theory/words.ts';
import { drawMap } from './layoutTask.ts';

const chain: readonly (readonly [NodeKind, LinkType])[] = [
  ['problem', 'addressed-by'],
  ['instrument', 'triggers'],
  ['mechanism', 'brings-about'],
  ['subgoal', 'contributes-to'],
  ['endgoal', 'contributes-to'],
];
/** So many that the ways of large theories are walked too: swaps by their own links, lanes in clusters. */
const chains = 60;

/** Chains that stand beside each other and touch: what the layout meets in any theory. */
function rehearsed(): TheoryRecord[] {
  const records: TheoryRecord[] = [
    {
      record: 'theory',
      id: headId,
      title: { nl: 'Proef' },
      holder: { name: { nl: 'Proef' }, kind: 'other' },
      frames: [],
    },
  ];
  for (let i = 0; i < chains; i += 1)
    chain.forEach(([kind, type], step) => {
      const title = { nl: `${kind} ${i}` };
      const node: TheoryNode = { record: 'node', id: `${step}-${i}`, kind, title, basis: 'stated' };
      records.push(node);
      if (step === 0) return;
      for (const to of new Set([i, (i * 7) % chains])) {
        const link: Link = {
          record: 'link',
          id: `${step}-${i}-${to}`,
          type: chain[step - 1]?.[1] ?? type,
          from: `${step - 1}-${i}`,
          to: `${step}-${to}`,
          sign: null,
          basis: 'stated',
          modality: 'claimed',
        };
        records.push(link);
      }
    });
  return records;
}

/**
 * Draws a made-up theory and throws it away, while nobody waits: code that has run a few times runs at twice the speed, and the
 * first text that is measured makes the browser look for its fonts.
 */
export function rehearse(measure: Measure): void {
  const theory = theoryOf(rehearsed());
  const wish = {
    frames: [],
    findings: [],
    language: 'nl',
    width: 1440,
    height: 700,
    chain: undefined,
    order: undefined,
    fresh: false,
  } as const;
  for (const level of ['overview', 'map', 'overview', 'overview', 'overview'] as const)
    drawMap(theory, { ...wish, level }, measure);
}

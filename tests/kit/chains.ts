import * as fc from 'fast-check';
import { headId } from '../../shared/ids.ts';
import type { TheoryNode, TheoryRecord } from '../../shared/theory/records.ts';
import {
  bases,
  linkTypes,
  modalities,
  signs,
  type LinkType,
  type NodeKind,
} from '../../shared/theory/words.ts';

const kinds: readonly NodeKind[] = [
  'problem',
  'problem',
  'instrument',
  'instrument',
  'connection',
  'mechanism',
  'mechanism',
  'subgoal',
  'context',
  'endgoal',
];
const titles = [
  'Werk',
  'Zelfvertrouwen',
  'Sollicitatietraining (brief, cv, gesprek)',
  'Werkgever/werknemer in de regio',
];
const frame = 'fit-or-unfit-2011';
const codes: Partial<Record<NodeKind, string>> = {
  problem: 'P',
  instrument: 'I',
  subgoal: 'S',
  mechanism: 'M',
};

interface Seed {
  readonly kind: NodeKind;
  readonly title: string;
  readonly emphasis: 0 | 1 | 2;
  readonly code: number;
  readonly generic: boolean;
  readonly excluded: boolean;
}

const seed: fc.Arbitrary<Seed> = fc.record({
  kind: fc.constantFrom(...kinds),
  title: fc.constantFrom(...titles),
  emphasis: fc.constantFrom(0 as const, 1 as const, 2 as const),
  code: fc.integer({ min: 0, max: 11 }),
  generic: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  excluded: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

function nodeOf(from: Seed, i: number): TheoryNode {
  const letter = codes[from.kind];
  return {
    record: 'node',
    id: `n${i}`,
    kind: from.kind,
    ...(from.kind === 'subgoal' && from.generic ? { subtype: 'generic' } : {}),
    title: { nl: `${from.title} ${i}` },
    ...(letter && from.code > 0
      ? { codes: [{ frame, code: `${letter}${from.code}`, fit: 'exact' as const }] }
      : {}),
    emphasis: from.emphasis,
    ...(from.excluded ? { excluded: { degree: 'deliberate' as const } } : {}),
    basis: 'stated',
  };
}

/** A theory like those of the companies, but with links of any type between any two of its nodes: what a picture must stand. */
export const anyChain: fc.Arbitrary<TheoryRecord[]> = fc
  .tuple(
    fc.array(seed, { maxLength: 28 }),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(),
        fc.constantFrom<LinkType>(...linkTypes),
        fc.constantFrom(...signs, null, null, null),
        fc.constantFrom(...bases),
        fc.constantFrom(...modalities),
      ),
      { maxLength: 45 },
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
  )
  .map(([seeds, linkSeeds, moderationSeeds]) => {
    const nodes = seeds.map(nodeOf);
    const name = { nl: 'Keten' };
    const head: TheoryRecord = {
      record: 'theory',
      id: headId,
      title: name,
      holder: { name, kind: 'company' },
      frames: [{ id: frame, version: '1.0.0' }],
    };
    const at = (n: number): string | undefined => nodes[n % Math.max(1, nodes.length)]?.id;
    const links = linkSeeds.flatMap(([a, b, type, sign, basis, modality], i): TheoryRecord[] => {
      const [from, to] = [at(a), at(b)];
      if (from === undefined || to === undefined) return [];
      return [{ record: 'link', id: `l${i}`, type, from, to, sign, basis, modality }];
    });
    const contexts = nodes.filter((node) => node.kind === 'context');
    const targets = [...links, ...nodes.filter((node) => node.kind === 'mechanism')];
    const moderations = moderationSeeds.flatMap(([a, b], i): TheoryRecord[] => {
      const context = contexts[a % Math.max(1, contexts.length)]?.id;
      const target = targets[b % Math.max(1, targets.length)]?.id;
      if (context === undefined || target === undefined) return [];
      return [
        {
          record: 'moderation',
          id: `mo${i}`,
          context,
          target,
          effect: 'hinders',
          sign: '-',
          basis: 'stated',
        },
      ];
    });
    return [head, ...nodes, ...links, ...moderations];
  });

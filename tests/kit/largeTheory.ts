import { headId } from '../../shared/ids.ts';
import type { Link, TheoryNode, TheoryRecord } from '../../shared/theory/records.ts';
import type { LinkType, NodeKind } from '../../shared/theory/words.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32), so that a large theory is the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const shares: readonly [NodeKind, number][] = [
  ['problem', 0.3],
  ['instrument', 0.32],
  ['connection', 0.05],
  ['mechanism', 0.14],
  ['subgoal', 0.1],
  ['context', 0.08],
];
const words = [
  'zelfvertrouwen',
  'werkritme',
  'training',
  'groep',
  'vacature',
  'schulden',
  'netwerk',
  'oriëntatie',
  'stage',
];

/**
 * The records of a theory of about `size` nodes, built like the companies' own: chains from problem to work, about 1.4 links
 * a node, a few contexts. For benchmarks and tests of large theories.
 */
export function largeTheory(size: number, seed = 1): TheoryRecord[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const nodes: TheoryNode[] = [];
  for (const [kind, share] of shares) {
    for (let i = 0; i < Math.max(1, Math.round(share * size)); i += 1) {
      const name = `${pick(words) ?? ''} ${pick(words) ?? ''} ${i + 1}`;
      const emphasis = Math.floor(random() * 3) as 0 | 1 | 2;
      nodes.push({
        record: 'node',
        id: `${kind}-${i + 1}`,
        kind,
        title: { nl: name, en: name },
        emphasis,
        basis: 'stated',
      });
    }
  }
  nodes.push({
    record: 'node',
    id: 'work',
    kind: 'endgoal',
    title: { nl: 'Betaald werk', en: 'Paid work' },
    basis: 'stated',
  });
  const of = Map.groupBy(nodes, (node) => node.kind);
  const links: Link[] = [];
  const seen = new Set<string>();
  const join = (type: LinkType, from: TheoryNode | undefined, to: TheoryNode | undefined): void => {
    if (!from || !to || from === to || seen.has(`${from.id} ${to.id}`)) return;
    seen.add(`${from.id} ${to.id}`);
    const basis = random() < 0.6 ? 'stated' : 'inferred';
    const id = `l${links.length + 1}`;
    links.push({
      record: 'link',
      id,
      type,
      from: from.id,
      to: to.id,
      sign: null,
      basis,
      modality: 'claimed',
    });
  };
  // Neighbours in the list belong together, as they do in a real theory; one link in ten leads elsewhere.
  const near = (kind: NodeKind, at: number): TheoryNode | undefined => {
    const list = of.get(kind) ?? [];
    if (random() < 0.1) return pick(list);
    return list[Math.min(list.length - 1, Math.max(0, Math.floor(at * list.length + (random() - 0.5) * 4)))];
  };
  for (const [kind, list] of of) {
    for (const [i, node] of list.entries()) {
      const at = i / list.length;
      if (kind === 'problem') join('addressed-by', node, near('instrument', at));
      if (kind === 'problem' && random() < 0.4) join('addressed-by', node, near('instrument', at));
      if (kind === 'instrument' || kind === 'connection') join('triggers', node, near('mechanism', at));
      if (kind === 'instrument' && random() < 0.4) join('triggers', node, near('mechanism', at));
      if (kind === 'mechanism') join('brings-about', node, near('subgoal', at));
      if (kind === 'subgoal') join('contributes-to', node, of.get('endgoal')?.[0]);
    }
  }
  const contexts = of.get('context') ?? [];
  const moderations = contexts.map((context, i): TheoryRecord => {
    const target = i % 2 === 0 ? pick(of.get('mechanism') ?? [])?.id : pick(links)?.id;
    const id = `mo${i + 1}`;
    return {
      record: 'moderation',
      id,
      context: context.id,
      target: target ?? 'l1',
      effect: 'hinders',
      sign: '-',
      basis: 'stated',
    };
  });
  const name = { nl: `Theorie van ${size} onderdelen`, en: `Theory of ${size} nodes` };
  const holder = { name: { nl: 'Proefbedrijf', en: 'Test company' }, kind: 'company' } as const;
  return [
    { record: 'theory', id: headId, title: name, holder, frames: [] },
    ...nodes,
    ...links,
    ...moderations,
  ];
}

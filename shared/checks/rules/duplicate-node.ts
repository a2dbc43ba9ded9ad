import { compareNatural } from '../../ids.ts';
import { onceFor } from '../../onceFor.ts';
import type { Text, TheoryNode } from '../../theory/records.ts';
import { nodeKinds } from '../../theory/words.ts';
import { defineRule } from '../rule.ts';

/** Nodes of one kind with one title, which no code of a frame tells apart. */
export const duplicateNode = defineRule({
  id: 'duplicate-node',
  set: 'correctness',
  severity: 'warning',
  source: 'own',
  texts: {
    name: { nl: 'Twee keer hetzelfde onderdeel', en: 'The same node twice' },
    message: { nl: 'Er zijn {n} onderdelen met de naam “{title}”', en: '{n} nodes are named “{title}”' },
    why: {
      nl: 'Is het telkens hetzelfde? Dan liggen de verbanden van {inTitle} verspreid, en kloppen tellingen niet.',
      en: 'Is it the same each time? Then the links of {inTitle} are scattered, and counts are off.',
    },
    ground: {
      nl: 'Tellingen, dekking en vergelijking rekenen een onderdeel één keer. Staat hetzelfde er vaker, dan zijn de verbanden verdeeld en lijkt elk deel op een gat.',
      en: 'Counts, coverage and comparison take a node once. Where the same is there more often, its links are divided and each part looks like a gap.',
    },
    advice: {
      nl: 'Verleg de verbanden naar één ervan en verwijder de andere, of geef elk een eigen naam of code.',
      en: 'Lead the links to one of them and remove the others, or give each a name or code of its own.',
    },
  },
  examples: {
    wrong: [
      'P1:problem "Schulden|Debts"; P2:problem "schulden |debts"',
      'I1:instrument=I1 "Stage|Work placement"; I2:instrument~I2 "Stage|Work placement"',
    ],
    right: [
      'P1:problem "Motivatie|Motivation"; S1:subgoal "Motivatie|Motivation"',
      'I1:instrument=I1 "Stage|Work placement"; I2:instrument=I2 "Stage|Work placement"',
      'P1:problem "Schulden|Debts"; P2:problem! "Schulden|Debts"',
    ],
  },
  check(index, report) {
    for (const kind of nodeKinds) {
      for (const nodes of Map.groupBy(index.inUse(kind), (node) => plainTitle(node.title)).values()) {
        for (const same of nodes.length > 1 ? sameNodes(nodes) : []) {
          const [first] = same;
          const at = same.map((node) => node.id);
          if (first) report({ at, values: { title: first.title, n: at.length } });
        }
      }
    }
  },
});

/** Splits nodes of one kind and title into those that are one, as far as their exact codes do not tell them apart. */
function sameNodes(nodes: readonly TheoryNode[]): TheoryNode[][] {
  const sorted = nodes.toSorted((a, b) => compareNatural(a.id, b.id));
  const sets = Map.groupBy(sorted, exactCodes);
  // Nodes without an exact code are not told apart from the first that has one.
  const uncoded = sets.get('') ?? [];
  sets.delete('');
  const [first = [], ...others] = [...sets.values()];
  const joined = [...first, ...uncoded].toSorted((a, b) => compareNatural(a.id, b.id));
  return [joined, ...others].filter((set) => set.length > 1);
}

const exactCodes = (node: TheoryNode): string =>
  (node.codes ?? [])
    .filter((code) => code.fit === 'exact')
    .map((code) => `${code.frame}/${code.code}`)
    .toSorted()
    .join(' ');

/** Titles never change, so each is made plain once, however often a theory is checked. */
const plainTitle = onceFor(({ nl, en }: Text): string =>
  (nl ?? en ?? '').normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase(),
);

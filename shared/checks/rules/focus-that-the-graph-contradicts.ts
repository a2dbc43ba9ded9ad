import { compareNatural } from '../../ids.ts';
import { onSideWords } from '../../text/domain.ts';
import type { Text, TheoryHead, TheoryNode } from '../../theory/records.ts';
import type { NodeKind, Side } from '../../theory/words.ts';
import { sidesOf } from '../frameSays.ts';
import { listOf } from '../listOf.ts';
import { defineRule, findingKey } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/** Fewer than this say nothing of where the weight lies; and less than this share of them at the focus contradicts it. */
const enough = 3;
const share = 1 / 4;

const parts: readonly { readonly id: string; readonly kinds: readonly NodeKind[]; readonly words: Text }[] = [
  { id: 'problems', kinds: ['problem'], words: { nl: 'problemen', en: 'problems' } },
  { id: 'means', kinds: ['instrument', 'connection'], words: { nl: 'middelen', en: 'means' } },
  { id: 'mechanisms', kinds: ['mechanism'], words: { nl: 'mechanismen', en: 'mechanisms' } },
];

/**
 * A focus on a side where hardly any of the most emphasised problems, means or mechanisms stand. Only what is emphasised most
 * counts, because a frame has many more items for one side than for another. What has no known side counts for nothing.
 */
export const focusThatTheGraphContradicts = defineRule({
  id: 'focus-that-the-graph-contradicts',
  set: 'strategy',
  severity: 'warning',
  source: '3.5; 3.7 (1); 6.5.1; 6.5.2',
  texts: {
    name: { nl: 'Focus die de kaart tegenspreekt', en: 'Focus that the map contradicts' },
    message: {
      nl: '{others} van de {all} {what} staan niet {side}, waar de focus ligt',
      en: '{others} of the {all} {what} do not stand {side}, where the focus is',
    },
    why: {
      nl: 'Is dat de kant waar het om draait, of de kant waar het moet uitkomen?',
      en: 'Is that the side that matters most, or the side where it is meant to end?',
    },
    ground: {
      nl: 'De methode begint bij de vraag waar de strategie op gericht is. Legt de drager de focus bij de ene kant terwijl wat hij benadrukt aan de andere staat, dan zegt hij twee dingen.',
      en: 'The method begins with the question at what the strategy is aimed. Where the holder puts the focus on one side while what is emphasised stands on another, two things are said.',
    },
    advice: {
      nl: 'Vraag de drager wat voorop staat, en pas de focus, de nadruk of de kant van deze onderdelen aan.',
      en: 'Ask the holder what comes first, and adjust the focus, the emphasis or the side of these nodes.',
    },
  },
  examples: {
    wrong: [
      'P1:problem** "Presentatie|Presentation"; P2:problem** "Werkritme|Work rhythm"; P3:problem** "Klein netwerk|Small network"; P1 {side: supply}; P2 {side: supply}; P3 {side: supply}; theory {focus: [{side: match, weight: 3}, {side: supply, weight: 2}]}',
    ],
    right: [
      'P1:problem** "Presentatie|Presentation"; P2:problem** "Werkritme|Work rhythm"; P3:problem** "Klein netwerk|Small network"; P1 {side: supply}; P2 {side: supply}; P3 {side: match}; theory {focus: [{side: match, weight: 3}, {side: supply, weight: 2}]}',
      'P1:problem "Presentatie|Presentation"; P2:problem* "Matching|Matching"; P1 {side: supply}; P2 {side: match}; theory {focus: [{side: match, weight: 3}]}',
      'P1:problem** "Presentatie|Presentation"; P2:problem** "Werkritme|Work rhythm"; P3:problem** "Klein netwerk|Small network"; theory {focus: [{side: match, weight: 3}]}',
    ],
  },
  check(index, report) {
    const focus = focusOf(index.head);
    if (focus.length === 0) return;
    const told: string[] = [];
    for (const { id, kinds, words } of parts) {
      const { nodes, how } = mostEmphasised(index, kinds);
      const others = nodes
        .filter((node) => !sidesOf(index, node).some((side) => focus.includes(side)))
        .toSorted((a, b) => compareNatural(a.id, b.id));
      if (nodes.length < enough || nodes.length - others.length >= share * nodes.length) continue;
      report({
        at: others.map((node) => node.id),
        whole: true,
        detail: id,
        values: {
          others: others.length,
          all: nodes.length,
          what: { nl: `${how.nl ?? ''}${words.nl ?? ''}`, en: `${how.en ?? ''}${words.en ?? ''}` },
          side: listOf(focus.map((side) => onSideWords[side])),
        },
        causes: told.map((part) => findingKey('focus-that-the-graph-contradicts', 'theory', part)),
      });
      told.push(id);
    }
  },
});

/** The sides of the greatest weight; all that are named where none has a weight. */
function focusOf({ focus = [] }: TheoryHead): readonly Side[] {
  const weights = focus.map(({ weight }) => weight ?? 0);
  const greatest = Math.max(0, ...weights);
  return focus.filter(({ weight }) => (weight ?? 0) === greatest && weight !== 0).map(({ side }) => side);
}

/** The nodes of these kinds with a known side that carry the most emphasis: the strongly emphasised, else the emphasised, else all. */
function mostEmphasised(
  index: TheoryIndex,
  kinds: readonly NodeKind[],
): { readonly nodes: readonly TheoryNode[]; readonly how: Text } {
  const placed = index.inUse(...kinds).filter((node) => sidesOf(index, node).length > 0);
  const strong = placed.filter((node) => node.emphasis === 2);
  if (strong.length >= enough)
    return { nodes: strong, how: { nl: 'sterk benadrukte ', en: 'strongly emphasised ' } };
  const emphasised = placed.filter((node) => (node.emphasis ?? 0) > 0);
  if (emphasised.length >= enough)
    return { nodes: emphasised, how: { nl: 'benadrukte ', en: 'emphasised ' } };
  return { nodes: placed, how: {} };
}

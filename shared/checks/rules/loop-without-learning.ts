import { compareNatural } from '../../ids.ts';
import type { Link, Text, TheoryNode } from '../../theory/records.ts';
import type { NodeKind } from '../../theory/words.ts';
import { loopsAmong, roundTrip } from '../loops.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/**
 * A round of causal links in which nothing is said to be learned or fed back. A link with words of its own explains a round, a
 * mechanism of learning does, and so does a problem that is resolved.
 */
export const loopWithoutLearning = defineRule({
  id: 'loop-without-learning',
  set: 'correctness',
  severity: 'warning',
  source: '3.6; figuur 3.2; tabel 7.3',
  texts: {
    name: { nl: 'Kring zonder uitleg', en: 'Loop without an explanation' },
    message: {
      nl: 'Van {inTitle} lopen verbanden in een kring terug naar het begin: {round}',
      en: 'From {inTitle} links run in a loop back to the start: {round}',
    },
    why: {
      nl: 'Wat is er de tweede ronde anders dan de eerste?',
      en: 'What is different the second time round?',
    },
    ground: {
      nl: 'De theorie leest van probleem naar werk. Een kring kan kloppen, als iemand van de uitkomst leert of een probleem zichzelf voedt, maar dan is het de moeite waard dat te zeggen.',
      en: 'The theory reads from problem to work. A loop may be right, where someone learns from the outcome or a problem feeds itself, but then that is worth saying.',
    },
    advice: {
      nl: 'Schrijf bij een van de verbanden wat er terugkomt, zet het leren ertussen, of haal het verband weg dat teruggaat.',
      en: 'Write at one of the links what comes back, put the learning in between, or remove the link that leads back.',
    },
  },
  examples: {
    wrong: [
      'P1:problem "Schulden|Debts" -> P2:problem "Stress|Stress" -> P1',
      'S1:subgoal "Motivatie|Motivation" -> S2:subgoal "Zoeken|Searching" -> S1',
    ],
    right: [
      'P1:problem "Schulden|Debts" -> P2:problem "Stress|Stress" -> P1; l2 {label: "maakt uitstel|causes delay"}',
      'P1:problem "Schulden|Debts" -> I1:instrument "Schuldhulp|Debt help" -> M1:mechanism "Rust|Calm" -> P1',
      `M1:mechanism "Leren van ervaring|Learning from experience" -> S1:subgoal "Zoeken|Searching"
        S1 -[relates]-> M1`,
    ],
  },
  check(index, report) {
    // Every round leads back somewhere: from there it is looked for, and nowhere else.
    const back = new Set<string>();
    for (const link of index.links) {
      const from = index.node(link.from);
      const to = index.node(link.to);
      if (from && to && rank[from.kind] >= rank[to.kind] && !isExplained(index, link)) back.add(from.id);
    }
    if (back.size === 0) return;
    const next = new Map<string, string[]>();
    for (const link of index.links) {
      if (isExplained(index, link)) continue;
      const list = next.get(link.from);
      if (list) list.push(link.to);
      else next.set(link.from, [link.to]);
    }
    for (const list of next.values()) list.sort(compareNatural);
    const step = (id: string): readonly string[] => next.get(id) ?? [];
    for (const loop of loopsAmong(back, step)) {
      const [start = ''] = loop.toSorted(compareNatural);
      const way = roundTrip(start, new Set(loop), step);
      const nodes = way.flatMap((id) => index.node(id) ?? []);
      const [title] = nodes.map(nameOf);
      report({ at: way, values: { title: title ?? {}, round: roundOf(nodes) } });
    }
  },
});

/** The order of the reading, from left to right. */
const rank: Readonly<Record<NodeKind, number>> = {
  context: 0,
  problem: 1,
  connection: 2,
  instrument: 3,
  mechanism: 4,
  subgoal: 5,
  endgoal: 6,
};

/** Whether a link leaves nothing to ask about a round that it is part of, or is no part of one: a link that is not at work. */
function isExplained(index: TheoryIndex, link: Link): boolean {
  const from = index.node(link.from);
  const to = index.node(link.to);
  if (!from || !to || from.excluded || to.excluded) return true;
  if (link.modality === 'absent' || link.modality === 'counterfactual' || link.sign === '0') return true;
  if (link.type === 'resolves' || says(link.label) || says(link.note)) return true;
  return isLearning(index, from) || isLearning(index, to);
}

const says = (text: Text | undefined): boolean => Boolean(text?.nl?.trim() || text?.en?.trim());

const learning = /\bleer|leren\b|\blearn|feedback|terugkoppel|ervar|experience|reflect/i;

/** A mechanism of learning: by its own words, or by those of the items whose codes it carries. */
function isLearning(index: TheoryIndex, node: TheoryNode): boolean {
  if (node.kind !== 'mechanism') return false;
  const labels = index.codesOf(node).flatMap(({ frame, code }) => index.item(frame, code)?.label ?? []);
  return [node.title, node.subtitle, ...labels].some((text) =>
    [text?.nl, text?.en].some((words) => words !== undefined && learning.test(words)),
  );
}

/** The way round in the words of its nodes, back to where it began. A long one is shortened in the middle. */
function roundOf(nodes: readonly TheoryNode[]): Text {
  const names = nodes.map(nameOf);
  const [first] = names;
  const shown = names.length > 5 ? [...names.slice(0, 3), { nl: '…', en: '…' }, ...names.slice(-1)] : names;
  const row = [...shown, ...(first ? [first] : [])];
  return {
    nl: row.map(({ nl, en }) => nl ?? en ?? '').join(' → '),
    en: row.map(({ nl, en }) => en ?? nl ?? '').join(' → '),
  };
}

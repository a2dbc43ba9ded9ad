import { compareNatural } from '../../ids.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { isEmphasised } from '../sparing.ts';
import type { TheoryIndex } from '../theoryIndex.ts';
import type { TheoryNode } from '../../theory/records.ts';

/** A means that is kept for the last, and yet has emphasis or is all that leads to a goal. */
export const lastResortAsCore = defineRule({
  id: 'last-resort-as-core',
  set: 'strategy',
  severity: 'warning',
  source: '3.7; 6.2.4.1 (V); 6.3.4.1 (VII); 7.2 (4)',
  texts: {
    name: { nl: 'Laatste redmiddel als kern', en: 'Last resort as core' },
    message: {
      nl: '{title} is een laatste redmiddel en staat hier als kern',
      en: '{title} is a last resort and stands here as the core',
    },
    why: {
      nl: 'Wat gebeurt er voordat het zover komt?',
      en: 'What is done before it comes to that?',
    },
    ground: {
      nl: 'Dwang en sancties gelden bij de bedrijven als noodgreep: zij brengen gedrag op gang dat weer stopt als de dreiging weg is. Als kern van een strategie laten zij weinig achter.',
      en: 'Coercion and sanctions count as an emergency measure at the companies: they get behaviour going that stops again once the threat is gone. As the core of a strategy they leave little behind.',
    },
    advice: {
      nl: 'Voeg toe wat eerst geprobeerd wordt, of neem de nadruk weg.',
      en: 'Add what is tried first, or take the emphasis away.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument* "Sancties|Sanctions"; I1 {use: last-resort}',
      'I1:instrument "Sancties|Sanctions" -> M1:mechanism "Sanctie|Sanction" -> S1:subgoal "Motivatie|Motivation"; I1 {use: last-resort}',
    ],
    right: [
      'I1:instrument "Sancties|Sanctions" -> M1:mechanism "Sanctie|Sanction" -> S1:subgoal "Motivatie|Motivation"; I2:instrument "Groep|Group" -> M2:mechanism "Waardering|Appreciation" -> S1; I1 {use: last-resort}',
      'I1:instrument* "Sancties|Sanctions"',
    ],
  },
  check(index, report) {
    for (const means of index.inUse('instrument', 'connection')) {
      if (means.use !== 'last-resort') continue;
      const alone = goalsItAloneLeadsTo(index, means);
      if (!isEmphasised(means) && alone.length === 0) continue;
      report({ at: [means.id, ...alone], values: { title: nameOf(means) } });
    }
  },
});

/** The sub-goals that a means leads to over its mechanisms, and that nothing else leads to. */
function goalsItAloneLeadsTo(index: TheoryIndex, means: TheoryNode): string[] {
  const own = new Set(index.out(means.id).flatMap((link) => (link.type === 'triggers' ? [link.to] : [])));
  const goals = new Set(
    [...own].flatMap((id) =>
      index.out(id).flatMap((link) => (link.type === 'brings-about' ? [link.to] : [])),
    ),
  );
  return [...goals]
    .filter((goal) => {
      const node = index.node(goal);
      return node?.kind === 'subgoal' && !node.excluded && !hasAnotherWay(index, goal, means.id);
    })
    .toSorted(compareNatural);
}

function hasAnotherWay(index: TheoryIndex, goal: string, means: string): boolean {
  return index.into(goal).some(({ type, from }) => {
    if (type === 'contributes-to') return true;
    if (type !== 'brings-about' || index.node(from)?.excluded) return false;
    const triggers = index.into(from).filter((link) => link.type === 'triggers');
    return (
      triggers.length === 0 ||
      triggers.some((link) => link.from !== means && !index.node(link.from)?.excluded)
    );
  });
}

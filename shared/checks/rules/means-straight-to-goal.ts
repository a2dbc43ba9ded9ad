import { nameOf } from '../nameOf.ts';
import { defineRule, findingKey } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';
import type { Link } from '../../theory/records.ts';

/**
 * A link from a means straight to a goal, where no mechanism leads from the one to the other. A link that was found to make no
 * difference has nothing to explain.
 */
export const meansStraightToGoal = defineRule({
  id: 'means-straight-to-goal',
  set: 'method',
  severity: 'warning',
  source: '3.1; 3.3; 3.7 (4)',
  texts: {
    name: { nl: 'Middel rechtstreeks naar doel', en: 'Means straight to a goal' },
    message: {
      nl: 'Van {inMeans} naar {inGoal} loopt een verband zonder mechanisme',
      en: 'A link runs from {inMeans} to {inGoal} without a mechanism',
    },
    why: {
      nl: 'Wat verandert er in iemand tussen {inMeans} en {inGoal}?',
      en: 'What changes in someone between {inMeans} and {inGoal}?',
    },
    ground: {
      nl: 'Een pijl van middel naar doel zegt dat het werkt, niet waardoor. Juist daartussen ligt wat theorieën van elkaar onderscheidt.',
      en: 'An arrow from means to goal says that it works, not by what. What sets theories apart lies just in between.',
    },
    advice: {
      nl: 'Zet er een mechanisme tussen en verleg het verband daarlangs.',
      en: 'Put a mechanism in between and lead the link through it.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument "Speeddate|Speed date" -> E1:endgoal "Betaald werk|Paid work"',
      'I1:instrument "Training|Training" -[contributes-to]-> S1:subgoal "Zoeken|Searching"',
    ],
    right: [
      'I1:instrument "Speeddate|Speed date" -> M1:mechanism "Vertrouwen|Trust" -> E1:endgoal "Betaald werk|Paid work"',
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"; I1 -[contributes-to]-> S1',
    ],
  },
  check(index, report) {
    for (const link of index.links) {
      const means = index.node(link.from);
      const goal = index.node(link.to);
      if (!means || !goal || means.excluded || goal.excluded || link.sign === '0') continue;
      if (means.kind !== 'instrument' && means.kind !== 'connection') continue;
      if (goal.kind !== 'subgoal' && goal.kind !== 'endgoal') continue;
      if (explained(index, link)) continue;
      report({
        at: [link.id, means.id, goal.id],
        values: { means: nameOf(means), goal: nameOf(goal) },
        causes: [
          findingKey('means-without-mechanism', means.id),
          findingKey('goal-without-mechanism', goal.id),
        ],
      });
    }
  },
});

/** Whether a mechanism that the means triggers brings about this very goal: then the link only sums up what is explained. */
function explained(index: TheoryIndex, link: Link): boolean {
  return index
    .out(link.from)
    .some(
      (first) =>
        first.type === 'triggers' &&
        index.out(first.to).some((next) => next.type === 'brings-about' && next.to === link.to),
    );
}

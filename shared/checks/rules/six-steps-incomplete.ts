import { listOf } from '../listOf.ts';
import { defineRule } from '../rule.ts';
import { emptySteps, stepWords } from '../sixSteps.ts';

/** A theory that says nothing at all about one of the steps of the method. One finding for all of them. */
export const sixStepsIncomplete = defineRule({
  id: 'six-steps-incomplete',
  set: 'method',
  severity: 'warning',
  source: 'box 6.1; 3.7',
  texts: {
    name: { nl: 'Stap waarin nog niets staat', en: 'Step in which nothing stands yet' },
    message: {
      nl: 'Van de zes stappen van de methode ontbreekt nog: {inSteps}',
      en: 'Of the six steps of the method, still missing: {inSteps}',
    },
    why: {
      nl: 'Wat zegt de drager hierover, en wat heeft nog niemand gevraagd?',
      en: 'What does the holder say about this, and what has nobody asked yet?',
    },
    ground: {
      nl: 'De methode vraagt zes dingen: het aangrijpingspunt, de problemen, de aanpak met zijn doelen, de mechanismen, de contexten en de conclusie met claim en verankering. Een stap waar niets bij staat, maakt de rest van de theorie moeilijk te beoordelen.',
      en: 'The method asks six things: the point of engagement, the problems, the approach with its goals, the mechanisms, the contexts, and the conclusion with claim and anchoring. A step with nothing in it makes the rest of the theory hard to judge.',
    },
    advice: {
      nl: 'Voeg toe wat de drager hierover zegt, of leg vast waarom deze stap leeg blijft.',
      en: 'Add what the holder says about this, or record why this step stays empty.',
    },
  },
  examples: {
    wrong: [
      'P1:problem "Schulden|Debts" -> I1:instrument "Schuldhulp|Debt help"',
      `theory {focus: [{side: supply, weight: 3}]}
        P1:problem "Werkritme|Work rhythm" -> I1:instrument "Stage|Work placement" -> M1:mechanism "Leren|Learning"
        M1 -> E1:endgoal "Werk|Work"; C1:context "Conjunctuur|Economic climate" ~> (M1 -> E1)`,
    ],
    right: [
      `theory {focus: [{side: supply, weight: 3}], claim: "Wie leert, werkt|Who learns, works"}
        P1:problem "Werkritme|Work rhythm" -> I1:instrument "Stage|Work placement" -> M1:mechanism "Leren|Learning"
        M1 -> E1:endgoal "Werk|Work"; C1:context "Conjunctuur|Economic climate" ~> (M1 -> E1)`,
    ],
  },
  check(index, report) {
    const empty = emptySteps(index);
    if (empty.length === 0) return;
    report({ at: [], values: { steps: listOf(empty.map((step) => stepWords[step])) }, whole: true });
  },
});

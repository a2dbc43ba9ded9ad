import { possibleSidesOf } from '../frameSays.ts';
import { defineRule } from '../rule.ts';

/**
 * A theory that ends at work while everything in it of which the side is known stands on the supply side. A code by analogy
 * may well stand elsewhere, and then this is silent.
 */
export const noDemandSide = defineRule({
  id: 'no-demand-side',
  set: 'strategy',
  severity: 'warning',
  source: '3.5; 3.7 (1); Procesanalyse re-integratie (2011) 157; 277; 325; 405; 1499',
  texts: {
    name: { nl: 'Geen vraagkant', en: 'No demand side' },
    message: {
      nl: 'Deze theorie leidt naar {inGoal}, en nergens komt een werkgever in beeld',
      en: 'This theory leads to {inGoal}, and nowhere does an employer come into view',
    },
    why: {
      nl: 'Wie neemt de cliënt aan, en waarom zou die dat doen?',
      en: 'Who takes the client on, and why would they?',
    },
    ground: {
      nl: 'Bij re-integratie is er altijd een vraag en een aanbod: een werkzoekende is afhankelijk van de werkgever die hem wel of niet aanneemt. Een theorie die daarover zwijgt, laat de laatste stap open.',
      en: 'In re-integration there is always a demand and a supply: a jobseeker depends on the employer who does or does not take him or her on. A theory that is silent on that leaves the last step open.',
    },
    advice: {
      nl: 'Voeg toe wat er met werkgevers of bij de match gebeurt, of verantwoord waarom dat erbuiten blijft.',
      en: 'Add what is done with employers or in the match, or account for why that stays out.',
    },
  },
  examples: {
    wrong: [
      'P1:problem=P1 "Motivatie|Motivation" -> I1:instrument=I1 "Training|Training" -> M1:mechanism=M1 "Leren|Learning" -> S1:subgoal=S1 "Motivatie|Motivation" -> E1:endgoal "Betaald werk|Paid work"',
    ],
    right: [
      'P1:problem=P1 "Motivatie|Motivation" -> I3:instrument=I3 "Bemiddeling|Mediation" -> M1:mechanism=M1 "Leren|Learning" -> E1:endgoal "Betaald werk|Paid work"',
      'P1:problem=P1 "Motivatie|Motivation" -> I2:instrument≈I2 "Stage|Work placement" -> M1:mechanism=M1 "Leren|Learning" -> E1:endgoal "Betaald werk|Paid work"',
      'P1:problem "Motivatie|Motivation" -> I1:instrument "Training|Training" -> E1:endgoal "Betaald werk|Paid work"',
    ],
  },
  check(index, report) {
    const [goal] = index.inUse('endgoal').toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (!goal) return;
    const sides = new Set(
      index
        .inUse('problem', 'instrument', 'connection', 'mechanism', 'subgoal')
        .flatMap((node) => possibleSidesOf(index, node)),
    );
    if (!sides.has('supply') || sides.has('demand') || sides.has('match')) return;
    report({ at: [goal.id], whole: true, values: { goal: goal.title } });
  },
});

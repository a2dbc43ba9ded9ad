import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { causesInStep } from '../sixSteps.ts';

/** A mechanism without a brings-about link. */
export const mechanismWithoutGoal = defineRule({
  id: 'mechanism-without-goal',
  set: 'method',
  severity: 'warning',
  source: '3.6; 3.7 (4)',
  texts: {
    name: { nl: 'Mechanisme zonder doel', en: 'Mechanism without a goal' },
    message: {
      nl: '{title} brengt nog geen doel teweeg',
      en: '{title} does not yet bring about a goal',
    },
    why: {
      nl: 'Wat is er bereikt als dit in iemand verandert?',
      en: 'What has been reached once this changes in someone?',
    },
    ground: {
      nl: 'Een mechanisme telt om de verandering die het teweegbrengt. Een ongewenst mechanisme, dat een doel juist ondermijnt, mag zonder blijven; leg dan vast waarom.',
      en: 'A mechanism counts for the change it brings about. An unwanted mechanism, which undermines a goal, may do without; then record why.',
    },
    advice: {
      nl: 'Trek een verband naar het tussendoel, of naar het einddoel als het daar rechtstreeks toe leidt.',
      en: 'Draw a link to the sub-goal, or to the end goal if it leads there directly.',
    },
  },
  draws: { nl: 'Kies een doel', en: 'Choose a goal' },
  examples: {
    wrong: ['I1:instrument "Proefplaatsing|Trial placement" -> M1:mechanism "Vertrouwen|Trust"'],
    right: [
      'I1:instrument "Proefplaatsing|Trial placement" -> M1:mechanism "Vertrouwen|Trust" -> S1:subgoal "Bemiddeling|Mediation"',
      'M1:mechanism "Vertrouwen|Trust" -> E1:endgoal "Betaald werk|Paid work"',
    ],
  },
  check(index, report) {
    for (const mechanism of index.inUse('mechanism')) {
      const leads = index.out(mechanism.id).some((link) => link.type === 'brings-about');
      const causes = causesInStep(index, 'endgoal');
      if (!leads) report({ at: [mechanism.id], values: { title: nameOf(mechanism) }, causes });
    }
  },
});

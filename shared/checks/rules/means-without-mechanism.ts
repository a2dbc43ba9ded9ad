import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { causesInStep } from '../sixSteps.ts';

/** An instrument or connection that is not excluded and has no triggers link. */
export const meansWithoutMechanism = defineRule({
  id: 'means-without-mechanism',
  set: 'method',
  severity: 'warning',
  source: '3.3; 3.7 (4); tabel 7.1',
  texts: {
    name: { nl: 'Middel zonder mechanisme', en: 'Means without a mechanism' },
    message: {
      nl: '{title} zet nog geen mechanisme in werking',
      en: '{title} does not yet trigger a mechanism',
    },
    why: {
      nl: 'Wat verandert er in iemand door {inTitle}?',
      en: 'What does {inTitle} change in someone?',
    },
    ground: {
      nl: 'Een middel werkt niet uit zichzelf: het zet iets in gang in hoe iemand denkt of doet. Dat mechanisme is de kern van de theorie, en zonder is niet te zeggen waarom het zou werken.',
      en: 'A means does not work by itself: it sets something going in how someone thinks or acts. That mechanism is the heart of the theory, and without it there is no saying why it would work.',
    },
    advice: {
      nl: 'Kies een mechanisme en trek er een verband naartoe: wat gaat iemand anders denken of doen?',
      en: 'Choose a mechanism and draw a link to it: what will someone think or do differently?',
    },
  },
  draws: { nl: 'Kies een mechanisme', en: 'Choose a mechanism' },
  examples: {
    wrong: [
      'P1:problem "Werkritme|Work rhythm" -> I1:instrument "Jobcoaching|Job coaching"',
      'I1:instrument "Jobcoaching|Job coaching" -> S1:subgoal "Werkbegeleiding|Support at work"',
    ],
    right: [
      'I1:instrument "Jobcoaching|Job coaching" -> M1:mechanism "Begeleiding|Guidance" -> S1:subgoal "Werkbegeleiding|Support at work"',
      'I1:instrument! "Dwang|Coercion"',
    ],
  },
  check(index, report) {
    for (const means of index.inUse('instrument', 'connection')) {
      const triggers = index.out(means.id).some((link) => link.type === 'triggers');
      const causes = causesInStep(index, 'mechanisms');
      if (!triggers) report({ at: [means.id], values: { title: nameOf(means) }, causes });
    }
  },
});

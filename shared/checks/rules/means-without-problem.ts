import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { causesInStep } from '../sixSteps.ts';

/** An instrument or connection that is not excluded and has no incoming addressed-by link. */
export const meansWithoutProblem = defineRule({
  id: 'means-without-problem',
  set: 'method',
  severity: 'warning',
  source: '3.3; 4.1; 3.7 (2)',
  texts: {
    name: { nl: 'Middel zonder probleem', en: 'Means without a problem' },
    message: { nl: 'Bij {inTitle} hoort nog geen probleem', en: 'No problem leads to {inTitle} yet' },
    why: {
      nl: 'Welk probleem is de reden voor {inTitle}?',
      en: 'Which problem is the reason for {inTitle}?',
    },
    ground: {
      nl: 'Een instrument is een middel om een probleem te overwinnen of hanteerbaar te maken. Zonder dat probleem blijft open voor wie het middel er is, en wanneer het niet nodig is.',
      en: 'An instrument is a means to overcome a problem or make it manageable. Without that problem it stays open for whom the means is there, and when it is not needed.',
    },
    advice: {
      nl: 'Trek een verband vanaf het probleem waarvoor dit middel er is, of voeg dat probleem toe.',
      en: 'Draw a link from the problem that this means is there for, or add that problem.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument "Vacaturejacht|Vacancy hunting" -> M1:mechanism "Matching|Matching"',
      'V1:connection "Gemeente|Municipality" -> I1:instrument "Jobcoaching|Job coaching"; P1:problem "Werkritme|Work rhythm" -> I1',
    ],
    right: [
      'P1:problem "Klein netwerk|Small network" -> I1:instrument "Vacaturejacht|Vacancy hunting" -> M1:mechanism "Matching|Matching"',
      'I1:instrument! "Dwang|Coercion"',
    ],
  },
  check(index, report) {
    for (const means of index.inUse('instrument', 'connection')) {
      const needed = index.into(means.id).some((link) => link.type === 'addressed-by');
      const causes = causesInStep(index, 'problems');
      if (!needed) report({ at: [means.id], values: { title: nameOf(means) }, causes });
    }
  },
});

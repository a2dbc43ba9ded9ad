import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { causesInStep } from '../sixSteps.ts';

/** A sub-goal that is not excluded, that no mechanism brings about and no sub-goal contributes to. */
export const goalWithoutMechanism = defineRule({
  id: 'goal-without-mechanism',
  set: 'method',
  severity: 'warning',
  source: '3.6; 3.7 (4); tabel 4.2',
  texts: {
    name: { nl: 'Tussendoel zonder mechanisme', en: 'Sub-goal without a mechanism' },
    message: { nl: 'Nog geen mechanisme leidt tot {inTitle}', en: 'No mechanism leads to {inTitle} yet' },
    why: {
      nl: 'Wat moet er in iemand veranderen voor {inTitle}?',
      en: 'What has to change in someone for {inTitle}?',
    },
    ground: {
      nl: 'Tussendoelen zijn veranderingen die door de aanpak ontstaan. Is er geen mechanisme dat ertoe leidt, dan is het een wens en nog geen stap.',
      en: 'Sub-goals are changes that come about by the approach. Where no mechanism leads to one, it is a wish and not yet a step.',
    },
    advice: {
      nl: 'Trek een verband vanaf het mechanisme dat dit teweegbrengt, of vanaf een tussendoel dat eraan bijdraagt.',
      en: 'Draw a link from the mechanism that brings this about, or from a sub-goal that contributes to it.',
    },
  },
  examples: {
    wrong: [
      'S1:subgoal "Werkbegeleiding|Support at work" -> E1:endgoal "Betaald werk|Paid work"',
      'I1:instrument "Jobcoaching|Job coaching" -[contributes-to]-> S1:subgoal "Werkbegeleiding|Support at work"',
    ],
    right: [
      'M1:mechanism "Begeleiding|Guidance" -> S1:subgoal "Werkbegeleiding|Support at work"',
      'M1:mechanism "Leren|Learning" -> S1:subgoal "Kennis|Knowledge" -> S2:subgoal "Empowerment|Empowerment"',
    ],
  },
  check(index, report) {
    for (const goal of index.inUse('subgoal')) {
      const reached = index.into(goal.id).some((link) => {
        const kind = index.node(link.from)?.kind;
        return (
          (link.type === 'brings-about' && kind === 'mechanism') ||
          (link.type === 'contributes-to' && kind === 'subgoal')
        );
      });
      const causes = causesInStep(index, 'mechanisms');
      if (!reached) report({ at: [goal.id], values: { title: nameOf(goal) }, causes });
    }
  },
});

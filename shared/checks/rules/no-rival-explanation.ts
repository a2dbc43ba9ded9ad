import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/** An end goal for which the theory names nothing else that could have brought it about. */
export const noRivalExplanation = defineRule({
  id: 'no-rival-explanation',
  set: 'strategy',
  severity: 'hint',
  source: '7.1; 8.1; Dienstverlening 45+ (2013) 216; 642; 1107; 1679',
  texts: {
    name: { nl: 'Geen andere verklaring overwogen', en: 'No rival explanation considered' },
    message: {
      nl: 'Voor {inTitle} is nog geen andere verklaring overwogen',
      en: 'No other explanation of {inTitle} has been considered yet',
    },
    why: {
      nl: 'Zou dit ook zonder de aanpak gebeurd zijn?',
      en: 'Would this have happened without the approach as well?',
    },
    ground: {
      nl: 'Mensen vinden ook werk door eigen initiatief, hun netwerk of een betere arbeidsmarkt. Een theorie is pas te toetsen als zij zegt waaraan te zien is dat haar eigen verklaring klopt en een andere niet.',
      en: 'People also find work through their own initiative, their network or a better labour market. A theory can only be tested once it says what shows that its own explanation holds and another does not.',
    },
    advice: {
      nl: 'Noem een andere verklaring voor dit einddoel, en wat de drager daarop antwoordt.',
      en: 'Name another explanation for this end goal, and what the holder answers to it.',
    },
  },
  examples: {
    wrong: ['S1:subgoal "Motivatie|Motivation" -> E1:endgoal "Betaald werk|Paid work"'],
    right: [
      'S1:subgoal "Motivatie|Motivation" -> E1:endgoal "Betaald werk|Paid work"; theory {rivals: [{goal: E1, explanation: "Eigen initiatief|Own initiative"}]}',
      'S1:subgoal "Motivatie|Motivation"',
    ],
  },
  check(index, report) {
    const answered = new Set((index.head.rivals ?? []).map(({ goal }) => goal));
    for (const goal of index.inUse('endgoal')) {
      if (!answered.has(goal.id)) report({ at: [goal.id], values: { title: nameOf(goal) } });
    }
  },
});

import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/** A context that is the context of no moderation. */
export const contextModeratesNothing = defineRule({
  id: 'context-moderates-nothing',
  set: 'method',
  severity: 'hint',
  source: '3.5; box 3.1; 3.7 (5)',
  texts: {
    name: { nl: 'Context zonder plaats', en: 'Context without a place' },
    message: {
      nl: 'Nog geen verband of mechanisme hangt af van {inTitle}',
      en: 'No link or mechanism depends on {inTitle} yet',
    },
    why: {
      nl: 'Wat werkt wel of juist niet door {inTitle}?',
      en: 'What does or does not work because of {inTitle}?',
    },
    ground: {
      nl: 'Een context zegt wanneer iets wel of niet werkt. Zolang zij nergens op staat, is niet te zien voor welke stap de omstandigheid uitmaakt.',
      en: 'A context says when something does or does not work. As long as it stands on nothing, there is no seeing for which step the circumstance matters.',
    },
    advice: {
      nl: 'Sleep de context op het verband of mechanisme waarvoor deze omstandigheid uitmaakt.',
      en: 'Drag the context onto the link or mechanism for which this circumstance matters.',
    },
  },
  draws: { nl: 'Kies een verband of mechanisme', en: 'Choose a link or mechanism' },
  examples: {
    wrong: [
      'C1:context "Conjunctuur|Economic climate"; S1:subgoal "Bemiddeling|Mediation" -> E1:endgoal "Betaald werk|Paid work"',
    ],
    right: [
      'S1:subgoal "Bemiddeling|Mediation" -> E1:endgoal "Betaald werk|Paid work"; C1:context "Conjunctuur|Economic climate" ~> (S1 -> E1)',
      'C1:context "Sociale omgeving|Social surroundings" ~> M1:mechanism "Identiteit|Identity"',
    ],
  },
  check(index, report) {
    for (const context of index.inUse('context')) {
      if (index.moderatedBy(context.id).length === 0) {
        report({ at: [context.id], values: { title: nameOf(context) } });
      }
    }
  },
});

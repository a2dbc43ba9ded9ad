import { contextsOn } from '../contextsOn.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { causesInStep } from '../sixSteps.ts';

/** A mechanism that brings something about, while no context bears on it or on a link at it. */
export const mechanismWithoutContext = defineRule({
  id: 'mechanism-without-context',
  set: 'method',
  severity: 'hint',
  source: '3.1; 3.5; 3.7 (5); 7.5',
  texts: {
    name: { nl: 'Mechanisme zonder context', en: 'Mechanism without a context' },
    message: {
      nl: 'Bij {inTitle} staat nog geen context',
      en: 'No context stands with {inTitle} yet',
    },
    why: {
      nl: 'Bij wie, of wanneer, komt {inTitle} niet op gang of leidt het nergens toe?',
      en: 'With whom, or when, does {inTitle} not get going or lead nowhere?',
    },
    ground: {
      nl: 'Geen mechanisme werkt voor iedereen en overal: de context beslist of het tot de uitkomst komt. Elke context beperkt ook wat de theorie belooft, dus alleen die ertoe doet hoort erbij.',
      en: 'No mechanism works for everyone and everywhere: the context decides whether it comes to the outcome. Each context also narrows what the theory promises, so only one that matters belongs there.',
    },
    advice: {
      nl: 'Zet één omstandigheid erbij die beslist, of verantwoord waarom het overal werkt.',
      en: 'Add the one circumstance that decides, or account for why it works everywhere.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"',
      `M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching" -> E1:endgoal "Werk|Work"
        C1:context "Conjunctuur|Economic climate" ~> (S1 -> E1)`,
    ],
    right: [
      'C1:context "Taal|Language" ~> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"',
      'M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"; C1:context "Taal|Language" ~> (M1 -> S1)',
      `I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"
        C1:context "Intensiteit|Intensity" ~> (I1 -> M1)`,
    ],
  },
  check(index, report) {
    const borne = contextsOn(index);
    for (const mechanism of index.inUse('mechanism')) {
      const out = index.out(mechanism.id);
      // Counter mechanisms, and those that lead nowhere yet, have no outcome that a context could decide on.
      if (!out.some((link) => link.type === 'brings-about' && !index.node(link.to)?.excluded)) continue;
      if (borne.has(mechanism.id)) continue;
      if (out.some((link) => borne.has(link.id))) continue;
      if (index.into(mechanism.id).some((link) => borne.has(link.id))) continue;
      const causes = causesInStep(index, 'contexts');
      report({ at: [mechanism.id], values: { title: nameOf(mechanism) }, causes });
    }
  },
});

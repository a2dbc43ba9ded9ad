import { defineRule } from '../rule.ts';
import { causesInStep } from '../sixSteps.ts';

/** A theory in which something stands, and whose claim is blank in both languages. */
export const claimMissing = defineRule({
  id: 'claim-missing',
  set: 'method',
  severity: 'warning',
  source: '3.7 (6); box 6.1 (6a)',
  texts: {
    name: { nl: 'Nog geen interventieclaim', en: 'No intervention claim yet' },
    message: {
      nl: 'De theorie heeft nog geen interventieclaim',
      en: 'The theory has no intervention claim yet',
    },
    why: {
      nl: 'Hoe denkt de drager, in één zin, mensen aan werk te helpen?',
      en: 'How, in one sentence, does the holder think to help people to work?',
    },
    ground: {
      nl: 'De claim vat de strategie samen tot één boodschap, waar de drager ja of nee op kan zeggen. Zonder claim blijft de theorie een kaart zonder opschrift.',
      en: 'The claim sums up the strategy in one message, to which the holder can say yes or no. Without it the theory stays a map without a caption.',
    },
    advice: {
      nl: 'Schrijf de claim bij de theorie: als, dan, doordat, en niet als.',
      en: 'Write the claim with the theory: if, then, because, and not when.',
    },
  },
  examples: {
    wrong: [
      'P1:problem "Schulden|Debts"',
      'theory {claim: " | "}; P1:problem "Schulden|Debts" -> I1:instrument "Schuldhulp|Debt help"',
    ],
    right: [
      'theory {claim: "Wie leert, werkt|Who learns, works"}; M1:mechanism "Leren|Learning"',
      'theory {claim: "Wie leert, werkt| "}; M1:mechanism "Leren|Learning"',
    ],
  },
  check(index, report) {
    const { claim } = index.head;
    if (index.nodes.length === 0 || claim?.nl?.trim() || claim?.en?.trim()) return;
    report({ at: [], whole: true, causes: causesInStep(index, 'conclusion') });
  },
});

import { linkTypesBetween } from '../../theory/linkTable.ts';
import type { Link, Text } from '../../theory/records.ts';
import type { LinkType, Sign } from '../../theory/words.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/**
 * A link that says no more than that things go together: without words of its own, or with a sign that a type of the table
 * between these ends would say more exactly.
 */
export const linkOnlyRelates = defineRule({
  id: 'link-only-relates',
  set: 'method',
  severity: 'hint',
  source: '3.1; 3.3; 3.7 (4)',
  texts: {
    name: { nl: 'Verband dat alleen samenhangt', en: 'Link that only relates' },
    message: {
      nl: 'Van {inFrom} naar {inTo} staat alleen dat het samenhangt',
      en: 'From {inFrom} to {inTo} it only says that they relate',
    },
    why: {
      nl: 'Wat doet het een met het ander?',
      en: 'What does the one do to the other?',
    },
    ground: {
      nl: 'De theorie wil zeggen waardoor iets werkt. Dat twee dingen samengaan, is een waarneming die nog om een uitleg vraagt.',
      en: 'The theory wants to say by what something works. That two things go together is an observation that still asks for an explanation.',
    },
    advice: {
      nl: 'Kies de soort die zegt wat er gebeurt, of schrijf het in eigen woorden bij het verband.',
      en: 'Choose the type that says what happens, or write it in your own words at the link.',
    },
  },
  examples: {
    wrong: [
      'C1:context "Caseload|Caseload" -[relates]-> E1:endgoal "Werk|Work"',
      'M1:mechanism "Leren|Learning" -[relates]-> S1:subgoal "Kennis|Knowledge"; l1 {sign: "+", label: "leidt tot|leads to"}',
    ],
    right: [
      'C1:context "Caseload|Caseload" -[relates]-> E1:endgoal "Werk|Work"; l1 {label: "kost tijd|costs time"}',
      'I1:instrument "Gesprek|Interview" -[relates]-> M1:mechanism "Verdwalen|Getting lost"; l1 {sign: "-", label: "behoedt voor|guards against"}',
      'M1:mechanism "Leren|Learning" -> S1:subgoal "Kennis|Knowledge"',
    ],
  },
  check(index, report) {
    for (const link of index.links) {
      if (link.type !== 'relates') continue;
      const from = index.node(link.from);
      const to = index.node(link.to);
      if (!from || !to || from.excluded || to.excluded) continue;
      const exact = linkTypesBetween(from.kind, to.kind).some((type) => carries(type, link));
      if ((says(link.label) || says(link.note)) && !exact) continue;
      report({ at: [link.id, from.id, to.id], values: { from: nameOf(from), to: nameOf(to) } });
    }
  },
});

const says = (text: Text | undefined): boolean => Boolean(text?.nl?.trim() || text?.en?.trim());

/** What a type of link says by itself: that there is more of the one by the other, or less. */
const direction: Readonly<Record<Exclude<LinkType, 'relates'>, Sign>> = {
  'addressed-by': '+',
  facilitates: '+',
  triggers: '+',
  'brings-about': '+',
  'contributes-to': '+',
  resolves: '-',
  aggravates: '+',
  blocks: '-',
  evokes: '+',
  undermines: '-',
};

/** Whether a type says what the sign of the link says. */
const carries = (type: LinkType, { sign }: Link): boolean => type !== 'relates' && direction[type] === sign;

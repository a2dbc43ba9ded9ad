import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/** What is left alone on purpose, without the reason that the holder gives. */
export const excludedWithoutReason = defineRule({
  id: 'excluded-without-reason',
  set: 'method',
  severity: 'hint',
  source: '6.2.1; 6.5.1; tabel 6.1; tabel 6.7',
  texts: {
    name: { nl: 'Bewust niet, zonder reden', en: 'Left alone, without a reason' },
    message: {
      nl: 'Voor het laten liggen van {inTitle} is er nog geen reden',
      en: 'There is no reason yet for leaving {inTitle} alone',
    },
    why: {
      nl: 'Waarom laat de drager {inTitle} liggen?',
      en: 'Why does the holder leave {inTitle} alone?',
    },
    ground: {
      nl: 'Wat bewust blijft liggen, typeert een aanpak net zo goed als wat er gebeurt, maar dan om de reden. Zonder reden is het van vergeten niet te onderscheiden.',
      en: 'What is left alone on purpose marks an approach as much as what is done, but by its reason. Without one it cannot be told from forgetting.',
    },
    advice: {
      nl: 'Schrijf de reden erbij, of neem het weer op als er geen is.',
      en: 'Write down the reason, or take it in again if there is none.',
    },
  },
  examples: {
    wrong: [
      'P1:problem! "Leeftijd|Age"',
      'I1:instrument "Dwang|Coercion"; I1 {excluded: {degree: deliberate, reason: " | "}}',
    ],
    right: [
      'P1:problem "Leeftijd|Age"; P1 {excluded: {degree: deliberate, reason: "Niet te veranderen|Cannot be changed"}}',
      'P1:problem "Leeftijd|Age"',
    ],
  },
  check(index, report) {
    for (const node of index.nodes) {
      const reason = node.excluded?.reason;
      if (!node.excluded || reason?.nl?.trim() || reason?.en?.trim()) continue;
      report({ at: [node.id], values: { title: nameOf(node) } });
    }
  },
});

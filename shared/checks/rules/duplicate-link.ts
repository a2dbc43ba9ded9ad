import { compareNatural } from '../../ids.ts';
import { fixedBy } from '../fixedBy.ts';
import { mergeLinks, sayTheSame } from '../mergeLinks.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/** Links of one type between the same two nodes, in the same direction. */
export const duplicateLink = defineRule({
  id: 'duplicate-link',
  set: 'correctness',
  severity: 'error',
  source: 'own',
  texts: {
    name: { nl: 'Twee keer hetzelfde verband', en: 'The same link twice' },
    message: {
      nl: 'Het verband van {inFrom} naar {inTo} ligt er {n} keer',
      en: 'The link from {inFrom} to {inTo} is there {n} times',
    },
    why: {
      nl: 'Welke geldt? Contexten en onderbouwing raken zo over twee verbanden verdeeld, en tellingen kloppen niet.',
      en: 'Which one holds? Contexts and evidence end up divided over two links, and counts are off.',
    },
    ground: {
      nl: 'Een verband draagt zijn teken, zijn contexten en zijn onderbouwing. Ligt het er dubbel, dan weet niemand welk van de twee geldt.',
      en: 'A link carries its sign, its contexts and its evidence. Where it is there twice, nobody knows which of the two holds.',
    },
    advice: {
      nl: 'Houd er één over; wat aan de andere hangt, gaat mee.',
      en: 'Keep one; what hangs on the others moves along.',
    },
  },
  examples: {
    wrong: ['I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"; I1 -> M1'],
    right: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"',
      'I1:instrument "Dwang|Coercion" -> M1:mechanism "Sanctie|Sanction"; I1 -[evokes]-> M1',
    ],
  },
  fixes: [
    {
      label: { nl: 'Voeg ze samen', en: 'Merge them' },
      when: (theory, finding) => sayTheSame(theory, finding.at),
      command: (finding) => fixedBy(mergeLinks, { ids: finding.at }),
    },
  ],
  check(index, report) {
    for (const { from, to, links } of index.between()) {
      if (links.length < 2) continue;
      for (const alike of Map.groupBy(links, (link) => link.type).values()) {
        if (alike.length < 2) continue;
        const at = alike.map((link) => link.id).toSorted(compareNatural);
        report({ at, values: { from: nameOf(from), to: nameOf(to), n: at.length } });
      }
    }
  },
});

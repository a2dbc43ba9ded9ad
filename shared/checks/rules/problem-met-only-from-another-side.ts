import { compareNatural } from '../../ids.ts';
import { onSideWords } from '../../text/domain.ts';
import type { TheoryNode } from '../../theory/records.ts';
import { sidesOf } from '../frameSays.ts';
import { listOf } from '../listOf.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/**
 * A problem of which every means works on another side. What works on the match has to do with both sides, so it is never
 * another side; and a means of which no one says the side may well work on the right one.
 */
export const problemMetOnlyFromAnotherSide = defineRule({
  id: 'problem-met-only-from-another-side',
  set: 'frame',
  severity: 'hint',
  source: '3.7 (1); tabel 4.1; tabel 4.3; 6.2.2',
  texts: {
    name: { nl: 'Probleem van de andere kant benaderd', en: 'Problem met from the other side' },
    message: {
      nl: '{title} ligt {side}; alle middelen ervoor werken {sides}',
      en: '{title} lies {side}; all means for it work {sides}',
    },
    why: {
      nl: 'Verandert er zo iets aan het probleem zelf, of leert de ander ermee leven?',
      en: 'Does this change the problem itself, or does the other learn to live with it?',
    },
    ground: {
      nl: 'Een probleem bij de werkgever is iets anders dan wat een cliënt daarvan merkt. Een aanpak van de andere kant kan goed gekozen zijn, ook als het kader die niet heeft; dan hoort erbij waarom.',
      en: 'A problem of the employer is something else than what a client notices of it. An approach from the other side can be well chosen, also where the frame does not have it; then the reason belongs with it.',
    },
    advice: {
      nl: 'Voeg een middel toe dat {side} werkt, of leg uit waarom de andere kant genoeg is.',
      en: 'Add a means that works {side}, or explain why the other side is enough.',
    },
  },
  examples: {
    wrong: [
      'P2:problem=P2 "Vooroordelen|Prejudice" -> I1:instrument=I1 "Presentatietraining|Presentation training"',
    ],
    right: [
      'P2:problem=P2 "Vooroordelen|Prejudice" -> I1:instrument=I1 "Presentatietraining|Presentation training"; P2 -> I2:instrument=I2 "Werkgeversbezoek|Visit to employers"',
      'P2:problem=P2 "Vooroordelen|Prejudice" -> I3:instrument=I3 "Bemiddeling|Mediation"',
      'P2:problem=P2 "Vooroordelen|Prejudice" -> I1:instrument "Gesprek|Talk"',
      'P2:problem=P2 "Vooroordelen|Prejudice"',
    ],
  },
  check(index, report) {
    for (const problem of index.inUse('problem')) {
      const own = sidesOf(index, problem);
      if (own.length === 0) continue;
      const means = meansFor(index, problem);
      const meets = means.some((node) => {
        const all = sidesOf(index, node);
        return all.length === 0 || all.some((side) => side === 'match' || own.includes(side));
      });
      if (means.length === 0 || meets) continue;
      report({
        at: [problem.id, ...[...new Set(means.map((node) => node.id))].toSorted(compareNatural)],
        values: {
          title: nameOf(problem),
          side: listOf(own.map((side) => onSideWords[side])),
          sides: listOf(means.flatMap((node) => sidesOf(index, node)).map((side) => onSideWords[side])),
        },
      });
    }
  },
});

/** The means in use that address a problem. */
function meansFor(index: TheoryIndex, problem: TheoryNode): readonly TheoryNode[] {
  const found: TheoryNode[] = [];
  for (const { type, to } of index.out(problem.id)) {
    const means = type === 'addressed-by' ? index.node(to) : undefined;
    if (means && !means.excluded) found.push(means);
  }
  return found;
}

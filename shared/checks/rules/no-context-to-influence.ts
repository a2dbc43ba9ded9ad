import type { TheoryNode } from '../../theory/records.ts';
import { relationsOf } from '../../frame/frameRelations.ts';
import { compareNatural } from '../../ids.ts';
import { listOf } from '../listOf.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/**
 * Contexts of which every single one is known to be out of reach of policy (table 7.4). Of one that nobody says it of, it may
 * be within reach, and then this is silent.
 */
export const noContextToInfluence = defineRule({
  id: 'no-context-to-influence',
  set: 'strategy',
  severity: 'hint',
  source: '7.5; tabel 7.4',
  texts: {
    name: { nl: 'Geen context om te beïnvloeden', en: 'No context to influence' },
    message: {
      nl: 'Aan geen van de contexten is iets te doen: {inTitles}',
      en: 'Nothing can be done about any of the contexts: {inTitles}',
    },
    why: {
      nl: 'Is er ook een omstandigheid die het bedrijf zelf, of een ander, kan verbeteren?',
      en: 'Is there also a circumstance that the company itself, or someone else, can improve?',
    },
    ground: {
      nl: 'Contexten verschillen in of beleid er iets aan kan doen. Noemt een theorie alleen wat vastligt, dan verklaart zij waarom het niet lukt, en niet wat er gedaan kan worden zodat het wel lukt.',
      en: 'Contexts differ in whether policy can do something about them. A theory that names only what is fixed explains why it fails, and not what can be done so that it does not.',
    },
    advice: {
      nl: 'Voeg een omstandigheid toe waar iets aan te doen is: de groep, de tijd, de taal, de woning, de consulent.',
      en: 'Add a circumstance that something can be done about: the group, the time, the language, the housing, the consultant.',
    },
  },
  examples: {
    wrong: ['C2:context=C2 "Conjunctuur|Economic climate" ~> M1:mechanism "Matching|Matching"'],
    right: [
      'C2:context=C2 "Conjunctuur|Economic climate" ~> M1:mechanism "Matching|Matching"; C1:context=C1 "Groepsgrootte|Group size" ~> M1',
      'C2:context=C2 "Conjunctuur|Economic climate" ~> M1:mechanism "Matching|Matching"; C3:context=C3 "Buurt|Neighbourhood" ~> M1',
      'C2:context "Sfeer in de groep|Mood of the group" ~> M1:mechanism "Matching|Matching"',
    ],
  },
  check(index, report) {
    const contexts = index.inUse('context').toSorted((a, b) => compareNatural(a.id, b.id));
    if (contexts.length === 0 || !contexts.every((node) => isOutOfReach(index, node))) return;
    const titles = listOf(contexts.slice(0, 5).map(nameOf));
    report({ at: contexts.map((node) => node.id), whole: true, values: { titles } });
  },
});

/**
 * Whether it is known that nothing can be done about a context: by a code of a frame's own list of influence on the node, which
 * ends in *yes* or *no*, else by what a frame says of the item that it is.
 */
function isOutOfReach(index: TheoryIndex, node: TheoryNode): boolean {
  const answers: unknown[] = [];
  for (const frame of index.coded) {
    const { facet, item } = relationsOf(frame);
    for (const { code } of index.codesOf(node, frame.id)) {
      if (facet(code)?.id.endsWith('influence')) return code.endsWith('-no');
      answers.push(item(code)?.attributes?.['influenceable']);
    }
  }
  const known = answers.filter((answer) => answer !== undefined);
  return known.length > 0 && known.every((answer) => answer === 'no');
}

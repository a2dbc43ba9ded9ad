import { compareNatural } from '../../ids.ts';
import { claimedAnchoring, inPartyWords, levelsClaimedIn, partiesOf, reachOf } from '../anchored.ts';
import { defineRule } from '../rule.ts';

/**
 * A level of anchoring that the theory claims for a party, and that no mechanism working on that party's side carries: neither
 * by what the frame says nor by what it holds possible. Silent while a mechanism there has no known level. What works on the
 * match alone does not say in whom the change is held, so it carries no row by itself.
 */
export const anchoringWithoutMechanism = defineRule({
  id: 'anchoring-without-mechanism',
  set: 'frame',
  severity: 'warning',
  source: '3.7; tabel 7.3; 6.5.6.2; tabel 6.8',
  texts: {
    name: { nl: 'Verankering zonder mechanisme', en: 'Anchoring without a mechanism' },
    message: {
      nl: 'Verankering op {inLevel} niveau {party} is geclaimd, en geen mechanisme draagt die',
      en: 'Anchoring at {inLevel} level {party} is claimed, and no mechanism carries it',
    },
    why: {
      nl: 'Wat houdt de verandering daar vast als het traject stopt?',
      en: 'What holds the change there once the programme ends?',
    },
    ground: {
      nl: 'Hoe diep een verandering zit, volgt uit de mechanismen: elk grijpt op een eigen niveau in. Een niveau zonder mechanisme kan een claim zijn die de keten niet waarmaakt, of een mechanisme dat in de theorie of in het kader nog ontbreekt.',
      en: 'How deep a change goes follows from the mechanisms: each works at a level of its own. A level without one may be a claim that the chain does not make good, or a mechanism that the theory or the frame still lacks.',
    },
    advice: {
      nl: 'Voeg het mechanisme toe dat de verandering op {inLevel} niveau vasthoudt, of pas de verankering aan.',
      en: 'Add the mechanism that holds the change at {inLevel} level, or adjust the anchoring.',
    },
  },
  examples: {
    wrong: [
      'M1:mechanism=M1 "Sanctie|Sanction"; theory {anchoring: [{level: A3, party: jobseeker, strength: 1}]}',
      'M1:mechanism=M1 "Sanctie|Sanction"; theory {anchoring: [{level: A1, party: employer, strength: 2}]}',
    ],
    right: [
      'M1:mechanism=M1 "Sanctie|Sanction"; theory {anchoring: [{level: A1, party: jobseeker, strength: 1}, {level: A3, party: jobseeker, strength: 0}]}',
      'M3:mechanism=M3 "Waardering|Appreciation"; M3 {side: supply}; theory {anchoring: [{level: A3, party: jobseeker, strength: 2}]}',
      'M1:mechanism "Nog zonder code|Not coded yet"; theory {anchoring: [{level: A3, party: jobseeker, strength: 2}]}',
    ],
  },
  check(index, report) {
    const facet = levelsClaimedIn(index);
    if (!facet) return;
    const mechanisms = index
      .inUse('mechanism')
      .toSorted((a, b) => compareNatural(a.id, b.id))
      .map((node) => ({ node, parties: partiesOf(index, node), reach: reachOf(index, node) }));
    for (const { level, party } of claimedAnchoring(index)) {
      const label = facet.items.find((item) => item.code === level)?.label;
      if (!label) continue;
      const here = mechanisms.filter(({ parties }) => !parties || parties.includes(party));
      const mayBeCarried = here.some(
        ({ reach: { levels, possible } }) =>
          levels.includes(level) || possible.includes(level) || levels.length + possible.length === 0,
      );
      if (mayBeCarried) continue;
      report({
        at: here.map(({ node }) => node.id),
        whole: true,
        detail: `${party}/${level}`,
        values: { level: label, party: inPartyWords[party] },
      });
    }
  },
});

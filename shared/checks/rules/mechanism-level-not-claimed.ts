import { compareNatural } from '../../ids.ts';
import {
  anchoringParties,
  claimedAnchoring,
  inPartyWords,
  levelsClaimedIn,
  partiesOf,
  reachOf,
} from '../anchored.ts';
import { listOf } from '../listOf.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/**
 * Mechanisms at work on a level of anchoring that the theory does not claim for their party, while it does claim others. A
 * level that the frame holds possible for them counts as theirs when it is claimed. Silent in a theory that claims none.
 */
export const mechanismLevelNotClaimed = defineRule({
  id: 'mechanism-level-not-claimed',
  set: 'frame',
  severity: 'hint',
  source: '3.7; tabel 7.3; 6.3.6.2; tabel 6.5',
  texts: {
    name: { nl: 'Niveau niet geclaimd', en: 'Level not claimed' },
    message: {
      nl: 'Op {inLevel} niveau is {party} niets geclaimd, en toch grijpt daar iets in: {inTitles}',
      en: 'Nothing is claimed at {inLevel} level {party}, and yet something works there: {inTitles}',
    },
    why: {
      nl: 'Hoort dit niveau bij de claim, of is dit mechanisme er maar bijkomstig?',
      en: 'Does this level belong to the claim, or is this mechanism only a side matter?',
    },
    ground: {
      nl: 'De theorie zegt hoe diep de verandering zit, en haar mechanismen zeggen het ook. Lopen die uiteen, dan is de claim bescheidener dan de keten, of plaatst het kader het mechanisme anders dan de drager.',
      en: 'The theory says how deep the change goes, and so do its mechanisms. Where those differ the claim is more modest than the chain, or the frame places the mechanism otherwise than the holder.',
    },
    advice: {
      nl: 'Zet het niveau bij de verankering, of verantwoord waarom het niet bij de claim hoort.',
      en: 'Add the level to the anchoring, or account for why it is no part of the claim.',
    },
  },
  examples: {
    wrong: [
      'M1:mechanism=M1 "Sanctie|Sanction"; theory {anchoring: [{level: A1, party: jobseeker, strength: 0}, {level: A2, party: jobseeker, strength: 3}]}',
      'M2:mechanism=M2 "Vertrouwen|Trust"; theory {anchoring: [{level: A1, party: employer, strength: 1}]}',
    ],
    right: [
      'M1:mechanism=M1 "Sanctie|Sanction"; theory {anchoring: [{level: A1, party: jobseeker, strength: 1}]}',
      'M3:mechanism=M3 "Waardering|Appreciation"; theory {anchoring: [{level: A1, party: jobseeker, strength: 1}]}',
      'M1:mechanism=M1 "Sanctie|Sanction"',
    ],
  },
  check(index, report) {
    const facet = levelsClaimedIn(index);
    const claimed = new Set(claimedAnchoring(index).map(({ party, level }) => `${party}/${level}`));
    if (!facet || claimed.size === 0) return;
    const open = index.inUse('mechanism').flatMap((node) => {
      const { levels, possible } = reachOf(index, node);
      const named = partiesOf(index, node) ?? [];
      const parties = named.length > 0 ? named : anchoringParties;
      const isClaimed = [...levels, ...possible].some((level) =>
        parties.some((party) => claimed.has(`${party}/${level}`)),
      );
      return isClaimed ? [] : levels.map((level) => ({ node, level, parties }));
    });
    const found = Map.groupBy(open, ({ level, parties }) => `${parties.join('-')}/${level}`);
    for (const [detail, members] of found) {
      const nodes = members.map(({ node }) => node).toSorted((a, b) => compareNatural(a.id, b.id));
      const [first] = members;
      const label = facet.items.find((item) => item.code === first?.level)?.label;
      if (!first || !label) continue;
      report({
        at: nodes.map((node) => node.id),
        whole: true,
        detail,
        values: {
          level: label,
          party: listOf(first.parties.map((party) => inPartyWords[party])),
          titles: listOf(nodes.map(nameOf)),
        },
      });
    }
  },
});

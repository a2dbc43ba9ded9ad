import { anchoringParties, claimedAnchoring, inPartyWords, levelsClaimedIn, reachOf } from '../anchored.ts';
import { relationsOf } from '../../frame/frameRelations.ts';
import { defineRule } from '../rule.ts';

/**
 * Anchoring claimed for a party at the shallowest level alone. In a theory that claims none at all the mechanisms speak: each of
 * them at that level, and none of them perhaps deeper.
 */
export const onlyMaterialAnchoring = defineRule({
  id: 'only-material-anchoring',
  set: 'strategy',
  severity: 'hint',
  source: '3.7; tabel 7.3; tabel 6.3; tabel 6.8',
  texts: {
    name: { nl: 'Verankering alleen materieel', en: 'Material anchoring only' },
    message: {
      nl: 'De verandering {party} wordt alleen op {inLevel} niveau vastgehouden',
      en: 'The change {party} is held at {inLevel} level only',
    },
    why: {
      nl: 'Houdt de verandering stand als de prikkel wegvalt?',
      en: 'Will the change last when the stimulus falls away?',
    },
    ground: {
      nl: 'Beloning en straf werken snel en houden op als zij stoppen. Hoe dieper een verandering verankerd is, hoe langer zij duurt zonder dat iemand haar gaande houdt.',
      en: 'Reward and punishment work quickly and end when they stop. The deeper a change is anchored, the longer it lasts without someone keeping it going.',
    },
    advice: {
      nl: 'Voeg toe wat de verandering dieper verankert, of zeg dat zij maar zo lang hoeft te duren.',
      en: 'Add what anchors the change more deeply, or say that it need last only so long.',
    },
  },
  examples: {
    wrong: [
      'M1:mechanism=M1 "Sanctie|Sanction"; theory {anchoring: [{level: A1, party: jobseeker, strength: 2}, {level: A2, party: jobseeker, strength: 0}]}',
      'M1:mechanism=M1 "Sanctie|Sanction"',
    ],
    right: [
      'M1:mechanism=M1 "Sanctie|Sanction"; theory {anchoring: [{level: A1, party: jobseeker, strength: 2}, {level: A2, party: jobseeker, strength: 1}]}',
      'M1:mechanism=M1 "Sanctie|Sanction"; M3:mechanism=M3 "Waardering|Appreciation"',
      'M1:mechanism "Sanctie|Sanction"',
    ],
  },
  check(index, report) {
    const claimed = claimedAnchoring(index);
    const facet = levelsClaimedIn(index);
    if ((index.head.anchoring ?? []).length > 0) {
      const [shallowest] = facet?.ordered ? facet.items : [];
      if (!shallowest) return;
      for (const party of anchoringParties) {
        const levels = claimed.filter((one) => one.party === party).map(({ level }) => level);
        if (levels.length === 0 || levels.some((level) => level !== shallowest.code)) continue;
        const values = { party: inPartyWords[party], level: shallowest.label };
        report({ at: [], whole: true, detail: party, values });
      }
      return;
    }
    const levels = index.coded.map((frame) => relationsOf(frame).levels).find((one) => one?.ordered);
    const [shallowest] = levels?.items ?? [];
    const mechanisms = index.inUse('mechanism');
    if (!shallowest || mechanisms.length === 0) return;
    const isShallow = mechanisms.every((node) => {
      const { levels: at, possible } = reachOf(index, node);
      return at.length > 0 && [...at, ...possible].every((level) => level === shallowest.code);
    });
    if (!isShallow) return;
    const party = { nl: 'in deze theorie', en: 'in this theory' };
    report({ at: [], whole: true, values: { party, level: shallowest.label } });
  },
});

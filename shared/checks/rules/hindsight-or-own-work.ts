import type { Evidence, Link } from '../../theory/records.ts';
import { effectsHeld, evidenceFor, isOwnWord } from '../grounds.ts';
import { nameOfRecord } from '../nameOfRecord.ts';
import { defineRule } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/**
 * A link that says that something works, for which only judgements of own work or in hindsight speak. Besides what a fragment
 * says of itself (`standpoint`), what the holder says should have been done is hindsight by its nature.
 */
export const hindsightOrOwnWork = defineRule({
  id: 'hindsight-or-own-work',
  set: 'evidence',
  severity: 'hint',
  source: '3.6; Procesanalyse re-integratie (2011) 1284; 1297; 1342; 1487; 1493',
  texts: {
    name: { nl: 'Eigen werk of achteraf beoordeeld', en: 'Own work or hindsight judged' },
    message: {
      nl: 'Alleen een oordeel achteraf of over eigen werk steunt {inLink}',
      en: 'Only a judgement in hindsight or of own work supports {inLink}',
    },
    why: {
      nl: 'Zou hetzelfde gezegd zijn voordat de uitkomst bekend was, of door een ander?',
      en: 'Would the same have been said before the outcome was known, or by someone else?',
    },
    ground: {
      nl: 'Wie de uitkomst kent, ziet er de oorzaak bij; begeleiders schrijven succes vaker toe aan hun eigen handelen en mislukking aan de cliënt. Dat maakt een oordeel niet onwaar, wel gekleurd.',
      en: 'Who knows the outcome sees the cause that goes with it; counsellors more often put success down to their own doing and failure to the client. That does not make a judgement untrue, but it colours it.',
    },
    advice: {
      nl: 'Zoek iets wat tijdens het traject is vastgelegd, of wat een ander ervan zag.',
      en: 'Find something recorded during the programme, or what someone else saw of it.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"; evidence q1 {target: l1, voice: {kind: consultant}, stance: supports, standpoint: own-work}',
      'S1:subgoal "Motivatie|Motivation" -> E1:endgoal "Betaald werk|Paid work"; l1 {modality: counterfactual}; evidence q1 {target: l1, voice: {kind: consultant}, stance: supports}',
    ],
    right: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"; evidence q1 {target: l1, voice: {kind: consultant}, standpoint: own-work}; evidence q2 {target: l1, voice: {kind: client}}',
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"; evidence q1 {target: l1, voice: {kind: consultant}, stance: supports}',
    ],
  },
  check(index, report) {
    for (const link of effectsHeld(index)) {
      const evidence = evidenceFor(index, link.id);
      if (evidence.length === 0 || !evidence.every((one) => isColoured(index, link, one))) continue;
      report({ at: [link.id, link.from, link.to], values: { link: nameOfRecord(index, link.id) } });
    }
  },
});

const isColoured = (index: TheoryIndex, link: Link, evidence: Evidence): boolean =>
  evidence.standpoint !== undefined ||
  (link.modality === 'counterfactual' && isOwnWord(index, evidence) === true);

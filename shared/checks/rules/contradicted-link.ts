import { evidenceOf } from '../../theory/theory.ts';
import { contradicts, linksHeld } from '../grounds.ts';
import { nameOfRecord } from '../nameOfRecord.ts';
import { defineRule } from '../rule.ts';

/**
 * A link that a fragment contradicts. Silent once a context stands on the link: then the theory says for whom or when it does
 * not hold.
 */
export const contradictedLink = defineRule({
  id: 'contradicted-link',
  set: 'evidence',
  severity: 'warning',
  source:
    '3.5; 7.5; Procesanalyse re-integratie (2011) 1087-1093; 1150; Dienstverlening 45+ (2013) 1289; 1390; 1482',
  texts: {
    name: { nl: 'Tegengesproken verband', en: 'Contradicted link' },
    message: { nl: 'Tegengesproken: {inLink}', en: 'Contradicted: {inLink}' },
    why: {
      nl: 'Geldt dit voor sommigen wel en voor anderen niet, of zien de sprekers iets anders?',
      en: 'Does this hold for some and not for others, or do the speakers see something else?',
    },
    ground: {
      nl: 'Of iets werkt, hangt van omstandigheden af. Een tegenspraak wijst vaak op een context die de theorie nog niet noemt; soms op een woord dat voor ieder iets anders betekent.',
      en: 'Whether something works depends on circumstances. A contradiction often points at a context that the theory does not name yet; sometimes at a word that means something else to each.',
    },
    advice: {
      nl: 'Zet op het verband de context die het verschil maakt, pas het teken aan, of verantwoord waarom het blijft staan.',
      en: 'Put the context that makes the difference on the link, adjust its sign, or account for why it stays.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument "Maatregel|Sanction" -> M1:mechanism "Sanctie|Sanction"; evidence q1 {target: l1, voice: {kind: consultant}, stance: supports}; evidence q2 {target: l1, voice: {kind: client}, stance: contradicts}',
    ],
    right: [
      'I1:instrument "Maatregel|Sanction" -> M1:mechanism "Sanctie|Sanction"; evidence q1 {target: l1, voice: {kind: client}, stance: qualifies}',
      'I1:instrument "Maatregel|Sanction" -> M1:mechanism "Sanctie|Sanction"; C1:context "Ziekte|Illness" ~> (I1 -> M1); evidence q1 {target: l1, voice: {kind: client}, stance: contradicts}',
    ],
  },
  check(index, report) {
    const contradicted = new Set(
      evidenceOf(index.theory)
        .filter(contradicts)
        .map(({ target }) => target),
    );
    if (contradicted.size === 0) return;
    for (const { id, from, to } of linksHeld(index)) {
      if (!contradicted.has(id) || index.moderationsOn(id).length > 0) continue;
      report({ at: [id, from, to], values: { link: nameOfRecord(index, id) } });
    }
  },
});

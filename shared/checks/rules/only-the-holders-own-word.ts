import type { Link, Text } from '../../theory/records.ts';
import { writeNumber } from '../../text/words.ts';
import { effectsHeld, evidenceFor, isOwnWord } from '../grounds.ts';
import { nameOfRecord } from '../nameOfRecord.ts';
import { defineRule, findingKey } from '../rule.ts';
import { someDetail, tellingOf } from '../telling.ts';

/**
 * A link that says that something works, for which the holder's own people and papers alone speak. Only such links: why the
 * holder uses a means nobody knows better than the holder. A fragment of which nobody says whose it is settles nothing.
 */
export const onlyTheHoldersOwnWord = defineRule({
  id: 'only-the-holders-own-word',
  set: 'evidence',
  severity: 'hint',
  source: '1.3; 1.5; Procesanalyse re-integratie (2011) 1598; 1853; Het verhaal van de klant (2010) 276; 461',
  texts: {
    name: { nl: 'Alleen het woord van de drager', en: "Only the holder's own word" },
    message: {
      nl: 'Alleen de drager zelf spreekt voor {inLink}',
      en: 'Only the holder speaks for {inLink}',
    },
    why: {
      nl: 'Ziet een cliënt, een werkgever of een onderzoeker dit ook gebeuren?',
      en: 'Does a client, an employer or a researcher see this happen too?',
    },
    ground: {
      nl: 'Wat een bedrijf of consulent over de werking zegt, is een veronderstelling van wie er belang bij heeft. Een tweede gezichtspunt laat zien of anderen hetzelfde zien.',
      en: 'What a company or consultant says of how it works is an assumption of someone with an interest in it. A second point of view shows whether others see the same.',
    },
    advice: {
      nl: 'Vraag het een cliënt of werkgever, of zoek het op in registraties of literatuur.',
      en: 'Ask a client or employer, or look it up in registers or literature.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"; evidence q1 {target: l1, voice: {kind: consultant}, stance: supports}; evidence q2 {target: l1, voice: {kind: document}}',
    ],
    right: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"; evidence q1 {target: l1, voice: {kind: consultant}, stance: supports}; evidence q2 {target: l1, voice: {kind: client}, stance: supports}',
      'P1:problem "Zoeken|Searching" -> I1:instrument "Training|Training"; evidence q1 {target: l1, voice: {kind: consultant}}',
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"; evidence q1 {target: l1, stance: supports}',
    ],
  },
  check(index, report) {
    const own: Link[] = [];
    let all = 0;
    for (const link of effectsHeld(index)) {
      const spoken = evidenceFor(index, link.id);
      if (spoken.length === 0) continue;
      all += 1;
      if (spoken.every((one) => isOwnWord(index, one) === true)) own.push(link);
    }
    const n = own.length;
    const telling = tellingOf(n, all);
    if (telling === 'all') report({ at: [], whole: true, values: { link: everything } });
    if (telling === 'some')
      report({ at: [], whole: true, detail: someDetail, values: { link: some(n, all) } });
    if (telling === 'all') return;
    for (const { id, from, to } of own) {
      report({
        at: [id, from, to],
        values: { link: nameOfRecord(index, id) },
        causes: [findingKey('only-the-holders-own-word', 'theory', someDetail)],
      });
    }
  },
});

const everything = { nl: 'wat er in deze theorie werkt', en: 'what works in this theory' };
const some = (n: number, all: number): Text => ({
  nl: `${writeNumber('nl', n)} van de ${writeNumber('nl', all)} onderbouwde stappen`,
  en: `${writeNumber('en', n)} of the ${writeNumber('en', all)} steps with evidence`,
});

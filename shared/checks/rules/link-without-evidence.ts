import type { Link, Text } from '../../theory/records.ts';
import { writeNumber } from '../../text/words.ts';
import { hasPlace, linksHeld } from '../grounds.ts';
import { nameOfRecord } from '../nameOfRecord.ts';
import { defineRule, findingKey } from '../rule.ts';
import { someDetail, tellingOf } from '../telling.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/**
 * A link that nothing supports: no fragment of a source, and no place in one where it is stated. Where not a single link of the
 * theory has anything, that is one finding.
 */
export const linkWithoutEvidence = defineRule({
  id: 'link-without-evidence',
  set: 'evidence',
  severity: 'hint',
  source: '1.3; 1.5; De weg naar (maat)werk (2008) 121; 149-157; 310-318',
  texts: {
    name: { nl: 'Verband zonder onderbouwing', en: 'Link without evidence' },
    message: { nl: 'Nog niet onderbouwd: {inLink}', en: 'No evidence yet: {inLink}' },
    why: {
      nl: 'Waaruit blijkt dit: wie zegt het, of waar staat het?',
      en: 'What shows this: who says so, or where does it stand?',
    },
    ground: {
      nl: 'Een theorie wordt opgemaakt uit gesprekken, documenten en wat men ziet gebeuren. Een verband dat nergens op rust, is van wie het tekende.',
      en: 'A theory is put together from talks, documents and what is seen to happen. A link that rests on nothing is the word of who drew it.',
    },
    advice: {
      nl: 'Leg een fragment uit een bron vast, of laat zien dat het verband een gevolgtrekking is.',
      en: 'Record a fragment of a source, or show that the link is an inference.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"; evidence q1 {target: l1, stance: supports}',
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"',
    ],
    right: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"; evidence q1 {target: l1, stance: supports}',
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"; l1 {lines: "120"}',
      'I1:instrument! "Training|Training" -[evokes]-> M1:mechanism "Weerstand|Resistance"',
    ],
  },
  check(index, report) {
    const held = linksHeld(index);
    const open = held.filter((link) => isOpen(index, link));
    const telling = tellingOf(open.length, held.length);
    const [n, all] = [open.length, held.length];
    if (telling === 'all') report({ at: [], whole: true, values: { link: everyLink } });
    if (telling === 'some')
      report({ at: [], whole: true, detail: someDetail, values: { link: someLinks(n, all) } });
    if (telling === 'all') return;
    for (const { id, from, to, type } of open) {
      const means = type === 'addressed-by' ? to : from;
      report({
        at: [id, from, to],
        values: { link: nameOfRecord(index, id) },
        causes: [
          findingKey('way-on-inferred-links-alone', means),
          findingKey('link-without-evidence', 'theory', someDetail),
        ],
      });
    }
  },
});

const everyLink = { nl: 'alle verbanden', en: 'all links' };
const someLinks = (n: number, all: number): Text => ({
  nl: `${writeNumber('nl', n)} van de ${writeNumber('nl', all)} verbanden`,
  en: `${writeNumber('en', n)} of the ${writeNumber('en', all)} links`,
});

const isOpen = (index: TheoryIndex, link: Link): boolean =>
  index.evidenceOn(link.id).length === 0 && !(link.basis === 'stated' && hasPlace(link));

import type { TheoryIndex } from '../theoryIndex.ts';
import type { Link, Text, TheoryNode } from '../../theory/records.ts';
import { writeNumber } from '../../text/words.ts';
import { hasPlace } from '../grounds.ts';
import { nameOfRecord } from '../nameOfRecord.ts';
import { defineRule, findingKey } from '../rule.ts';
import { someDetail, tellingOf } from '../telling.ts';

/** A node or link that is said to be stated by a source, without a place in one: no lines, no section, no fragment with a file. */
export const statedWithoutPlace = defineRule({
  id: 'stated-without-place',
  set: 'evidence',
  severity: 'hint',
  source: '1.5; De weg naar (maat)werk (2008) 121; 149-157',
  texts: {
    name: { nl: 'Gezegd, maar waar?', en: 'Stated, but where?' },
    message: {
      nl: 'Volgens een bron gezegd, zonder plaats: {inRecord}',
      en: 'Stated by a source, without a place: {inRecord}',
    },
    why: {
      nl: 'Waar kan een ander dit nalezen?',
      en: 'Where can someone else read this?',
    },
    ground: {
      nl: '“Gezegd” zegt dat een bron dit noemt. Zonder plaats is dat niet na te gaan, en niet te onderscheiden van een gevolgtrekking.',
      en: '“Stated” says that a source names this. Without a place that cannot be traced, nor told from an inference.',
    },
    advice: {
      nl: 'Vul de plaats in de bron in, of noem het een gevolgtrekking of van uzelf.',
      en: 'Fill in the place in the source, or call it an inference or your own.',
    },
  },
  examples: {
    wrong: [
      'P1:problem "Schulden|Debts" -> I1:instrument "Schuldhulp|Debt help"; P1 {lines: "12"}; l1 {basis: inferred}',
    ],
    right: [
      'P1:problem "Schulden|Debts"; P1 {lines: "120-124"}',
      'P1:problem "Schulden|Debts"; P1 {basis: coder}',
      'P1:problem "Schulden|Debts"; evidence q1 {target: P1, file: gesprek1, lines: "12"}',
    ],
  },
  check(index, report) {
    const stated = [
      ...index.nodes.filter(({ excluded, basis }) => !excluded && basis === 'stated'),
      ...index.links.filter(({ basis }) => basis === 'stated'),
    ];
    const open = stated.filter((record) => isOpen(index, record));
    const telling = tellingOf(open.length, stated.length);
    const [n, all] = [open.length, stated.length];
    const values = { record: telling === 'all' ? everything : some(n, all) };
    const detail = telling === 'some' ? { detail: someDetail } : {};
    const causes = [findingKey('link-without-evidence', 'theory')];
    if (telling !== 'each') report({ at: [], whole: true, ...detail, values, causes });
    if (telling === 'all') return;
    for (const { id } of open) {
      report({
        at: [id],
        values: { record: nameOfRecord(index, id) },
        causes: [
          findingKey('link-without-evidence', id),
          findingKey('stated-without-place', 'theory', someDetail),
        ],
      });
    }
  },
});

const everything = { nl: 'alles in deze theorie', en: 'everything in this theory' };
const some = (n: number, all: number): Text => ({
  nl: `${writeNumber('nl', n)} van de ${writeNumber('nl', all)} onderdelen en verbanden`,
  en: `${writeNumber('en', n)} of the ${writeNumber('en', all)} nodes and links`,
});

const isOpen = (index: TheoryIndex, record: TheoryNode | Link): boolean =>
  !hasPlace(record) && !index.evidenceOn(record.id).some((one) => one.file?.trim() || hasPlace(one));

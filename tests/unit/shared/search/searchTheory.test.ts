import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { fold, foldWithPlaces } from '../../../../shared/search/fold.ts';
import { searchResult } from '../../../../shared/search/hit.ts';
import { labelsOf } from '../../../../shared/search/query.ts';
import { textsOf } from '../../../../shared/search/searchable.ts';
import { searchTheories } from '../../../../shared/search/searchTheory.ts';
import type { Theory } from '../../../../shared/theory/theory.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { anyDocument } from '../../../kit/anyDocument.ts';
import { node, sample } from '../theory/sample.ts';

const { frames, theories } = readStarter();
const labels = labelsOf(frames);
const companies = theories.map(({ id, records }) => [id, theoryOf(records)] as const);
const find = (theory: Theory, query: string) => searchTheories([['t', theory]], [], query);

describe('folding', () => {
  it('gives the same with places as without, and every place lies in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldWithPlaces(text);
        expect(folded.text).toBe(fold(text));
        expect(folded.from).toHaveLength(folded.text.length + 1);
        for (const place of folded.from) expect(place).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('searching', () => {
  it('finds parts of words, whatever their accents and capitals, and says where they stand', () => {
    const theory = sample(
      node('p9', 'problem', { title: { nl: 'De cliënte zoekt niet', en: 'No searching' } }),
    );
    const [hit] = find(theory, 'CLIENT').hits;
    expect(hit).toMatchObject({ theory: 't', id: 'p9', kind: 'problem', field: 'title', language: 'nl' });
    expect(hit?.excerpt.slice(hit.at.from, hit.at.to)).toBe('cliënt');
    expect(find(theory, 'èarch').hits.map(({ id }) => id)).toEqual(['p9']);
    expect(find(theory, 'cli\u00ebnt').all).toBe(1);
    expect(find(theory, 'clie\u0308nt').all).toBe(1);
    expect(find(theory, 'klant')).toEqual({ hits: [], all: 0 });
  });

  it('asks for every word, wherever in the record it stands, and finds nothing for no words', () => {
    const theory = sample(
      node('p8', 'problem', { title: { nl: 'Schulden' }, description: { nl: 'Na een scheiding.' } }),
      node('p9', 'problem', { title: { nl: 'Schulden' } }),
    );
    expect(find(theory, 'scheid schuld').hits.map(({ id }) => id)).toEqual(['p8']);
    expect(find(theory, 'schuld').all).toBe(2);
    expect(find(theory, '  ')).toEqual({ hits: [], all: 0 });
  });

  it('puts names before what is said elsewhere, and the beginning of a word before its inside', () => {
    const theory = sample(
      node('a', 'problem', { title: { nl: 'x' }, description: { nl: 'werk' } }),
      node('b', 'problem', { title: { nl: 'Netwerk' } }),
      node('c', 'problem', { title: { nl: 'Geen werk' } }),
    );
    expect(find(theory, 'werk').hits.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('looks into every kind of text of every kind of record', () => {
    const secret = { nl: 'Kraanvogel' };
    const theory = sample(
      node('n1', 'problem', { excluded: { degree: 'deliberate', reason: secret } }),
      { record: 'evidence', id: 'q1', target: 'l1', quote: secret },
      { record: 'memo', id: 'me1', text: secret },
      { record: 'waiver', id: 'w1', at: [], reason: secret },
      { record: 'group', id: 'g1', title: secret, members: [] },
      { record: 'concept', id: 'co1', title: secret, nodes: [] },
      { record: 'configuration', id: 'k1', title: secret, members: [] },
    );
    const found = find(theory, 'kraanvogel');
    expect(found.hits.map(({ id }) => id).toSorted()).toEqual(['co1', 'g1', 'k1', 'me1', 'n1', 'q1', 'w1']);
  });

  it('finds a node by the label of its code, and by the code itself', () => {
    const byLabel = searchTheories(companies, labels, 'zelfvertrouwen', 500);
    expect(byLabel.hits.length).toBeGreaterThan(2);
    const theory = sample(
      node('n1', 'problem', { codes: [{ frame: 'fit-or-unfit-2011', code: 'P1', fit: 'exact' }] }),
      node('n2', 'problem', { codes: [{ frame: 'fit-or-unfit-2011', code: 'P15', fit: 'exact' }] }),
    );
    const label = labels.find(({ code }) => code === 'P1')?.label.nl ?? '';
    const [hit, ...others] = searchTheories([['t', theory]], labels, label).hits;
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ id: 'n1', field: 'codes', excerpt: `P1 ${label}` });
  });

  it('shows a stretch of a long text with what was found in it', () => {
    const description = { nl: `${'woord '.repeat(200)}kraanvogel ${'woord '.repeat(200)}` };
    const [hit] = find(sample(node('n1', 'problem', { description })), 'kraan').hits;
    expect(hit?.excerpt.length).toBeLessThanOrEqual(200);
    const [mark] = hit?.marks ?? [];
    expect(hit?.excerpt.slice(mark?.from, mark?.to)).toBe('kraan');
    expect(description.nl.slice(hit?.at.from, hit?.at.to)).toBe('kraan');
  });

  it('finds whatever stands in a record by any part of it, and marks lie in the text', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), fc.nat(), (theory, a, b, c) => {
        const records = [...theory.records.values()].filter((record) => textsOf(record).length > 0);
        const record = records[a % records.length];
        const texts = record ? textsOf(record) : [];
        const { text = '' } = texts[b % Math.max(1, texts.length)] ?? {};
        const characters = Array.from(text);
        const start = c % Math.max(1, characters.length);
        const part = characters.slice(start, start + 4).join('');
        if (!record || fold(part).trim() === '') return;
        const found = searchTheories([['t', theory]], [], part, 500);
        expect(found.hits.map(({ id }) => id)).toContain(record.id);
        expect(searchResult.safeParse(found).success).toBe(true);
        for (const { excerpt, marks } of found.hits)
          for (const { from, to } of marks) {
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(excerpt.length);
          }
      }),
      { numRuns: 300 },
    );
  });
});

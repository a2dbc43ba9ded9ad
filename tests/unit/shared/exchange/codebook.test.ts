import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { ApiError } from '../../../../shared/api/errors.ts';
import { readCodebook } from '../../../../shared/exchange/qdc/readCodebook.ts';
import { guidOf } from '../../../../shared/exchange/qdc/guid.ts';
import { readXml, type XmlElement } from '../../../../shared/exchange/qdc/readXml.ts';
import { writeCodebook } from '../../../../shared/exchange/qdc/writeCodebook.ts';
import { retireItem } from '../../../../shared/frame/commands/items.ts';
import { isLive } from '../../../../shared/frame/items.ts';
import { wordError } from '../../../../shared/text/wordError.ts';
import { anyChanges, play } from '../../../kit/frameChanges.ts';
import { afterwards, smallFrame } from '../../../kit/smallFrame.ts';

const codes = (element: XmlElement): XmlElement[] =>
  element.elements.flatMap((one) => (one.name === 'Code' ? [one, ...codes(one)] : codes(one)));

describe('a frame as a REFI-QDA codebook', () => {
  test.each(readStarter().frames.map((frame) => [frame.id, frame] as const))(
    'comes back with its facets, kinds, codes and words: %s',
    (id, frame) => {
      for (const language of ['nl', 'en'] as const) {
        const { text } = writeCodebook(frame, language);
        const { frame: read, dropped } = readCodebook(`${id}.qdc`, text);
        expect(dropped).toEqual([]);
        expect(read.id).toBe(id);
        const shown = (one: typeof frame) =>
          one.facets.map(({ nodeKind, title, items }) => [
            nodeKind,
            title[language] ?? title.nl,
            items.map(({ code, label }) => `${code} ${label[language] ?? label.nl ?? label.en}`).toSorted(),
          ]);
        expect(shown(read)).toEqual(shown(frame));
      }
    },
  );

  test('follows the schema: a GUID, a name and whether it can be used for each code, descriptions before codes', () => {
    for (const frame of readStarter().frames) {
      const { text } = writeCodebook(frame, 'nl');
      expect(text).toContain('<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Raderwerk (nl)">');
      const root = readXml('x', text);
      const all = codes(root);
      expect(new Set(all.map(({ attributes }) => attributes['guid'])).size).toBe(all.length);
      for (const { attributes, elements } of all) {
        expect(Object.keys(attributes)).toEqual(['guid', 'name', 'isCodable']);
        expect(attributes['guid']).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(elements.findLastIndex(({ name }) => name === 'Description')).toBeLessThan(1);
      }
    }
    expect(guidOf('a')).not.toBe(guidOf('b'));
  });

  test('is the same each time, and says what it could not carry', () => {
    const retired = afterwards(smallFrame, retireItem(smallFrame, { code: 'P3' }));
    const { text, dropped } = writeCodebook(retired, 'nl');
    expect(writeCodebook(retired, 'nl').text).toBe(text);
    expect(text).not.toContain('P3');
    expect(Object.fromEntries(dropped.map(({ what, count }) => [what, count]))).toMatchObject({
      retired: 1,
      relations: 3,
      crosswalks: 1,
      matrices: 1,
      parents: 2,
    });
  });

  test('holds whatever words a frame has', () => {
    fc.assert(
      fc.property(anyChanges, fc.string({ unit: 'binary' }), (changes, words) => {
        const { frame } = play(smallFrame, [{ which: 1, a: 0, b: 1, words }, ...changes]);
        const { frame: read } = readCodebook('x.qdc', writeCodebook(frame, 'nl').text);
        const live = (one: typeof frame) =>
          one.facets.flatMap(({ items }) => items.filter(isLive).map(({ code }) => code));
        expect(live(read).toSorted()).toEqual(live(frame).toSorted());
      }),
      { numRuns: 100 },
    );
  });
});

const book = (inside: string, space = 'urn:QDA-XML:codebook:1:0'): string =>
  `<?xml version="1.0"?><CodeBook xmlns="${space}" origin="Other 1"><Codes>${inside}</Codes></CodeBook>`;
const code = (name: string, inside = '', more = ''): string =>
  `<Code guid="11111111-1111-4111-8111-111111111111" name="${name}" isCodable="true" ${more}>${inside}</Code>`;

describe('the codebook of another program', () => {
  test('becomes a frame: codes numbered, those below another under it, words as they stand', () => {
    const text = book(
      `${code('Money &amp; debts', `<Description>Owing &#8364;</Description>${code('Rent')}`, 'color="#ff0000"')}${code('Health', '<NoteRef targetGUID="22222222-1111-4111-8111-111111111111"/>')}`,
    );
    const { frame, dropped } = readCodebook('My codes (2024).qdc', text);
    expect(frame).toMatchObject({
      id: 'my-codes-2024',
      version: '1.0.0',
      title: { nl: 'My codes (2024)' },
      facets: [
        {
          nodeKind: null,
          items: [
            { code: 'K1', label: { nl: 'Money & debts' }, definition: { nl: 'Owing €' } },
            { code: 'K2', label: { nl: 'Rent' }, parent: 'K1' },
            { code: 'K3', label: { nl: 'Health' } },
          ],
        },
      ],
    });
    expect(dropped).toEqual([
      { what: 'colours', count: 1 },
      { what: 'notes', count: 1 },
    ]);
  });

  test('keeps codes that its names begin with, and takes for lists what cannot be used itself', () => {
    const heading = `<Code guid="1" name="Problems" isCodable="false">${code('P1 Debts')}${code('P2 Health')}</Code>`;
    const { frame } = readCodebook('x.qdc', book(heading));
    expect(frame.facets).toMatchObject([
      { title: { nl: 'Problems' }, items: [{ code: 'P1' }, { code: 'P2' }] },
    ]);
    const sets = '<Sets><Set guid="1" name="s"><MemberCode targetGUID="1"/></Set></Sets></CodeBook>';
    const { dropped } = readCodebook('x.qdc', book(heading).replace('</CodeBook>', sets));
    expect(dropped).toEqual([{ what: 'sets', count: 1 }]);
  });

  test('may stand in a project, and may use a prefix', () => {
    const project = `<p:Project xmlns:p="urn:QDA-XML:project:1.0" name="x"><p:CodeBook><p:Codes><p:Code guid="1" name="A" isCodable="true"/></p:Codes></p:CodeBook></p:Project>`;
    expect(readCodebook('x.qde', project).frame.facets[0]?.items).toMatchObject([{ label: { nl: 'A' } }]);
  });

  const broken: readonly (readonly [string, string, string])[] = [
    ['no XML', '<CodeBook><Codes>', 'not-xml'],
    ['closed by another name', '<CodeBook><Codes></CodeBook></Codes>', 'not-xml'],
    ['nothing', '<', 'not-xml'],
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${book(code('&b;'))}`,
      'doctype',
    ],
    [
      'a file asked for',
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${book(code('&a;'))}`,
      'doctype',
    ],
    ['another document', '<html><body/></html>', 'not-codebook'],
    ['no codes', book(''), 'no-codes'],
    ['a code too long', book(code('x'.repeat(600))), 'too-long'],
    [
      'codes too deep in one another',
      book(`${'<Code guid="1" name="a" isCodable="true">'.repeat(500)}${'</Code>'.repeat(500)}`),
      'not-xml',
    ],
  ];
  test.each(broken)('is refused in one sentence: %s', (_what, text, reason) => {
    let refusal: unknown;
    try {
      readCodebook('codes.qdc', text);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({ code: 'file-content', details: { reason } });
    for (const language of ['nl', 'en'] as const)
      expect(wordError(language, refusal as ApiError)).not.toMatch(/[{][a-z]+[}]|undefined/);
  });

  test('never puts an unknown entity into words', () => {
    const { frame } = readCodebook('x.qdc', book(code('&nbsp;&#0;&#x110000;&toString;')));
    expect(frame.facets[0]?.items[0]?.label.nl).toBe('&nbsp;&#0;&#x110000;&toString;');
  });
});

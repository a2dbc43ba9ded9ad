import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { retireItem } from '../../../../shared/frame/commands/items.ts';
import { suggestCodes } from '../../../../shared/frame/suggest.ts';
import { nodesOf, theoryOf } from '../../../../shared/theory/theory.ts';
import { nodeKinds, type NodeKind } from '../../../../shared/theory/words.ts';
import { afterwards, smallFrame } from '../../../kit/smallFrame.ts';

const { frames, theories } = readStarter();
const first = (nl: string, kind: NodeKind = 'problem') => suggestCodes({ nl }, kind, frames)[0];

describe('a code for a node’s title', () => {
  test('is the one that says the same, whatever the accents and capitals', () => {
    expect(first('schulden')).toMatchObject({
      code: 'P9',
      score: 1,
      why: { place: 'label', words: ['schulden'] },
    });
    expect(first('SCHÜLDEN')?.code).toBe('P9');
    expect(suggestCodes({ en: 'Debts' }, 'problem', frames)[0]).toMatchObject({
      code: 'P9',
      why: { language: 'en' },
    });
  });

  test('is found by a part of a Dutch compound, and by the name within a longer title', () => {
    expect(first('schuldhulpverlening')?.code).toBe('P9');
    expect(first('Jobcoaching (vaste intensieve nazorg)', 'instrument')?.code).toBe('I34');
  });

  test('says where its words were found', () => {
    const described = { ...smallFrame.facets[0]?.items[2], code: 'P3', label: { nl: 'Ziekte' } };
    const frame = {
      ...smallFrame,
      facets: [
        {
          id: 'f',
          nodeKind: 'problem' as const,
          title: { nl: 'f' },
          ordered: false,
          items: [
            {
              ...described,
              aliases: [{ nl: 'Langdurig verzuim' }],
              definition: { nl: 'Lichamelijke klachten' },
            },
          ],
        },
      ],
    };
    const why = (nl: string) => suggestCodes({ nl }, 'problem', [frame])[0]?.why;
    expect(why('verzuim, langdurig')).toEqual({
      place: 'alias',
      language: 'nl',
      words: ['verzuim', 'langdurig'],
    });
    expect(why('klachten')).toEqual({ place: 'definition', language: 'nl', words: ['klachten'] });
    expect(why('van de het')).toBeUndefined();
  });

  test('is never one of another kind, and never a retired one', () => {
    expect(
      suggestCodes({ nl: 'schulden' }, 'instrument', frames).every(({ code }) => /^Z?I/.test(code)),
    ).toBe(true);
    const retired = afterwards(smallFrame, retireItem(smallFrame, { code: 'P1' }));
    expect(suggestCodes({ nl: 'Schulden' }, 'problem', [retired]).map(({ code }) => code)).not.toContain(
      'P1',
    );
  });

  test('is, for what coders found to fit exactly, almost always among the first five', () => {
    let asked = 0;
    let found = 0;
    for (const { records } of theories) {
      for (const node of nodesOf(theoryOf(records))) {
        const exact = (node.codes ?? []).filter(({ fit }) => fit === 'exact').map(({ code }) => code);
        if (exact.length === 0) continue;
        asked += 1;
        if (suggestCodes(node.title, node.kind, frames).some(({ code }) => exact.includes(code))) found += 1;
      }
    }
    expect(asked).toBeGreaterThan(300);
    expect(found / asked).toBeGreaterThan(0.95);
  });

  test('comes from any title without a fault, ranked, between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom(...nodeKinds),
        (nl, kind) => {
          const scores = suggestCodes({ nl }, kind, frames).map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

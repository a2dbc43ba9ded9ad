import { describe, expect, it } from 'vitest';
import { claimStretches } from '../../../../renderer/map/claimStretches.ts';
import { readStarter } from '../../../../db/starter/starter.ts';
import { headOf, theoryOf } from '../../../../shared/theory/theory.ts';

const theories = readStarter().theories.map(({ records }) => headOf(theoryOf(records)));

describe('the claim cut at its phrases', () => {
  it('says every word of the claim, in both languages', () => {
    for (const head of theories) {
      for (const language of ['nl', 'en'] as const) {
        const text = claimStretches(head, language)
          .map((stretch) => stretch.text)
          .join('');
        expect(text).toBe(head.claim?.[language] ?? '');
      }
    }
  });

  it('numbers the phrases in the order of the sentence', () => {
    const [a] = theories;
    if (!a) throw new Error('no theory');
    const phrases = claimStretches(a, 'nl').filter((stretch) => stretch.record !== undefined);
    expect(phrases.map((phrase) => phrase.number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('is said in the other language where the one asked for has none, and leaves overlapping phrases out', () => {
    const [a] = theories;
    if (!a) throw new Error('no theory');
    const head = {
      ...a,
      claim: { nl: 'Werk helpt' },
      claimPhrases: [
        { lang: 'nl' as const, from: 0, to: 4, record: 'm1' },
        { lang: 'nl' as const, from: 2, to: 6, record: 'm2' },
        { lang: 'en' as const, from: 0, to: 4, record: 'm3' },
      ],
    };
    expect(claimStretches(head, 'en')).toEqual([
      { text: 'Werk', record: 'm1', number: 1 },
      { text: ' helpt' },
    ]);
  });
});

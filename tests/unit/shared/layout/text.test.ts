import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeForWords, wrap } from '../../../../shared/layout/text.ts';
import { measure } from '../../../kit/measure.ts';

const face = { size: 13, weight: 400 } as const;

describe('wrapping', () => {
  it('breaks between words, after a slash and after a hyphen', () => {
    const width = measure('Werkgever/', 13, 400) + 1;
    expect(wrap('Werkgever/werknemer', face, width, measure)).toEqual(['Werkgever/', 'werknemer']);
    const narrow = measure('leer-', 13, 400) + 8;
    expect(wrap('leer-traject', face, narrow + 12, measure)).toEqual(['leer-', 'traject']);
  });

  it('breaks a word that is too wide before a syllable, and leaves no less than four letters', () => {
    const width = measure('verantwoordelijkhe-', 13, 400);
    expect(wrap('verantwoordelijkheid', face, width, measure)).toEqual(['verantwoordelijk-', 'heid']);
    const mechanism = measure('Matchingsmechani-', 13, 400);
    expect(wrap('Matchingsmechanisme', face, mechanism, measure)).toEqual(['Matchingsmecha-', 'nisme']);
  });

  it('gives no lines for no words', () => {
    expect(wrap('   ', face, 100, measure)).toEqual([]);
  });

  it('loses no letter, and keeps every line in the width as far as one letter fits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = wrap(text, face, width, measure);
        const letters = (value: string): string => value.replaceAll(/[\s-]/gu, '');
        expect(letters(lines.join(''))).toBe(letters(text));
        expect(lines.filter((line) => measure(line, 13, 400) > width)).toEqual([]);
      }),
    );
  });

  it('makes the type smaller before it breaks a word, but not where that does not help', () => {
    const width = measure('Empowerment', 12, 600) + 0.1;
    expect(sizeForWords('Empowerment', [13, 12.5, 12], 600, width, measure)).toBe(12);
    expect(sizeForWords('Empowerment', [13, 12.5, 12], 600, 20, measure)).toBe(13);
  });
});

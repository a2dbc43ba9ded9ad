import { describe, expect, test } from 'vitest';
import { ApiError } from '../../../../shared/api/errors.ts';
import { readExchange } from '../../../../shared/exchange/json/readExchange.ts';
import { wordError } from '../../../../shared/text/wordError.ts';
import { brokenFiles } from '../../../kit/brokenExchange.ts';
import { bytesOf, soundFrame, soundTheory } from '../../../kit/soundFiles.ts';

const files = brokenFiles();

function refusalOf(bytes: Uint8Array, name = 'theorie.json'): ApiError {
  try {
    readExchange(name, bytes);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('the file was taken');
}

describe('a broken file', () => {
  test('is one of more than fifty, made from files that are taken', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(new Set(files.map((file) => file.wrong)).size).toBe(files.length);
    for (const sound of [soundTheory, soundFrame]) {
      expect(() => readExchange('x', bytesOf(JSON.stringify(sound)))).not.toThrow();
    }
  });

  test.each(files.map((file) => [file.wrong, file] as const))('is refused: %s', (_wrong, file) => {
    const refusal = refusalOf(file.bytes);
    expect({ code: refusal.code, ...refusal.details }).toMatchObject({ code: file.code, ...file.details });
  });

  test.each(files.map((file) => [file.wrong, file] as const))(
    'is answered by one whole sentence in both languages: %s',
    (_wrong, file) => {
      const refusal = refusalOf(file.bytes);
      for (const language of ['nl', 'en'] as const) {
        const sentence = wordError(language, refusal);
        expect(sentence).toContain('theorie.json');
        expect(sentence).not.toMatch(/[{][a-z]+[}]/);
        expect(sentence).not.toMatch(/\p{Cc}|undefined|\[object/u);
        expect(sentence.length).toBeLessThan(600);
      }
    },
  );

  test('leaves no trace on the prototypes of the program', () => {
    for (const file of files) refusalOf(file.bytes);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  test('with an evil name is named without its control characters', () => {
    const refusal = refusalOf(bytesOf('x'), 'a\u001b[31m\nb.json');
    expect(wordError('en', refusal)).toContain('aU+001B[31mU+000Ab.json');
  });
});

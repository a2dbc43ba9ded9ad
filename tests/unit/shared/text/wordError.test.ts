import { describe, expect, test } from 'vitest';
import { wordError, wordsOfError } from '../../../../shared/text/wordError.ts';

const details = { name: 'a.json', place: 'nodes[3].kind', reason: 'not-among', options: 'problem, context' };

describe('the sentence of an error', () => {
  test('words the reason of a file in the language asked for', () => {
    expect(wordsOfError({ code: 'file-content', details })).toEqual({
      nl: 'Het bestand “a.json” klopt niet bij nodes[3].kind: kies uit problem, context.',
      en: 'The file “a.json” does not hold together at nodes[3].kind: choose from problem, context.',
    });
  });

  test('leaves a reason that it does not know as it came', () => {
    expect(
      wordError('en', { code: 'file-content', details: { ...details, reason: 'constructor' } }),
    ).toContain(': constructor.');
  });

  test('does not fill placeholders that stand in what it quotes', () => {
    const quoting = { name: '{place}.json', line: 1, column: 2, reason: 'found', found: '{line}' };
    expect(wordError('en', { code: 'file-not-json', details: quoting })).toBe(
      'The file “{place}.json” is not JSON; on line 1, column 2: “{line}” does not belong here.',
    );
  });
});

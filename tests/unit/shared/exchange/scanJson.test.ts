import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../../../shared/exchange/json/decodeUtf8.ts';
import { numberSurvives } from '../../../../shared/exchange/json/numberSurvives.ts';
import { scanJson } from '../../../../shared/exchange/json/scanJson.ts';
import { bytesOf, pretty, soundFrame, soundTheory } from '../../../kit/soundFiles.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function decodes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the scan refuses although it is JSON: it would not come out as it went in. */
const stricter = new Set(['number', 'characters', 'key-twice', 'key-forbidden', 'depth']);

/** A sound file with up to three pieces cut out, doubled or replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom(pretty(soundTheory), pretty(soundFrame), '{"a":[1,-0.5e3,true,null,"\\u00e9\\n"]}'),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(6),
        fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '0', 'e', '-', '.', '\t', 'null'),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, length, by]) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + by + now.slice(from + length);
    }, text),
  );

describe('the scan before parsing', () => {
  test('agrees with the parser on what is JSON', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const fault = scanJson(text, 64);
        if (fault && stricter.has(fault.reason)) return;
        expect(fault === undefined).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('takes every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const fault = scanJson(JSON.stringify(value), 64);
        expect(fault === undefined || stricter.has(fault.reason)).toBe(true);
      }),
    );
  });

  test('says line, column and path, counted from one and in the words of the file', () => {
    expect(scanJson('{\n  "nodes": [{}, {"kind": oops}]\n}', 64)).toEqual({
      reason: 'found',
      line: 2,
      column: 26,
      path: ['nodes', 1, 'kind'],
      found: 'o',
    });
  });
});

describe('decoding', () => {
  test('agrees with the decoder of the platform on what is UTF-8', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            0x41,
            0x7f,
            0x80,
            0xbf,
            0xc0,
            0xc2,
            0xe0,
            0xed,
            0xef,
            0xf0,
            0xf4,
            0xf5,
            0x9f,
            0xa0,
            0x8f,
            0x90,
          ),
          {
            maxLength: 8,
          },
        ),
        (list) => {
          const bytes = Uint8Array.from(list);
          const decoded = decodeUtf8(bytes);
          expect('text' in decoded ? decoded.text : undefined).toBe(decodes(bytes));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('gives back any text, across the pieces that it works in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(8), (piece, shift) => {
        const text = 'a'.repeat(16_380 + shift) + piece;
        expect(decodeUtf8(bytesOf(text))).toEqual({ text: decodes(bytesOf(text)) });
      }),
    );
  });
});

describe('a number', () => {
  test('survives when the program would write the same number', () => {
    const kept = ['0', '-0', '1', '1.0', '0.10', '1e3', '1E-7', '1.5e+300', '123456789012345', '0.1'];
    expect(kept.filter((token) => !numberSurvives(token))).toEqual([]);
    const lost = ['1e999', '-1e999', '9007199254740993', '0.10000000000000000555', '1e-999', '1'.repeat(400)];
    expect(lost.filter((token) => numberSurvives(token))).toEqual([]);
  });

  test('that the program wrote itself always survives', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberSurvives(JSON.stringify(value))).toBe(true);
      }),
    );
  });
});

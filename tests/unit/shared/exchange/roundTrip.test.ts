import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExchange, type Exchange } from '../../../../shared/exchange/json/readExchange.ts';
import { theoryFile } from '../../../../shared/exchange/json/theoryFile.ts';
import { writeFrame } from '../../../../shared/exchange/json/writeFrame.ts';
import { writeTheory } from '../../../../shared/exchange/json/writeTheory.ts';
import { frame } from '../../../../shared/frame/records.ts';
import { compareNatural } from '../../../../shared/ids.ts';
import { limits } from '../../../../shared/limits.ts';
import { anyTheory } from '../../../kit/arbitraryTheory.ts';
import { keysOfSchema, keysOfValue } from '../../../kit/schemaKeys.ts';
import { bytesOf, soundTheory } from '../../../kit/soundFiles.ts';

const root = join(import.meta.dirname, '../../../..');
const files = ['db/starter', 'tests/fixtures/exchange'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name)),
);
const bytesAt = (file: string): Uint8Array => readFileSync(join(root, file));
const write = (held: Exchange): string =>
  held.kind === 'theory' ? writeTheory(held.id, held.records, held.versions) : writeFrame(held.frame);

const read = (text: string): Exchange => readExchange('x', bytesOf(text));
const byId = (list: readonly { readonly id: string }[]) =>
  list.toSorted((a, b) => compareNatural(a.id, b.id));

const readTheory = (text: string) => {
  const held = read(text);
  if (held.kind !== 'theory') throw new Error('not a theory');
  return held;
};
const plainTheory = readTheory(JSON.stringify(soundTheory));

/** A frame with a list inside a list, as deep as asked for. */
const deep = (levels: number): string =>
  `{"format":"cmo-frame","formatVersion":1,"id":"d","version":"1","title":{"nl":"d"},"facets":[{"id":"f","nodeKind":null,"title":{"nl":"f"},"ordered":false,"items":[{"code":"x","label":{"nl":"x"},"attributes":{"a":${'['.repeat(levels - 6)}${']'.repeat(levels - 6)}}}]}]}`;

describe('reading and writing', () => {
  test.each(files)('gives back the same bytes: %s', (file) => {
    const bytes = bytesAt(file);
    expect(write(readExchange(file, bytes))).toBe(new TextDecoder().decode(bytes));
  });

  test('gives back every theory that can be made, whatever order its records stand in', () => {
    fc.assert(
      fc.property(anyTheory, (records) => {
        const text = writeTheory('any', records);
        const again = read(text);
        if (again.kind !== 'theory') throw new Error('not a theory');
        expect(byId(again.records)).toEqual(byId(records));
        expect(writeTheory('any', again.records)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('gives back the versions that came along, in the order of their making', () => {
    fc.assert(
      fc.property(anyTheory, fc.array(anyTheory, { maxLength: 3 }), (records, earlier) => {
        const versions = earlier.map((kept, i) => ({
          ...{ id: `v_${i}`, name: { nl: `Versie ${i}` }, made: 'person' as const },
          ...{ at: `2011-05-${String(31 - i)}T14:02:00.000Z`, records: kept },
        }));
        const text = writeTheory('any', records, versions);
        const again = read(text);
        if (again.kind !== 'theory') throw new Error('not a theory');
        const found = again.versions ?? [];
        expect(found.map(({ id }) => id)).toEqual(versions.map(({ id }) => id).toReversed());
        expect(found.map((one) => byId(one.records))).toEqual(
          versions.map((one) => byId(one.records)).toReversed(),
        );
        expect(writeTheory('any', again.records, again.versions)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('takes no version along that the program made by itself', () => {
    const records = plainTheory.records;
    const kept = { id: 'v_1', name: { nl: 'Vooraf' }, at: '2011-05-31T14:02:00.000Z', records };
    expect(writeTheory('small', records, [{ ...kept, made: 'import' }])).toBe(writeTheory('small', records));
  });

  test('is tried on files that hold every key of the format', () => {
    const theory: unknown = JSON.parse(
      readFileSync(join(root, 'tests/fixtures/exchange/every-key-theory.json'), 'utf8'),
    );
    const whole: unknown = JSON.parse(
      readFileSync(join(root, 'tests/fixtures/exchange/every-key-frame.json'), 'utf8'),
    );
    // Ids of checks stand as keys there, whichever they are.
    const keys = new Set([...keysOfValue(theory)].filter((key) => !key.includes('checks.rules.')));
    expect(keys).toEqual(keysOfSchema(theoryFile));
    expect([...keysOfSchema(frame)].filter((key) => !keysOfValue(whole).has(key))).toEqual([]);
  });
});

describe('a file that is well but different', () => {
  const plain = read(JSON.stringify(soundTheory));

  test('may begin with a byte order mark', () => {
    expect(read(`\ufeff${JSON.stringify(soundTheory)}`)).toEqual(plain);
  });

  test('may have its keys in any order and any blanks', () => {
    const turned = Object.fromEntries(Object.entries(soundTheory).toReversed());
    expect(read(`\r\n\t${JSON.stringify(turned, null, '\t')}\r\n`)).toEqual(plain);
  });

  test('may write its characters as escapes', () => {
    const escaped = JSON.stringify(soundTheory).replace('Bedrijf K', '\\u0042edrijf \\ud83d\\ude00 \\u004b');
    const found = read(escaped);
    expect(JSON.stringify(found)).toBe(JSON.stringify(plain).replace('Bedrijf K', 'Bedrijf 😀 K'));
  });

  test('may lack lists that would be empty', () => {
    const { format, formatVersion, id, title, holder, frames } = soundTheory;
    const found = read(JSON.stringify({ format, formatVersion, id, title, holder, frames }));
    expect(found.kind === 'theory' && found.records).toHaveLength(1);
  });

  test('may be as deep as the limit, and no deeper', () => {
    expect(() => read(deep(limits.jsonDepth))).not.toThrow();
    expect(() => read(deep(limits.jsonDepth + 1))).toThrow('file-too-deep');
  });
});

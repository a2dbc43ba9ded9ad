import type { ErrorCode } from '../../shared/api/errors.ts';
import { changed, frameContents, theoryContents } from './brokenContents.ts';
import { bytesOf, pretty, soundFrame, soundTheory } from './soundFiles.ts';

/** One damaged file of the exchange format: what is wrong with it, its bytes, and the refusal that is due. */
export interface BrokenFile {
  readonly wrong: string;
  readonly bytes: Uint8Array;
  readonly code: ErrorCode;
  /** Facts that the refusal carries: above all where the fault is. */
  readonly details: Readonly<Record<string, string | number>>;
}

const text = pretty(soundTheory);

/** A text put in the place of another, once; throws when it is not there, so that no case tests nothing. */
function replaced(from: string, to: string): Uint8Array {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return bytesOf(text.replace(from, () => to));
}

function spliced(from: string, bytes: readonly number[]): Uint8Array {
  const at = bytesOf(text.slice(0, text.indexOf(from))).length;
  const whole = bytesOf(text);
  return Uint8Array.from([...whole.subarray(0, at), ...bytes, ...whole.subarray(at)]);
}

const notJson = (wrong: string, bytes: Uint8Array, reason: string, line: number): BrokenFile => ({
  wrong,
  bytes,
  code: 'file-not-json',
  details: { reason, line },
});
const notContent = (wrong: string, bytes: Uint8Array, place: string, reason: string): BrokenFile => ({
  wrong,
  bytes,
  code: 'file-content',
  details: { place, reason },
});
const notUtf8 = (wrong: string, bytes: Uint8Array, byte: number): BrokenFile => ({
  wrong,
  bytes,
  code: 'file-not-utf8',
  details: { byte },
});

/** Every way that is known to break such a file, each with the refusal that is due. The large ones are made when asked for. */
export function brokenFiles(): BrokenFile[] {
  const utf16 = Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const cutAt = (share: number): Uint8Array => bytesOf(text.slice(0, Math.floor(text.length * share)));
  const titleAt = bytesOf(text.slice(0, text.indexOf('Klein'))).length + 1;
  const cuts = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99].map((share) => {
    const bytes = cutAt(share);
    const lines = new TextDecoder().decode(bytes).split('\n').length;
    return notJson(`cut off at ${Math.round(share * 100)} %`, bytes, 'ends', lines);
  });
  return [
    ...cuts,
    notJson('nothing in it', new Uint8Array(0), 'empty', 1),
    notJson('blanks only', bytesOf(' \n\t\n'), 'empty', 1),
    notJson('filled with zeros', new Uint8Array(4096), 'found', 1),
    notJson('a letter', bytesOf('Geachte heer,\n'), 'found', 1),
    notJson('a web page', bytesOf('<!doctype html><title>x</title>'), 'found', 1),
    notJson('a comment', bytesOf(`// theorie\n${text}`), 'found', 1),
    notJson('a comma too many', replaced('"formatVersion": 1,', '"formatVersion": 1,,'), 'found', 3),
    notJson('a comma too few', replaced('"formatVersion": 1,', '"formatVersion": 1'), 'found', 4),
    notJson('single quotes', replaced('"cmo-theory"', "'cmo-theory'"), 'found', 2),
    notJson('a second theory behind the first', bytesOf(text + text), 'after-end', text.split('\n').length),
    notJson('NaN', replaced('"emphasis": 1', '"emphasis": NaN'), 'found', lineOf('"emphasis": 1')),
    notJson('Infinity', replaced('"emphasis": 1', '"emphasis": -Infinity'), 'found', lineOf('"emphasis": 1')),
    notJson(
      'a number with a leading zero',
      replaced('"emphasis": 1', '"emphasis": 01'),
      'found',
      lineOf('"emphasis": 1'),
    ),
    notJson(
      'a line break inside a text',
      replaced('Bedrijf K', 'Bedrijf\nK'),
      'control',
      lineOf('Bedrijf K'),
    ),
    notJson('a NUL inside a text', replaced('Bedrijf K', 'Bedrijf\u0000K'), 'control', lineOf('Bedrijf K')),
    notJson('an escape that is none', replaced('Bedrijf K', 'Bedrijf \\x41'), 'escape', lineOf('Bedrijf K')),
    notContent('an escaped NUL', replaced('Bedrijf K', 'Bedrijf \\u0000'), 'holder.name.nl', 'characters'),
    notContent(
      'a high surrogate alone',
      replaced('Bedrijf K', 'Bedrijf \\ud83d'),
      'holder.name.nl',
      'characters',
    ),
    notContent('a low surrogate alone', replaced('Bedrijf K', '\\ude00'), 'holder.name.nl', 'characters'),
    notContent('1e999', replaced('"emphasis": 1', '"emphasis": 1e999'), 'nodes[2].emphasis', 'number'),
    notContent(
      '2^53 + 1',
      replaced('"emphasis": 1', '"order": 9007199254740993'),
      'nodes[2].order',
      'number',
    ),
    notContent(
      'a million digits',
      replaced('"emphasis": 1', `"order": ${'1'.repeat(1_000_000)}`),
      'nodes[2].order',
      'number',
    ),
    notContent(
      'the same key twice',
      replaced('"kind": "company"', '"kind": "company", "kind": "other"'),
      'holder.kind',
      'key-twice',
    ),
    notContent(
      'the same key twice, once escaped',
      replaced('"kind": "company"', '"kind": "company", "k\\u0069nd": "other"'),
      'holder.kind',
      'key-twice',
    ),
    notContent(
      'a key __proto__',
      replaced('"kind": "company"', '"kind": "company", "__proto__": {"admin": true}'),
      'holder.__proto__',
      'key-forbidden',
    ),
    notContent(
      'a key __proto__, escaped',
      replaced('"kind": "company"', '"kind": "company", "\\u005f_proto__": {}'),
      'holder.__proto__',
      'key-forbidden',
    ),
    notContent(
      'a key __proto__ on top',
      replaced('"id": "small"', '"__proto__": {"id": "x"}, "id": "small"'),
      '__proto__',
      'key-forbidden',
    ),
    notContent(
      'a key constructor',
      replaced('"kind": "company"', '"kind": "company", "constructor": {}'),
      'holder.constructor',
      'key-forbidden',
    ),
    notContent(
      'a key prototype',
      replaced('"kind": "company"', '"kind": "company", "prototype": {}'),
      'holder.prototype',
      'key-forbidden',
    ),
    notUtf8('UTF-16', utf16, 1),
    notUtf8('Latin-1', spliced('Klein', [0xe9]), titleAt),
    notUtf8('a lone continuation byte', spliced('Klein', [0x80]), titleAt),
    notUtf8('an overlong slash', spliced('Klein', [0xc0, 0xaf]), titleAt),
    notUtf8('a surrogate in CESU', spliced('Klein', [0xed, 0xa0, 0x80]), titleAt),
    notUtf8('a character beyond Unicode', spliced('Klein', [0xf5, 0x80, 0x80, 0x80]), titleAt),
    notUtf8('a character cut in two', bytesOf('{"é').subarray(0, 3), 3),
    {
      wrong: '100 levels deep',
      bytes: bytesOf(`{"a":${'['.repeat(100)}${']'.repeat(100)}}`),
      code: 'file-too-deep',
      details: { line: 1, limit: 64 },
    },
    {
      wrong: '100,000 levels deep',
      bytes: bytesOf('['.repeat(100_000)),
      code: 'file-too-deep',
      details: { line: 1, limit: 64 },
    },
    {
      wrong: '50 MB',
      bytes: new Uint8Array(50 * 1024 * 1024).fill(0x20),
      code: 'file-too-large',
      details: { size: 50, limit: 32 },
    },
    { wrong: 'a list', bytes: bytesOf('[]'), code: 'file-kind', details: { place: 'format' } },
    { wrong: 'null', bytes: bytesOf('null'), code: 'file-kind', details: { place: 'format' } },
    {
      wrong: 'a format of another program',
      bytes: replaced('cmo-theory', 'geojson'),
      code: 'file-kind',
      details: { place: 'format' },
    },
    {
      wrong: 'format version 2',
      bytes: replaced('"formatVersion": 1', '"formatVersion": 2'),
      code: 'file-version',
      details: { version: 2, place: 'formatVersion' },
    },
    notContent(
      'a format version in words',
      replaced('"formatVersion": 1', '"formatVersion": "1"'),
      'formatVersion',
      'not-number',
    ),
    notContent('no format version', replaced('"formatVersion": 1,', ''), 'formatVersion', 'missing'),
    ...theoryContents.map(([wrong, edit, place, reason]) => notContent(wrong, changed(edit), place, reason)),
    ...frameContents.map(([wrong, edit, place, reason]) =>
      notContent(wrong, changed(edit, soundFrame), place, reason),
    ),
  ];
}

const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

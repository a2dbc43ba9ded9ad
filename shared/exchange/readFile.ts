import { ApiError } from '../api/errors.ts';
import { limits } from '../limits.ts';
import { readFrameCsv } from './csv/readFrameCsv.ts';
import { decodeUtf8 } from './json/decodeUtf8.ts';
import { showText } from './json/place.ts';
import { readExchange, type Exchange } from './json/readExchange.ts';
import { readCodebook } from './qdc/readCodebook.ts';

/**
 * Reads the bytes of a file in any format that comes in: the JSON exchange format, a frame as a table (CSV), a REFI-QDA codebook.
 * Which one it is, is told by how it begins, and only then by its name. Throws an ApiError `file-…` with the first fault.
 */
export function readFile(name: string, bytes: Uint8Array): Exchange {
  const shown = showText(name);
  switch (formatOf(name, bytes)) {
    case 'json':
      return readExchange(name, bytes);
    case 'csv':
      return { kind: 'frame', frame: readFrameCsv(shown, textOf(shown, bytes)) };
    case 'qdc':
      return { kind: 'frame', ...readCodebook(shown, textOf(shown, bytes)) };
  }
}

function formatOf(name: string, bytes: Uint8Array): 'json' | 'csv' | 'qdc' {
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const start = String.fromCharCode(...bytes.subarray(begin, begin + 200)).trimStart();
  if (start.startsWith('<') || /\.(?:qdc|xml)$/i.test(name)) return 'qdc';
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return /^"?record"?[,;\t]/.test(start) || /\.csv$/i.test(name) ? 'csv' : 'json';
}

function textOf(name: string, bytes: Uint8Array): string {
  const megabyte = 1024 * 1024;
  if (bytes.length > limits.jsonBytes) {
    const size = Math.ceil(bytes.length / megabyte);
    throw new ApiError('file-too-large', { name, size, limit: limits.jsonBytes / megabyte });
  }
  const decoded = decodeUtf8(bytes);
  if ('badByte' in decoded) throw new ApiError('file-not-utf8', { name, byte: decoded.badByte });
  return decoded.text;
}

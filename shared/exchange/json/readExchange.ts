import { ApiError } from '../../api/errors.ts';
import { frame as frameSchema, type Frame } from '../../frame/records.ts';
import { limits } from '../../limits.ts';
import type { TheoryRecord } from '../../theory/records.ts';
import type { CarriedVersion } from '../../versions/shapes.ts';
import type { Loss } from '../loss.ts';
import { contentFault, schemaFault } from './contentFault.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { checkFrame } from './frameFaults.ts';
import { showText, writePlace, type PathStep } from './place.ts';
import { scanJson } from './scanJson.ts';
import { lists, recordsOfFile, theoryFile, versionsOfFile } from './theoryFile.ts';
import { theoryOfFile } from './theoryFaults.ts';

/** What a file of the exchange format holds, taken whole. */
export type Exchange =
  | {
      readonly kind: 'theory';
      readonly id: string;
      readonly records: readonly TheoryRecord[];
      /** Earlier states that the file brings along; none where it brings none. */
      readonly versions?: readonly CarriedVersion[];
    }
  | {
      readonly kind: 'frame';
      readonly frame: Frame;
      /** What could not be taken over from a format that holds other things; none for the exchange format. */
      readonly dropped?: readonly Loss[];
    };

/**
 * Reads the bytes of a file in the JSON exchange format. `name` only stands in the sentence of a refusal. Throws an
 * ApiError `file-…` with the first fault and its place; nothing is repaired, guessed or dropped.
 */
export function readExchange(name: string, bytes: Uint8Array): Exchange {
  const shown = showText(name);
  return readValue(shown, parseStrictly(shown, bytes));
}

/** The same for a file that is parsed already and came from no stranger: the product's own content. */
export function readValue(name: string, raw: unknown): Exchange {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw unknownKind(name);
  const file = raw as Readonly<Record<string, unknown>>;
  const format = Object.hasOwn(file, 'format') ? file['format'] : undefined;
  if (format !== 'cmo-theory' && format !== 'cmo-frame') throw unknownKind(name);
  checkVersion(name, file);
  return format === 'cmo-theory' ? readTheory(name, file) : readFrame(name, file);
}

function parseStrictly(name: string, bytes: Uint8Array): unknown {
  if (bytes.length > limits.jsonBytes) {
    const megabyte = 1024 * 1024;
    throw new ApiError('file-too-large', {
      name,
      size: Math.ceil(bytes.length / megabyte),
      limit: limits.jsonBytes / megabyte,
    });
  }
  const decoded = decodeUtf8(bytes);
  if ('badByte' in decoded) throw new ApiError('file-not-utf8', { name, byte: decoded.badByte });
  const fault = scanJson(decoded.text, limits.jsonDepth);
  if (!fault) return JSON.parse(decoded.text) as unknown;
  const { line, column, found } = fault;
  switch (fault.reason) {
    case 'depth':
      throw new ApiError('file-too-deep', { name, line, limit: limits.jsonDepth });
    case 'number':
    case 'characters':
    case 'key-twice':
    case 'key-forbidden':
      throw contentFault(name, fault.path, fault.reason, { line, column, found });
    case 'empty':
    case 'ends':
    case 'found':
    case 'after-end':
    case 'escape':
    case 'control':
      throw new ApiError('file-not-json', {
        name,
        line,
        column,
        reason: fault.reason,
        found,
        place: writePlace(fault.path),
      });
  }
}

const unknownKind = (name: string): ApiError => new ApiError('file-kind', { name, place: 'format' });

function checkVersion(name: string, file: Readonly<Record<string, unknown>>): void {
  const version = Object.hasOwn(file, 'formatVersion') ? file['formatVersion'] : undefined;
  if (version === 1) return;
  if (version === undefined) throw contentFault(name, ['formatVersion'], 'missing');
  if (typeof version !== 'number') throw contentFault(name, ['formatVersion'], 'not-number');
  throw new ApiError('file-version', { name, version, place: 'formatVersion' });
}

function readTheory(name: string, file: Readonly<Record<string, unknown>>): Exchange {
  checkLengths(name, file, []);
  const parsed = theoryFile.safeParse(file);
  if (!parsed.success) throw schemaFault(name, parsed.error, file);
  const records = recordsOfFile(parsed.data);
  theoryOfFile(name, records);
  const versions = versionsOfFile(parsed.data);
  checkVersions(name, versions);
  return { kind: 'theory', id: parsed.data.id, records, ...(versions.length > 0 ? { versions } : {}) };
}

/** Asks how much a file holds before anything else is asked of it. */
function checkLengths(
  name: string,
  file: Readonly<Record<string, unknown>>,
  place: readonly PathStep[],
): void {
  for (const { key } of lists) {
    const list = file[key];
    const limit = key === 'nodes' ? limits.nodes : limits.links;
    if (Array.isArray(list) && list.length > limit)
      throw contentFault(name, [...place, key], 'too-many', { limit });
  }
}

/** Each version must be a sound theory of its own, and the ids of versions used once. */
function checkVersions(name: string, versions: readonly CarriedVersion[]): void {
  const places = new Map<string, number>();
  for (const [index, { id, records }] of versions.entries()) {
    const earlier = places.get(id);
    if (earlier !== undefined)
      throw contentFault(name, ['versions', index, 'id'], 'id-twice', { id, first: `versions[${earlier}]` });
    places.set(id, index);
    theoryOfFile(name, records, ['versions', index, 'theory']);
  }
}

function readFrame(name: string, file: Readonly<Record<string, unknown>>): Exchange {
  const parsed = frameSchema.safeParse(file);
  if (!parsed.success) throw schemaFault(name, parsed.error, file);
  checkFrame(name, parsed.data);
  return { kind: 'frame', frame: parsed.data };
}

import { hash } from 'node:crypto';

/** SHA-256 over values in a form that cannot be confused with another list of values. */
export function hashOf(...values: readonly (string | number | null)[]): string {
  return hash('sha256', JSON.stringify(values), 'hex');
}

export const emptyDigest = '0'.repeat(64);

/**
 * The digest of a set of rows: their hashes, each added by exclusive or, so that one row can be taken out or put in without
 * reading the others. It finds rows that were lost or changed by accident; it is no defence against a forger.
 */
export function toggle(digest: string, row: string): string {
  let next = '';
  for (let i = 0; i < 64; i += 8) {
    const word = Number.parseInt(digest.slice(i, i + 8), 16) ^ Number.parseInt(row.slice(i, i + 8), 16);
    next += (word >>> 0).toString(16).padStart(8, '0');
  }
  return next;
}

/** The digest of all these rows, as {@link toggle} makes it one by one. */
export function digestOf(hashes: Iterable<string>): string {
  const words = new Int32Array(8);
  for (const one of hashes) {
    const bytes = Buffer.from(one, 'hex');
    for (let i = 0; i < 8; i += 1) words[i]! ^= bytes.readInt32BE(4 * i);
  }
  const digest = Buffer.alloc(32);
  words.forEach((word, i) => digest.writeInt32BE(word, 4 * i));
  return digest.toString('hex');
}

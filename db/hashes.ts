import { createHash } from 'node:crypto';

/** SHA-256 over values in a form that cannot be confused with another list of values. */
export function hashOf(...values: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

export const emptyDigest = '0'.repeat(64);

/**
 * The digest of a set of rows: their hashes, each added by exclusive or, so that one row can be taken out or put in without
 * reading the others. It finds rows that were lost or changed by accident; it is no defence against a forger.
 */
export function toggle(digest: string, hash: string): string {
  let next = '';
  for (let i = 0; i < 64; i += 8) {
    const word = Number.parseInt(digest.slice(i, i + 8), 16) ^ Number.parseInt(hash.slice(i, i + 8), 16);
    next += (word >>> 0).toString(16).padStart(8, '0');
  }
  return next;
}

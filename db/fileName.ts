import { ApiError } from '../shared/api/errors.ts';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that a person typed as a file name that every system takes: no separators, no characters that a system refuses, no
 * dots or blanks at the edges. Fails with `bad-input` when nothing is left of it.
 */
export function cleanFileName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, 80)
    .replace(/[. ]+$/, '');
  if (cleaned === '') throw new ApiError('bad-input', { place: 'name' });
  return reserved.test(cleaned) ? `${cleaned}_` : cleaned;
}

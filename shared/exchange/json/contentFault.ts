import type { z } from 'zod';
import { ApiError, type ErrorDetails } from '../../api/errors.ts';
import { showText, writePlace, type PathStep } from './place.ts';

/** Why a file's content is not what it should be. Each has its words in `text/fileReasons.ts`, filled by the facts beside it. */
export const contentReasons = [
  'missing',
  'unknown-key',
  'not-text',
  'not-number',
  'not-list',
  'not-object',
  'not-true',
  'not-among',
  'not-id',
  'not-time',
  'too-long',
  'too-high',
  'too-low',
  'not-whole',
  'characters',
  'number',
  'key-twice',
  'key-forbidden',
  'no-language',
  'too-many',
  'id-twice',
  'code-twice',
  'dangling',
  'context-kind',
  'moderation-target',
  'concept-node',
  'phrase-range',
  'parent-circle',
  'quote-open',
  'quote-stray',
  'doctype',
  'not-xml',
  'not-codebook',
  'no-codes',
  'other',
] as const;
export type ContentReason = (typeof contentReasons)[number];

/** The refusal of a file for its content: `reason` is a key that the texts word, `place` a path in the file's own words. */
export function contentFault(
  name: string,
  path: readonly PathStep[],
  reason: ContentReason,
  facts: ErrorDetails = {},
): ApiError {
  return new ApiError('file-content', { name, place: writePlace(path), reason, ...facts });
}

/** The first thing that the schema found, as a refusal. `raw` is what was parsed: it tells an absent key from a wrong one. */
export function schemaFault(name: string, error: z.ZodError, raw: unknown): ApiError {
  const issue = error.issues[0];
  if (!issue) return contentFault(name, [], 'other');
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const fault = (reason: ContentReason, facts?: ErrorDetails): ApiError =>
    contentFault(name, path, reason, facts);
  switch (issue.code) {
    case 'unrecognized_keys':
      return contentFault(name, [...path, issue.keys[0] ?? ''], 'unknown-key');
    case 'invalid_type':
      if (valueAt(raw, path) === undefined) return fault('missing');
      return fault(typeReason(issue.expected));
    case 'invalid_value':
      if (valueAt(raw, path) === undefined) return fault('missing');
      return fault('not-among', { options: options(issue.values) });
    case 'invalid_union': {
      if (valueAt(raw, path) === undefined) return fault('missing');
      const values = issue.errors.flat().flatMap((e) => (e.code === 'invalid_value' ? e.values : []));
      return values.length > 0 ? fault('not-among', { options: options(values) }) : fault('other');
    }
    case 'invalid_format':
      if (issue.format === 'datetime') return fault('not-time', { found: found(raw, path) });
      return fault('not-id', { found: found(raw, path) });
    case 'too_big':
      if (issue.origin === 'string') return fault('too-long', { limit: Number(issue.maximum) });
      return fault('too-high', { limit: Number(issue.maximum) });
    case 'too_small':
      return fault('too-low', { limit: Number(issue.minimum) });
    case 'custom':
      if (issue.message === 'characters') return fault('characters');
      return fault(issue.message === 'language' ? 'no-language' : 'other');
    case 'invalid_key':
      return fault('too-long', { limit: 100 });
    case 'invalid_element':
    case 'not_multiple_of':
      return fault('other');
  }
}

function typeReason(expected: string): ContentReason {
  switch (expected) {
    case 'string':
      return 'not-text';
    case 'number':
      return 'not-number';
    case 'int':
      return 'not-whole';
    case 'array':
      return 'not-list';
    case 'object':
    case 'record':
      return 'not-object';
    case 'boolean':
      return 'not-true';
    default:
      return 'other';
  }
}

const options = (values: readonly unknown[]): string =>
  [...new Set(values.map(String))].join(', ').slice(0, 300);

function found(raw: unknown, path: readonly PathStep[]): string {
  const value = valueAt(raw, path);
  return typeof value === 'string' ? showText(value) : '';
}

/** What stands at a path, undefined where there is nothing. */
function valueAt(raw: unknown, path: readonly PathStep[]): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PathStep, unknown>)[step];
  }
  return value;
}

import type { z } from 'zod';

/** What is looked at inside a schema: only how it holds others. */
interface Definition {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
}

/** Every key that a schema of objects and lists knows, as a path: `nodes.title.nl`. */
export function keysOfSchema(schema: z.ZodType, path = ''): Set<string> {
  const keys = new Set<string>();
  const definition = schema.def as unknown as Definition;
  const inner = definition.element ?? definition.innerType;
  if (inner) return keysOfSchema(inner, path);
  for (const [key, value] of Object.entries(definition.shape ?? {})) {
    keys.add(path + key);
    for (const deeper of keysOfSchema(value, `${path}${key}.`)) keys.add(deeper);
  }
  return keys;
}

/** Every key that stands in a value, as the same paths; lists add none of their own. */
export function keysOfValue(value: unknown, path = ''): Set<string> {
  const keys = new Set<string>();
  if (Array.isArray(value)) {
    for (const element of value as unknown[]) for (const key of keysOfValue(element, path)) keys.add(key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      keys.add(path + key);
      for (const deeper of keysOfValue(inner, `${path}${key}.`)) keys.add(deeper);
    }
  }
  return keys;
}

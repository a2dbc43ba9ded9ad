import { inLanguage } from '../text/words.ts';
import type { Language } from '../theory/words.ts';
import type { FrameItem } from './records.ts';

/** A property of an item as it is read, with the place in the source that the frame gives for it. */
export interface Attribute {
  readonly key: string;
  /** Undefined where the frame only says where the property comes from. */
  readonly value: unknown;
  readonly source: string | undefined;
  readonly lines: string | undefined;
  readonly basis: string | undefined;
}

const suffixes = ['Source', 'Lines', 'Basis'] as const;

/** What ends in `Source`, `Lines` or `Basis` says where the property before it comes from, and is folded into it. */
function ownerOf(
  key: string,
): { readonly owner: string; readonly says: 'source' | 'lines' | 'basis' } | undefined {
  for (const suffix of suffixes)
    if (key.length > suffix.length && key.endsWith(suffix))
      return {
        owner: key.slice(0, -suffix.length),
        says: suffix.toLowerCase() as 'source' | 'lines' | 'basis',
      };
  return undefined;
}

/** The properties of an item in their own order, each with its place in the source. */
export function attributesOf(item: FrameItem): readonly Attribute[] {
  const all = Object.entries(item.attributes ?? {});
  const made = new Map<string, { -readonly [K in keyof Attribute]: Attribute[K] }>();
  const at = (key: string) => {
    const one = made.get(key) ?? {
      key,
      value: undefined,
      source: undefined,
      lines: undefined,
      basis: undefined,
    };
    made.set(key, one);
    return one;
  };
  for (const [key, value] of all) {
    const place = ownerOf(key);
    if (place && typeof value === 'string') at(place.owner)[place.says] = value;
    else at(key).value = value;
  }
  return [...made.values()];
}

const isText = (value: object): value is { readonly nl?: unknown; readonly en?: unknown } => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'nl' || key === 'en');
};

/**
 * A value of a property as lines of words in a language: a list has a line each, a pair of languages gives the one asked for
 * (or the other), other objects give *name: value*. `word` turns a bare word or key into what the reader knows.
 */
export function attributeLines(
  language: Language,
  value: unknown,
  word: (bare: string) => string,
): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [word(value)];
  if (typeof value === 'number') return [value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')];
  if (typeof value === 'boolean') return [word(String(value))];
  if (Array.isArray(value)) return value.flatMap((one) => attributeLines(language, one, word));
  if (typeof value !== 'object') return [];
  if (isText(value)) {
    const { nl, en } = value;
    if ((nl === undefined || typeof nl === 'string') && (en === undefined || typeof en === 'string'))
      return [
        inLanguage(language, { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) }),
      ];
    return attributeLines(language, value[language] ?? value[language === 'nl' ? 'en' : 'nl'], word);
  }
  return Object.entries(value).map(
    ([key, one]) => `${word(key)}: ${attributeLines(language, one, word).join(', ')}`,
  );
}

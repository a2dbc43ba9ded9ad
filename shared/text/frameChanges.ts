import type { Difference, Labelled } from '../frame/difference.ts';
import { limits } from '../limits.ts';
import type { Text } from '../theory/records.ts';
import { languages, type Language } from '../theory/words.ts';
import { say, type Words } from './words.ts';

/** What differs between two versions of a frame, a sentence for each kind of difference. */
const words = {
  added: { nl: 'Nieuw: {item}.', en: 'New: {item}.' },
  retired: { nl: 'Vervallen zonder opvolger: {item}.', en: 'Retired without a successor: {item}.' },
  restored: { nl: 'Weer in gebruik: {item}.', en: 'In use again: {item}.' },
  missing: { nl: 'Verdwenen: {item}.', en: 'Gone: {item}.' },
  reworded: { nl: 'Anders verwoord: {item} ({keys}).', en: 'Worded otherwise: {item} ({keys}).' },
  renamed: { nl: 'Hernoemd: {item}, eerst {before}.', en: 'Renamed: {item}, before {before}.' },
  moved: { nl: 'Verplaatst: {item}, van {from} naar {to}.', en: 'Moved: {item}, from {from} to {to}.' },
  split: { nl: 'Gesplitst: {item} in {into}.', en: 'Split: {item} into {into}.' },
  merged: { nl: 'Samengevoegd: {items} in {into}.', en: 'Merged: {items} into {into}.' },
  recoded: { nl: 'Andere code: {item} is nu {into}.', en: 'Another code: {item} is now {into}.' },
  'relation-added': {
    nl: 'Nieuwe relatie {type}: {from} → {to}.',
    en: 'New relation {type}: {from} → {to}.',
  },
  'relation-removed': {
    nl: 'Relatie {type} weg: {from} → {to}.',
    en: 'Relation {type} gone: {from} → {to}.',
  },
  'relation-changed': {
    nl: 'Relatie {type} gewijzigd: {from} → {to}.',
    en: 'Relation {type} changed: {from} → {to}.',
  },
  'crosswalk-added': {
    nl: 'Nieuwe vertaling: {from} → {frame} {to}.',
    en: 'New crosswalk: {from} → {frame} {to}.',
  },
  'crosswalk-removed': {
    nl: 'Vertaling weg: {from} → {frame} {to}.',
    en: 'Crosswalk gone: {from} → {frame} {to}.',
  },
  'crosswalk-changed': {
    nl: 'Vertaling gewijzigd: {from} → {frame} {to}.',
    en: 'Crosswalk changed: {from} → {frame} {to}.',
  },
  'part-added': { nl: '{part} toegevoegd: {title}.', en: '{part} added: {title}.' },
  'part-removed': { nl: '{part} weggehaald: {title}.', en: '{part} taken away: {title}.' },
  'part-changed': { nl: '{part} gewijzigd: {title}.', en: '{part} changed: {title}.' },
  retitled: { nl: 'Andere titel: {title}, eerst {before}.', en: 'Another title: {title}, before {before}.' },
} as const satisfies Readonly<Record<string, Words>>;

const parts = {
  facet: { nl: 'Facet', en: 'Facet' },
  scale: { nl: 'Schaal', en: 'Scale' },
  matrix: { nl: 'Matrix', en: 'Matrix' },
  checklist: { nl: 'Vragenlijst', en: 'Checklist' },
  rule: { nl: 'Toets', en: 'Check' },
} as const satisfies Readonly<Record<string, Words>>;

/** The keys of an item as a reader knows them. */
const keyWords: Readonly<Record<string, Words>> = {
  label: { nl: 'naam', en: 'name' },
  definition: { nl: 'omschrijving', en: 'definition' },
  note: { nl: 'toelichting', en: 'note' },
  aliases: { nl: 'andere namen', en: 'other names' },
  verb: { nl: 'werkwoord', en: 'verb' },
  side: { nl: 'aangrijpingspunt', en: 'side' },
  attributes: { nl: 'kenmerken', en: 'attributes' },
  basis: { nl: 'grond', en: 'basis' },
  source: { nl: 'bron', en: 'source' },
  lines: { nl: 'regels', en: 'lines' },
};

const noParent: Words = { nl: 'geen', en: 'none' };

/** One difference in a sentence, with codes and the names they have in that language. */
export function tellDifference(language: Language, one: Difference): string {
  const name = (item: Labelled): string => named(language, item);
  const list = (items: readonly Labelled[]): string => items.map(name).join(', ');
  switch (one.kind) {
    case 'added':
    case 'retired':
    case 'restored':
    case 'missing':
      return say(language, words[one.kind], { item: name(one.item) });
    case 'reworded': {
      if (one.keys.includes('label'))
        return say(language, words.renamed, { item: name(one.item), before: quoted(language, one.before) });
      const keys = one.keys.map((key) => keyWords[key]?.[language] ?? key).join(', ');
      return say(language, words.reworded, { item: name(one.item), keys });
    }
    case 'moved': {
      const at = (item: Labelled | undefined): string => (item ? name(item) : noParent[language]);
      return say(language, words.moved, { item: name(one.item), from: at(one.from), to: at(one.to) });
    }
    case 'split':
      return say(language, words.split, { item: name(one.item), into: list(one.into) });
    case 'merged':
      return say(language, words.merged, { items: list(one.items), into: name(one.into) });
    case 'recoded':
      return say(language, words.recoded, { item: name(one.item), into: name(one.into) });
    case 'relation-added':
    case 'relation-removed':
    case 'relation-changed':
      return say(language, words[one.kind], { type: one.type, from: name(one.from), to: name(one.to) });
    case 'crosswalk-added':
    case 'crosswalk-removed':
    case 'crosswalk-changed':
      return say(language, words[one.kind], { from: name(one.from), frame: one.frame, to: one.to });
    case 'part-added':
    case 'part-removed':
    case 'part-changed': {
      const title = one.title ? quoted(language, one.title) : one.id;
      return say(language, words[one.kind], { part: parts[one.part][language], title });
    }
    case 'retitled':
      return say(language, words.retitled, {
        title: quoted(language, one.title),
        before: quoted(language, one.before),
      });
  }
}

const quoted = (language: Language, text: Text): string => `“${text[language] ?? text.nl ?? text.en ?? ''}”`;

const named = (language: Language, { code, label }: Labelled): string =>
  label ? `${code} ${quoted(language, label)}` : code;

const more: Words = { nl: '… en {n} wijzigingen meer.', en: '… and {n} changes more.' };
const room = limits.textCharacters / 4;

/**
 * What a version changes, for its `changes`: a sentence for each difference in both languages, and behind them the author's own
 * words. Undefined when there is nothing to say.
 */
export function changesText(differences: readonly Difference[], own: Text | undefined): Text | undefined {
  const said = languages.map((language) => {
    const lines: string[] = [];
    let length = 0;
    for (const [i, one] of differences.entries()) {
      const line = tellDifference(language, one);
      length += line.length + 1;
      if (length > room) {
        lines.push(say(language, more, { n: differences.length - i }));
        break;
      }
      lines.push(line);
    }
    const ownWords = own?.[language];
    return [lines.join('\n'), ...(ownWords ? [ownWords] : [])].filter(Boolean).join('\n\n');
  });
  const [nl = '', en = ''] = said;
  if (nl === '' && en === '') return undefined;
  return { ...(nl === '' ? {} : { nl }), ...(en === '' ? {} : { en }) };
}

import type { Counted, Words } from './words.ts';

/** The words of searching through all that the library holds. */
export const searchWords = {
  title: { nl: 'Zoeken in alle theorieën', en: 'Search all theories' },
  field: { nl: 'Zoek in alle teksten', en: 'Search all texts' },
  hits: { nl: 'Gevonden teksten', en: 'Texts found' },
  begin: {
    nl: 'Zoekt in namen, beschrijvingen, citaten, redenen en notities, ook naar delen van woorden en zonder accenten.',
    en: 'Searches names, descriptions, quotations, reasons and notes, also for parts of words and without accents.',
  },
  nothing: {
    nl: 'Geen theorie bevat al deze woorden. Een deel van een woord vindt meer.',
    en: 'No theory holds all of these words. Part of a word finds more.',
  },
  tooMany: {
    nl: '{n} van {all} gevonden. Nog een woord erbij maakt het minder.',
    en: '{n} of {all} found. Another word makes it fewer.',
  },
} as const satisfies Record<string, Words>;

export const searchCount: Counted = {
  one: { nl: '1 gevonden', en: '1 found' },
  other: { nl: '{n} gevonden', en: '{n} found' },
};

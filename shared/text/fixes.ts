import type { Counted, Words } from './words.ts';

/** The words of a way out of a finding: what it would change, and taking it for several findings at once. */
export const fixWords = {
  preview: { nl: 'Dit verandert er', en: 'This is what changes' },
  nothing: { nl: 'Er verandert niets.', en: 'Nothing changes.' },
  more: {
    one: { nl: 'en nog {n} wijziging', en: 'and {n} more change' },
    other: { nl: 'en nog {n} wijzigingen', en: 'and {n} more changes' },
  },
  leave: { nl: 'Laat zo', en: 'Leave it' },
  several: { nl: 'Meer tegelijk', en: 'Several at once' },
  severalOf: {
    nl: 'Meer bevindingen van “{rule}” tegelijk oplossen',
    en: 'Resolve several findings of “{rule}” at once',
  },
  stop: { nl: 'Stoppen met kiezen', en: 'Stop choosing' },
  all: { nl: 'Alle kiezen', en: 'Choose all' },
  none: { nl: 'Geen kiezen', en: 'Choose none' },
  choose: { nl: 'Kies: {finding}', en: 'Choose: {finding}' },
  chosen: {
    one: { nl: '{n} gekozen', en: '{n} chosen' },
    other: { nl: '{n} gekozen', en: '{n} chosen' },
  },
  solve: {
    one: { nl: '{fix}: los {n} op', en: '{fix}: resolve {n}' },
    other: { nl: '{fix}: los {n} op', en: '{fix}: resolve {n}' },
  },
  solved: {
    one: { nl: '{n} bevinding opgelost.', en: '{n} finding resolved.' },
    other: { nl: '{n} bevindingen opgelost.', en: '{n} findings resolved.' },
  },
  solvedButSome: {
    nl: '{done} opgelost, {skipped} overgeslagen: daar ging het zo niet of was het niet meer nodig.',
    en: '{done} resolved, {skipped} skipped: there it did not go this way or was no longer needed.',
  },
  noneSolved: {
    nl: 'Niets opgelost: het ging zo niet, of het was niet meer nodig.',
    en: 'Nothing resolved: it did not go this way, or was no longer needed.',
  },
} as const satisfies Record<string, Words | Counted>;

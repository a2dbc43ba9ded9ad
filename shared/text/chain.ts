import type { Words } from './words.ts';

/** The words around the sentence of a chain in focus. */
export const chainWords = {
  strip: { nl: 'Keten in focus', en: 'Chain in focus' },
  name: { nl: 'Keten {n}', en: 'Chain {n}' },
  variant: { nl: 'CMO', en: 'CMO' },
  place: { nl: '{n} van {all} ketens', en: '{n} of {all} chains' },
  previous: { nl: 'Vorige', en: 'Previous' },
  next: { nl: 'Volgende', en: 'Next' },
  loose: { nl: 'Focus los', en: 'Let go of focus' },
  none: {
    nl: 'Dit staat in geen keten: er loopt geen verband van of naartoe.',
    en: 'This stands in no chain: no link leads from or to it.',
  },
  announced: { nl: 'Keten in focus. {sentence}', en: 'Chain in focus. {sentence}' },
  letGo: { nl: 'Focus los, alles staat weer in kleur.', en: 'Focus let go, everything is in colour again.' },
} as const satisfies Record<string, Words>;

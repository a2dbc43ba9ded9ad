import type { Counted } from './words.ts';

/** Notes that lie on the map, beside the theory. */
export const noteWords = {
  note: { nl: 'Notitie: {text}', en: 'Note: {text}' },
  edit: { nl: 'Tekst van de notitie', en: 'Text of the note' },
  hint: {
    nl: 'Pijltoetsen verplaatsen, F2 wijzigt, Delete verwijdert',
    en: 'Arrow keys move it, F2 edits it, Delete removes it',
  },
  menu: { nl: 'Notitie', en: 'Note' },
  reword: { nl: 'Wijzigen', en: 'Reword' },
  remove: { nl: 'Verwijderen', en: 'Remove' },
  placeholder: { nl: 'Schrijf een notitie', en: 'Write a note' },
} as const;

/** The parking lot: ideas that have no place in the theory yet. */
export const ideaWords = {
  title: { nl: 'Parkeerplaats', en: 'Parking lot' },
  close: { nl: 'Parkeerplaats sluiten', en: 'Close the parking lot' },
  field: { nl: 'Nieuw idee', en: 'New idea' },
  hint: {
    nl: 'Enter parkeert het idee. Het telt nergens in mee.',
    en: 'Enter parks the idea. It counts for nothing yet.',
  },
  none: {
    nl: 'Nog geen ideeën. Wat u nog niet kunt plaatsen, bewaart u hier.',
    en: 'No ideas yet. Keep here what you cannot place yet.',
  },
  use: {
    nl: 'Kies een idee om er een onderdeel van te maken, of sleep het naar een kolom.',
    en: 'Choose an idea to make a node of it, or drag it to a column.',
  },
  list: { nl: 'Ideeën', en: 'Ideas' },
  reword: { nl: 'Wijzigen', en: 'Reword' },
  rewording: { nl: 'Idee in andere woorden', en: 'The idea in other words' },
  remove: { nl: 'Verwijderen', en: 'Remove' },
  /** A choice of the menu: make a node of it, of this kind. */
  becomes: { nl: 'Plaats als {kind}', en: 'Place as {kind}' },
} as const;

export const ideaCounts = {
  ideas: {
    one: { nl: '{n} idee', en: '{n} idea' },
    other: { nl: '{n} ideeën', en: '{n} ideas' },
  },
} as const satisfies Readonly<Record<string, Counted>>;

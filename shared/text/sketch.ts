import type { Words } from './words.ts';

/** The words beside the picture of an example. */
export const sketchWords = {
  member: { nl: '{name} als {role}', en: '{name} as {role}' },
  /** A text that is there and says nothing. */
  blank: { nl: '(leeg)', en: '(empty)' },
  details: { nl: 'Wat het voorbeeld verder zegt', en: 'What else the example says' },
} as const satisfies Record<string, Words>;

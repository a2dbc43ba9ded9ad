import type { Words } from './words.ts';

/** What is said of a concept that plays several roles. */
export const roleWords = {
  title: { nl: 'Ook als', en: 'Also as' },
  none: {
    nl: 'Speelt dit begrip ook een andere rol? Kies beide onderdelen en verbind ze.',
    en: 'Does this concept play another role as well? Choose both nodes and tie them.',
  },
  likely: { nl: 'Zelfde naam, andere soort', en: 'Same name, another kind' },
  tie: { nl: 'Verbinden', en: 'Tie' },
  tieLabel: {
    nl: 'Verbinden als hetzelfde begrip: {kind} {title}',
    en: 'Tie as the same concept: {kind} {title}',
  },
  untie: { nl: 'Losmaken van dit begrip', en: 'Untie from this concept' },
  go: { nl: 'Naar {kind} {title}', en: 'Go to {kind} {title}' },
  names: { nl: 'Geef overal deze naam', en: 'Give this name everywhere' },
  tieSeveral: { nl: 'Als één begrip verbinden', en: 'Tie as one concept' },
  ask: {
    nl: 'Dit begrip heet nu “{name}”. Elders heet het nog: {others}.',
    en: 'This concept is now called “{name}”. Elsewhere it is still called: {others}.',
  },
} as const satisfies Record<string, Words>;

import type { BlockWords } from '../layout/blocks.ts';
import type { Language } from '../theory/words.ts';

/** The names of blocks in the overview that no frame gives one. */
export const layoutWords: Readonly<Record<Language, BlockWords>> = {
  nl: {
    connections: 'Verbindingen',
    otherMeans: 'Overige middelen',
    otherProblems: 'Overige problemen',
    generic: 'Algemeen',
    andMore: (first, n) => `${first}, en nog ${n}`,
  },
  en: {
    connections: 'Connections',
    otherMeans: 'Other means',
    otherProblems: 'Other problems',
    generic: 'Generic',
    andMore: (first, n) => `${first}, and ${n} more`,
  },
};

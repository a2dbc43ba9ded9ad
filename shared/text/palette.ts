import type { PaletteShare } from '../frame/palette.ts';
import type { NodeKind } from '../theory/words.ts';
import type { Counted, Words } from './words.ts';

/** The words of the frame palette. */
export const paletteWords = {
  title: { nl: 'Kader', en: 'Frame' },
  search: { nl: 'Zoek in het kader', en: 'Search the frame' },
  clear: { nl: 'Leegmaken', en: 'Clear' },
  kinds: { nl: 'Soort onderdeel', en: 'Kind of node' },
  items: { nl: '{kind} uit het kader', en: '{kind} of the frame' },
  whichFrame: { nl: 'Kader', en: 'Frame' },
  allFrames: { nl: 'Alle kaders van de theorie', en: 'All frames of the theory' },
  show: { nl: 'Toon', en: 'Show' },
  noneInShare: { nl: 'Hiervan is er niets.', en: 'There is nothing of these.' },
  retired: { nl: 'vervallen', en: 'retired' },
  read: { nl: 'Lezen in het kader', en: 'Read in the frame' },
  used: { nl: 'in deze theorie', en: 'in this theory' },
  excluded: { nl: 'bewust buiten gelaten', en: 'left alone on purpose' },
  noFrame: {
    nl: 'Deze theorie noemt geen kader uit deze bibliotheek. Eigen onderdelen kunnen altijd.',
    en: 'This theory names no frame of this library. Nodes of your own are always possible.',
  },
  noItems: { nl: 'Het kader heeft hiervoor geen lijst.', en: 'The frame has no list of these.' },
  noneFound: { nl: 'Niets gevonden voor “{query}”.', en: 'Nothing found for “{query}”.' },
  hint: { nl: 'Sleep naar de kaart, of druk op Enter.', en: 'Drag to the map, or press Enter.' },
  added: { nl: '{name} toegevoegd', en: '{name} added' },
  close: { nl: 'Sluiten', en: 'Close' },
} as const satisfies Record<string, Words>;

/** The shares of a list, with how many of its items each holds. */
export const shareWords: Readonly<Record<PaletteShare, Words>> = {
  all: { nl: 'alles ({n})', en: 'all ({n})' },
  used: { nl: 'in deze theorie ({n})', en: 'in this theory ({n})' },
  unused: { nl: 'nog niet gebruikt ({n})', en: 'not used yet ({n})' },
  excluded: { nl: 'bewust niet ({n})', en: 'left alone on purpose ({n})' },
};

export const foundCount: Counted = {
  one: { nl: '{n} gevonden', en: '{n} found' },
  other: { nl: '{n} gevonden', en: '{n} found' },
};

/** A node of one's own, without a code, by kind. */
export const ownNodeWords: Readonly<Record<NodeKind, Words>> = {
  problem: { nl: 'Eigen probleem, zonder code', en: 'A problem of your own, without a code' },
  instrument: { nl: 'Eigen instrument, zonder code', en: 'An instrument of your own, without a code' },
  connection: { nl: 'Eigen verbinding, zonder code', en: 'A connection of your own, without a code' },
  mechanism: { nl: 'Eigen mechanisme, zonder code', en: 'A mechanism of your own, without a code' },
  context: { nl: 'Eigen context, zonder code', en: 'A context of your own, without a code' },
  subgoal: { nl: 'Eigen tussendoel, zonder code', en: 'A sub-goal of your own, without a code' },
  endgoal: { nl: 'Eigen einddoel, zonder code', en: 'An end goal of your own, without a code' },
};

/** What a node of one's own is called until it is given a name. */
export const newNodeNames: Readonly<Record<NodeKind, Words>> = {
  problem: { nl: 'Nieuw probleem', en: 'New problem' },
  instrument: { nl: 'Nieuw instrument', en: 'New instrument' },
  connection: { nl: 'Nieuwe verbinding', en: 'New connection' },
  mechanism: { nl: 'Nieuw mechanisme', en: 'New mechanism' },
  context: { nl: 'Nieuwe context', en: 'New context' },
  subgoal: { nl: 'Nieuw tussendoel', en: 'New sub-goal' },
  endgoal: { nl: 'Nieuw einddoel', en: 'New end goal' },
};

import type { UncodedReason } from '../comparison/findingShapes.ts';
import type { Counted, Words } from './words.ts';

/** The parts of what theories say of a frame, in the order in which they are shown. */
export const findingParts = [
  'unused',
  'uncoded',
  'other-goals',
  'other-sides',
  'loose',
  'analogous',
  'words',
] as const;
export type FindingPart = (typeof findingParts)[number];

export const findingPartWords: Readonly<Record<FindingPart, { readonly name: Words; readonly why: Words }>> =
  {
    unused: {
      name: { nl: 'Nooit gebruikt', en: 'Never used' },
      why: {
        nl: 'Geen van deze theorieën doet er iets mee. Te ruim kader, of te weinig theorieën?',
        en: 'None of these theories does anything with it. A frame too wide, or too few theories?',
      },
    },
    uncoded: {
      name: { nl: 'Zonder code', en: 'Without a code' },
      why: {
        nl: 'Wat theorieën noemen en het kader niet kent, of nog niet is gecodeerd.',
        en: 'What theories name and the frame does not know, or what is not coded yet.',
      },
    },
    'other-goals': {
      name: { nl: 'Onder een ander tussendoel', en: 'Under another sub-goal' },
      why: {
        nl: 'Het kader zet dit middel onder een ander tussendoel. De theorie kan gelijk hebben en het kader onvolledig zijn.',
        en: 'The frame has this means under another sub-goal. The theory may be right and the frame incomplete.',
      },
    },
    'other-sides': {
      name: { nl: 'Op een andere zijde', en: 'On another side' },
      why: {
        nl: 'Een mechanisme werkt hier waar het kader het niet vond.',
        en: 'A mechanism works here where the frame did not find it.',
      },
    },
    loose: {
      name: { nl: 'Alleen los passend', en: 'Loose fits' },
      why: {
        nl: 'Stapelen losse passingen zich op bij één item, dan vraagt dat item om een splitsing of een nieuw item ernaast.',
        en: 'Where loose fits pile up at one item, it asks to be split, or for a new item beside it.',
      },
    },
    analogous: {
      name: { nl: 'Analoog passend', en: 'Fits by analogy' },
      why: {
        nl: 'Dezelfde werking met een ander object, een andere partij of zijde: het item is misschien te nauw omschreven.',
        en: 'The same working with another object, party or side: the item may be described too narrowly.',
      },
    },
    words: {
      name: { nl: 'Woorden die terugkeren', en: 'Words that come back' },
      why: {
        nl: 'Titels zonder code die woorden delen: een aanwijzing voor een item dat ontbreekt.',
        en: 'Titles without a code that share words: a sign of an item that is lacking.',
      },
    },
  };

export const uncodedWords: Readonly<Record<UncodedReason, Words>> = {
  chosen: { nl: 'bewust geen passende code', en: 'no fitting code, chosen so' },
  open: { nl: 'nog niet gecodeerd', en: 'not coded yet' },
  'loose-only': { nl: 'alleen losse passingen', en: 'loose fits only' },
  'no-list': { nl: 'het kader heeft hiervoor geen lijst', en: 'the frame has no list for this kind' },
};

/** The words of the view, of its table as a file, and of the command line. */
export const frameFindingWords = {
  title: { nl: 'Wat de theorieën over het kader zeggen', en: 'What the theories say of the frame' },
  lead: {
    nl: 'Een afwijking zegt iets over allebei: de theorie kan gelijk hebben en het kader onvolledig zijn.',
    en: 'A difference says something of both: the theory may be right and the frame incomplete.',
  },
  frame: { nl: 'Kader', en: 'Frame' },
  parts: { nl: 'Onderdelen van dit verslag', en: 'Parts of this report' },
  choice: { nl: 'Theorieën', en: 'Theories' },
  all: { nl: 'Alle', en: 'All' },
  none: { nl: 'Geen', en: 'None' },
  chosen: { nl: '{n} van {all} theorieën gelezen', en: '{n} of {all} theories read' },
  otherVersions: {
    one: {
      nl: '1 theorie noemt een andere versie van het kader.',
      en: '1 theory names another version of the frame.',
    },
    other: {
      nl: '{n} theorieën noemen een andere versie van het kader.',
      en: '{n} theories name another version of the frame.',
    },
  } satisfies Counted,
  notNaming: {
    one: {
      nl: '1 gekozen theorie noemt dit kader niet en blijft buiten beschouwing.',
      en: '1 chosen theory does not name this frame and is left out.',
    },
    other: {
      nl: '{n} gekozen theorieën noemen dit kader niet en blijven buiten beschouwing.',
      en: '{n} chosen theories do not name this frame and are left out.',
    },
  } satisfies Counted,
  reading: { nl: 'De theorieën worden gelezen…', en: 'Reading the theories…' },
  noFrames: { nl: 'Er is nog geen kader in deze bibliotheek.', en: 'There is no frame in this library yet.' },
  noTheories: {
    nl: 'Geen van de gekozen theorieën noemt dit kader.',
    en: 'None of the chosen theories names this frame.',
  },
  nothing: { nl: 'Niets gevonden.', en: 'Nothing found.' },
  saveTable: { nl: 'Bewaar als CSV', en: 'Save as CSV' },
  more: { nl: 'Toon ook de overige {n}', en: 'Show the other {n} too' },
  unusedOf: { nl: '{n} van {all} nooit gebruikt', en: '{n} of {all} never used' },
  allUsed: { nl: 'alle {all} gebruikt', en: 'all {all} used' },
  excludedIn: {
    one: { nl: 'bewust niet in 1 theorie', en: 'left alone in 1 theory' },
    other: { nl: 'bewust niet in {n} theorieën', en: 'left alone in {n} theories' },
  } satisfies Counted,
  looseIn: {
    one: { nl: 'los in 1 theorie', en: 'loose in 1 theory' },
    other: { nl: 'los in {n} theorieën', en: 'loose in {n} theories' },
  } satisfies Counted,
  inTheories: {
    one: { nl: '1 theorie', en: '1 theory' },
    other: { nl: '{n} theorieën', en: '{n} theories' },
  } satisfies Counted,
  nodes: {
    one: { nl: '1 onderdeel', en: '1 node' },
    other: { nl: '{n} onderdelen', en: '{n} nodes' },
  } satisfies Counted,
  underGoal: { nl: '{item} onder {goal}', en: '{item} under {goal}' },
  onSide: { nl: '{item} op {side}', en: '{item} on {side}' },
  frameHas: { nl: 'in het kader: {where}', en: 'in the frame: {where}' },
  instead: { nl: 'in plaats daarvan', en: 'instead' },
  beside: { nl: 'ook daar', en: 'there too' },
  insteadIn: {
    one: { nl: 'in 1 theorie in plaats daarvan', en: 'instead of it in 1 theory' },
    other: { nl: 'in {n} theorieën in plaats daarvan', en: 'instead of it in {n} theories' },
  } satisfies Counted,
  besideOnly: { nl: 'overal ook waar het kader het heeft', en: 'everywhere also where the frame has it' },
  onlyInstead: { nl: 'Alleen in plaats van', en: 'Only instead of' },
  wholeTitle: { nl: 'hele titel', en: 'whole title' },
  open: { nl: 'Open {title} bij {node}', en: 'Open {title} at {node}' },
  fileName: { nl: 'bevindingen-kader', en: 'frame-findings' },
} as const;

/** The headings of the table as a file. */
export const findingColumns: readonly Words[] = [
  { nl: 'onderdeel', en: 'part' },
  { nl: 'code', en: 'code' },
  { nl: 'item', en: 'item' },
  { nl: 'wat', en: 'what' },
  { nl: 'in het kader', en: 'in the frame' },
  { nl: 'aantal theorieën', en: 'number of theories' },
  { nl: 'aantal onderdelen', en: 'number of nodes' },
  { nl: 'theorie', en: 'theory' },
  { nl: 'onderdeel in de theorie', en: 'node in the theory' },
];

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
      name: { nl: 'Losse passingen', en: 'Loose fits' },
      why: {
        nl: 'Stapelen losse passingen zich op bij één begrip, dan vraagt dat om een splitsing of een nieuw begrip ernaast.',
        en: 'Where loose fits pile up at one item, it asks to be split, or for a new item beside it.',
      },
    },
    analogous: {
      name: { nl: 'Analoge passingen', en: 'Fits by analogy' },
      why: {
        nl: 'Dezelfde werking met een ander object, een andere partij of zijde: het begrip is misschien te nauw omschreven.',
        en: 'The same working with another object, party or side: the item may be described too narrowly.',
      },
    },
    words: {
      name: { nl: 'Woorden die terugkeren', en: 'Words that come back' },
      why: {
        nl: 'Titels zonder code die woorden delen: een aanwijzing voor een begrip dat ontbreekt.',
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
  inContents: { nl: 'Wat de theorieën erover zeggen', en: 'What the theories say of it' },
  lead: {
    nl: 'Een afwijking zegt iets over allebei: de theorie kan gelijk hebben en het kader onvolledig zijn.',
    en: 'A difference says something of both: the theory may be right and the frame incomplete.',
  },
  parts: { nl: 'Onderdelen van dit verslag', en: 'Parts of this report' },
  choice: { nl: 'Theorieën', en: 'Theories' },
  choiceNow: { nl: 'Theorieën: {n} van {all}', en: 'Theories: {n} of {all}' },
  findTheory: { nl: 'Zoek een theorie', en: 'Find a theory' },
  all: { nl: 'Alle', en: 'All' },
  none: { nl: 'Geen', en: 'None' },
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
  noTheories: {
    nl: 'Geen van de gekozen theorieën noemt dit kader.',
    en: 'None of the chosen theories names this frame.',
  },
  nothing: { nl: 'Niets gevonden.', en: 'Nothing found.' },
  saveTable: { nl: 'Bewaar als CSV', en: 'Save as CSV' },
  more: { nl: 'Toon ook de overige {n}', en: 'Show the other {n} too' },
  unusedOf: { nl: '{n} van {all} nooit gebruikt', en: '{n} of {all} never used' },
  allUsed: { nl: 'Geheel gebruikt: {lists}.', en: 'Used as a whole: {lists}.' },
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
  frameHas: { nl: 'in het kader: {where}', en: 'in the frame: {where}' },
  instead: { nl: 'in plaats daarvan', en: 'instead' },
  beside: { nl: 'ook daar', en: 'there too' },
  insteadIn: {
    one: { nl: 'waarvan 1 in plaats daarvan', en: '1 of them instead of it' },
    other: { nl: 'waarvan {n} in plaats daarvan', en: '{n} of them instead of it' },
  } satisfies Counted,
  showBeside: {
    nl: 'Toon ook de {n} die naast het tussendoel van het kader komen',
    en: 'Show the {n} too that come beside the sub-goal of the frame',
  },
  nothingInstead: {
    nl: 'Elk middel komt ook onder het tussendoel waar het kader het heeft.',
    en: 'Each means also comes under the sub-goal where the frame has it.',
  },
  wholeTitle: { nl: 'hele titel', en: 'whole title' },
  fileName: { nl: 'bevindingen-kader', en: 'frame-findings' },
} as const;

/** The headings of the table as a file. */
export const findingColumns: readonly Words[] = [
  { nl: 'onderdeel', en: 'part' },
  { nl: 'code', en: 'code' },
  { nl: 'begrip', en: 'item' },
  { nl: 'wat', en: 'what' },
  { nl: 'in het kader', en: 'in the frame' },
  { nl: 'aantal theorieën', en: 'number of theories' },
  { nl: 'aantal onderdelen', en: 'number of nodes' },
  { nl: 'theorie', en: 'theory' },
  { nl: 'onderdeel in de theorie', en: 'node in the theory' },
];

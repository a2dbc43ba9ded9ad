import type { Grouping } from '../outline/groupings.ts';
import type { RowFilter } from '../outline/lines.ts';
import type { Counted, Words } from './words.ts';

/** The words of the view *Tabel*: the theory as rows. */
export const tableWords = {
  table: { nl: 'Tabel', en: 'Table' },
  gridLabel: { nl: 'De theorie als rijen', en: 'The theory as rows' },
  filterText: { nl: 'Zoeken in de rijen', en: 'Search in the rows' },
  clear: { nl: 'Leegmaken', en: 'Clear' },
  quick: { nl: 'Welke rijen', en: 'Which rows' },
  records: { nl: 'Tonen', en: 'Show' },
  groupBy: { nl: 'Groeperen', en: 'Group' },
  choose: { nl: 'Kiezen', en: 'Choose' },
  mapOrder: { nl: 'Volgorde van de kaart', en: 'Order of the map' },
  noRows: { nl: 'Geen rij past bij deze keuze.', en: 'No row fits this choice.' },
  showAll: { nl: 'Alles tonen', en: 'Show all' },
  emptyTheory: {
    nl: 'Nog geen onderdelen. Wat staat mensen in de weg naar werk?',
    en: 'No nodes yet. What stands between people and work?',
  },
  newNode: { nl: 'Nieuw onderdeel', en: 'New node' },
  newLink: { nl: 'Nieuw verband', en: 'New link' },
  newLinkFrom: { nl: 'Nieuw verband vanaf {name}', en: 'New link from {name}' },
  newContext: { nl: 'Context plaatsen op {name}', en: 'Place a context on {name}' },
  placeContext: { nl: 'Context plaatsen', en: 'Place a context' },
  target: { nl: 'Leidt naar', en: 'Leads to' },
  make: { nl: 'Maken', en: 'Make' },
  noTargets: {
    nl: 'Vanaf hier is geen verband meer te leggen.',
    en: 'No link can be laid from here any more.',
  },
  noContexts: {
    nl: 'Er is geen context die hier nog op kan staan. Maak eerst een onderdeel van de soort context.',
    en: 'There is no context left to place here. Make a node of the kind context first.',
  },
  kind: { nl: 'Soort', en: 'Kind' },
  name: { nl: 'Naam', en: 'Name' },
  context: { nl: 'Context', en: 'Context' },
  effect: { nl: 'Werking', en: 'Effect' },
  remove: { nl: 'Verwijderen', en: 'Delete' },
  exclude: { nl: 'Bewust niet', en: 'Leave alone' },
  excludeTitle: { nl: 'Bewust buiten laten', en: 'Leave alone on purpose' },
  degree: { nl: 'Mate', en: 'Degree' },
  reason: { nl: 'Reden van de drager', en: 'The holder’s reason' },
  include: { nl: 'Weer opnemen', en: 'Take in' },
  focus: { nl: 'In focus op de kaart', en: 'Into focus on the map' },
  coding: { nl: 'Kader', en: 'Code' },
  codingTitle: { nl: 'Plaats in het kader', en: 'Place in the frame' },
  frame: { nl: 'Kader', en: 'Frame' },
  fit: { nl: 'Passing', en: 'Fit' },
  noCode: { nl: 'geen code', en: 'no code' },
  letGo: { nl: 'Keuze loslaten', en: 'Let go of the choice' },
  bulkBar: { nl: 'Met de gekozen rijen', en: 'With the chosen rows' },
  oneStep: { nl: 'één stap terug maakt alles ongedaan', en: 'one step back undoes it all' },
  sideChoice: { nl: 'Dezelfde keuze op de kaart', en: 'The same choice on the map' },
  showOnMap: { nl: 'Toon op de kaart', en: 'Show on the map' },
  sidePanel: { nl: 'Rij in het kort', en: 'The row in short' },
  noRow: { nl: 'Ga naar een rij om haar verbanden te volgen.', en: 'Go to a row to follow its links.' },
  said: { nl: '{stated} van {of}', en: '{stated} of {of}' },
  more: { nl: '{first} en {n} meer', en: '{first} and {n} more' },
  edited: { nl: '{column} van {name}', en: '{column} of {name}' },
  noMeans: { nl: 'geen middel', en: 'no means' },
  noProblem: { nl: 'geen probleem', en: 'no problem' },
  noMechanism: { nl: 'geen mechanisme', en: 'no mechanism' },
  noGoal: { nl: 'geen tussendoel', en: 'no sub-goal' },
  notSaid: { nl: 'niet gezegd', en: 'not said' },
  noGroup: { nl: 'Zonder', en: 'Without' },
  keepFilter: { nl: 'Dit filter bewaren …', en: 'Keep this filter …' },
  makeFilter: { nl: 'Filter maken op de kaart', en: 'Make a filter on the map' },
  filterStands: { nl: 'Geldt nu:', en: 'Now in use:' },
  filterHolds: {
    nl: 'Een filter kiest onderdelen; wat ertussen ligt komt mee. Het geldt voor elke theorie van deze bibliotheek.',
    en: 'A filter picks nodes, and what lies between them comes along. It holds for every theory of this library.',
  },
  filterTaken: {
    nl: 'Er is al een filter met deze naam; dit komt ervoor in de plaats.',
    en: 'A filter of this name is kept already; this one takes its place.',
  },
  keys: {
    nl: 'Enter of F2 bewerkt, Spatie kiest, N nieuw onderdeel, L verband, M context, Delete verwijdert, Ctrl C kopieert de rijen.',
    en: 'Enter or F2 edits, Space chooses, N new node, L link, M context, Delete deletes, Ctrl C copies the rows.',
  },
} as const satisfies Record<string, Words>;

/** Texts with a number. */
export const tableCounts = {
  chosen: { one: { nl: '{n} gekozen', en: '{n} chosen' }, other: { nl: '{n} gekozen', en: '{n} chosen' } },
  among: {
    one: {
      nl: 'Het filter van de kaart geldt ook hier: 1 van {all} rijen past erbij.',
      en: 'The filter of the map holds here too: 1 of {all} rows answers to it.',
    },
    other: {
      nl: 'Het filter van de kaart geldt ook hier: {n} van {all} rijen passen erbij.',
      en: 'The filter of the map holds here too: {n} of {all} rows answer to it.',
    },
  },
  amongNamed: {
    one: {
      nl: 'Filter “{name}”: 1 van {all} rijen past erbij.',
      en: 'Filter “{name}”: 1 of {all} rows answers to it.',
    },
    other: {
      nl: 'Filter “{name}”: {n} van {all} rijen passen erbij.',
      en: 'Filter “{name}”: {n} of {all} rows answer to it.',
    },
  },
  rows: { one: { nl: '{n} rij', en: '{n} row' }, other: { nl: '{n} rijen', en: '{n} rows' } },
} as const satisfies Record<string, Counted>;

/** The heads of the columns; `finding` has only its sign. */
export const columnWords = {
  name: { nl: 'Onderdeel', en: 'Record' },
  what: { nl: 'Soort', en: 'Kind' },
  code: { nl: 'Kader', en: 'Code' },
  emphasis: { nl: 'Nadruk', en: 'Emphasis' },
  into: { nl: 'Van', en: 'From' },
  out: { nl: 'Naar', en: 'To' },
  said: { nl: 'Gezegd', en: 'Stated' },
  basis: { nl: 'Grond', en: 'Basis' },
  side: { nl: 'Kant, teken', en: 'Side, sign' },
  source: { nl: 'Bron', en: 'Source' },
  finding: { nl: 'Bevinding', en: 'Finding' },
} as const satisfies Record<string, Words>;

export const filterWords: Readonly<Record<RowFilter, Words>> = {
  all: { nl: 'Alles', en: 'All' },
  finding: { nl: 'Met bevinding', en: 'With a finding' },
  inferred: { nl: 'Alleen afgeleid', en: 'Inferred only' },
  strong: { nl: 'Sterke nadruk', en: 'Strong emphasis' },
};

export const groupingWords: Readonly<Record<Grouping, Words>> = {
  none: { nl: 'niet', en: 'not' },
  kind: { nl: 'per soort', en: 'by kind' },
  side: { nl: 'per kant', en: 'by side' },
  chain: { nl: 'per keten', en: 'by chain' },
  subgoal: { nl: 'per tussendoel', en: 'by sub-goal' },
};

/** The kinds of record that the table can show, and all of them. */
export const recordChoiceWords = {
  all: { nl: 'alle soorten', en: 'all kinds' },
  node: { nl: 'Onderdelen', en: 'Nodes' },
  link: { nl: 'Verbanden', en: 'Links' },
  moderation: { nl: 'Contextwerkingen', en: 'Moderations' },
  configuration: { nl: 'Configuraties', en: 'Configurations' },
} as const satisfies Record<string, Words>;

export const genericGroupWords: Words = { nl: 'Algemene tussendoelen', en: 'Generic sub-goals' };

import type { CodeMove } from '../frame/migrationShapes.ts';
import type { Counted, Words } from './words.ts';

/** The words of moving theories to another version of a frame. */
export const migrationWords = {
  title: { nl: 'Theorieën overzetten naar versie {version}', en: 'Move theories to version {version}' },
  text: {
    nl: 'Wat één opvolger heeft, gaat vanzelf mee. Waar er meer zijn, kiest u. Elke theorie gaat over in één stap, die ongedaan te maken is.',
    en: 'What has one successor goes along by itself. Where there are more, you choose. Each theory moves in one step, which can be undone.',
  },
  reading: { nl: 'De theorieën worden gelezen…', en: 'Reading the theories…' },
  none: {
    nl: 'Geen theorie in deze bibliotheek noemt een andere versie van dit kader.',
    en: 'No theory in this library names another version of this frame.',
  },
  alreadyThere: {
    nl: 'Al op deze versie: {theories}.',
    en: 'At this version already: {theories}.',
  },
  everywhere: { nl: 'Voor alle theorieën tegelijk', en: 'For all theories at once' },
  everywhereText: {
    nl: 'Een keuze hier geldt overal waar de code staat. Per plaats is daarna anders te kiezen.',
    en: 'A choice here holds wherever the code stands. Each place can still be chosen otherwise.',
  },
  becomes: { nl: '{code} {label} wordt', en: '{code} {label} becomes' },
  choiceAt: { nl: '{place}: {code} wordt', en: '{place}: {code} becomes' },
  noneOfThese: { nl: 'geen passende code', en: 'no fitting code' },
  moveTheory: { nl: '{title} overzetten', en: 'Move {title}' },
  fromVersion: { nl: 'nu versie {version}', en: 'now version {version}' },
  whatMoves: { nl: 'Wat er gebeurt', en: 'What happens' },
  phrase: { nl: 'in de claim', en: 'in the claim' },
  anchoring: { nl: 'als niveau van verankering', en: 'as an anchoring level' },
  level: { nl: 'als niveau van de theorie', en: 'as the level of the theory' },
  arrow: { nl: '{code} {label} → {to}', en: '{code} {label} → {to}' },
  toNothing: { nl: 'geen code, zo vastgelegd', en: 'no code, recorded as such' },
  move: { nl: 'Overzetten', en: 'Move' },
  moved: { nl: 'Overgezet naar versie {version}.', en: 'Moved to version {version}.' },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  undoOf: { nl: 'Overzetten van {title} ongedaan maken', en: 'Undo moving {title}' },
  undoAll: { nl: 'Alles ongedaan maken', en: 'Undo everything' },
  undone: { nl: 'Teruggezet: de theorie is weer zoals zij was.', en: 'Put back: the theory is as it was.' },
  changedSince: {
    nl: '{title} is sindsdien gewijzigd. Open haar en maak de stap daar ongedaan.',
    en: '{title} was changed since. Open it and undo the step there.',
  },
  left: { nl: 'Deze theorie blijft op versie {version}.', en: 'This theory stays at version {version}.' },
} as const satisfies Record<string, Words>;

/** What becomes of a code, as the heading over those that share it. */
export const outcomeWords: Readonly<Record<CodeMove['outcome'], Words>> = {
  choice: { nl: 'Vraagt een keuze', en: 'Asks a choice' },
  moves: { nl: 'Gaat vanzelf', en: 'Goes by itself' },
  reworded: {
    nl: 'Blijft, maar het begrip is anders verwoord',
    en: 'Stays, but the item is worded otherwise',
  },
  unknown: {
    nl: 'Onbekend in beide versies, blijft zoals het is',
    en: 'Unknown in both versions, stays as it is',
  },
  stays: { nl: 'Blijft', en: 'Stays' },
};

export const migrationCounts = {
  theories: {
    one: { nl: '{n} theorie', en: '{n} theory' },
    other: { nl: '{n} theorieën', en: '{n} theories' },
  },
  move: {
    one: { nl: '{n} theorie overzetten', en: 'Move {n} theory' },
    other: { nl: '{n} theorieën overzetten', en: 'Move {n} theories' },
  },
  stays: { one: { nl: '{n} blijft', en: '{n} stays' }, other: { nl: '{n} blijven', en: '{n} stay' } },
  moves: {
    one: { nl: '{n} gaat vanzelf', en: '{n} goes by itself' },
    other: { nl: '{n} gaan vanzelf', en: '{n} go by themselves' },
  },
  reworded: {
    one: { nl: '{n} anders verwoord', en: '{n} worded otherwise' },
    other: { nl: '{n} anders verwoord', en: '{n} worded otherwise' },
  },
  unknown: {
    one: { nl: '{n} onbekend', en: '{n} unknown' },
    other: { nl: '{n} onbekend', en: '{n} unknown' },
  },
  chosen: { one: { nl: '{n} gekozen', en: '{n} chosen' }, other: { nl: '{n} gekozen', en: '{n} chosen' } },
  open: {
    one: { nl: 'nog {n} keuze', en: '{n} choice to make' },
    other: { nl: 'nog {n} keuzes', en: '{n} choices to make' },
  },
  read: {
    one: { nl: '{n} theorie gelezen', en: '{n} theory read' },
    other: { nl: '{n} theorieën gelezen', en: '{n} theories read' },
  },
  movedAll: {
    one: { nl: '{n} theorie is overgezet.', en: '{n} theory is moved.' },
    other: { nl: '{n} theorieën zijn overgezet.', en: '{n} theories are moved.' },
  },
} as const satisfies Record<string, Counted>;

import type { Mark } from '../versions/marks.ts';
import type { Counted, Words } from './words.ts';

/** The words of the panel with the versions of a theory, and of what differs between two. */
export const versionsWords = {
  title: { nl: 'Versies', en: 'Versions' },
  loading: { nl: 'Versies worden gelezen…', en: 'Reading the versions…' },
  notRead: { nl: 'De versies konden niet worden gelezen.', en: 'The versions could not be read.' },
  tryAgain: { nl: 'Opnieuw proberen', en: 'Try again' },
  none: {
    nl: 'Nog geen versies. Geef de theorie zoals zij nu is een naam, dan vindt u haar later zo terug.',
    en: 'No versions yet. Give the theory as it is now a name, and you find it like this later.',
  },
  automatic: {
    nl: 'Vóór elke grote wijziging bewaart het programma er zelf een; na een dag blijft daarvan één per dag over, na dertig dagen één per maand. Wat u een naam geeft, blijft altijd.',
    en: 'Before every large change the program keeps one by itself; after a day one a day of these remains, after thirty days one a month. What you name always stays.',
  },
  make: { nl: 'Versie maken', en: 'Make a version' },
  name: { nl: 'Naam', en: 'Name' },
  nameHint: { nl: 'Bijvoorbeeld: eerste schets', en: 'For example: first sketch' },
  reason: { nl: 'Reden', en: 'Reason' },
  reasonHint: {
    nl: 'Bijvoorbeeld: na het gesprek met de directeur',
    en: 'For example: after the talk with the director',
  },
  keep: { nl: 'Bewaren', en: 'Keep' },
  made: { nl: 'Versie “{name}” gemaakt.', en: 'Version “{name}” made.' },
  compareNow: { nl: 'Vergelijk met nu', en: 'Compare with now' },
  compareNamed: { nl: 'Vergelijk “{name}” met nu', en: 'Compare “{name}” with now' },
  restore: { nl: 'Terugzetten', en: 'Put back' },
  restoreNamed: { nl: '“{name}” terugzetten', en: 'Put back “{name}”' },
  restored: {
    nl: 'Teruggezet naar “{name}”. De theorie zoals zij was, staat als versie in de lijst.',
    en: 'Put back to “{name}”. The theory as it was stands in the list as a version.',
  },
  sameAlready: {
    nl: 'De theorie is al zoals in “{name}”.',
    en: 'The theory is as in “{name}” already.',
  },
  back: { nl: 'Alle versies', en: 'All versions' },
  earlier: { nl: 'Van', en: 'From' },
  later: { nl: 'Naar', en: 'To' },
  now: { nl: 'Nu', en: 'Now' },
  what: { nl: 'Wat', en: 'What' },
  whose: { nl: 'Waarvan', en: 'Of what' },
  everything: { nl: 'Alles', en: 'Everything' },
  who: { nl: 'Door wie', en: 'By whom' },
  everybody: { nl: 'Iedereen', en: 'Everybody' },
  unnamed: { nl: 'Zonder naam', en: 'Unnamed' },
  whoNotRead: {
    nl: 'Wie wat wijzigde, kon niet worden gelezen.',
    en: 'Who changed what could not be read.',
  },
  moves: { nl: 'Ook wat alleen is verplaatst', en: 'Also what was only moved' },
  same: { nl: 'Geen verschillen tussen deze twee.', en: 'No differences between these two.' },
  filteredOut: {
    nl: 'Geen verschillen van deze soort.',
    en: 'No differences of this sort.',
  },
  mapShowsBoth: {
    nl: 'De kaart toont beide versies in één: ook wat verdween. Zij is om naar te kijken.',
    en: 'The map shows both versions in one: also what went. It is to be looked at.',
  },
  mapShowsNow: { nl: 'Kaart van nu tonen', en: 'Show the map as it is now' },
  mapShowBoth: { nl: 'Ook tonen wat verdween', en: 'Also show what went' },
  notThere: { nl: 'staat nu niet op de kaart', en: 'not on the map now' },
  legend: { nl: 'Op de kaart', en: 'On the map' },
  history: { nl: 'Geschiedenis', en: 'History' },
  historyShow: { nl: 'Geschiedenis tonen', en: 'Show the history' },
  historyNone: {
    nl: 'Nog niets gewijzigd sinds dit in de bibliotheek kwam.',
    en: 'Nothing changed since this came into the library.',
  },
  undoOf: { nl: '{step} (ongedaan gemaakt)', en: '{step} (undone)' },
  redoOf: { nl: '{step} (opnieuw)', en: '{step} (done again)' },
  close: { nl: 'Sluiten', en: 'Close' },
} as const satisfies Record<string, Words>;

export const versionCounts = {
  folded: {
    one: { nl: '1 automatische versie, {day}', en: '1 automatic version, {day}' },
    other: { nl: '{n} automatische versies, {day}', en: '{n} automatic versions, {day}' },
  },
  more: {
    one: { nl: 'Nog 1 tonen', en: 'Show 1 more' },
    other: { nl: 'Nog {n} tonen', en: 'Show {n} more' },
  },
} as const satisfies Record<string, Counted>;

/** What a mark on the map says. */
export const markWords: Readonly<Record<Mark, Words>> = {
  added: { nl: 'erbij gekomen', en: 'added' },
  changed: { nl: 'gewijzigd', en: 'changed' },
  removed: { nl: 'verdwenen', en: 'removed' },
  weakest: { nl: 'zwakste schakel', en: 'weakest link' },
};

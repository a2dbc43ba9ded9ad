import type { Weight } from '../checks/run.ts';
import type { RuleSet, Severity } from '../theory/words.ts';
import type { Counted, Words } from './words.ts';

/** The words of the checks: the panel, the view and the pages of the rules. The rules' own texts stand with the rules. */

/** What a severity says of a finding (look.md 3.7). */
export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { nl: 'kan niet kloppen', en: 'cannot be right' },
  warning: { nl: 'let op', en: 'take a look' },
  hint: { nl: 'vraag', en: 'question' },
};

/** How many findings of a severity there are, for the filter's buttons. */
export const severityCounts: Readonly<Record<Severity, Counted>> = {
  error: {
    one: { nl: '{n} bevinding die niet kan kloppen', en: '{n} finding that cannot be right' },
    other: { nl: '{n} bevindingen die niet kunnen kloppen', en: '{n} findings that cannot be right' },
  },
  warning: {
    one: { nl: '{n} bevinding om op te letten', en: '{n} finding to take a look at' },
    other: { nl: '{n} bevindingen om op te letten', en: '{n} findings to take a look at' },
  },
  hint: {
    one: { nl: '{n} vraag', en: '{n} question' },
    other: { nl: '{n} vragen', en: '{n} questions' },
  },
};

export const severityChoiceWords: Readonly<Record<Severity | 'off', Words>> = {
  ...severityWords,
  off: { nl: 'uit', en: 'off' },
};

export const ruleSetWords: Readonly<Record<RuleSet, Words>> = {
  correctness: { nl: 'Samenhang', en: 'Coherence' },
  method: { nl: 'Methode', en: 'Method' },
  frame: { nl: 'Kader', en: 'Frame' },
  evidence: { nl: 'Onderbouwing', en: 'Evidence' },
  strategy: { nl: 'Strategie', en: 'Strategy' },
};

export const groupingWords = {
  rule: { nl: 'per toets', en: 'by check' },
  set: { nl: 'per soort toets', en: 'by kind of check' },
  kind: { nl: 'per soort onderdeel', en: 'by kind of node' },
  side: { nl: 'per aangrijpingspunt', en: 'by side' },
  chain: { nl: 'per keten', en: 'by chain' },
  severity: { nl: 'op gewicht', en: 'by weight' },
} as const satisfies Record<string, Words>;

/** Who says how heavily a check weighs. */
export const saidByWords: Readonly<Record<Weight['saidBy'], Words>> = {
  'theory-of-set': {
    nl: '{severity}: deze soort toetsen staat uit in deze theorie',
    en: '{severity}: this kind of check is off in this theory',
  },
  'library-of-set': {
    nl: '{severity}: deze soort toetsen staat uit in deze bibliotheek',
    en: '{severity}: this kind of check is off in this library',
  },
  theory: { nl: '{severity}: zo is het gekozen in deze theorie', en: '{severity}: chosen so in this theory' },
  library: {
    nl: '{severity}: zo is het gekozen in deze bibliotheek',
    en: '{severity}: chosen so in this library',
  },
  rule: { nl: '{severity}: zo is het gewoonlijk', en: '{severity}: as is usual' },
};

export const checksWords = {
  title: { nl: 'Toetsen', en: 'Checks' },
  findings: {
    one: { nl: '{n} bevinding', en: '{n} finding' },
    other: { nl: '{n} bevindingen', en: '{n} findings' },
  },
  /** Of all, how many the filter leaves. */
  shown: { nl: '{shown} van {all} bevindingen', en: '{shown} of {all} findings' },
  all: { nl: 'Alles', en: 'All' },
  chain: { nl: 'Deze keten', en: 'This chain' },
  scope: { nl: 'Waarvan bevindingen worden getoond', en: 'What findings are shown of' },
  filter: { nl: 'Zoeken in bevindingen', en: 'Search in findings' },
  emptyFilter: { nl: 'Zoekwoord wissen', en: 'Clear the search' },
  severities: { nl: 'Gewicht van de bevindingen', en: 'Weight of the findings' },
  grouping: { nl: 'Groeperen', en: 'Group' },
  openChecks: { nl: 'Alle toetsen', en: 'All checks' },
  more: {
    one: { nl: 'Nog {n} tonen', en: 'Show {n} more' },
    other: { nl: 'Nog {n} tonen', en: 'Show {n} more' },
  },
  about: { nl: 'Over deze toets', en: 'About this check' },
  place: { nl: 'Bevinding {place} van {all}', en: 'Finding {place} of {all}' },
  list: { nl: 'Bevindingen', en: 'Findings' },
  noneTitle: { nl: 'Geen bevindingen', en: 'No findings' },
  none: {
    nl: 'Elk probleem heeft een middel, elk middel een mechanisme, en elk doel ligt op de weg naar werk.',
    en: 'Every problem has a means, every means a mechanism, and every goal lies on the way to work.',
  },
  nothingYetTitle: { nl: 'Nog niets te toetsen', en: 'Nothing to check yet' },
  nothingYet: {
    nl: 'Zodra er problemen, middelen en doelen in de kaart staan, staat hier waar de keten nog niet sluit.',
    en: 'Once there are problems, means and goals in the map, this is where you see where the chain does not close yet.',
  },
  filteredTitle: { nl: 'Geen bevinding past bij dit filter', en: 'No finding fits this filter' },
  filterOff: { nl: 'Alles tonen', en: 'Show all' },
  goToMap: { nl: 'Naar de kaart', en: 'Go to the map' },
  other: { nl: 'Andere', en: 'Others' },
  waived: { nl: 'Verantwoord', en: 'Accounted for' },
  links: { nl: 'Verbanden', en: 'Links' },
  /** The head of what no group of a grouping has: no side, no chain. */
  noSide: { nl: 'Geen of meer aangrijpingspunten', en: 'No side, or several' },
  noChain: { nl: 'In geen keten', en: 'In no chain' },
  chainTo: { nl: 'Naar {goal}', en: 'To {goal}' },
  wholeTheory: { nl: 'De theorie als geheel', en: 'The theory as a whole' },
  sets: { nl: 'Soort toets', en: 'Kind of check' },
  allSets: { nl: 'alle soorten', en: 'all kinds' },
  moreFilters: { nl: 'Filteren en groeperen', en: 'Filter and group' },
  showWaived: {
    one: { nl: '{n} verantwoorde bevinding', en: '{n} finding accounted for' },
    other: { nl: '{n} verantwoorde bevindingen', en: '{n} findings accounted for' },
  },
  followers: {
    one: { nl: 'volgt hieruit · {n}', en: 'follows from this · {n}' },
    other: { nl: 'volgt hieruit · {n}', en: 'follows from this · {n}' },
  },
  followsFrom: { nl: 'Volgt uit de vorige', en: 'Follows from the last' },
  /** In the status bar: press it for a map without marks of the checks. */
  quietOn: { nl: 'Rustige kaart', en: 'Quiet map' },
  /** In the status bar while the map is quiet; press it to end that. */
  quietOff: { nl: 'Rustige kaart: toon toetsen', en: 'Quiet map: show checks' },
  nameless: { nl: 'zonder naam', en: 'without a name' },
  follows: { nl: 'volgt hieruit', en: 'follows from this' },
} as const satisfies Record<string, Words | Counted>;

/** Accounting for what is found. */
export const waiverWords = {
  waive: { nl: 'Verantwoord', en: 'Account for it' },
  waiveThis: { nl: 'Verantwoord: {finding}', en: 'Account for: {finding}' },
  form: { nl: 'Verantwoorden', en: 'Account for it' },
  reach: { nl: 'Waarvoor dit geldt', en: 'What this holds for' },
  reachFinding: { nl: 'deze bevinding', en: 'this finding' },
  reachRecord: { nl: 'alles over {record}', en: 'all about {record}' },
  reachRule: { nl: 'deze toets, in de hele theorie', en: 'this check, in the whole theory' },
  reason: { nl: 'Waarom blijft dit zo?', en: 'Why does this stay?' },
  keep: { nl: 'Bewaar', en: 'Keep' },
  cancel: { nl: 'Annuleer', en: 'Cancel' },
  dated: { nl: '{date}. Enter bewaart.', en: '{date}. Enter keeps it.' },
  change: { nl: 'Wijzig de reden', en: 'Change the reason' },
  takeBack: { nl: 'Neem terug', en: 'Take it back' },
  takeBackAll: { nl: 'Neem alle terug', en: 'Take all back' },
  ofRecord: { nl: 'Alles over {record}, en wat eraan hangt', en: 'All about {record}, and what hangs on it' },
  ofRule: { nl: '{rule}, in de hele theorie', en: '{rule}, in the whole theory' },
  covers: {
    one: { nl: '{n} bevinding', en: '{n} finding' },
    other: { nl: '{n} bevindingen', en: '{n} findings' },
  },
  moreCovered: {
    one: { nl: 'en nog {n}', en: 'and {n} more' },
    other: { nl: 'en nog {n}', en: 'and {n} more' },
  },
  idle: { nl: 'Verantwoording niet meer nodig', en: 'Accounts no longer needed' },
  idleIntro: {
    nl: 'Hier valt niets (meer) te verantwoorden. Neem ze terug, of laat ze staan als de bevinding nog terug kan komen.',
    en: 'Nothing is left to account for here. Take them back, or leave them if the finding may yet return.',
  },
} as const satisfies Record<string, Words | Counted>;

/** What is said of a waiver that accounts for nothing (any more); `of` is what it was about. */
export const idleWords = {
  mended: {
    nl: 'Deze verantwoording is niet meer nodig, er wordt niets gevonden: {of}',
    en: 'This account is no longer needed, nothing is found: {of}',
  },
  off: {
    nl: 'Deze verantwoording doet nu niets, de toets staat uit: {of}',
    en: 'This account does nothing now, the check is off: {of}',
  },
  unknown: {
    nl: 'Deze verantwoording doet niets, de toets is hier niet bekend: {of}',
    en: 'This account does nothing, the check is not known here: {of}',
  },
} as const satisfies Record<string, Words>;

/** The same beside the waiver itself. */
export const idleShortWords = {
  mended: { nl: 'Er wordt niets meer gevonden.', en: 'Nothing is found any more.' },
  off: { nl: 'De toets staat uit.', en: 'The check is off.' },
  unknown: { nl: 'Deze toets is hier niet bekend.', en: 'This check is not known here.' },
} as const satisfies Record<string, Words>;

export const ruleWords = {
  rules: { nl: 'Wat er wordt getoetst', en: 'What is checked' },
  rulesIntro: {
    nl: 'Een toets vraagt of het klopt, en verbiedt niets. Welk gewicht een toets heeft, kiest u voor de bibliotheek, en voor deze theorie als die ervan afwijkt.',
    en: 'A check asks whether it is right, and forbids nothing. You choose how much weight a check has for the library, and for this theory where it differs.',
  },
  back: { nl: 'Alle toetsen', en: 'All checks' },
  why: { nl: 'Waarom', en: 'Why' },
  advice: { nl: 'Wat u kunt doen', en: 'What you can do' },
  wrong: { nl: 'Zo geeft het een bevinding', en: 'This gives a finding' },
  right: { nl: 'Zo niet', en: 'This does not' },
  source: { nl: 'Bron', en: 'Source' },
  report: {
    nl: '‘Fit or Unfit’. Naar expliciete re-integratie theorieën (RVO 5, 2011): {place}',
    en: '‘Fit or Unfit’. Naar expliciete re-integratie theorieën (RVO 5, 2011): {place}',
  },
  /** A place in the report of the frame that the check comes with. */
  reportOfFrame: { nl: '{report} Plaats: {place}.', en: '{report} Place: {place}.' },
  ownOfFrame: {
    nl: 'Van de makers van het kader “{frame}”.',
    en: 'By the makers of the frame “{frame}”.',
  },
  /** Beside a check that comes with a frame. */
  ofFrame: { nl: 'komt met {frame}', en: 'comes with {frame}' },
  own: {
    nl: 'Van Raderwerk zelf, zodat tellingen en vergelijkingen kloppen.',
    en: 'Raderwerk’s own, so that counts and comparisons are right.',
  },
  weight: { nl: 'Gewicht', en: 'Weight' },
  level: { nl: 'Waarvoor u het gewicht kiest', en: 'What you choose the weight for' },
  inTheory: { nl: 'In deze theorie', en: 'In this theory' },
  inLibrary: { nl: 'In deze bibliotheek', en: 'In this library' },
  usually: { nl: 'Gewoonlijk', en: 'Usually' },
  asLibrary: { nl: '{severity} (bibliotheek)', en: '{severity} (library)' },
  otherInTheory: { nl: 'in deze theorie: {severity}', en: 'in this theory: {severity}' },
  setOn: { nl: 'aan', en: 'on' },
  setOff: { nl: 'uit', en: 'off' },
  setSwitch: { nl: 'Toetsen van de soort “{set}”: {level}', en: 'Checks of the kind “{set}”: {level}' },
  setOffInLibrary: { nl: 'uit in deze bibliotheek', en: 'off in this library' },
  setOffInTheory: { nl: 'uit in deze theorie', en: 'off in this theory' },
  weightOf: { nl: 'Gewicht van “{rule}”', en: 'Weight of “{rule}”' },
  usual: { nl: '{severity} (gewoonlijk)', en: '{severity} (usual)' },
  set: { nl: 'Soort toets', en: 'Kind of check' },
  now: { nl: 'Nu', en: 'Now' },
  exampleOf: { nl: 'Voorbeeld: {words}', en: 'Example: {words}' },
} as const satisfies Record<string, Words>;

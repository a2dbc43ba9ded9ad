import type { ChainPart } from '../configuration/brokenChains.ts';
import type { Weakness } from '../configuration/theoryWays.ts';
import type { Counted, Words } from './words.ts';

/** The words of finding one's way through a theory: ways to work, what is around a node, broken chains, filters. */
export const waysWords = {
  title: { nl: 'Wegen', en: 'Ways' },
  parts: { nl: 'Wat te zien is', en: 'What to see' },
  partWays: { nl: 'Naar werk', en: 'To work' },
  partBroken: { nl: 'Gebroken', en: 'Broken' },
  partFilter: { nl: 'Filter', en: 'Filter' },
  close: { nl: 'Sluiten', en: 'Close' },
  fromAll: { nl: 'Vanaf alle problemen', en: 'From all problems' },
  fromNode: { nl: 'Vanaf {name}', en: 'From {name}' },
  fromHere: { nl: 'Alleen vanaf {name}', en: 'Only from {name}' },
  pick: {
    nl: 'Kies een onderdeel op de kaart om alleen zijn wegen te zien.',
    en: 'Choose a node on the map to see its ways alone.',
  },
  noWays: {
    nl: 'Hiervandaan leidt geen weg naar werk. Bij Gebroken staat waar het ophoudt.',
    en: 'No way leads to work from here. Broken says where it stops.',
  },
  noStart: {
    nl: 'Nog geen problemen en geen einddoel die door verbanden verbonden zijn.',
    en: 'No problems and end goal yet that links connect.',
  },
  moreUnknown: { nl: 'En meer dan te tellen zijn.', en: 'And more than can be counted.' },
  way: { nl: 'Weg {n} van {all}', en: 'Way {n} of {all}' },
  weakest: { nl: 'Zwakste schakel: {step}, {why}', en: 'Weakest link: {step}, {why}' },
  firm: {
    nl: 'Elke schakel is gezegd en onderbouwd.',
    en: 'Every link is said and supported.',
  },
  step: { nl: '{from} → {to}', en: '{from} → {to}' },
  and: { nl: ' en ', en: ' and ' },
  around: { nl: 'Rond {name}', en: 'Around {name}' },
  before: { nl: 'Wat eraan voorafgaat', en: 'What leads to it' },
  after: { nl: 'Wat eruit volgt', en: 'What follows from it' },
  through: { nl: 'Alles wat erdoorheen loopt', en: 'All that runs through it' },
  strip: { nl: 'In het licht', en: 'In the light' },
  stripBefore: { nl: 'Wat voorafgaat aan {name}', en: 'What leads to {name}' },
  stripAfter: { nl: 'Wat volgt uit {name}', en: 'What follows from {name}' },
  stripThrough: { nl: 'Wat door {name} loopt', en: 'What runs through {name}' },
  stripSide: { nl: 'Aangrijpingspunt: {side}', en: 'Side: {side}' },
  stripFilter: { nl: 'Filter', en: 'Filter' },
  noSide: {
    nl: 'Van dit onderdeel is niet gezegd aan welke kant het aangrijpt.',
    en: 'It is not said at which side this node engages.',
  },
  brokenNone: {
    nl: 'Geen keten houdt onderweg op.',
    en: 'No chain stops on its way.',
  },
  brokenAfter: { nl: 'hierna ontbreekt {missing}', en: '{missing} is missing after it' },
  brokenBefore: { nl: 'hiervoor ontbreekt {missing}', en: '{missing} is missing before it' },
  filterNone: { nl: 'Geen onderdeel past hierbij.', en: 'No node answers to this.' },
  any: { nl: 'Alle', en: 'Any' },
  kind: { nl: 'Soort', en: 'Kind' },
  side: { nl: 'Aangrijpingspunt', en: 'Side' },
  basis: { nl: 'Grond', en: 'Basis' },
  emphasis: { nl: 'Nadruk', en: 'Emphasis' },
  emphasis1: { nl: 'Nadruk of sterker', en: 'Emphasised or more' },
  emphasis2: { nl: 'Sterke nadruk', en: 'Strongly emphasised' },
  throughFilter: { nl: 'Loopt door', en: 'Runs through' },
  withFinding: { nl: 'Alleen met een bevinding', en: 'Only with a finding' },
  text: { nl: 'Tekst', en: 'Text' },
  clear: { nl: 'Filter los', en: 'Let go of filter' },
  saveName: { nl: 'Naam van dit filter', en: 'Name of this filter' },
  save: { nl: 'Filter bewaren', en: 'Keep filter' },
  saved: { nl: 'Bewaarde filters', en: 'Kept filters' },
  savedNone: {
    nl: 'Nog geen bewaarde filters. Ze gelden voor elke theorie van deze bibliotheek.',
    en: 'No kept filters yet. They hold for every theory of this library.',
  },
  apply: { nl: 'Filter “{name}” toepassen', en: 'Apply filter “{name}”' },
  forget: { nl: 'Filter “{name}” weggooien', en: 'Throw away filter “{name}”' },
} as const satisfies Record<string, Words>;

export const waysCounts = {
  ways: {
    one: { nl: '1 weg naar werk', en: '1 way to work' },
    other: { nl: '{n} wegen naar werk', en: '{n} ways to work' },
  },
  more: {
    one: { nl: 'En nog 1 weg.', en: 'And 1 more way.' },
    other: { nl: 'En nog {n} wegen.', en: 'And {n} more ways.' },
  },
  nodes: {
    one: { nl: '1 onderdeel', en: '1 node' },
    other: { nl: '{n} onderdelen', en: '{n} nodes' },
  },
  broken: {
    one: { nl: '1 plaats waar een keten ophoudt', en: '1 place where a chain stops' },
    other: { nl: '{n} plaatsen waar een keten ophoudt', en: '{n} places where a chain stops' },
  },
  stranded: {
    one: { nl: '1 probleem bereikt hierdoor geen werk', en: '1 problem does not reach work for this' },
    other: { nl: '{n} problemen bereiken hierdoor geen werk', en: '{n} problems do not reach work for this' },
  },
  asWeak: {
    one: { nl: '{told}; nog 1 is even zwak', en: '{told}; 1 more is as weak' },
    other: { nl: '{told}; nog {n} zijn even zwak', en: '{told}; {n} more are as weak' },
  },
  show: {
    one: { nl: 'Nog 1 tonen', en: 'Show 1 more' },
    other: { nl: 'Nog {n} tonen', en: 'Show {n} more' },
  },
} as const satisfies Record<string, Counted>;

/** Why a link carries little, within a sentence. */
export const weaknessWords: Readonly<Record<Weakness, Words>> = {
  contradicted: { nl: 'tegengesproken', en: 'contradicted' },
  inferred: { nl: 'afgeleid en niet gezegd', en: 'inferred and not said' },
  coder: { nl: 'door de codeur toegevoegd', en: 'added by the coder' },
  'without-evidence': { nl: 'zonder fragment', en: 'without a fragment' },
};

/** The part that a broken chain lacks. */
export const chainPartWords: Readonly<Record<ChainPart, Words>> = {
  problem: { nl: 'een probleem', en: 'a problem' },
  means: { nl: 'een instrument of verbinding', en: 'an instrument or connection' },
  mechanism: { nl: 'een mechanisme', en: 'a mechanism' },
  subgoal: { nl: 'een tussendoel', en: 'a sub-goal' },
  endgoal: { nl: 'het einddoel', en: 'the end goal' },
};

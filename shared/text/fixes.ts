import type { RecordKind } from '../theory/records.ts';
import type { Counted, Words } from './words.ts';

/** The words of a way out of a finding: what it would change, and taking it for several findings at once. */
export const fixWords = {
  preview: { nl: 'Dit verandert er', en: 'This is what changes' },
  nothing: { nl: 'Er verandert niets.', en: 'Nothing changes.' },
  more: {
    one: { nl: 'en nog {n} wijziging', en: 'and {n} more change' },
    other: { nl: 'en nog {n} wijzigingen', en: 'and {n} more changes' },
  },
  do: { nl: '{fix}', en: '{fix}' },
  leave: { nl: 'Laat zo', en: 'Leave it' },
  several: { nl: 'Meer tegelijk', en: 'Several at once' },
  severalOf: {
    nl: 'Meer bevindingen van “{rule}” tegelijk oplossen',
    en: 'Resolve several findings of “{rule}” at once',
  },
  stop: { nl: 'Stoppen met kiezen', en: 'Stop choosing' },
  all: { nl: 'Alle kiezen', en: 'Choose all' },
  none: { nl: 'Geen kiezen', en: 'Choose none' },
  choose: { nl: 'Kies: {finding}', en: 'Choose: {finding}' },
  chosen: {
    one: { nl: '{n} gekozen', en: '{n} chosen' },
    other: { nl: '{n} gekozen', en: '{n} chosen' },
  },
  solve: {
    one: { nl: '{fix}: los {n} op', en: '{fix}: resolve {n}' },
    other: { nl: '{fix}: los {n} op', en: '{fix}: resolve {n}' },
  },
  solved: {
    one: { nl: '{n} bevinding opgelost.', en: '{n} finding resolved.' },
    other: { nl: '{n} bevindingen opgelost.', en: '{n} findings resolved.' },
  },
  solvedButSome: {
    nl: '{done} opgelost, {skipped} overgeslagen: daar ging het zo niet of was het niet meer nodig.',
    en: '{done} resolved, {skipped} skipped: there it did not go this way or was no longer needed.',
  },
  noneSolved: {
    nl: 'Niets opgelost: het ging zo niet, of het was niet meer nodig.',
    en: 'Nothing resolved: it did not go this way, or was no longer needed.',
  },
} as const satisfies Record<string, Words | Counted>;

/** How a change is named. */
export const changeWords = {
  gone: { nl: 'Weg', en: 'Gone' },
  new: { nl: 'Erbij', en: 'New' },
  changed: { nl: 'Anders', en: 'Changed' },
  nothing: { nl: 'niets', en: 'nothing' },
  something: { nl: 'ingevuld', en: 'filled in' },
} as const satisfies Record<string, Words>;

/** What each sort of record is called in a sentence; nodes go by their kind. */
export const recordWords: Readonly<Record<Exclude<RecordKind, 'node'>, Words>> = {
  theory: { nl: 'theorie', en: 'theory' },
  link: { nl: 'verband', en: 'link' },
  moderation: { nl: 'contextwerking', en: 'moderation' },
  configuration: { nl: 'configuratie', en: 'configuration' },
  evidence: { nl: 'onderbouwing', en: 'evidence' },
  waiver: { nl: 'verantwoording', en: 'account' },
  memo: { nl: 'notitie', en: 'note' },
  group: { nl: 'groep', en: 'group' },
  concept: { nl: 'begrip', en: 'concept' },
};

/** The keys of records that a way out may change, as a person calls them. */
export const fieldWords = {
  title: { nl: 'naam', en: 'name' },
  kind: { nl: 'soort', en: 'kind' },
  codes: { nl: 'codes', en: 'codes' },
  noCode: { nl: 'geen passende code', en: 'no fitting code' },
  emphasis: { nl: 'nadruk', en: 'emphasis' },
  excluded: { nl: 'bewust niet', en: 'left alone' },
  side: { nl: 'aangrijpingspunt', en: 'side' },
  party: { nl: 'bij wie', en: 'who' },
  description: { nl: 'beschrijving', en: 'description' },
  type: { nl: 'soort verband', en: 'type of link' },
  from: { nl: 'begin', en: 'start' },
  to: { nl: 'einde', en: 'end' },
  label: { nl: 'eigen woorden', en: 'own words' },
  sign: { nl: 'teken', en: 'sign' },
  basis: { nl: 'grond', en: 'basis' },
  modality: { nl: 'wijze', en: 'modality' },
  effect: { nl: 'werking', en: 'effect' },
  target: { nl: 'waarop', en: 'on what' },
  at: { nl: 'waarover', en: 'about what' },
  members: { nl: 'wat erbij hoort', en: 'members' },
  nodes: { nl: 'onderdelen', en: 'nodes' },
  note: { nl: 'notitie', en: 'note' },
  source: { nl: 'plaats in de bron', en: 'place in the source' },
  lines: { nl: 'regels', en: 'lines' },
  use: { nl: 'gebruik', en: 'use' },
  claim: { nl: 'interventieclaim', en: 'intervention claim' },
  claimPhrases: { nl: 'woorden in de claim', en: 'words in the claim' },
  frames: { nl: 'kaders', en: 'frames' },
  focus: { nl: 'focus', en: 'focus' },
  anchoring: { nl: 'verankering', en: 'anchoring' },
  rivals: { nl: 'andere verklaringen', en: 'other explanations' },
  other: { nl: 'overige gegevens', en: 'other details' },
} as const satisfies Record<string, Words>;

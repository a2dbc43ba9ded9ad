import type { Basis, Effect, Fit, LinkType, Modality, NodeKind, Party, Side, Sign } from '../theory/words.ts';
import type { exclusionDegrees } from '../theory/words.ts';
import type { Words } from './words.ts';

/** The words of the domain: kinds, links and their properties, as the screen, the command line and the documents say them. */
export const kindWords: Readonly<Record<NodeKind, Words>> = {
  problem: { nl: 'probleem', en: 'problem' },
  instrument: { nl: 'instrument', en: 'instrument' },
  connection: { nl: 'verbinding', en: 'connection' },
  mechanism: { nl: 'mechanisme', en: 'mechanism' },
  context: { nl: 'context', en: 'context' },
  subgoal: { nl: 'tussendoel', en: 'sub-goal' },
  endgoal: { nl: 'einddoel', en: 'end goal' },
};

export const kindPluralWords: Readonly<Record<NodeKind, Words>> = {
  problem: { nl: 'Problemen', en: 'Problems' },
  instrument: { nl: 'Instrumenten', en: 'Instruments' },
  connection: { nl: 'Verbindingen', en: 'Connections' },
  mechanism: { nl: 'Mechanismen', en: 'Mechanisms' },
  context: { nl: 'Contexten', en: 'Contexts' },
  subgoal: { nl: 'Tussendoelen', en: 'Sub-goals' },
  endgoal: { nl: 'Einddoel', en: 'End goal' },
};

/** The verb of a link, read from left to right (the table of what links to what). */
export const linkWords: Readonly<Record<LinkType, Words>> = {
  'addressed-by': { nl: 'aangepakt met', en: 'addressed by' },
  facilitates: { nl: 'faciliteert', en: 'facilitates' },
  triggers: { nl: 'zet in werking', en: 'triggers' },
  'brings-about': { nl: 'brengt teweeg', en: 'brings about' },
  'contributes-to': { nl: 'draagt bij aan', en: 'contributes to' },
  resolves: { nl: 'maakt hanteerbaar', en: 'resolves' },
  aggravates: { nl: 'verergert', en: 'aggravates' },
  blocks: { nl: 'blokkeert', en: 'blocks' },
  evokes: { nl: 'roept op', en: 'evokes' },
  undermines: { nl: 'ondermijnt', en: 'undermines' },
  relates: { nl: 'hangt samen met', en: 'relates to' },
};

export const basisWords: Readonly<Record<Basis, Words>> = {
  stated: { nl: 'gezegd', en: 'stated' },
  inferred: { nl: 'afgeleid', en: 'inferred' },
  coder: { nl: 'eigen', en: 'coder’s own' },
};

export const modalityWords: Readonly<Record<Modality, Words>> = {
  claimed: { nl: 'beweerd', en: 'claimed' },
  observed: { nl: 'waargenomen', en: 'observed' },
  planned: { nl: 'gepland', en: 'planned' },
  absent: { nl: 'afwezig', en: 'absent' },
  counterfactual: { nl: 'tegenfeitelijk', en: 'counterfactual' },
};

export const effectWords: Readonly<Record<Effect, Words>> = {
  facilitates: { nl: 'helpt', en: 'facilitates' },
  hinders: { nl: 'hindert', en: 'hinders' },
  precondition: { nl: 'is voorwaarde voor', en: 'is a precondition of' },
  flips: { nl: 'keert om', en: 'flips' },
};

export const signWords: Readonly<Record<Sign | 'none', Words>> = {
  none: { nl: 'geen teken', en: 'no sign' },
  '+': { nl: 'plus', en: 'plus' },
  '-': { nl: 'min', en: 'minus' },
  '±': { nl: 'wisselend', en: 'varying' },
  '0': { nl: 'maakt niet uit', en: 'makes no difference' },
};

export const fitWords: Readonly<Record<Fit, Words>> = {
  exact: { nl: 'precies', en: 'exact' },
  analogous: { nl: 'analoog', en: 'analogous' },
  loose: { nl: 'los', en: 'loose' },
};

export const sideWords: Readonly<Record<Side, Words>> = {
  supply: { nl: 'aanbod', en: 'supply' },
  demand: { nl: 'vraag', en: 'demand' },
  match: { nl: 'match', en: 'match' },
  surroundings: { nl: 'omgeving', en: 'surroundings' },
  execution: { nl: 'uitvoering', en: 'execution' },
};

/** Where something stands, within a sentence. */
export const onSideWords: Readonly<Record<Side, Words>> = {
  supply: { nl: 'aan de aanbodkant', en: 'on the supply side' },
  demand: { nl: 'aan de vraagkant', en: 'on the demand side' },
  match: { nl: 'bij de match', en: 'in the match' },
  surroundings: { nl: 'in de omgeving', en: 'in the surroundings' },
  execution: { nl: 'in de uitvoering', en: 'in the execution' },
};

export const partyWords: Readonly<Record<Party, Words>> = {
  client: { nl: 'cliënt', en: 'client' },
  employer: { nl: 'werkgever', en: 'employer' },
  professional: { nl: 'professional', en: 'professional' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  surroundings: { nl: 'omgeving', en: 'surroundings' },
};

export const exclusionWords: Readonly<Record<(typeof exclusionDegrees)[number], Words>> = {
  deliberate: { nl: 'bewust niet', en: 'left alone on purpose' },
  subordinate: { nl: 'ondergeschikt', en: 'subordinate' },
  limited: { nl: 'beperkt', en: 'limited' },
  absent: { nl: 'afwezig', en: 'absent' },
  precondition: { nl: 'als geregeld beschouwd', en: 'taken for settled' },
};

export const emphasisWords: readonly [Words, Words, Words] = [
  { nl: 'aanwezig', en: 'present' },
  { nl: 'nadruk', en: 'emphasised' },
  { nl: 'sterke nadruk', en: 'strongly emphasised' },
];

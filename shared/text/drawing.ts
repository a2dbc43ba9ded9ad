import type { RefusalReason } from '../theory/command.ts';
import type { LinkType, NodeKind } from '../theory/words.ts';
import type { Words } from './words.ts';

/** What the lane heads say while a link is drawn: above what letting go means, below where or why not. */
export const verdictHeads = {
  no: { nl: 'Kan niet', en: 'Not possible' },
  doubt: { nl: 'Kan, met bevinding', en: 'Possible, with a finding' },
} as const satisfies Record<string, Words>;

/** The verb of a link as the head of a lane, with a capital. */
export const verdictVerbs: Readonly<Record<LinkType, Words>> = {
  'addressed-by': { nl: 'Aangepakt met', en: 'Addressed by' },
  facilitates: { nl: 'Faciliteert', en: 'Facilitates' },
  triggers: { nl: 'Zet in werking', en: 'Triggers' },
  'brings-about': { nl: 'Brengt teweeg', en: 'Brings about' },
  'contributes-to': { nl: 'Draagt bij aan', en: 'Contributes to' },
  resolves: { nl: 'Maakt hanteerbaar', en: 'Resolves' },
  aggravates: { nl: 'Verergert', en: 'Aggravates' },
  blocks: { nl: 'Blokkeert', en: 'Blocks' },
  evokes: { nl: 'Roept op', en: 'Evokes' },
  undermines: { nl: 'Ondermijnt', en: 'Undermines' },
  relates: { nl: 'Hangt samen met', en: 'Relates to' },
};

/** Where to let go, by the kind of the target. */
export const letGoOn: Readonly<Record<NodeKind, Words>> = {
  problem: { nl: 'laat los op een probleem', en: 'let go on a problem' },
  instrument: { nl: 'laat los op een instrument', en: 'let go on an instrument' },
  connection: { nl: 'laat los op een verbinding', en: 'let go on a connection' },
  mechanism: { nl: 'laat los op een mechanisme', en: 'let go on a mechanism' },
  context: { nl: 'laat los op een context', en: 'let go on a context' },
  subgoal: { nl: 'laat los op een tussendoel', en: 'let go on a sub-goal' },
  endgoal: { nl: 'laat los op het einddoel', en: 'let go on the end goal' },
};

export const letGoOnMeans: Words = { nl: 'laat los op een middel', en: 'let go on a means' };
export const letGoOnOther: Words = {
  nl: 'laat los op een ander onderdeel',
  en: 'let go on another node',
};

/** What a doubtful link would leave open. */
export const doubtLines: Readonly<Record<'means-straight-to-goal', Words>> = {
  'means-straight-to-goal': {
    nl: 'mechanisme ontbreekt dan',
    en: 'then the mechanism is missing',
  },
};

/** Why not, in a few words; the full sentence stands with the refusals. */
export const refusalLines: Readonly<Partial<Record<RefusalReason, Words>>> = {
  'pull-from-problem': { nl: 'trek vanaf het probleem', en: 'draw from the problem' },
  'means-on-means': {
    nl: 'een middel werkt niet op een middel',
    en: 'a means does not work on a means',
  },
  'link-exists': { nl: 'dit verband is er al', en: 'this link is already there' },
  'not-there': { nl: 'hier staat nog niets', en: 'nothing stands here yet' },
};

/** Why not, where nothing more exact can be said. */
export const noLinkLine: Words = { nl: 'hier loopt geen verband heen', en: 'no link leads here' };

/** What is said at the pointer while a link or context is drawn: what letting go makes. */
export const drawingWords = {
  drawingFrom: { nl: 'Verband trekken vanaf {name}', en: 'Drawing a link from {name}' },
  placing: { nl: '{name} plaatsen', en: 'Placing {name}' },
  willLink: { nl: '{from} {verb} {to}', en: '{from} {verb} {to}' },
  willModerate: { nl: '{name} komt hier te staan', en: '{name} will stand here' },
  letGo: { nl: 'Laat los om het verband te leggen.', en: 'Let go to lay the link.' },
  letGoContext: { nl: 'Laat los om de context te plaatsen.', en: 'Let go to place the context.' },
} as const satisfies Record<string, Words>;

import type {
  evidenceStances,
  standpoints,
  holderKinds,
  NodeKind,
  variants,
  voiceKinds,
} from '../theory/words.ts';
import { stanceWords } from './shell.ts';
import type { Counted, Words } from './words.ts';

/** The words of the inspector. */
export const inspectorWords = {
  inspector: { nl: 'Inspecteur', en: 'Inspector' },
  node: { nl: 'Onderdeel', en: 'Node' },
  link: { nl: 'Verband', en: 'Link' },
  moderation: { nl: 'Context op zijn plaats', en: 'Context in its place' },
  configuration: { nl: 'Configuratie', en: 'Configuration' },
  theory: { nl: 'Theorie', en: 'Theory' },
  inDutch: { nl: '{field}, Nederlands', en: '{field}, Dutch' },
  inEnglish: { nl: '{field}, Engels', en: '{field}, English' },

  name: { nl: 'Naam', en: 'Name' },
  shortTitle: { nl: 'Korte naam', en: 'Short name' },
  subtitle: { nl: 'Ondertitel: wat verandert er', en: 'Subtitle: what changes' },
  namesMore: { nl: 'Korte naam en ondertitel', en: 'Short name and subtitle' },
  description: { nl: 'Beschrijving', en: 'Description' },
  kind: { nl: 'Soort', en: 'Kind' },
  type: { nl: 'Soort verband', en: 'Type of link' },
  ownWords: { nl: 'In eigen woorden', en: 'In its own words' },
  emphasis: { nl: 'Nadruk', en: 'Emphasis' },
  asEnds: { nl: 'als de einden', en: 'as its ends' },
  excluded: { nl: 'Bewust niet', en: 'Left alone' },
  notExcluded: { nl: 'hoort erbij', en: 'taken in' },
  reason: { nl: 'Reden', en: 'Reason' },
  side: { nl: 'Aangrijpingspunt', en: 'Side' },
  party: { nl: 'Bij wie', en: 'Who' },
  none: { nl: 'niet gezegd', en: 'not said' },
  basis: { nl: 'Grond', en: 'Basis' },
  sign: { nl: 'Teken', en: 'Sign' },
  signNone: { nl: 'geen', en: 'none' },
  modality: { nl: 'Wijze', en: 'Modality' },
  effect: { nl: 'Werking', en: 'Effect' },
  note: { nl: 'Notitie', en: 'Note' },
  source: { nl: 'Plaats in de bron', en: 'Place in the source' },
  lines: { nl: 'Regels', en: 'Lines' },
  pinned: { nl: 'Vastgezet op zijn plaats', en: 'Pinned in its place' },
  unpin: { nl: 'Losmaken', en: 'Unpin' },

  codes: { nl: 'Code en passing', en: 'Code and fit' },
  noCodes: { nl: 'Geen code: een eigen onderdeel.', en: 'No code: a node of its own.' },
  addCode: { nl: 'Zoek een code om toe te voegen', en: 'Search a code to add' },
  codesFound: { nl: 'Gevonden codes', en: 'Codes found' },
  noCodeFound: {
    nl: 'Geen passende code. Dat is ook een antwoord.',
    en: 'No fitting code. That is an answer too.',
  },
  noFittingCode: { nl: 'Geen passende code, bewust vastgelegd', en: 'No fitting code, recorded on purpose' },
  notCodedYet: { nl: 'Nog geen code uit dit kader.', en: 'No code of this frame yet.' },
  noListForKind: {
    nl: 'Dit kader heeft geen lijst voor {kind}.',
    en: 'This frame has no list for: {kind}.',
  },
  noFrameNamed: {
    nl: 'Deze theorie is in geen kader gecodeerd. Kies er een bij de gegevens van de theorie.',
    en: 'This theory is coded in no frame. Choose one in the details of the theory.',
  },
  frameNotNamed: {
    nl: 'Kader dat de theorie niet noemt: {frame}',
    en: 'Frame not named by the theory: {frame}',
  },
  looseCounts: { nl: 'Een losse code telt niet mee.', en: 'A loose code does not count.' },
  otherKind: { nl: 'andere soort: {kind}, analoog', en: 'another kind: {kind}, analogous' },
  retiredCode: { nl: 'vervallen', en: 'retired' },
  readInFrame: { nl: '{code} lezen in het kader', en: 'Read {code} in the frame' },
  suggestions: { nl: 'Voorstellen uit de naam ({n})', en: 'Suggestions from the name ({n})' },
  takeSuggestion: { nl: '{code} {label} als code nemen', en: 'Take {code} {label} as a code' },
  whyLabel: { nl: 'in de naam: {words}', en: 'in the name: {words}' },
  whyAlias: { nl: 'in een andere naam: {words}', en: 'in another name: {words}' },
  whyDefinition: { nl: 'in de omschrijving: {words}', en: 'in the definition: {words}' },
  whyNote: { nl: 'in de kanttekening: {words}', en: 'in the note: {words}' },
  seenThrough: { nl: 'Gezien door {frame}', en: 'Seen through {frame}' },
  seenNothing: {
    nl: 'Langs de vertalingen heeft dit onderdeel daar geen code.',
    en: 'By the crosswalks this node has no code there.',
  },
  seenVia: { nl: 'langs {via}', en: 'by way of {via}' },
  seeBy: { nl: 'Deze theorie bekijken door', en: 'See this theory through' },
  ownFrames: { nl: 'haar eigen kaders', en: 'its own frames' },
  seenBar: {
    nl: 'Gezien door {frame}: {n} van {all} onderdelen hebben daar een code. Wat u wijzigt, zijn de eigen codes.',
    en: 'Seen through {frame}: {n} of {all} nodes have a code there. What you change are its own codes.',
  },
  showOwn: { nl: 'Eigen codes tonen', en: 'Show its own codes' },
  removeCode: { nl: 'Code {code} weghalen', en: 'Take code {code} away' },
  fitOf: { nl: 'Passing van {code}', en: 'Fit of {code}' },
  unknownCode: { nl: 'staat niet in een geladen kader', en: 'is in no loaded frame' },
  clear: { nl: 'Leegmaken', en: 'Clear' },

  linksIn: { nl: 'Verbanden hierheen', en: 'Links in' },
  linksOut: { nl: 'Verbanden hiervandaan', en: 'Links out' },
  noLinks: { nl: 'Nog geen', en: 'None yet' },
  showLink: { nl: 'Verband: {from} {verb} {to}', en: 'Link: {from} {verb} {to}' },
  contexts: { nl: 'Contexten', en: 'Contexts' },
  noContexts: {
    nl: 'Nog geen contexten. Waaronder werkt dit niet?',
    en: 'No contexts yet. When does this not work?',
  },
  addContext: { nl: 'Context plaatsen', en: 'Place a context' },
  chooseContext: { nl: 'kies een context', en: 'choose a context' },
  standsOn: { nl: 'Staat op', en: 'Stands on' },
  standsNowhere: {
    nl: 'Staat nog nergens op. Sleep de context op een verband of mechanisme.',
    en: 'Stands nowhere yet. Drag the context onto a link or a mechanism.',
  },
  configurations: { nl: 'Configuraties', en: 'Configurations' },
  members: { nl: 'Wat erbij hoort', en: 'What belongs to it' },

  evidence: { nl: 'Onderbouwing', en: 'Evidence' },
  noEvidence: { nl: 'Nog geen fragmenten uit een bron.', en: 'No fragments of a source yet.' },
  addEvidence: { nl: 'Fragment toevoegen', en: 'Add a fragment' },
  keepEvidence: { nl: 'Voeg toe', en: 'Add' },
  changeEvidence: { nl: 'Wijzig dit fragment', en: 'Change this fragment' },
  keepChange: { nl: 'Bewaar', en: 'Keep' },
  removeEvidence: { nl: 'Verwijder dit fragment', en: 'Remove this fragment' },
  evidenceFile: { nl: 'Bron', en: 'Source' },
  quote: { nl: 'Citaat', en: 'Words of the source' },
  voice: { nl: 'Wie', en: 'Who' },
  voiceNone: { nl: 'niet gezegd', en: 'not said' },
  evidenceDoes: { nl: 'Wat het doet', en: 'What it does' },
  noQuote: { nl: 'Vindplaats zonder citaat', en: 'Place without a quotation' },
  noContradiction: { nl: 'geen tegenspraak', en: 'no contradiction' },
  contradiction: { nl: 'er is tegenspraak', en: 'there is contradiction' },
  lineShort: { nl: 'r. {lines}', en: 'l. {lines}' },

  several: { nl: 'Samen gekozen', en: 'Selected together' },
  bulkHint: {
    nl: 'Wat hier verandert, verandert bij alle {n}.',
    en: 'What changes here, changes in all {n}.',
  },
  exclude: { nl: 'Bewust buiten laten', en: 'Leave alone on purpose' },
  include: { nl: 'Weer opnemen', en: 'Take in again' },
  align: { nl: 'Bij elkaar zetten', en: 'Bring together' },
  duplicate: { nl: 'Dupliceren', en: 'Duplicate' },
  remove: { nl: 'Verwijderen', en: 'Remove' },
  selectionNone: {
    nl: 'Kies iets in de kaart om het hier te zien.',
    en: 'Select something in the map to see it here.',
  },
  gone: { nl: 'Dit is er niet meer.', en: 'This is no longer there.' },

  holder: { nl: 'Drager', en: 'Holder' },
  holderKind: { nl: 'Soort drager', en: 'Kind of holder' },
  claim: { nl: 'Interventieclaim', en: 'Intervention claim' },
  stance: { nl: 'Houding', en: 'Stance' },
  variant: { nl: 'Vorm', en: 'Variant' },
  level: { nl: 'Niveau', en: 'Level' },
  frames: { nl: 'Kaders', en: 'Frames' },
  noFrames: { nl: 'Geen kader genoemd', en: 'No frame named' },
  addFrame: { nl: 'Ook coderen in', en: 'Also code in' },
  chooseFrame: { nl: 'kies een kader', en: 'choose a frame' },
  dropFrame: { nl: '{frame} weghalen', en: 'Take {frame} away' },
  dropFrameTitle: { nl: 'Kader weghalen uit deze theorie', en: 'Take the frame away from this theory' },
  dropFrameText: {
    nl: '{frame} wordt voor deze theorie niet meer gebruikt om te coderen en te toetsen. Wat gebeurt er met haar codes?',
    en: '{frame} will no longer be used to code and check this theory. What happens to its codes?',
  },
  keepCodes: { nl: 'Codes laten staan', en: 'Leave the codes' },
  keepCodesText: {
    nl: 'De codes blijven op de onderdelen en gelden weer als het kader terugkomt.',
    en: 'The codes stay on the nodes and count again when the frame comes back.',
  },
  dropCodes: { nl: 'Codes ook weghalen', en: 'Take the codes away too' },
  dropFrameUndo: {
    nl: 'Ongedaan maken brengt alles terug.',
    en: 'Undo brings everything back.',
  },
  readFrame: { nl: '{frame} lezen', en: 'Read {frame}' },
  newerVersion: { nl: 'Overzetten naar versie {version}…', en: 'Move to version {version}…' },
  missingFrame: { nl: 'niet in deze bibliotheek', en: 'not in this library' },
  profile: { nl: 'Profiel', en: 'Profile' },
  philosophy: { nl: 'Filosofie', en: 'Philosophy' },
} as const satisfies Record<string, Words>;

export const countWords = {
  nodes: { one: { nl: '{n} onderdeel', en: '{n} node' }, other: { nl: '{n} onderdelen', en: '{n} nodes' } },
  links: { one: { nl: '{n} verband', en: '{n} link' }, other: { nl: '{n} verbanden', en: '{n} links' } },
  moderations: {
    one: { nl: '{n} geplaatste context', en: '{n} placed context' },
    other: { nl: '{n} geplaatste contexten', en: '{n} placed contexts' },
  },
  voices: { one: { nl: '{n} stem', en: '{n} voice' }, other: { nl: '{n} stemmen', en: '{n} voices' } },
  frameCodes: {
    one: { nl: '{n} code van dit kader', en: '{n} code of this frame' },
    other: { nl: '{n} codes van dit kader', en: '{n} codes of this frame' },
  },
  coded: { one: { nl: '{n} gecodeerd', en: '{n} coded' }, other: { nl: '{n} gecodeerd', en: '{n} coded' } },
  onlyLoose: {
    one: { nl: '{n} alleen los', en: '{n} only loosely' },
    other: { nl: '{n} alleen los', en: '{n} only loosely' },
  },
  noneOnPurpose: {
    one: { nl: '{n} bewust zonder passende code', en: '{n} without a fitting code on purpose' },
    other: { nl: '{n} bewust zonder passende code', en: '{n} without a fitting code on purpose' },
  },
  uncoded: {
    one: { nl: '{n} nog zonder code', en: '{n} without a code yet' },
    other: { nl: '{n} nog zonder code', en: '{n} without a code yet' },
  },
  codesFound: {
    one: { nl: '{n} code gevonden', en: '{n} code found' },
    other: { nl: '{n} codes gevonden', en: '{n} codes found' },
  },
} as const satisfies Record<string, Counted>;

/** The degrees of emphasis as a row of choices has room for; the domain's own words name them to screen readers. */
export const emphasisChoiceWords: readonly [Words, Words, Words] = [
  { nl: 'aanwezig', en: 'present' },
  { nl: 'nadruk', en: 'emphasis' },
  { nl: 'sterk', en: 'strong' },
];

/** The kinds as the choice in the inspector says them: with a capital, one of them. */
export const kindChoiceWords: Readonly<Record<NodeKind, Words>> = {
  problem: { nl: 'Probleem', en: 'Problem' },
  instrument: { nl: 'Instrument', en: 'Instrument' },
  connection: { nl: 'Verbinding', en: 'Connection' },
  mechanism: { nl: 'Mechanisme', en: 'Mechanism' },
  context: { nl: 'Context', en: 'Context' },
  subgoal: { nl: 'Tussendoel', en: 'Sub-goal' },
  endgoal: { nl: 'Einddoel', en: 'End goal' },
};

/** Who speaks in a fragment. */
export const voiceWords: Readonly<Record<(typeof voiceKinds)[number], Words>> = {
  consultant: { nl: 'Consulent', en: 'Consultant' },
  client: { nl: 'Cliënt', en: 'Client' },
  employer: { nl: 'Werkgever', en: 'Employer' },
  management: { nl: 'Leiding', en: 'Management' },
  policy: { nl: 'Beleid', en: 'Policy' },
  document: { nl: 'Document', en: 'Document' },
  register: { nl: 'Registratie', en: 'Register' },
  researcher: { nl: 'Onderzoekers', en: 'Researchers' },
  literature: { nl: 'Literatuur', en: 'Literature' },
};

/** What a fragment does to what it is about, or in which way its speaker means it. */
export const evidenceStanceWords: Readonly<Record<(typeof evidenceStances)[number], Words>> = {
  supports: { nl: 'steunt', en: 'supports' },
  contradicts: { nl: 'spreekt tegen', en: 'contradicts' },
  qualifies: { nl: 'nuanceert', en: 'qualifies' },
  ...stanceWords,
};

/** What colours a fragment: whose work it is about, or when it was said. */
export const standpointWords: Readonly<Record<(typeof standpoints)[number], Words>> = {
  'own-work': { nl: 'over eigen werk', en: 'about own work' },
  hindsight: { nl: 'achteraf gezegd', en: 'said in hindsight' },
};

export const holderKindWords: Readonly<Record<(typeof holderKinds)[number], Words>> = {
  company: { nl: 'bedrijf', en: 'company' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  agency: { nl: 'uitvoeringsorganisatie', en: 'agency' },
  network: { nl: 'netwerk', en: 'network' },
  researcher: { nl: 'onderzoeker', en: 'researcher' },
  other: { nl: 'anders', en: 'other' },
};

/** Names of the method's variants; the letters are the same in both languages. */
export const variantWords: Readonly<Record<(typeof variants)[number], Words>> = {
  CMO: { nl: 'CMO', en: 'CMO' },
  CIMO: { nl: 'CIMO', en: 'CIMO' },
  ICAMO: { nl: 'ICAMO', en: 'ICAMO' },
  SCMO: { nl: 'SCMO', en: 'SCMO' },
};

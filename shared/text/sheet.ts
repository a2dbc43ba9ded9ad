import type { ScaleStep, Scale } from '../sheet/scales.ts';
import type { DetailKey, ScopeKey } from '../theory/commands/sheet.ts';
import type { Effect, NodeKind } from '../theory/words.ts';
import type { Counted, Words } from './words.ts';

/** The words of the sheet: one page a theory, in the order of the six steps (box 6.1). */
export const sheetWords = {
  sheet: { nl: 'Blad', en: 'Sheet' },
  steps: { nl: 'Zes stappen', en: 'Six steps' },
  claim: { nl: 'Interventieclaim', en: 'Intervention claim' },
  noClaim: {
    nl: 'Nog geen interventieclaim. Wat is in één zin de overtuiging?',
    en: 'No intervention claim yet. What is the belief in one sentence?',
  },
  writeClaim: { nl: 'Schrijf de claim', en: 'Write the claim' },
  changeClaim: { nl: 'Wijzig de claim', en: 'Change the claim' },
  ownWords: { nl: 'In eigen woorden', en: 'In their own words' },
  noOwnWords: { nl: 'Zin van de drager zelf', en: 'A sentence of the holder’s own' },
  profile: { nl: 'Profiel', en: 'Profile' },
  notYet: { nl: 'Nog niet gezegd:', en: 'Not stated yet:' },
  position: { nl: 'Positie', en: 'Position' },
  positionWhy: { nl: 'Waarom deze positie', en: 'Why this position' },
  positionNone: { nl: 'niet gezegd', en: 'not stated' },
  frames: { nl: 'Kaders', en: 'Frames' },
  about: { nl: 'Gegevens', en: 'Details' },
  print: { nl: 'Afdrukken', en: 'Print' },
  printHint: { nl: 'één blad A3 of twee A4', en: 'one sheet of A3 or two of A4' },
  change: { nl: '{field}: {text}. Wijzig', en: '{field}: {text}. Change' },
  write: { nl: '{field}: nog niet gezegd. Schrijf', en: '{field}: not stated yet. Write' },
  editHint: {
    nl: 'Enter bewaart, Escape laat het zoals het was.',
    en: 'Enter keeps it, Escape leaves it as it was.',
  },
  why: { nl: 'Waarom', en: 'Why' },
  addWhy: { nl: 'waarom?', en: 'why?' },
  whyOf: { nl: 'Reden voor {what}', en: 'Reason for {what}' },
  notStated: { nl: 'niet gezegd', en: 'not stated' },
  weightOf: { nl: '{n} van 3', en: '{n} of 3' },
  weightNone: { nl: 'geen', en: 'none' },
  weightKeys: {
    nl: 'Pijltjes of 0 tot 3; Delete: niet gezegd',
    en: 'Arrows or 0 to 3; Delete: not stated',
  },
  focus: { nl: 'Aangrijpingspunt', en: 'Point of engagement' },
  focusQuestion: { nl: 'Waar grijpt de strategie aan?', en: 'Where does the strategy engage?' },
  levels: { nl: 'Op drie niveaus', en: 'On three levels' },
  problems: { nl: 'Problemen', en: 'Problems' },
  problemsQuestion: { nl: 'Wat staat in de weg?', en: 'What stands in the way?' },
  leftAlone: { nl: 'Bewust niet', en: 'Left alone on purpose' },
  noReason: { nl: 'reden niet gezegd', en: 'reason not stated' },
  approach: { nl: 'Aanpak', en: 'Approach' },
  approachQuestion: { nl: 'Wat wordt ingezet, en waartoe?', en: 'What is deployed, and to what end?' },
  noGoal: { nl: 'zonder tussendoel', en: 'without a sub-goal' },
  noMeans: { nl: 'nog geen middel', en: 'no means yet' },
  serves: { nl: 'Alles samen dient', en: 'All of it serves' },
  connections: { nl: 'Verbindingen met anderen:', en: 'Connections with others:' },
  mechanisms: { nl: 'Mechanismen', en: 'Mechanisms' },
  mechanismsQuestion: { nl: 'Wat verandert er in mensen?', en: 'What changes in people?' },
  contexts: { nl: 'Contexten', en: 'Contexts' },
  contextsQuestion: { nl: 'Waaronder werkt het wel of niet?', en: 'When does it work, and when not?' },
  contextWhy: { nl: 'Wat de context doet', en: 'What the context does' },
  standsOnNothing: { nl: 'staat nog nergens op', en: 'stands on nothing yet' },
  conclusion: { nl: 'Conclusie', en: 'Conclusion' },
  conclusionQuestion: { nl: 'Hoe diep beklijft het?', en: 'How deep does it settle?' },
  jobseeker: { nl: 'werkzoekende', en: 'jobseeker' },
  employer: { nl: 'werkgever', en: 'employer' },
  level: { nl: 'niveau', en: 'level' },
  deeper: { nl: 'Naar onderen dieper', en: 'Deeper towards the bottom' },
  noEndgoal: { nl: 'Nog geen einddoel.', en: 'No end goal yet.' },
  none: { nl: 'Nog niets genoemd.', en: 'Nothing named yet.' },
  inspect: { nl: '{name}, in de inspecteur', en: '{name}, in the inspector' },
  renameKey: { nl: 'Enter: inspecteur. F2: andere naam.', en: 'Enter: inspector. F2: another name.' },
  rename: { nl: 'Nieuwe naam van {name}', en: 'New name of {name}' },
  emphasised: { nl: '{name}, {emphasis}', en: '{name}, {emphasis}' },
  less: { nl: 'Toon minder', en: 'Show fewer' },
} as const satisfies Record<string, Words>;

/** How many more a list holds than it shows. */
export const moreCount: Counted = {
  one: { nl: 'Toon nog 1', en: 'Show 1 more' },
  other: { nl: 'Toon nog {n}', en: 'Show {n} more' },
};

/** How many of a kind are left alone on purpose. */
export const leftAloneCounts: Readonly<Record<NodeKind, Counted>> = {
  problem: { one: { nl: '1 probleem', en: '1 problem' }, other: { nl: '{n} problemen', en: '{n} problems' } },
  instrument: {
    one: { nl: '1 instrument', en: '1 instrument' },
    other: { nl: '{n} instrumenten', en: '{n} instruments' },
  },
  connection: {
    one: { nl: '1 verbinding', en: '1 connection' },
    other: { nl: '{n} verbindingen', en: '{n} connections' },
  },
  mechanism: {
    one: { nl: '1 mechanisme', en: '1 mechanism' },
    other: { nl: '{n} mechanismen', en: '{n} mechanisms' },
  },
  context: { one: { nl: '1 context', en: '1 context' }, other: { nl: '{n} contexten', en: '{n} contexts' } },
  subgoal: {
    one: { nl: '1 tussendoel', en: '1 sub-goal' },
    other: { nl: '{n} tussendoelen', en: '{n} sub-goals' },
  },
  endgoal: {
    one: { nl: '1 einddoel', en: '1 end goal' },
    other: { nl: '{n} einddoelen', en: '{n} end goals' },
  },
};

/** What can be added at the end of a list, and the name of its field. */
export const addNameWords = {
  problem: { nl: 'Noem een probleem', en: 'Name a problem' },
  instrument: { nl: 'Noem een instrument', en: 'Name an instrument' },
  connection: { nl: 'Noem een verbinding', en: 'Name a connection' },
  mechanism: { nl: 'Noem een mechanisme', en: 'Name a mechanism' },
  context: { nl: 'Noem een context', en: 'Name a context' },
  subgoal: { nl: 'Noem een tussendoel', en: 'Name a sub-goal' },
  endgoal: { nl: 'Noem het einddoel', en: 'Name the end goal' },
} as const satisfies Record<string, Words>;

export const detailWords: Readonly<Record<DetailKey, Words>> = {
  size: { nl: 'Omvang', en: 'Size' },
  region: { nl: 'Regio', en: 'Region' },
  targetGroups: { nl: 'Cliënten', en: 'Clients' },
  commissioners: { nl: 'Opdrachtgevers', en: 'Commissioned by' },
};

export const scopeWords: Readonly<Record<ScopeKey, Words>> = {
  place: { nl: 'Plaats', en: 'Place' },
  period: { nl: 'Periode', en: 'Period' },
  clientGroup: { nl: 'Voor wie', en: 'For whom' },
};

/** How an effect reads before what it works on. */
export const effectOnWords: Readonly<Record<Effect, Words>> = {
  facilitates: { nl: 'helpt', en: 'helps' },
  hinders: { nl: 'hindert', en: 'hinders' },
  precondition: { nl: 'voorwaarde voor', en: 'precondition of' },
  flips: { nl: 'keert om', en: 'flips' },
};

/** The scales of the report in our words, for a theory whose frames have none of their own (1.3; schema 1; 3.7). */
export const scaleWords: Readonly<Record<Scale, readonly ScaleStep[]>> = {
  levels: [
    { code: 'L1', label: { nl: 'Filosofie', en: 'Philosophy' } },
    { code: 'L2', label: { nl: 'Werkorganisatie', en: 'Work organisation' } },
    { code: 'L3', label: { nl: 'Gesprek', en: 'Talk' } },
  ],
  positions: [
    { code: 'Z1', label: { nl: 'Alleen meer banen', en: 'Only more jobs' } },
    { code: 'Z2', label: { nl: 'Alleen meer prikkels', en: 'Only more incentives' } },
    { code: 'Z3', label: { nl: 'Alleen elkaar vinden', en: 'Only finding each other' } },
    { code: 'Z4', label: { nl: 'Vaardigheden aanleren', en: 'Teaching skills' } },
    { code: 'Z5', label: { nl: 'Een tekort compenseren', en: 'Compensating a deficit' } },
    { code: 'Z6', label: { nl: 'Regulier werk is niet haalbaar', en: 'Regular work is out of reach' } },
  ],
  anchoring: [
    { code: 'A1', label: { nl: 'Materieel', en: 'Material' } },
    { code: 'A2', label: { nl: 'Cognitief', en: 'Cognitive' } },
    { code: 'A3', label: { nl: 'Sociaal', en: 'Social' } },
    { code: 'A4', label: { nl: 'Emotioneel', en: 'Emotional' } },
  ],
};

/** What each level of anchoring comes to, in three words under its name. */
export const anchoringHints: Readonly<Record<string, Words>> = {
  A1: { nl: 'prikkel van buiten', en: 'a stimulus from outside' },
  A2: { nl: 'anders denken', en: 'thinking differently' },
  A3: { nl: 'gedragen door anderen', en: 'carried by others' },
  A4: { nl: 'vanzelfsprekend geworden', en: 'second nature' },
};

/** The joints of a claim that is proposed from the graph; the parts between are the names of its records. */
export const claimProposalWords = {
  who: { nl: 'Wie vastloopt op ', en: 'Whoever is held back by ' },
  whoever: { nl: 'Wie werk zoekt', en: 'Whoever looks for work' },
  getsOn: { nl: ', komt verder', en: ' gets on' },
  with: { nl: ' met ', en: ' with ' },
  triggers: { nl: ': dat zet ', en: ': this sets going ' },
  triggersEnd: { nl: ' in werking', en: '' },
  andLeads: { nl: ' en leidt tot ', en: ' and leads to ' },
  leads: { nl: ': dat leidt tot ', en: ': this leads to ' },
  work: { nl: ', en zo tot ', en: ', and so to ' },
  end: { nl: '.', en: '.' },
  and: { nl: ' en ', en: ' and ' },
} as const satisfies Record<string, Words>;

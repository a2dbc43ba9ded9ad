import type { LaneId } from '../layout/picture.ts';
import type { Counted, Words } from './words.ts';

/** The words of the map: lane heads, claim, tray, legend, gestures. */
export const laneWords: Readonly<Record<LaneId, Words>> = {
  P: { nl: 'Problemen', en: 'Problems' },
  I: { nl: 'Instrumenten', en: 'Instruments' },
  M: { nl: 'Mechanismen', en: 'Mechanisms' },
  S: { nl: 'Tussendoelen', en: 'Sub-goals' },
  G: { nl: 'algemeen', en: 'generic' },
  E: { nl: 'Einddoel', en: 'End goal' },
};

/** The question of a lane, where the frame brings none. */
export const laneQuestions: Readonly<Record<LaneId, Words | undefined>> = {
  P: { nl: 'Wat staat in de weg?', en: 'What stands in the way?' },
  I: { nl: 'Wat zet het bedrijf in?', en: 'What does the company do?' },
  M: { nl: 'Wat verandert er in mensen?', en: 'What changes in people?' },
  S: { nl: 'Wat is dan bereikt?', en: 'What is then reached?' },
  G: undefined,
  E: undefined,
};

/** What an empty lane offers: its question answered by one action. */
export const laneAdds: Readonly<Record<LaneId, Words>> = {
  P: { nl: 'Noem een probleem', en: 'Name a problem' },
  I: { nl: 'Noem een instrument', en: 'Name an instrument' },
  M: { nl: 'Noem een mechanisme', en: 'Name a mechanism' },
  S: { nl: 'Noem een tussendoel', en: 'Name a sub-goal' },
  G: { nl: 'Noem een algemeen tussendoel', en: 'Name a generic sub-goal' },
  E: { nl: 'Noem het einddoel', en: 'Name the end goal' },
};

export const mapWords = {
  map: { nl: 'Kaart', en: 'Map' },
  own: { nl: 'eigen', en: 'own' },
  claim: { nl: 'Claim', en: 'Claim' },
  noClaim: {
    nl: 'Nog geen interventieclaim. Wat is in één zin de overtuiging?',
    en: 'No intervention claim yet. What is the belief in one sentence?',
  },
  claimPhrase: { nl: '{phrase}, toont {title}', en: '{phrase}, shows {title}' },
  connectionsToo: { nl: 'verbindingen', en: 'connections' },
  renameLabel: { nl: 'Nieuwe naam van {title}', en: 'New name of {title}' },
  missingMechanism: { nl: 'mechanisme ontbreekt', en: 'mechanism missing' },
  drawing: { nl: 'Kaart tekenen', en: 'Drawing the map' },
  cancel: { nl: 'Stop', en: 'Stop' },
  stopped: { nl: 'Het tekenen is gestopt.', en: 'Drawing has been stopped.' },
  drawAgain: { nl: 'Teken de kaart', en: 'Draw the map' },
  socketRight: { nl: '{title}, open verbinding rechts', en: '{title}, open link at the right' },
  socketLeft: { nl: '{title}, open verbinding links', en: '{title}, open link at the left' },
  ghost: {
    nl: 'Mechanisme ontbreekt tussen {from} en {to}',
    en: 'Mechanism missing between {from} and {to}',
  },
  addTo: { nl: '{words} in deze kolom', en: '{words} in this column' },
  laneList: { nl: '{words}, {n}', en: '{words}, {n}' },
  tray: { nl: 'Bewust niet', en: 'Left alone on purpose' },
  unnamed: { nl: 'Niet genoemd', en: 'Not named' },
  outsideCount: {
    nl: '{title}, {n} bewust niet: toon waarom',
    en: '{title}, {n} left alone on purpose: show why',
  },
  trayOpen: { nl: 'Toon wat bewust niet meedoet', en: 'Show what is left alone on purpose' },
  trayClose: { nl: 'Verberg wat bewust niet meedoet', en: 'Hide what is left alone on purpose' },
  trayTakeIn: { nl: 'Neem {title} weer op', en: 'Take {title} in again' },
  noReason: { nl: 'Zonder reden', en: 'No reason given' },
  idleContexts: { nl: 'Contexten zonder plaats', en: 'Contexts without a place' },
  carryContext: {
    nl: '{title}: sleep naar een verband of mechanisme',
    en: '{title}: drag to a link or mechanism',
  },
  bundle: { nl: 'Verbanden op dit stuk', en: 'Links on this stretch' },
  linksOut: { nl: 'Verbanden vanuit {title}', en: 'Links from {title}' },
  linksIn: { nl: 'Verbanden naar {title}', en: 'Links to {title}' },
  contextsOn: { nl: 'Contexten', en: 'Contexts' },
  noContexts: {
    nl: 'Hier staan geen contexten op. Met M zet u er een neer.',
    en: 'No contexts stand here. Press M to place one.',
  },
  addContext: { nl: 'Nieuwe context', en: 'New context' },
  menuNode: { nl: 'Wat met {title}', en: 'Do with {title}' },
  menuLink: { nl: 'Wat met dit verband', en: 'Do with this link' },
  menuTab: { nl: 'Wat met deze context', en: 'Do with this context' },
  menuCanvas: { nl: 'Wat op de kaart', en: 'Do on the map' },
  turnLink: { nl: 'Keer om', en: 'Turn round' },
  zoom: { nl: '{n} %', en: '{n} %' },
  level: { nl: 'Niveau', en: 'Level' },
  levelOverview: { nl: 'Overzicht', en: 'Overview' },
  levelMap: { nl: 'Kaart', en: 'Map' },
  levelReading: { nl: 'Lezen', en: 'Reading' },
  levelNow: { nl: 'Niveau: {level}', en: 'Level: {level}' },
  minimap: { nl: 'Overzichtskaartje', en: 'Small map' },
  moderations: {
    one: { nl: '{n} contextwerking', en: '{n} moderation' },
    other: { nl: '{n} contextwerkingen', en: '{n} moderations' },
  } satisfies Counted,
  counts: {
    nl: '{nodes} onderdelen, {links} verbanden, {moderations}',
    en: '{nodes} nodes, {links} links, {moderations}',
  },
  inFocus: {
    nl: 'Focus: {n} van {all} onderdelen, de rest is vervaagd',
    en: 'Focus: {n} of {all} nodes, the rest is drained',
  },
} as const satisfies Record<string, Words | Counted>;

/** The legend of the signs now in sight. */
export const legendWords = {
  strong: { nl: 'sterke nadruk', en: 'strong emphasis' },
  stated: { nl: 'gezegd', en: 'stated' },
  inferred: { nl: 'afgeleid', en: 'inferred' },
  coder: { nl: 'eigen, van wie codeert', en: 'coder’s own' },
  hinders: { nl: 'context hindert', en: 'context hinders' },
  helps: { nl: 'context helpt', en: 'context helps' },
  both: { nl: 'helpt of hindert', en: 'helps or hinders' },
  precondition: { nl: 'voorwaarde', en: 'precondition' },
  flips: { nl: 'keert om', en: 'flips' },
  none: { nl: 'maakt niet uit', en: 'no difference' },
  missing: { nl: 'hier ontbreekt iets', en: 'something is missing' },
  thickness: { nl: 'dikte: aantal verbanden', en: 'thickness: number of links' },
  depth: { nl: 'vollere kleur: meer nadruk', en: 'fuller colour: more emphasis' },
} as const satisfies Record<string, Words>;

/** What a node, a link or a tab says of itself to a screen reader, title first. */
export const pieceWords = {
  row: { nl: 'rij {row} van {rows}', en: 'row {row} of {rows}' },
  own: { nl: 'zonder code', en: 'no code' },
  into: {
    one: { nl: '{n} verband erheen', en: '{n} link in' },
    other: { nl: '{n} verbanden erheen', en: '{n} links in' },
  },
  out: {
    one: { nl: '{n} verband verder', en: '{n} link out' },
    other: { nl: '{n} verbanden verder', en: '{n} links out' },
  },
  context: {
    one: { nl: 'context {names}', en: 'context {names}' },
    other: { nl: '{n} contexten: {names}', en: '{n} contexts: {names}' },
  },
  findings: {
    one: { nl: '{n} bevinding', en: '{n} finding' },
    other: { nl: '{n} bevindingen', en: '{n} findings' },
  },
  pinned: { nl: 'vastgezet', en: 'pinned' },
  unwanted: { nl: 'ongewenst', en: 'unwanted' },
  members: { one: { nl: '{n} onderdeel', en: '{n} node' }, other: { nl: '{n} onderdelen', en: '{n} nodes' } },
  link: { nl: '{from} {verb} {to}', en: '{from} {verb} {to}' },
  fragments: {
    one: { nl: '{n} fragment', en: '{n} fragment' },
    other: { nl: '{n} fragmenten', en: '{n} fragments' },
  },
  roles: { nl: 'ook als {kinds}', en: 'also as {kinds}' },
  memos: { one: { nl: '{n} memo', en: '{n} memo' }, other: { nl: '{n} memo’s', en: '{n} memos' } },
  tab: { nl: '{context} {effect} {target}', en: '{context} {effect} {target}' },
} as const satisfies Record<string, Words | Counted>;

/** What is said while a link is drawn or a context carried. */
export const gestureWords = {
  from: { nl: 'Verband trekken vanaf {title}', en: 'Drawing a link from {title}' },
  carry: { nl: '{title} neerzetten', en: 'Placing {title}' },
  wouldNew: { nl: 'Laat los: nieuw onderdeel, met dit verband.', en: 'Let go: a new node, with this link.' },
  letGo: { nl: 'Laat los: dit verband wordt gelegd.', en: 'Let go: this link is drawn.' },
  moderates: { nl: '{context} werkt in op: {target}', en: '{context} bears on: {target}' },
  letGoContext: { nl: 'Laat los: de context komt hier te staan.', en: 'Let go: the context stands here.' },
  closes: {
    one: { nl: 'Sluit {n} bevinding.', en: 'Closes {n} finding.' },
    other: { nl: 'Sluit {n} bevindingen.', en: 'Closes {n} findings.' },
  },
  keys: { nl: 'kies doel', en: 'choose target' },
  lay: { nl: 'leg vast', en: 'lay' },
  drop: { nl: 'laat los', en: 'drop' },
  noTarget: {
    nl: 'Vanaf {title} is er nu niets om een verband naar te trekken.',
    en: 'There is nothing to draw a link to from {title} now.',
  },
  target: { nl: '{verb} {title}, {n} van {all}', en: '{verb} {title}, {n} of {all}' },
  dropped: { nl: 'Losgelaten, er is niets gewijzigd.', en: 'Dropped, nothing has changed.' },
} as const satisfies Record<string, Words | Counted>;

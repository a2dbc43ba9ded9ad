import type { NodeKind } from '../theory/words.ts';
import type { Counted, Words } from './words.ts';

/** The words of the library: cards, ways to begin, files, libraries and backups. */
export const libraryWords = {
  countTitle: {
    one: { nl: 'Eén theorie', en: 'One theory' },
    other: { nl: '{n} theorieën', en: '{n} theories' },
  },
  likenessHint: {
    nl: 'zelfde hoogte, zelfde onderdeel van het kader; een gat: niet genoemd',
    en: 'same height, same item of the frame; a gap: not named',
  },
  show: { nl: 'Weergave', en: 'Show as' },
  cards: { nl: 'Kaarten', en: 'Cards' },
  list: { nl: 'Lijst', en: 'List' },
  sort: { nl: 'Volgorde', en: 'Order' },
  sortName: { nl: 'Naam', en: 'Name' },
  sortChanged: { nl: 'Laatst gewijzigd', en: 'Last changed' },
  sortFindings: { nl: 'Bevindingen', en: 'Findings' },
  sortNodes: { nl: 'Onderdelen', en: 'Nodes' },
  filter: { nl: 'Zoek in deze lijst', en: 'Search this list' },
  nothingFound: {
    nl: 'Geen theorie met “{text}”. Zoek een ander woord.',
    en: 'No theory with “{text}”. Try another word.',
  },
  noClaim: {
    nl: 'Nog geen interventieclaim. Wat is in één zin de overtuiging van de drager?',
    en: 'No intervention claim yet. What does the holder believe, in one sentence?',
  },
  stated: { nl: '{n} % gezegd', en: '{n} % stated' },
  noFindings: { nl: 'geen bevindingen', en: 'no findings' },
  moreOf: { nl: 'Meer voor {title}', en: 'More for {title}' },
  open: { nl: 'Openen', en: 'Open' },
  changedAt: { nl: 'Gewijzigd', en: 'Changed' },
  theory: { nl: 'Theorie', en: 'Theory' },
  holder: { nl: 'Drager', en: 'Holder' },
  nodes: { nl: 'Onderdelen', en: 'Nodes' },
  links: { nl: 'Verbanden', en: 'Links' },
  statedHead: { nl: 'Gezegd', en: 'Stated' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  likeness: {
    nl: 'Gelijkenis van {title}: problemen, middelen, mechanismen, tussendoelen en einddoel',
    en: 'Likeness of {title}: problems, means, mechanisms, sub-goals and end goal',
  },

  begin: { nl: 'Begin', en: 'Begin' },
  beginEmptyTitle: { nl: 'Hier komen uw theorieën', en: 'Your theories will be here' },
  beginEmptyText: {
    nl: 'Een theorie laat zien waarom een aanpak werkt: wat in de weg staat, wat het bedrijf inzet, wat dat in mensen verandert en wat dan bereikt is.',
    en: 'A theory shows why a method works: what stands in the way, what the company does, what that changes in people, and what is then reached.',
  },
  beginBlank: { nl: 'Lege kaart', en: 'Empty map' },
  beginBlankText: { nl: 'Kolommen staan klaar, u vult ze', en: 'The lanes are ready, you fill them' },
  beginFile: { nl: 'Bestand inlezen', en: 'Read in a file' },
  beginFileText: { nl: 'Theorie of kader, ook hierheen te slepen', en: 'A theory or frame, or drop it here' },
  beginCopy: { nl: 'Vanuit een bestaande theorie', en: 'From an existing theory' },
  beginCopyText: { nl: 'Een kopie van de gekozen kaart', en: 'A copy of the chosen card' },
  beginLibrary: { nl: 'Andere bibliotheek', en: 'Another library' },
  beginLibraryText: { nl: 'Openen, of een nieuwe maken', en: 'Open one, or make a new one' },
  beginExamples: { nl: 'Bibliotheek met voorbeelden', en: 'Library with examples' },
  examplesName: { nl: 'Voorbeelden', en: 'Examples' },
  beginExamplesText: {
    nl: 'Twee kaders, de theorieën van vier bedrijven en twee over zelfsturing',
    en: 'Two frames, the theories of four companies, and two on self-direction',
  },
  frames: { nl: 'Kaders', en: 'Frames' },
  noFrames: {
    nl: 'Nog geen kaders. Lees er een in om theorieën mee te toetsen.',
    en: 'No frames yet. Read one in to check theories against.',
  },
  exportFrame: { nl: 'Kader bewaren als bestand', en: 'Save the frame as a file' },
  thisLibrary: { nl: 'Deze bibliotheek', en: 'This library' },
  backupNone: { nl: 'Nog geen reservekopie', en: 'No backup yet' },
  backupToday: { nl: 'Reservekopie van vandaag aanwezig', en: 'Backup of today is there' },
  backupOf: { nl: 'Laatste reservekopie: {date}', en: 'Latest backup: {date}' },
  staysHere: { nl: 'Alles blijft op deze computer', en: 'Everything stays on this computer' },
  staysHereText: { nl: 'Raderwerk gaat niet het internet op', en: 'Raderwerk does not go online' },
  libraryNamed: { nl: 'Bibliotheek: {name}', en: 'Library: {name}' },
  readOnly: { nl: 'alleen lezen', en: 'read only' },
  dropHere: { nl: 'Laat los om in te lezen', en: 'Let go to read in' },

  import: { nl: 'Inlezen', en: 'Read in' },
  newTheory: { nl: 'Nieuwe theorie', en: 'New theory' },
  newTitle: { nl: 'Titel', en: 'Title' },
  titleDutch: { nl: 'Titel in het Nederlands', en: 'Title in Dutch' },
  titleEnglish: { nl: 'Titel in het Engels', en: 'Title in English' },
  oneLanguageIsEnough: { nl: 'Eén van beide is genoeg.', en: 'One of the two is enough.' },
  holderName: { nl: 'Drager: wiens theorie is het?', en: 'Holder: whose theory is it?' },
  holderKind: { nl: 'Soort drager', en: 'Kind of holder' },
  codedIn: { nl: 'Gecodeerd in', en: 'Coded in' },
  codedInHint: {
    nl: 'Later kan een kader erbij of eruit, bij de gegevens van de theorie.',
    en: 'A frame can be added or taken away later, in the details of the theory.',
  },
  noFrame: { nl: 'Geen kader', en: 'No frame' },
  make: { nl: 'Maken', en: 'Make' },
  titleNeeded: { nl: 'Een theorie heeft een titel nodig.', en: 'A theory needs a title.' },
  nameNeeded: { nl: 'Een bibliotheek heeft een naam nodig.', en: 'A library needs a name.' },
  unnamedHolder: { nl: 'Nog niet genoemd', en: 'Not named yet' },

  importMade: {
    nl: 'Ingelezen: {title}, met {nodes} onderdelen en {links} verbanden.',
    en: 'Read in: {title}, with {nodes} nodes and {links} links.',
  },
  importChanged: {
    nl: '{title} was er al en is bijgewerkt: {nodes} onderdelen, {links} verbanden.',
    en: '{title} was already here and is now up to date: {nodes} nodes, {links} links.',
  },
  importSame: {
    nl: '{title} was er al, precies zo. Er is niets gewijzigd.',
    en: '{title} was already here, exactly so. Nothing has changed.',
  },
  importFrame: {
    nl: 'Kader ingelezen: {title}, met {nodes} onderdelen.',
    en: 'Frame read in: {title}, with {nodes} items.',
  },
  importDropped: { nl: 'Niet overgenomen: {what}.', en: 'Not taken over: {what}.' },
  exported: { nl: 'Bewaard als bestand: {name}.', en: 'Saved as a file: {name}.' },
  duplicated: { nl: 'Gedupliceerd: {title}.', en: 'Duplicated: {title}.' },
  copyTitle: { nl: '{title}, kopie', en: '{title}, copy' },
  removed: { nl: 'Verwijderd: {title}.', en: 'Removed: {title}.' },
  bringBack: { nl: 'Terugzetten', en: 'Bring back' },
  broughtBack: { nl: 'Teruggezet: {title}.', en: 'Brought back: {title}.' },

  libraries: { nl: 'Bibliotheken', en: 'Libraries' },
  noLibraries: {
    nl: 'Er zijn nog geen andere bibliotheken. Maak er een.',
    en: 'There are no other libraries yet. Make one.',
  },
  libraryOpen: { nl: 'open', en: 'open' },
  libraryAway: { nl: 'niet meer te vinden', en: 'no longer to be found' },
  libraryNew: { nl: 'Nieuwe bibliotheek', en: 'New library' },
  libraryCopy: { nl: 'Bibliotheek kopiëren', en: 'Copy the library' },
  libraryName: { nl: 'Naam', en: 'Name' },
  withExamples: {
    nl: 'Met twee kaders, de theorieën van vier bedrijven en twee over zelfsturing',
    en: 'With two frames, the theories of four companies, and two on self-direction',
  },
  libraryMade: { nl: 'De bibliotheek “{name}” is gemaakt.', en: 'The library “{name}” has been made.' },
  libraryCopied: {
    nl: 'Een kopie staat klaar als “{name}”. U werkt verder in de bibliotheek die open is.',
    en: 'A copy is ready as “{name}”. You go on in the library that is open.',
  },
  copyName: { nl: '{name} kopie', en: '{name} copy' },

  backups: { nl: 'Reservekopieën', en: 'Backups' },
  noBackups: {
    nl: 'Nog geen reservekopieën. Raderwerk maakt er elke dag een; u kunt er ook nu een maken.',
    en: 'No backups yet. Raderwerk makes one each day; you can also make one now.',
  },
  makeBackup: { nl: 'Nu een reservekopie maken', en: 'Make a backup now' },
  backupMade: { nl: 'Reservekopie gemaakt.', en: 'Backup made.' },
  backupTheories: {
    one: { nl: '{n} theorie', en: '{n} theory' },
    other: { nl: '{n} theorieën', en: '{n} theories' },
  },
  restore: { nl: 'Terugzetten', en: 'Restore' },
  restoreTitle: { nl: 'Reservekopie terugzetten?', en: 'Restore this backup?' },
  restoreText: {
    nl: 'De bibliotheek wordt weer zoals op {date}. Wat er nu in staat, wordt eerst zelf als reservekopie bewaard.',
    en: 'The library will be as it was on {date}. What it holds now is first kept as a backup itself.',
  },
  restored: {
    nl: 'De bibliotheek is teruggezet zoals op {date}.',
    en: 'The library has been restored as it was on {date}.',
  },

  refusedTitle: { nl: 'De bibliotheek gaat niet open', en: 'The library does not open' },
  noneTitle: { nl: 'Er is nog geen bibliotheek', en: 'There is no library yet' },
  noneText: {
    nl: 'Een bibliotheek bewaart uw theorieën en kaders in één bestand op deze computer.',
    en: 'A library keeps your theories and frames in one file on this computer.',
  },
  openAnother: { nl: 'Een andere bibliotheek', en: 'Another library' },
  megabytes: { nl: '{n} MB', en: '{n} MB' },
  kilobytes: { nl: '{n} kB', en: '{n} kB' },
} as const satisfies Readonly<Record<string, Words | Counted>>;

export const holderKindWords = {
  company: { nl: 're-integratiebedrijf', en: 're-integration company' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  agency: { nl: 'uitkeringsinstantie', en: 'benefits agency' },
  network: { nl: 'samenwerkingsverband', en: 'partnership' },
  researcher: { nl: 'onderzoeker', en: 'researcher' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies Readonly<Record<string, Words>>;

/** What a frame holds of each kind of node. */
export const facetCountWords = {
  problem: {
    one: { nl: '{n} probleem', en: '{n} problem' },
    other: { nl: '{n} problemen', en: '{n} problems' },
  },
  instrument: {
    one: { nl: '{n} instrument', en: '{n} instrument' },
    other: { nl: '{n} instrumenten', en: '{n} instruments' },
  },
  connection: {
    one: { nl: '{n} verbinding', en: '{n} connection' },
    other: { nl: '{n} verbindingen', en: '{n} connections' },
  },
  mechanism: {
    one: { nl: '{n} mechanisme', en: '{n} mechanism' },
    other: { nl: '{n} mechanismen', en: '{n} mechanisms' },
  },
  context: {
    one: { nl: '{n} context', en: '{n} context' },
    other: { nl: '{n} contexten', en: '{n} contexts' },
  },
  subgoal: {
    one: { nl: '{n} tussendoel', en: '{n} sub-goal' },
    other: { nl: '{n} tussendoelen', en: '{n} sub-goals' },
  },
  endgoal: {
    one: { nl: '{n} einddoel', en: '{n} end goal' },
    other: { nl: '{n} einddoelen', en: '{n} end goals' },
  },
} as const satisfies Readonly<Record<NodeKind, Counted>>;

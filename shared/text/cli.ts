import { frameCommand, frameOptions } from './cliFrame.ts';
import { theoryCommands, theoryOptions } from './cliTheory.ts';
import type { Counted, Words } from './words.ts';

/** The commands of the command line, in the order in which the help lists them. */
export const cliCommands = [
  'init',
  'list',
  'import',
  'export',
  'check',
  'rules',
  'coverage',
  'frame-findings',
  'frame',
  'show',
  'versions',
  'diff',
  'search',
  'backup',
  'restore',
  'help',
] as const;
export type CliCommand = (typeof cliCommands)[number];

/** How a command is written, the same in every language but for what stands in for a value. */
export const cliUsage: Readonly<Record<CliCommand, Words>> = {
  init: { nl: 'init', en: 'init' },
  list: { nl: 'list [--json]', en: 'list [--json]' },
  import: { nl: 'import BESTAND… [--by-user] [--json]', en: 'import FILE… [--by-user] [--json]' },
  export: {
    nl: 'export ID [--format json|csv|qdc] [-o BESTAND]',
    en: 'export ID [--format json|csv|qdc] [-o FILE]',
  },
  check: {
    nl: 'check ID|BESTAND|all [--set SOORT,…] [--format VORM] [--fail-on GEWICHT]',
    en: 'check ID|FILE|all [--set SET,…] [--format FORM] [--fail-on WEIGHT]',
  },
  rules: { nl: 'rules [--json]', en: 'rules [--json]' },
  coverage: { nl: 'coverage ID [--json]', en: 'coverage ID [--json]' },
  'frame-findings': { nl: 'frame-findings [KADER] [--json]', en: 'frame-findings [FRAME] [--json]' },
  frame: frameCommand.usage,
  ...theoryCommands.usage,
  backup: { nl: 'backup [--json]', en: 'backup [--json]' },
  restore: { nl: 'restore [KOPIE] [--list] [--json]', en: 'restore [BACKUP] [--list] [--json]' },
  help: { nl: 'help [OPDRACHT]', en: 'help [COMMAND]' },
};

/** What a command does, in one line of the overview. */
export const cliSummary: Readonly<Record<CliCommand, Words>> = {
  init: {
    nl: 'maakt een bibliotheek met twee ordeningskaders en zes theorieën',
    en: 'makes a library with two ordering frames and six theories',
  },
  list: {
    nl: 'toont de theorieën en kaders in de bibliotheek',
    en: 'shows the theories and frames in the library',
  },
  import: {
    nl: 'leest theorieën en kaders in uit bestanden',
    en: 'reads theories and frames from files',
  },
  export: {
    nl: 'schrijft een theorie of kader naar een bestand',
    en: 'writes a theory or frame to a file',
  },
  check: { nl: 'toetst een theorie, of alle', en: 'checks a theory, or all' },
  rules: { nl: 'toont de toetsen', en: 'shows the checks' },
  coverage: {
    nl: 'toont wat een theorie doet met wat haar kaders kennen',
    en: 'shows what a theory does with what its frames know',
  },
  'frame-findings': {
    nl: 'toont wat de theorieën over een kader zeggen',
    en: 'shows what the theories say of a frame',
  },
  frame: frameCommand.summary,
  ...theoryCommands.summary,
  backup: { nl: 'maakt een reservekopie', en: 'makes a backup' },
  restore: { nl: 'zet een reservekopie terug', en: 'restores a backup' },
  help: { nl: 'legt een opdracht uit', en: 'explains a command' },
};

/** What the help of one command adds to its summary. */
export const cliDetails: Readonly<Record<CliCommand, Words>> = {
  init: {
    nl: 'De nieuwe bibliotheek bevat het kader “Fit or Unfit” (2011) met de theorieën van de bedrijven A, B, C en D, en het kader van zelfsturing (2010) met twee theorieën. Een bestand dat er al is, blijft zoals het is.',
    en: 'The new library holds the frame “Fit or Unfit” (2011) with the theories of companies A, B, C and D, and the frame of self-direction (2010) with two theories. A file that is already there stays as it is.',
  },
  list: {
    nl: 'Per regel: soort, id, titel, aantal onderdelen, aantal verbanden en revisie. Met --json als lijst van {kind, id, title, nodes, links, revision}.',
    en: 'One a line: kind, id, title, number of nodes, number of links and revision. With --json as a list of {kind, id, title, nodes, links, revision}.',
  },
  import: {
    nl: 'Alle bestanden worden eerst gelezen; klopt er één niet, dan verandert er niets. Een theorie die er al is, krijgt in één stap de inhoud van het bestand, en die stap is ongedaan te maken.',
    en: 'All files are read first; when one does not hold together, nothing changes. A theory that is already there gets the content of the file in one step, which can be undone.',
  },
  export: {
    nl: 'Zonder -o verschijnt de JSON op de standaarduitvoer. Dezelfde inhoud geeft altijd dezelfde bytes. Voor een oudere versie van een kader: ID@VERSIE. Een kader kan ook als tabel (--format csv) of als REFI-QDA-codeboek (--format qdc, in de taal van --lang); wat daarin niet past, wordt gezegd.',
    en: 'Without -o the JSON goes to standard output. The same content always gives the same bytes. For an older version of a frame: ID@VERSION. A frame can also go as a table (--format csv) or as a REFI-QDA codebook (--format qdc, in the language of --lang); what does not fit in is said.',
  },
  check: {
    nl: 'Toetst een theorie uit de bibliotheek, een bestand zonder het in te lezen, of met all elke theorie van de bibliotheek. --set kiest soorten toetsen: correctness, method, frame, evidence, strategy. --format is text, json, sarif of junit; --json is hetzelfde als --format json: een lijst van {rule, severity, at, message, key}, met under bij wat uit een andere bevinding volgt. Eindigt met 1 als er iets bij is dat niet kan kloppen, met --fail-on warning ook bij iets om op te letten. Wat verantwoord is telt niet mee.',
    en: 'Checks a theory in the library, a file without taking it in, or with all every theory of the library. --set chooses sets of checks: correctness, method, frame, evidence, strategy. --format is text, json, sarif or junit; --json is the same as --format json: a list of {rule, severity, at, message, key}, with under for what follows from another finding. Ends with 1 when there is something that cannot be right, with --fail-on warning also on something to take a look at. What is accounted for does not count.',
  },
  rules: {
    nl: 'Per regel: id, soort, gewicht en naam; ook de toetsen die met de kaders van de bibliotheek komen. Met --json als lijst van {id, set, severity, source, title}; source is de plaats in het rapport, of own.',
    en: 'One a line: id, set, weight and name; also the checks that come with the frames of the library. With --json as a list of {id, set, severity, source, title}; source is the place in the report, or own.',
  },
  coverage: {
    nl: 'Per lijst van het kader, naar zijde en categorie of tussendoel: sterke nadruk, nadruk, aanwezig, bewust niet of niet genoemd. Losse passingen tellen niet mee. Met --json als lijst met per kader {frame, version, title, tables, anchoring}.',
    en: 'By list of the frame, by side and by category or sub-goal: strongly emphasised, emphasised, present, left alone on purpose or not named. Loose fits do not count. With --json as a list with for each frame {frame, version, title, tables, anchoring}.',
  },
  'frame-findings': {
    nl: 'Over alle theorieën van de bibliotheek: items die nooit gebruikt zijn, onderdelen zonder code, middelen onder een ander tussendoel, mechanismen op een andere zijde, losse en analoge passingen, en woorden die zonder code terugkeren. Per regel één bevinding en één onderdeel, met tabs ertussen. Zonder KADER elk kader dat een theorie noemt. Met --json als lijst met per kader {frame, version, title, theories, unused, uncoded, otherGoals, otherSides, loose, analogous, words}.',
    en: 'Over all theories of the library: items never used, nodes without a code, means under another sub-goal, mechanisms on another side, loose and analogous fits, and words that come back without a code. One finding and one node a line, with tabs between. Without FRAME each frame that a theory names. With --json as a list with for each frame {frame, version, title, theories, unused, uncoded, otherGoals, otherSides, loose, analogous, words}.',
  },
  frame: frameCommand.details,
  ...theoryCommands.details,
  backup: {
    nl: 'De kopie komt naast de bibliotheek, wordt nagelezen en is daarna terug te zetten met restore.',
    en: 'The backup is kept beside the library, is read back, and can be restored with restore.',
  },
  restore: {
    nl: 'Zonder KOPIE wordt de nieuwste teruggezet; --list toont welke er zijn. Wat er nu in de bibliotheek staat, blijft als kopie bewaard.',
    en: 'Without BACKUP the newest is restored; --list shows which there are. What the library holds now is kept as a backup.',
  },
  help: {
    nl: 'Zonder OPDRACHT een overzicht van alle opdrachten.',
    en: 'Without COMMAND an overview of all commands.',
  },
};

export const cliOptions: readonly { readonly flag: Words; readonly says: Words }[] = [
  {
    flag: { nl: '--library BESTAND', en: '--library FILE' },
    says: {
      nl: 'de bibliotheek; zonder deze optie die van het programma zelf',
      en: 'the library; without this option the program’s own',
    },
  },
  {
    flag: { nl: '--json', en: '--json' },
    says: { nl: 'uitvoer die een programma kan lezen', en: 'output that a program can read' },
  },
  {
    flag: { nl: '--set SOORT,…', en: '--set SET,…' },
    says: { nl: 'alleen deze soorten toetsen (check)', en: 'only these sets of checks (check)' },
  },
  {
    flag: { nl: '--format VORM', en: '--format FORM' },
    says: { nl: 'text, json, sarif of junit (check)', en: 'text, json, sarif or junit (check)' },
  },
  {
    flag: { nl: '--fail-on GEWICHT', en: '--fail-on WEIGHT' },
    says: {
      nl: 'error of warning: vanaf welk gewicht met 1 geëindigd wordt (check)',
      en: 'error or warning: from which weight on to end with 1 (check)',
    },
  },
  ...theoryOptions,
  ...frameOptions,
  {
    flag: { nl: '--by-user', en: '--by-user' },
    says: {
      nl: 'zet de gebruikersnaam van het systeem bij de wijzigingen; anders de naam uit de instellingen (import, frame migrate)',
      en: 'puts the system’s user name beside the changes; otherwise the name from the settings (import, frame migrate)',
    },
  },
  {
    flag: { nl: '-o BESTAND', en: '-o FILE' },
    says: { nl: 'schrijft naar een bestand (export)', en: 'writes to a file (export)' },
  },
  {
    flag: { nl: '--lang nl|en', en: '--lang nl|en' },
    says: {
      nl: 'de taal; zonder deze optie die van het systeem',
      en: 'the language; without this option the system’s',
    },
  },
];

/** Headings and closing lines of the help. */
export const cliHelp = {
  title: {
    nl: 'Raderwerk op de opdrachtregel: beleidstheorieën bewaren, toetsen en uitwisselen.',
    en: 'Raderwerk on the command line: keep, check and exchange policy theories.',
  },
  usage: { nl: 'Gebruik: npm run -s cli -- {usage}', en: 'Usage: npm run -s cli -- {usage}' },
  anyCommand: { nl: 'OPDRACHT [opties]', en: 'COMMAND [options]' },
  commands: { nl: 'Opdrachten', en: 'Commands' },
  options: { nl: 'Opties', en: 'Options' },
  exits: {
    nl: 'Eindigt met 0 als het gelukt is, 1 bij bevindingen die niet kunnen kloppen, 2 als de opdracht of een bestand niet begrepen is; dan is er niets gewijzigd.',
    en: 'Ends with 0 when done, 1 on findings that cannot be right, 2 when the command or a file was not understood; then nothing has changed.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the command line says of its results. */
export const cliResults = {
  made: { nl: 'Bibliotheek gemaakt: {name}', en: 'Library made: {name}' },
  'import-made': {
    nl: '{id}: nieuw, {nodes} onderdelen en {links} verbanden, {rest}',
    en: '{id}: new, {nodes} nodes and {links} links, {rest}',
  },
  'import-changed': {
    nl: '{id}: bijgewerkt, {nodes} onderdelen en {links} verbanden, {rest}',
    en: '{id}: brought up to date, {nodes} nodes and {links} links, {rest}',
  },
  'import-same': { nl: '{id}: was al zo, niets gewijzigd', en: '{id}: already so, nothing changed' },
  'all-taken': { nl: 'niets weggelaten', en: 'nothing left out' },
  'left-out': { nl: 'weggelaten: {what}', en: 'left out: {what}' },
  'could-not-carry': { nl: 'Niet meegegaan: {what}.', en: 'Not carried along: {what}.' },
  theory: { nl: 'theorie', en: 'theory' },
  frame: { nl: 'kader', en: 'frame' },
  'no-frame': {
    nl: 'Deze theorie noemt geen kader dat in de bibliotheek staat.',
    en: 'This theory names no frame that the library holds.',
  },
  'no-findings': { nl: 'Geen bevindingen.', en: 'No findings.' },
  'backup-made': {
    nl: 'Reservekopie gemaakt: {name}',
    en: 'Backup made: {name}',
  },
  restored: {
    nl: 'Teruggezet: {name}. Wat er stond is bewaard als reservekopie.',
    en: 'Restored: {name}. What was there is kept as a backup.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const cliFindings: Counted = {
  one: { nl: '1 bevinding', en: '1 finding' },
  other: { nl: '{n} bevindingen', en: '{n} findings' },
};

/** Findings that were accounted for stay out of the list; this says so. */
export const cliWaived: Counted = {
  one: {
    nl: '1 bevinding is verantwoord en staat er niet bij.',
    en: '1 finding is accounted for and left out.',
  },
  other: {
    nl: '{n} bevindingen zijn verantwoord en staan er niet bij.',
    en: '{n} findings are accounted for and left out.',
  },
};

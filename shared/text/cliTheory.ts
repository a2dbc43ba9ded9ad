import type { Words } from './words.ts';

type OfTheory = Readonly<Record<'show' | 'versions' | 'diff' | 'search', Words>>;

/** The commands that show a theory, how it was and how two differ, and that find words in all of them. */
export const theoryCommands: Readonly<Record<'usage' | 'summary' | 'details', OfTheory>> = {
  usage: {
    show: {
      nl: 'show ID|BESTAND [--configurations] [--sentences] [--outline] [--json]',
      en: 'show ID|FILE [--configurations] [--sentences] [--outline] [--json]',
    },
    versions: { nl: 'versions ID [--json]', en: 'versions ID [--json]' },
    diff: { nl: 'diff VAN NAAR [--moves] [--json]', en: 'diff FROM TO [--moves] [--json]' },
    search: { nl: 'search TEKST [--json]', en: 'search TEXT [--json]' },
  },
  summary: {
    show: { nl: 'toont een theorie in woorden', en: 'shows a theory in words' },
    versions: { nl: 'toont de bewaarde versies van een theorie', en: 'shows the kept versions of a theory' },
    diff: {
      nl: 'noemt wat er tussen twee theorieën verschilt',
      en: 'names what differs between two theories',
    },
    search: { nl: 'zoekt woorden in alle theorieën', en: 'finds words in all theories' },
  },
  details: {
    show: {
      nl: 'Zonder optie wat de theorie over zichzelf zegt. --sentences geeft een zin per keten en per configuratie, --configurations de configuraties, elk als zin met haar leden en hun rol eronder, --outline een regel per onderdeel, verband, contextwerking en configuratie: soort, id, naam, codes, grond. ID@VERSIE is een bewaarde versie.',
      en: 'Without an option what the theory says of itself. --sentences gives a sentence a chain and a configuration, --configurations the configurations, each as its sentence with its members and their roles below, --outline a line for each node, link, moderation and configuration: kind, id, name, codes, basis. ID@VERSION is a kept version.',
    },
    versions: {
      nl: 'Per regel: id, tijdstip, revisie, door wie of waarom gemaakt, naam, reden. Met --json als lijst van {id, name, reason, made, by, at, revision, keptBy}.',
      en: 'One a line: id, moment, revision, by whom or why it was made, name, reason. With --json as a list of {id, name, reason, made, by, at, revision, keptBy}.',
    },
    diff: {
      nl: 'VAN en NAAR zijn een theorie (ID), een bewaarde versie (ID@VERSIE) of een bestand. Eén zin per verschil; wat alleen verplaatst is, telt pas mee met --moves. Tussen twee standen van één theorie staat erachter wie het wijzigde. Met --json als lijst van {kind, record, id, keys, before, after, text, by}.',
      en: 'FROM and TO are a theory (ID), a kept version (ID@VERSION) or a file. One sentence a difference; what only moved counts with --moves. Between two states of one theory it is followed by who changed it. With --json as a list of {kind, record, id, keys, before, after, text, by}.',
    },
    search: {
      nl: 'Alle woorden moeten voorkomen, ook als deel van een woord; hoofdletters en accenten doen er niet toe. Gezocht wordt in alles wat iemand geschreven heeft, in beide talen, en in de namen van codes. Per regel: theorie, id, soort, naam, en waar het staat. Met --json als {hits, all}.',
      en: 'All words must be there, parts of words too; capitals and accents do not matter. The search is in all that somebody wrote, in both languages, and in the names of codes. One a line: theory, id, kind, name, and where it stands. With --json as {hits, all}.',
    },
  },
};

/** The options that only these commands take. */
export const theoryOptions: readonly { readonly flag: Words; readonly says: Words }[] = [
  {
    flag: { nl: '--sentences, --configurations, --outline', en: '--sentences, --configurations, --outline' },
    says: { nl: 'wat van een theorie (show)', en: 'what of a theory (show)' },
  },
  {
    flag: { nl: '--moves', en: '--moves' },
    says: { nl: 'ook wat alleen verplaatst is (diff)', en: 'also what only moved (diff)' },
  },
];

/** How `show` and `versions` name what they print. */
export const showWords = {
  holder: { nl: 'Drager: {name}', en: 'Holder: {name}' },
  stance: { nl: 'Houding: {stance}', en: 'Stance: {stance}' },
  variant: { nl: 'Vorm: {variant}', en: 'Variant: {variant}' },
  frames: { nl: 'Kaders: {frames}', en: 'Frames: {frames}' },
  counts: {
    nl: '{nodes} onderdelen, {links} verbanden, {moderations} contextwerkingen, {configurations} configuraties',
    en: '{nodes} nodes, {links} links, {moderations} moderations, {configurations} configurations',
  },
  noConfigurations: { nl: 'Geen configuraties.', en: 'No configurations.' },
  noSentences: { nl: 'Geen ketens en geen configuraties.', en: 'No chains and no configurations.' },
  noVersions: { nl: 'Geen bewaarde versies.', en: 'No kept versions.' },
} as const satisfies Record<string, Words>;

/** What `search` says of what it found. */
export const searchWords = {
  none: { nl: 'Niets gevonden.', en: 'Nothing found.' },
  more: { nl: 'En nog {n}.', en: 'And {n} more.' },
} as const satisfies Record<string, Words>;

import type { Words } from './words.ts';

/** How a relation of a frame reads from its first item (`out`), towards it (`in`), and as the name of the list. */
interface RelationWords {
  readonly out: Words;
  readonly in: Words;
}

const both = (nl: string, en: string): Words => ({ nl, en });

/** The kinds of relations that frames of the field have; one that is not here is shown by the frame's own word. */
const relations: Readonly<Record<string, RelationWords>> = {
  'also-context': {
    out: both('is ook context', 'is also the context'),
    in: both('is ook probleem', 'is also the problem'),
  },
  'arrangement-is-instrument': {
    out: both('is het instrument', 'is the instrument'),
    in: both('is het arrangement', 'is the arrangement'),
  },
  'asked-in-questionnaire': {
    out: both('wordt gevraagd in', 'is asked in'),
    in: both('vraagt naar', 'asks about'),
  },
  bounds: { out: both('begrenst', 'bounds'), in: both('wordt begrensd door', 'is bounded by') },
  'branch-if-not-self-reliant': {
    out: both('zo niet zelfredzaam', 'if not self-reliant'),
    in: both('volgt zo niet zelfredzaam op', 'follows, if not self-reliant, from'),
  },
  'branch-if-self-reliant': {
    out: both('zo zelfredzaam', 'if self-reliant'),
    in: both('volgt zo zelfredzaam op', 'follows, if self-reliant, from'),
  },
  'category-on-side': { out: both('grijpt aan bij', 'engages at'), in: both('categorieën', 'categories') },
  'competence-of-variant': {
    out: both('hoort bij variant', 'belongs to variant'),
    in: both('vraagt van de professional', 'asks of the professional'),
  },
  'contributes-not-established': {
    out: both('bijdrage niet vastgesteld aan', 'contribution not established to'),
    in: both('bijdrage niet vastgesteld van', 'contribution not established of'),
  },
  hinders: { out: both('hindert', 'hinders'), in: both('wordt gehinderd door', 'is hindered by') },
  influences: { out: both('beïnvloedt', 'influences'), in: both('wordt beïnvloed door', 'is influenced by') },
  'instrument-of-subgoal': {
    out: both('dient tussendoel', 'serves sub-goal'),
    in: both('instrumenten', 'instruments'),
  },
  'instrument-of-variant': {
    out: both('past bij variant', 'fits variant'),
    in: both('instrumenten', 'instruments'),
  },
  'instrument-on-level': {
    out: both('staat op niveau', 'stands on level'),
    in: both('instrumenten op dit niveau', 'instruments on this level'),
  },
  'item-about-relation': {
    out: both('gaat over de relatie', 'is about the relation'),
    in: both('meetpunten hierover', 'items about it'),
  },
  'item-about-relation-ambiguous': {
    out: both('gaat misschien over de relatie', 'may be about the relation'),
    in: both('meetpunten die hier misschien over gaan', 'items that may be about it'),
  },
  'item-in-phase': {
    out: both('wordt gemeten in fase', 'is measured in phase'),
    in: both('meetpunten in deze fase', 'items in this phase'),
  },
  'item-of-source': { out: both('wordt gevraagd aan', 'is asked of'), in: both('levert', 'supplies') },
  'leads-to': { out: both('leidt tot', 'leads to'), in: both('komt voort uit', 'comes from') },
  'learning-loop': {
    out: both('leert terug naar', 'feeds learning back to'),
    in: both('leert van', 'learns from'),
  },
  'mechanism-anchored-at': {
    out: both('verankert op niveau', 'anchors at level'),
    in: both('mechanismen op dit niveau', 'mechanisms at this level'),
  },
  'mechanism-anchoring-candidate': {
    out: both('verankert misschien op niveau', 'may anchor at level'),
    in: both('mechanismen die hier misschien horen', 'mechanisms that may belong here'),
  },
  'mechanism-on-side': {
    out: both('werkt bij', 'works on'),
    in: both('mechanismen aan deze zijde', 'mechanisms on this side'),
  },
  overlaps: { out: both('overlapt met', 'overlaps with'), in: both('overlapt met', 'overlaps with') },
  'problem-instrument-suggestion': {
    out: both('misschien aan te pakken met', 'may be addressed by'),
    in: both('misschien tegen', 'may be used against'),
  },
  'question-of-theme': { out: both('hoort bij thema', 'belongs to theme'), in: both('vragen', 'questions') },
  relieves: { out: both('verlicht', 'relieves'), in: both('wordt verlicht door', 'is relieved by') },
  'requirement-of-variant': {
    out: both('geldt bij variant', 'holds for variant'),
    in: both('vraagt van de organisatie', 'asks of the organisation'),
  },
  'requires-all': {
    out: both('vraagt alles van', 'requires all of'),
    in: both('is nodig voor', 'is needed for'),
  },
  'risk-in-phase': {
    out: both('speelt in fase', 'plays in phase'),
    in: both('risico’s in deze fase', 'risks in this phase'),
  },
  'same-instrument': {
    out: both('is hetzelfde instrument als', 'is the same instrument as'),
    in: both('is hetzelfde instrument als', 'is the same instrument as'),
  },
  'service-for-client-type': {
    out: both('is voor klanttype', 'is for client type'),
    in: both('diensten', 'services'),
  },
  'variant-of': {
    out: both('is een vorm van', 'is a variant of'),
    in: both('heeft als vorm', 'has as variant'),
  },
  'variant-requires': {
    out: both('vraagt', 'requires'),
    in: both('is nodig bij variant', 'is required by variant'),
  },
  'variant-risk': {
    out: both('loopt het risico', 'runs the risk'),
    in: both('is een risico van variant', 'is a risk of variant'),
  },
  'variant-supported-by': {
    out: both('wordt gesteund door', 'is supported by'),
    in: both('steunt variant', 'supports variant'),
  },
  'vision-asked-by': {
    out: both('vraagt naar', 'asks about'),
    in: both('wordt gevraagd door', 'is asked by'),
  },
};

/** Properties of items, and the bare words that stand as their values, as far as the field's frames have them. */
const terms: Readonly<Record<string, Words>> = {
  about: both('gaat over', 'about'),
  actor: both('wie', 'who'),
  aimsAt: both('gericht op', 'aims at'),
  anchoringSuggested: both('verankering, voorgesteld', 'anchoring, suggested'),
  approach: both('aanpak', 'approach'),
  aspects: both('aspecten', 'aspects'),
  bridgeable: both('overbrugbaar', 'bridgeable'),
  by: both('door', 'by'),
  cases: both('gevallen', 'cases'),
  channelsOfInfluence: both('wegen van invloed', 'channels of influence'),
  clientRole: both('rol van de klant', 'role of the client'),
  companies: both('genoemd bij bedrijf', 'named at company'),
  conditions: both('voorwaarden', 'conditions'),
  decides: both('wie beslist', 'who decides'),
  decision: both('beslissing', 'decision'),
  denies: both('ontkent', 'denies'),
  direction: both('richting', 'direction'),
  directionHeldBy: both('regie bij', 'direction held by'),
  distance: both('afstand tot werk', 'distance to work'),
  drivers: both('drijfveren', 'drivers'),
  durability: both('duurzaamheid', 'durability'),
  eligibility: both('voor wie', 'eligibility'),
  examples: both('voorbeelden', 'examples'),
  extra: both('bovendien', 'moreover'),
  fitInMainFrame: both('past in het hoofdkader', 'fits the main frame'),
  forWhom: both('voor wie', 'for whom'),
  formerly: both('vroeger', 'formerly'),
  found: both('aangetroffen', 'found'),
  ground: both('grond', 'ground'),
  guidanceIntensity: both('intensiteit van begeleiding', 'intensity of guidance'),
  indicators: both('indicatoren', 'indicators'),
  influenceable: both('beïnvloedbaar', 'influenceable'),
  initiative: both('initiatief bij', 'initiative with'),
  interviewed: both('geïnterviewd', 'interviewed'),
  interviewedNote: both('bij de aantallen', 'on the numbers'),
  keywords: both('trefwoorden', 'keywords'),
  kind: both('soort', 'kind'),
  later: both('later', 'later'),
  level: both('niveau', 'level'),
  levers: both('hefbomen', 'levers'),
  lines: both('regels', 'lines'),
  locus: both('plaats', 'locus'),
  maxMonths: both('hoogstens, in maanden', 'at most, in months'),
  mechanisms: both('mechanismen', 'mechanisms'),
  meta: both('beslissing over beslissen', 'decision on deciding'),
  minContactsPerMonth: both('minste contacten per maand', 'fewest contacts a month'),
  moves: both('verschuift', 'moves'),
  number: both('nummer', 'number'),
  op: both('grens', 'bound'),
  origin: both('herkomst', 'origin'),
  parts: both('onderdelen', 'parts'),
  pays: both('wie betaalt', 'who pays'),
  phase: both('fase', 'phase'),
  preferred: both('voorkeur', 'preferred'),
  printedIn: both('gedrukt in', 'printed in'),
  professionalRole: both('rol van de professional', 'role of the professional'),
  professionalTask: both('taak van de professional', 'task of the professional'),
  profile: both('profiel', 'profile'),
  provision: both('uitvoering', 'provision'),
  quantifier: both('hoe vaak', 'how often'),
  question: both('vraag', 'question'),
  realised: both('gehaald', 'realised'),
  references: both('literatuur', 'references'),
  reintegrationIs: both('re-integratie is dan', 're-integration then is'),
  rejoinder: both('weerwoord', 'rejoinder'),
  response: both('reactie', 'response'),
  responseNote: both('bij de reactie', 'on the response'),
  role: both('rol', 'role'),
  schema: both('schema', 'schema'),
  scope: both('verbonden aan', 'attached to'),
  share: both('aandeel', 'share'),
  side: both('aangrijpingspunt', 'side'),
  sides: both('aangrijpingspunten', 'sides'),
  stance: both('standpunt', 'stance'),
  strategyType: both('soort strategie', 'kind of strategy'),
  subtypes: both('soorten', 'subtypes'),
  supplier: both('leverancier', 'supplier'),
  targetGroups: both('doelgroepen', 'target groups'),
  test: both('toets', 'test'),
  theories: both('theorieën', 'theories'),
  traits: both('kenmerken', 'traits'),
  type: both('soort', 'type'),
  unit: both('eenheid', 'unit'),
  unwanted: both('ongewenst', 'unwanted'),
  used: both('in gebruik', 'in use'),
  validFrom: both('geldig vanaf', 'valid from'),
  value: both('waarde', 'value'),
  verdict: both('oordeel', 'verdict'),
  voices: both('wie zegt het', 'who says so'),
  weten: both('weten', 'knowing'),
  willen: both('willen', 'wanting'),
  kunnen: both('kunnen', 'being able'),

  true: both('ja', 'yes'),
  false: both('nee', 'no'),
  yes: both('ja', 'yes'),
  no: both('nee', 'no'),
  'by-compensation': both('door compensatie', 'by compensation'),
  client: both('klant', 'client'),
  environment: both('omgeving', 'environment'),
  professional: both('professional', 'professional'),
  shared: both('samen', 'shared'),
  joint: both('samen', 'jointly'),
  supply: both('aanbod', 'supply'),
  demand: both('vraag', 'demand'),
  match: both('match', 'match'),
  bridge: both('overbrugging', 'bridge'),
  generic: both('generiek', 'generic'),
  specific: both('specifiek', 'specific'),
  'generic-and-specific': both('generiek en specifiek', 'generic and specific'),
  'box-3.1': both('box 3.1', 'box 3.1'),
  'chapter-6': both('hoofdstuk 6', 'chapter 6'),
  'chapter-7': both('hoofdstuk 7', 'chapter 7'),
  up: both('omhoog', 'up'),
  down: both('omlaag', 'down'),
  either: both('beide kanten op', 'either way'),
  none: both('geen', 'none'),
  low: both('laag', 'low'),
  medium: both('middel', 'medium'),
  high: both('hoog', 'high'),
  main: both('vooral dit', 'mainly this'),
  self: both('zelf', 'by itself'),
  purchased: both('ingekocht', 'purchased'),
  partial: both('gedeeltelijk', 'partly'),
  fits: both('past', 'fits'),
  container: both('verzamelplaats', 'container'),
  risk: both('risico', 'risk'),
  all: both('alle', 'all'),
};

/** A key or code as words: *instrument-of-subgoal* and *clientRole* fall apart into theirs. */
const apart = (key: string): string =>
  key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_.]+/g, ' ')
    .toLowerCase();

/** How a relation reads, away from an item or towards it; the frame's own word where it is not one of the field's. */
export function relationWords(type: string, way: 'out' | 'in'): Words {
  const known = relations[type]?.[way];
  if (known) return known;
  const word = apart(type);
  return way === 'out' ? both(word, word) : both(`${word} (hierheen)`, `${word} (towards this)`);
}

/** The name of a property of an item. */
export function attributeWords(key: string): Words {
  return terms[key] ?? both(apart(key), apart(key));
}

/** A bare word that stands as a value: the field's where it is one, else as it stands. */
export function valueWords(value: string): Words {
  return terms[value] ?? both(value, value);
}

import type { Part } from '../configuration/parts.ts';
import type { Counted, Words } from './words.ts';

type PerPart = Readonly<Record<Part, Words>>;

/** The joints of a configuration's sentence; the parts between are the names of its members. */
export const configurationSentenceWords = {
  /** Where the sentence begins with this place. */
  first: {
    intervention: { nl: 'Als het bedrijf inzet op ', en: 'If the company deploys ' },
    actor: { nl: 'Als dit gedaan wordt door ', en: 'If this is done by ' },
    context: { nl: 'Als dit speelt: ', en: 'If this is the case: ' },
    outcome: { nl: 'Dan komt ', en: 'Then ' },
    mechanism: { nl: 'Doordat dit werkt: ', en: 'Because this sets in: ' },
  },
  /** Where something was said before it. */
  next: {
    intervention: { nl: ', met inzet van ', en: ', deploying ' },
    actor: { nl: ', door ', en: ', by ' },
    context: { nl: ', waar dit speelt: ', en: ', where this is the case: ' },
    outcome: { nl: ', dan komt ', en: ', then ' },
    mechanism: { nl: ', doordat dit werkt: ', en: ', because this sets in: ' },
  },
  open: {
    intervention: { nl: '(nog geen interventie)', en: '(no intervention yet)' },
    actor: { nl: '(nog geen actor)', en: '(no actor yet)' },
    context: { nl: '(nog geen context)', en: '(no context yet)' },
    outcome: { nl: '(nog geen uitkomst)', en: '(no outcome yet)' },
    mechanism: { nl: '(nog geen mechanisme)', en: '(no mechanism yet)' },
  },
  closer: { nl: ' dichterbij', en: ' comes closer' },
  undecided: { nl: '; nog zonder rol: ', en: '; without a role yet: ' },
  and: { nl: ' en ', en: ' and ' },
} as const satisfies {
  readonly first: PerPart;
  readonly next: PerPart;
  readonly open: PerPart;
  readonly closer: Words;
  readonly undecided: Words;
  readonly and: Words;
};

/** The panel of configurations beside the map. */
export const configurationsWords = {
  title: { nl: 'Configuraties', en: 'Configurations' },
  close: { nl: 'Configuraties sluiten', en: 'Close the configurations' },
  make: { nl: 'Maak van de keuze', en: 'Make from the selection' },
  makeHint: {
    nl: 'Kies in de kaart wat bij elkaar hoort: context, mechanisme en uitkomst, en wat ervoor wordt ingezet.',
    en: 'Select on the map what belongs together: context, mechanism and outcome, and what is deployed for it.',
  },
  none: {
    nl: 'Nog geen configuraties. Een configuratie zegt welk mechanisme onder welke omstandigheid welke uitkomst geeft.',
    en: 'No configurations yet. A configuration says which mechanism brings which outcome under which circumstance.',
  },
  dyad: { nl: 'Niet rond: nog geen {missing}', en: 'Not complete: no {missing} yet' },
  show: { nl: 'Laat zien in de kaart', en: 'Show on the map' },
  remove: { nl: 'Verwijder', en: 'Remove' },
  removeThis: { nl: 'Verwijder configuratie {n}', en: 'Remove configuration {n}' },
  showThis: { nl: 'Laat configuratie {n} zien in de kaart', en: 'Show configuration {n} on the map' },
  nth: { nl: 'Configuratie {n}', en: 'Configuration {n}' },
  member: { nl: '{name}, {role}', en: '{name}, {role}' },
  fill: { nl: 'Vul in: {part}', en: 'Fill in: {part}' },
  takeOut: { nl: 'Haal uit deze configuratie', en: 'Take out of this configuration' },
  goTo: { nl: 'Ga naar dit onderdeel', en: 'Go to this node' },
  role: { nl: 'Rol: {role}', en: 'Role: {role}' },
  instead: { nl: 'In plaats daarvan: {name}', en: 'Instead: {name}' },
  nothingFits: { nl: 'Geen onderdeel past hier', en: 'No node fits here' },
  addChosen: { nl: 'Voeg de keuze toe', en: 'Add the selection' },
  ripple: {
    nl: '{name} is daar context: configuratie {n}',
    en: '{name} is a context there: configuration {n}',
  },
  more: { nl: 'Toon meer', en: 'Show more' },
} as const satisfies Record<string, Words>;

export const configurationsCounts = {
  all: {
    one: { nl: '1 configuratie', en: '1 configuration' },
    other: { nl: '{n} configuraties', en: '{n} configurations' },
  },
} as const satisfies Record<string, Counted>;

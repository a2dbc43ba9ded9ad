import type { Part } from '../configuration/parts.ts';
import type { Counted, Words } from './words.ts';

/** What stands in a configuration's sentence where nobody fills a place yet, and before members whose role is undecided. */
export const configurationSentenceWords = {
  intervention: { nl: 'een nog open interventie', en: 'an intervention still open' },
  actor: { nl: 'een nog open actor', en: 'an actor still open' },
  context: { nl: 'een nog open context', en: 'a context still open' },
  outcome: { nl: 'een nog open uitkomst', en: 'an outcome still open' },
  mechanism: { nl: 'een nog open mechanisme', en: 'a mechanism still open' },
  in: { nl: ' in ', en: ' in ' },
  inFirst: { nl: 'In ', en: 'In ' },
  undecided: { nl: '; nog zonder rol: ', en: '; without a role yet: ' },
  undecidedFirst: { nl: 'Nog zonder rol: ', en: 'Without a role yet: ' },
} as const satisfies Readonly<Record<Part, Words>> & Readonly<Record<string, Words>>;

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

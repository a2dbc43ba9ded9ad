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
  redrawTitle: { nl: 'Ook op de kaart?', en: 'On the map too?' },
  redrawStays: {
    nl: 'Wat er over {old} gezegd is, blijft bij {old} staan. Teken het alleen als het ook voor {name} geldt.',
    en: 'What is said of {old} stays with {old}. Draw it only where it holds for {name} too.',
  },
  redrawNot: { nl: 'Alleen deze configuratie', en: 'Only this configuration' },
  redraw: { nl: 'Teken ze ook bij {name}', en: 'Draw them at {name} too' },
  nothingFits: { nl: 'Geen onderdeel past hier', en: 'No node fits here' },
  addChosen: { nl: 'Voeg de keuze toe', en: 'Add the selection' },
  ripple: {
    nl: '{name} is daar context: configuratie {n}',
    en: '{name} is a context there: configuration {n}',
  },
  more: { nl: 'Toon meer', en: 'Show more' },
  parts: { nl: 'Wat te zien is', en: 'What to see' },
  ofWay: { nl: 'Maak een configuratie van deze weg', en: 'Make a configuration of this way' },
  proposal: { nl: 'Voorgestelde configuratie', en: 'Proposed configuration' },
  proposalsHint: {
    nl: 'Wat er volgens de verbanden op de kaart bij elkaar hoort. Niets wordt vastgelegd voordat u het overneemt.',
    en: 'What belongs together by the links on the map. Nothing is set before you accept it.',
  },
  seeProposed: { nl: 'Bekijk wat de kaart voorstelt', en: 'See what the map proposes' },
  noProposals: {
    nl: 'Geen voorstellen: er is nog geen mechanisme dat door een middel in werking komt of een doel dichterbij brengt, of alles staat al in een configuratie.',
    en: 'No proposals: no mechanism is triggered by a means or brings about a goal yet, or all of it is in a configuration already.',
  },
  accept: { nl: 'Neem over', en: 'Accept' },
  acceptThis: { nl: 'Neem voorstel {n} over', en: 'Accept proposal {n}' },
  dismiss: { nl: 'Leg opzij', en: 'Set aside' },
  dismissThis: { nl: 'Leg voorstel {n} opzij', en: 'Set proposal {n} aside' },
  nthProposal: { nl: 'Voorstel {n}', en: 'Proposal {n}' },
  bringBack: { nl: 'Toon ze weer', en: 'Show them again' },
} as const satisfies Record<string, Words>;

export const configurationsCounts = {
  all: {
    one: { nl: '1 configuratie', en: '1 configuration' },
    other: { nl: '{n} configuraties', en: '{n} configurations' },
  },
  made: { one: { nl: 'Gemaakt (1)', en: 'Made (1)' }, other: { nl: 'Gemaakt ({n})', en: 'Made ({n})' } },
  proposed: {
    one: { nl: 'Voorstellen (1)', en: 'Proposals (1)' },
    other: { nl: 'Voorstellen ({n})', en: 'Proposals ({n})' },
  },
  seeMade: {
    one: { nl: 'Bekijk de configuratie', en: 'See the configuration' },
    other: { nl: 'Bekijk alle {n} configuraties', en: 'See all {n} configurations' },
  },
  seeProposals: {
    one: { nl: 'Bekijk 1 voorstel uit de kaart', en: 'See 1 proposal out of the map' },
    other: { nl: 'Bekijk {n} voorstellen uit de kaart', en: 'See {n} proposals out of the map' },
  },
  acceptAll: {
    one: { nl: 'Neem het getoonde over', en: 'Accept the one shown' },
    other: { nl: 'Neem alle {n} getoonde over', en: 'Accept all {n} shown' },
  },
  accepted: {
    one: { nl: '1 configuratie gemaakt.', en: '1 configuration made.' },
    other: { nl: '{n} configuraties gemaakt.', en: '{n} configurations made.' },
  },
  redraw: {
    one: {
      nl: 'Aan {old} zit 1 verband of context dat door iemand gezegd of onderbouwd is, of ook bij een andere configuratie hoort.',
      en: '1 link or context at {old} was said by someone, has evidence, or belongs to another configuration too.',
    },
    other: {
      nl: 'Aan {old} zitten {n} verbanden en contexten die door iemand gezegd of onderbouwd zijn, of ook bij een andere configuratie horen.',
      en: '{n} links and contexts at {old} were said by someone, have evidence, or belong to another configuration too.',
    },
  },
  redrawn: {
    one: { nl: '1 verband of context volgt op de kaart.', en: '1 link or context follows on the map.' },
    other: {
      nl: '{n} verbanden en contexten volgen op de kaart.',
      en: '{n} links and contexts follow on the map.',
    },
  },
  ground: {
    one: { nl: 'Contexten en onderbouwing (1)', en: 'Contexts and evidence (1)' },
    other: { nl: 'Contexten en onderbouwing ({n})', en: 'Contexts and evidence ({n})' },
  },
  setAside: {
    one: { nl: '1 voorstel opzij gelegd', en: '1 proposal set aside' },
    other: { nl: '{n} voorstellen opzij gelegd', en: '{n} proposals set aside' },
  },
} as const satisfies Record<string, Counted>;

import type { Effect, Emphasis } from '../theory/words.ts';
import type { Words } from './words.ts';

/** The six steps of box 6.1 as a guide: what each is called, what to ask, and how it is answered here. */
export const guideSteps: readonly { readonly name: Words; readonly ask: Words; readonly how: Words }[] = [
  {
    name: { nl: 'Aangrijpingspunt', en: 'Point of engagement' },
    ask: {
      nl: 'Waar moet het veranderen: bij de werkzoekende, bij de werkgever, in hun ontmoeting, in de omgeving?',
      en: 'Where is change to come about: in the jobseeker, the employer, their meeting, the surroundings?',
    },
    how: {
      nl: 'Geef elke kant 0 tot 3 en zeg waarom.',
      en: 'Give each side 0 to 3 and say why.',
    },
  },
  {
    name: { nl: 'Problemen', en: 'Problems' },
    ask: {
      nl: 'Wat staat er tussen deze mensen en werk? Wat laat het bedrijf bewust liggen?',
      en: 'What stands between these people and work? What does the company leave alone on purpose?',
    },
    how: {
      nl: 'Enter voegt een probleem toe, Shift+Enter een dat het bedrijf bewust laat liggen. Enter in een leeg veld gaat verder.',
      en: 'Enter adds a problem, Shift+Enter one that the company leaves alone on purpose. Enter in an empty field moves on.',
    },
  },
  {
    name: { nl: 'Aanpak', en: 'Approach' },
    ask: {
      nl: 'Wat doet het bedrijf aan elk probleem, zelf of met anderen? Welke tussendoelen wil het bereiken?',
      en: 'What does the company do about each problem, itself or with others? Which sub-goals does it want to reach?',
    },
    how: {
      nl: 'Een middel achter een probleem wordt er meteen mee verbonden. Een nummer uit het kader mag ook, zoals I23. Shift+Enter noemt wat het bedrijf bewust laat liggen.',
      en: 'A means named at a problem is linked to it at once. A number of the frame will do, such as I23. Shift+Enter names what the company leaves alone on purpose.',
    },
  },
  {
    name: { nl: 'Mechanismen', en: 'Mechanisms' },
    ask: {
      nl: 'Wat verandert er in iemands denken of doen door dit middel, en waartoe leidt dat?',
      en: 'What does this means change in how someone thinks or acts, and what does that lead to?',
    },
    how: {
      nl: 'Noem bij elk middel het mechanisme, en bij elk mechanisme het tussendoel.',
      en: 'Name the mechanism at each means, and the sub-goal at each mechanism.',
    },
  },
  {
    name: { nl: 'Contexten', en: 'Contexts' },
    ask: {
      nl: 'Onder welke omstandigheden werkt dit niet, of juist wel?',
      en: 'Under which circumstances does this not work, or only then?',
    },
    how: {
      nl: 'Een context komt te staan op wat hij helpt of hindert. Op een verband zet je hem op de kaart, met M.',
      en: 'A context is placed on what it helps or hinders. On a link it is placed on the map, with M.',
    },
  },
  {
    name: { nl: 'Conclusie', en: 'Conclusion' },
    ask: {
      nl: 'Waar loopt het op uit, hoe diep beklijft het, en wat is dan de claim in één zin?',
      en: 'What does it come to, how deep does it settle, and what then is the claim in one sentence?',
    },
    how: {
      nl: 'De zin volgt uit de kaart. Neem hem over of schrijf een eigen zin.',
      en: 'The sentence follows from the map. Take it, or write your own.',
    },
  },
];

export const guideWords = {
  guide: { nl: 'Zes stappen', en: 'Six steps' },
  close: { nl: 'Sluit de zes stappen', en: 'Close the six steps' },
  steps: { nl: 'Stappen', en: 'Steps' },
  step: { nl: 'Stap {n}: {name}', en: 'Step {n}: {name}' },
  filled: { nl: 'Stap {n}: {name}, ingevuld', en: 'Step {n}: {name}, filled in' },
  previous: { nl: 'Vorige', en: 'Previous' },
  next: { nl: 'Volgende', en: 'Next' },
  nextKeys: { nl: 'Ctrl+Enter', en: 'Ctrl+Enter' },
  toSheet: { nl: 'Naar het blad', en: 'To the sheet' },
  offer: {
    nl: 'Nog niets getekend. De zes stappen leiden van niets naar een eerste claim.',
    en: 'Nothing drawn yet. The six steps lead from nothing to a first claim.',
  },
  begin: { nl: 'Begin met stap 1', en: 'Begin with step 1' },
  meansFor: { nl: 'Middel tegen {name}', en: 'Means against {name}' },
  meansForNone: { nl: 'Middel dat bij geen probleem hoort', en: 'Means that belongs to no problem' },
  connection: { nl: 'Verbinding met anderen', en: 'Connection with others' },
  subgoal: { nl: 'Tussendoel', en: 'Sub-goal' },
  mechanismOf: { nl: 'Mechanisme van {name}', en: 'Mechanism of {name}' },
  goalOf: { nl: 'Tussendoel van {name}', en: 'Sub-goal of {name}' },
  contextOf: { nl: 'Context bij {name}', en: 'Context at {name}' },
  contextOfNone: { nl: 'Context die nog nergens op staat', en: 'Context that stands on nothing yet' },
  onwardOf: { nl: 'Waaraan {name} bijdraagt', en: 'What {name} contributes to' },
  onward: { nl: 'Wat draagt waaraan bij?', en: 'What contributes to what?' },
  endgoal: { nl: 'Einddoel', en: 'End goal' },
  problem: { nl: 'Probleem', en: 'Problem' },
  mechanism: { nl: 'Mechanisme', en: 'Mechanism' },
  allToWork: { nl: 'Leid alle tussendoelen naar {name}', en: 'Lead all sub-goals to {name}' },
  proposal: { nl: 'Voorstel uit de kaart', en: 'Proposed from the map' },
  take: { nl: 'Neem over als claim', en: 'Take it as the claim' },
  taken: { nl: 'Dit is de claim.', en: 'This is the claim.' },
  noProposal: {
    nl: 'Noem eerst een middel of een mechanisme; dan volgt hier een voorstel.',
    en: 'Name a means or a mechanism first; then a proposal follows here.',
  },
  noProblems: { nl: 'Nog geen problemen. Ga terug naar stap 2.', en: 'No problems yet. Go back to step 2.' },
  noMeans: { nl: 'Nog geen middelen. Ga terug naar stap 3.', en: 'No means yet. Go back to step 3.' },
  noMechanisms: {
    nl: 'Nog geen mechanismen. Ga terug naar stap 4.',
    en: 'No mechanisms yet. Go back to step 4.',
  },
  emphasis: { nl: 'Nadruk van {name}: {emphasis}. Wissel', en: 'Emphasis of {name}: {emphasis}. Change' },
  leave: { nl: '{name} bewust niet', en: 'Leave {name} alone on purpose' },
  include: { nl: '{name} weer opnemen', en: 'Take {name} in again' },
  effect: { nl: '{name} {effect}. Wissel', en: '{name} {effect}. Change' },
} as const satisfies Record<string, Words>;

/** The emphasis that a press brings next. */
export const nextEmphasis: Readonly<Record<Emphasis, Emphasis>> = { 0: 1, 1: 2, 2: 0 };
/** The effect that a press brings next. */
export const nextEffect: Readonly<Record<Effect, Effect>> = {
  hinders: 'facilitates',
  facilitates: 'precondition',
  precondition: 'flips',
  flips: 'hinders',
};

import type { CoverageState } from '../comparison/coverage.ts';
import { emphasisWords } from './domain.ts';
import type { Counted, Words } from './words.ts';

/** What a theory does with an item of its frame. *Not named* is unknown; it does not say that the thing is not there. */
export const stateWords: Readonly<Record<CoverageState, Words>> = {
  strong: emphasisWords[2],
  emphasised: emphasisWords[1],
  present: emphasisWords[0],
  excluded: { nl: 'bewust niet', en: 'left alone on purpose' },
  silent: { nl: 'niet genoemd', en: 'not named' },
};

/** The words of the view *Coverage*, of its table as a file, and of the command line. */
export const coverageWords = {
  title: { nl: 'Dekking', en: 'Coverage' },
  lead: {
    nl: 'Wat deze theorie doet met wat het kader kent. Losse passingen tellen niet mee; niet genoemd is onbekend, niet afwezig.',
    en: 'What this theory does with what the frame knows. Loose fits do not count; not named is unknown, not absent.',
  },
  frame: { nl: 'Kader', en: 'Frame' },
  onlySilent: { nl: 'Alleen niet genoemd', en: 'Only what is not named' },
  saveTable: { nl: 'Bewaar als CSV', en: 'Save as CSV' },
  copyTable: { nl: 'Kopieer als tabel', en: 'Copy as a table' },
  copied: { nl: 'De tabel staat op het klembord.', en: 'The table is on the clipboard.' },
  notCopied: {
    nl: 'De tabel kon niet naar het klembord; bewaar haar als CSV.',
    en: 'The table could not go to the clipboard; save it as CSV.',
  },
  noFrame: {
    nl: 'Deze theorie noemt geen kader dat in de bibliotheek staat.',
    en: 'This theory names no frame that the library holds.',
  },
  noFrameHow: {
    nl: 'Lees een kader in, of kies er een bij de gegevens van de theorie.',
    en: 'Read a frame in, or choose one in the details of the theory.',
  },
  nothingSilent: {
    nl: 'Alles uit dit kader wordt genoemd.',
    en: 'Everything in this frame is named.',
  },
  contents: { nl: 'Lijst', en: 'List' },
  together: { nl: 'samen', en: 'in all' },
  level: { nl: 'Niveau', en: 'Level' },
  keys: {
    nl: 'Pijltoetsen lopen door een tabel. Enter toont wat de theorie noemt in de kaart, en voegt toe wat zij niet noemt.',
    en: 'Arrow keys walk through a table. Enter shows in the map what the theory names, and adds what it does not name.',
  },
  noSide: { nl: 'zonder zijde', en: 'no side' },
  used: { nl: '{used} van {all}', en: '{used} of {all}' },
  usedInAll: { nl: '{used} van {all} gebruikt', en: '{used} of {all} used' },
  excludedCount: { nl: '{n} bewust niet', en: '{n} left alone on purpose' },
  silentCount: { nl: '{n} niet genoemd', en: '{n} not named' },
  different: {
    nl: '{used} van {all} als wat hetzelfde is één keer telt',
    en: '{used} of {all} when what is the same counts once',
  },
  severalSides: {
    nl: 'Wat op meer zijden is gevonden, staat bij elke zijde en telt in het geheel één keer.',
    en: 'What was found on several sides stands on each, and counts once in all.',
  },
  sameAs: { nl: 'hetzelfde als {codes}', en: 'the same as {codes}' },
  analogous: { nl: 'alleen analoog', en: 'by analogy only' },
  looseFits: { nl: 'los: {titles}', en: 'loose: {titles}' },
  show: { nl: 'Toon in de kaart', en: 'Show in the map' },
  addItem: { nl: 'Voeg toe: {name}', en: 'Add: {name}' },
  jobseeker: { nl: 'werkzoekende', en: 'jobseeker' },
  employer: { nl: 'werkgever', en: 'employer' },
  notStated: { nl: 'niet gezegd', en: 'not stated' },
  noPlus: { nl: 'geen', en: 'none' },
  plusses: {
    one: { nl: '1 plus', en: '1 plus' },
    other: { nl: '{n} plussen', en: '{n} plusses' },
  } satisfies Counted,
  fileName: { nl: 'dekking', en: 'coverage' },
} as const;

/** The headings of the table as a file. */
export const coverageColumns: readonly Words[] = [
  { nl: 'lijst', en: 'list' },
  { nl: 'zijde', en: 'side' },
  { nl: 'onder', en: 'under' },
  { nl: 'code', en: 'code' },
  { nl: 'begrip', en: 'item' },
  { nl: 'stand', en: 'state' },
  { nl: 'wijze', en: 'degree' },
  { nl: 'reden', en: 'reason' },
  { nl: 'passing', en: 'fit' },
  { nl: 'onderdelen', en: 'nodes' },
  { nl: 'losse passingen', en: 'loose fits' },
  { nl: 'hetzelfde als', en: 'the same as' },
];

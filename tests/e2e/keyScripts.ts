import type { AppCommandId } from '../../shared/appCommands.ts';
import type { Words } from '../../shared/text/words.ts';

/** One thing that the hands do. `holds` is how the name of what has the keyboard afterwards begins; it is waited for. */
export type KeyStep = {
  readonly holds?: Words;
} & (
  | { readonly command: AppCommandId }
  | { readonly key: string; readonly why: Words }
  /** The key again and again until what `holds` names has the keyboard. */
  | { readonly again: string; readonly holds: Words; readonly why: Words }
  /** Typed text; `sees` is how a choice begins that has to have come up before one goes on. */
  | { readonly type: Words; readonly sees?: Words }
);

export interface KeyTask {
  readonly task: Words;
  readonly steps: readonly KeyStep[];
}

const fear: Words = { nl: 'Bang om opnieuw te beginnen', en: 'Fear of starting again' };
const identity: Words = { nl: 'Identiteitsmechanisme', en: 'Identity mechanism' };
/** How a node's own name begins, which its title alone does for its links too. */
const itself = ({ nl, en }: Words): Words => ({ nl: `${nl}, `, en: `${en}, ` });
const enter = (why: Words, holds?: Words): KeyStep => ({ key: 'Enter', why, ...(holds && { holds }) });

/** To a node from anywhere, by its name. */
const lookUp = (name: Words): readonly KeyStep[] => [
  { command: 'palette', holds: { nl: 'Zoek een opdracht', en: 'Find a command' } },
  { type: name },
  enter({ nl: 'naar dit onderdeel', en: 'to this node' }, itself(name)),
];
const keep: Words = { nl: 'bewaart de naam', en: 'keeps the name' };

/** The tasks of the program by keys alone, in the order in which one follows on the other in company A's theory. */
export const keyTasks = {
  node: {
    task: { nl: 'Een onderdeel maken', en: 'Make a node' },
    steps: [
      { command: 'add-problem', holds: { nl: 'Nieuwe naam', en: 'New name' } },
      { type: fear },
      enter(keep, itself(fear)),
    ],
  },
  link: {
    task: { nl: 'Twee onderdelen verbinden', en: 'Connect two nodes' },
    steps: [
      { command: 'draw-link' },
      { key: 'ArrowUp', why: { nl: 'het doel ervoor, of ↓ erna', en: 'the target before, or ↓ after' } },
      { key: 'ArrowDown', why: { nl: 'weer terug', en: 'and back' } },
      enter({ nl: 'legt het verband', en: 'draws the link' }, itself(fear)),
    ],
  },
  note: {
    task: { nl: 'Een notitie neerleggen', en: 'Lay a note' },
    steps: [
      { command: 'add-note', holds: { nl: 'Tekst van de notitie', en: 'Text of the note' } },
      { type: { nl: 'Vraag het bestuur', en: 'Ask the board' } },
      enter(
        { nl: 'legt de notitie neer', en: 'lays the note' },
        { nl: 'Notitie: Vraag het bestuur', en: 'Note: Ask the board' },
      ),
    ],
  },
  follow: {
    task: { nl: 'Verbanden volgen', en: 'Follow links' },
    steps: [
      ...lookUp(identity),
      {
        key: 'ArrowRight',
        why: { nl: 'langs het zwaarste verband verder', en: 'on along the heaviest link' },
      },
      { key: 'ArrowLeft', why: { nl: 'terug', en: 'back' } },
      ...lookUp(fear),
      {
        key: 'Alt+ArrowRight',
        why: { nl: 'alle verbanden die eruit gaan', en: 'all links out of it' },
        holds: fear,
      },
      enter({ nl: 'naar dit verband', en: 'to this link' }, fear),
    ],
  },
  context: {
    task: { nl: 'Een context op een verband plaatsen', en: 'Put a context on a link' },
    steps: [
      { command: 'moderate', holds: { nl: 'Macro-economische context', en: 'Macro-economic context' } },
      enter({ nl: 'plaatst deze context', en: 'places this context' }, fear),
    ],
  },
  findings: {
    task: { nl: 'De bevindingen lezen', en: 'Read the findings' },
    steps: [{ command: 'finding-next' }, { command: 'finding-next' }, { command: 'finding-previous' }],
  },
  code: {
    task: { nl: 'Een onderdeel coderen met het kader', en: 'Code a node with the frame' },
    steps: [
      ...lookUp(fear),
      { command: 'inspect' },
      {
        again: 'Tab',
        holds: { nl: 'Zoek een code om toe te voegen', en: 'Search a code to add' },
        why: { nl: 'naar het zoekveld van het kader', en: 'to the search field of the frame' },
      },
      { type: { nl: 'zelfvertrouwen', en: 'self-confidence' } },
      enter({ nl: 'neemt de eerste code die past', en: 'takes the first code that fits' }),
    ],
  },
  table: {
    task: { nl: 'Bewerken in de tabel', en: 'Edit in the table' },
    steps: [
      { command: 'view-table', holds: { nl: 'probleem: ', en: 'problem: ' } },
      {
        key: 'Control+Home',
        why: { nl: 'naar de eerste regel', en: 'to the first line' },
        holds: { nl: 'Problemen', en: 'Problems' },
      },
      {
        key: 'ArrowDown',
        why: { nl: 'naar het eerste probleem', en: 'to the first problem' },
        holds: { nl: 'probleem', en: 'problem' },
      },
      {
        key: 'F2',
        why: { nl: 'bewerkt de cel', en: 'edits the cell' },
        holds: { nl: 'Onderdeel', en: 'Record' },
      },
      { type: { nl: 'Weinig vertrouwen', en: 'Little trust' } },
      enter(keep, { nl: 'probleem: Weinig vertrouwen', en: 'problem: Little trust' }),
      { command: 'view-map' },
    ],
  },
  configuration: {
    task: { nl: 'Een configuratie maken', en: 'Make a configuration' },
    steps: [...lookUp(identity), { command: 'configuration-make' }],
  },
  group: {
    task: { nl: 'Groeperen', en: 'Group' },
    steps: [
      ...lookUp(identity),
      { key: 'ArrowDown', why: { nl: 'naar het volgende', en: 'to the next one' } },
      { key: 'Space', why: { nl: 'kiest dit erbij', en: 'chooses this one too' } },
      { command: 'group-make', holds: { nl: 'Naam van de groep', en: 'Name of the group' } },
      { type: { nl: 'Samen', en: 'Together' } },
      enter(keep),
    ],
  },
  search: {
    task: { nl: 'Zoeken', en: 'Search' },
    steps: [
      { command: 'search-all', holds: { nl: 'Zoek in alle teksten', en: 'Search all texts' } },
      {
        type: identity,
        sees: { nl: 'mechanisme Identiteitsmechanisme', en: 'mechanism Identity mechanism' },
      },
      enter({ nl: 'naar de eerste vindplaats', en: 'to the first place' }, itself(identity)),
    ],
  },
  versions: {
    task: { nl: 'Versies maken en vergelijken', en: 'Make and compare versions' },
    steps: [
      { command: 'versions', holds: { nl: 'Versies', en: 'Versions' } },
      {
        again: 'Tab',
        holds: { nl: 'Versie maken', en: 'Make a version' },
        why: { nl: 'naar de knop', en: 'to the button' },
      },
      enter({ nl: 'vraagt naam en reden', en: 'asks for name and reason' }, { nl: 'Naam', en: 'Name' }),
      { type: { nl: 'Schets', en: 'Sketch' } },
      { key: 'Tab', why: { nl: 'naar de reden', en: 'to the reason' }, holds: { nl: 'Reden', en: 'Reason' } },
      { type: { nl: 'Eerste keer', en: 'First time' } },
      enter(
        { nl: 'bewaart de versie', en: 'keeps the version' },
        { nl: 'Versie maken', en: 'Make a version' },
      ),
      {
        again: 'Tab',
        holds: { nl: 'Vergelijk “Schets” met nu', en: 'Compare “Sketch” with now' },
        why: { nl: 'naar de versie', en: 'to the version' },
      },
      enter(
        { nl: 'toont het verschil', en: 'shows the difference' },
        {
          nl: 'Alle versies',
          en: 'All versions',
        },
      ),
    ],
  },
  export: {
    task: { nl: 'Exporteren', en: 'Export' },
    steps: [{ command: 'export' }],
  },
} as const satisfies Readonly<Record<string, KeyTask>>;

export type KeyTaskName = keyof typeof keyTasks;

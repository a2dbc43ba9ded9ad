import type { Words } from './words.ts';

/** What the command line answers when it was not understood. */
export const cliRefusals = {
  'no-command': {
    nl: 'Geef een opdracht: {options}.',
    en: 'Give a command: {options}.',
  },
  'unknown-command': {
    nl: '“{name}” is geen opdracht; kies uit {options}.',
    en: '“{name}” is not a command; choose from {options}.',
  },
  'unknown-flag': {
    nl: '“{command}” kent de optie “{flag}” niet; “help {command}” toont wat kan.',
    en: '“{command}” does not know the option “{flag}”; “help {command}” shows what it takes.',
  },
  'flag-value': {
    nl: 'Na “{flag}” hoort een waarde.',
    en: 'The option “{flag}” needs a value.',
  },
  'flag-no-value': {
    nl: 'De optie “{flag}” heeft geen waarde.',
    en: 'The option “{flag}” takes no value.',
  },
  'flag-choice': {
    nl: '“{name}” past niet bij de optie “{flag}”; kies uit {options}.',
    en: '“{name}” does not go with the option “{flag}”; choose from {options}.',
  },
  'two-formats': {
    nl: 'Met “--json” is de vorm al gekozen; laat “--format” of “--json” weg.',
    en: 'With “--json” the form is already chosen; leave out “--format” or “--json”.',
  },
  'no-user': {
    nl: 'Het systeem kent geen naam van een gebruiker; laat “--by-user” weg.',
    en: 'The system knows no name of a user; leave out “--by-user”.',
  },
  'flag-twice': {
    nl: 'De optie “{flag}” staat er twee keer.',
    en: 'The option “{flag}” is given twice.',
  },
  language: {
    nl: '“{name}” is geen taal van Raderwerk; kies nl of en.',
    en: '“{name}” is no language of Raderwerk; choose nl or en.',
  },
  'too-few': {
    nl: 'De opdracht is niet af; schrijf: {usage}.',
    en: 'The command is not complete; write: {usage}.',
  },
  'too-many': {
    nl: '“{name}” is te veel; schrijf: {usage}.',
    en: '“{name}” is too much; write: {usage}.',
  },
  'library-exists': {
    nl: 'Het bestand “{name}” is er al en blijft zoals het is; kies een andere naam.',
    en: 'The file “{name}” is already there and stays as it is; choose another name.',
  },
  'library-missing': {
    nl: 'De bibliotheek “{name}” is er niet; maak haar met “init”.',
    en: 'The library “{name}” is not there; make it with “init”.',
  },
  'no-backups': {
    nl: 'Van de bibliotheek “{name}” zijn er geen reservekopieën; maak er een met “backup”.',
    en: 'The library “{name}” has no backups; make one with “backup”.',
  },
  'no-such-backup': {
    nl: 'De reservekopie “{name}” is er niet; “restore --list” toont welke er zijn.',
    en: 'The backup “{name}” is not there; “restore --list” shows which there are.',
  },
  'not-written': {
    nl: 'Het bestand “{name}” kan niet worden geschreven; kies een andere plaats.',
    en: 'The file “{name}” cannot be written; choose another place.',
  },
  'part-words': {
    nl: '“{part}” vraagt {n} woorden; “help frame” legt het uit.',
    en: '“{part}” takes {n} words; “help frame” explains.',
  },
  'version-missing': {
    nl: 'Noem de versie erbij: “{name}@VERSIE”.',
    en: 'Name the version as well: “{name}@VERSION”.',
  },
  choice: {
    nl: '“{name}” is geen keuze; schrijf OUD=NIEUW of ONDERDEEL/OUD=NIEUW, met “none” voor geen.',
    en: '“{name}” is no choice; write OLD=NEW or NODE/OLD=NEW, with “none” for none.',
  },
  'frame-only': {
    nl: 'Alleen een kader kan als {format}; een theorie gaat als JSON.',
    en: 'Only a frame can go as {format}; a theory goes as JSON.',
  },
} as const satisfies Readonly<Record<string, Words>>;
export type CliRefusal = keyof typeof cliRefusals;

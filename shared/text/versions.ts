import type { VersionMaker } from '../versions/shapes.ts';
import type { Words } from './words.ts';

/** The names of versions that the program makes by itself. */
export const versionWords: Readonly<Record<Exclude<VersionMaker, 'person'>, Words>> = {
  import: { nl: 'Vóór het inlezen van een bestand', en: 'Before a file was read in' },
  frame: {
    nl: 'Vóór de overgang naar een andere versie van een kader',
    en: 'Before moving to another version of a frame',
  },
  bulk: { nl: 'Vóór een grote wijziging', en: 'Before a large change' },
  restore: {
    nl: 'Vóór het terugzetten van een eerdere versie',
    en: 'Before an earlier version was put back',
  },
};

/** Who made a version, in a list. */
export const makerWords: Readonly<Record<VersionMaker, Words>> = {
  person: { nl: 'benoemd', en: 'named' },
  import: { nl: 'vóór inlezen', en: 'before import' },
  frame: { nl: 'vóór kaderwissel', en: 'before a frame change' },
  bulk: { nl: 'vóór grote wijziging', en: 'before a large change' },
  restore: { nl: 'vóór terugzetten', en: 'before putting back' },
};

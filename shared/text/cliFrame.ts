import type { Words } from './words.ts';

/** The command that lists, shows and compares frames, and moves theories from one version to another. */
export const frameCommand: Readonly<Record<'usage' | 'summary' | 'details', Words>> = {
  usage: {
    nl: 'frame list | show KADER | diff VAN NAAR | migrate THEORIE KADER@VERSIE [--choose OUD=NIEUW …] [--by-user] [--json]',
    en: 'frame list | show FRAME | diff FROM TO | migrate THEORY FRAME@VERSION [--choose OLD=NEW …] [--by-user] [--json]',
  },
  summary: {
    nl: 'toont en vergelijkt kaders, en brengt een theorie naar een andere versie',
    en: 'shows and compares frames, and moves a theory to another version',
  },
  details: {
    nl: 'KADER is ID of ID@VERSIE; zonder versie de nieuwste. “list”: per regel id, versie, titel, begrippen, relaties, stand. “show”: alle begrippen per facet. “diff”: een zin per verschil. “migrate” zegt per code van de theorie wat blijft, wat vanzelf verhuist en waarvoor een keuze nodig is; ontbreekt er een, dan verandert er niets en eindigt het met 2. Een keuze is --choose OUD=NIEUW, voor één onderdeel --choose ONDERDEEL/OUD=NIEUW; NIEUW is een code, meer codes met komma’s, of “none” voor geen.',
    en: 'FRAME is ID or ID@VERSION; without a version the newest. “list”: one a line, id, version, title, items, relations, state. “show”: all items by facet. “diff”: a sentence a difference. “migrate” says for each code of the theory what stays, what moves by itself and what needs a choice; when one is missing nothing changes and it ends with 2. A choice is --choose OLD=NEW, for one node --choose NODE/OLD=NEW; NEW is a code, several with commas, or “none”.',
  },
};

/** The options that frames brought along. */
export const frameOptions: readonly { readonly flag: Words; readonly says: Words }[] = [
  {
    flag: { nl: '--choose OUD=NIEUW', en: '--choose OLD=NEW' },
    says: {
      nl: 'wat een code wordt; mag vaker (frame migrate)',
      en: 'what becomes of a code; may be repeated (frame migrate)',
    },
  },
];

/** What the command says of its results. */
export const cliFrameWords = {
  version: { nl: 'versie', en: 'version' },
  newest: { nl: 'nieuwste versie', en: 'newest version' },
  draft: { nl: 'concept', en: 'draft' },
  retired: { nl: 'vervallen', en: 'retired' },
  'replaced-by': { nl: 'vervallen, nu {codes}', en: 'retired, now {codes}' },
  same: { nl: 'Geen verschil.', en: 'No difference.' },
  migrated: {
    nl: '{theory} staat nu op {frame} {version}: {stays} blijven, {moves} verhuisd, {chosen} gekozen.',
    en: '{theory} is now at {frame} {version}: {stays} stay, {moves} moved, {chosen} chosen.',
  },
  already: {
    nl: '{theory} stond al op {frame} {version}; niets gewijzigd.',
    en: '{theory} was already at {frame} {version}; nothing has changed.',
  },
  stays: { nl: 'blijft', en: 'stays' },
  reworded: { nl: 'blijft, anders verwoord', en: 'stays, worded otherwise' },
  moves: { nl: 'verhuist vanzelf', en: 'moves by itself' },
  choice: { nl: 'gekozen', en: 'chosen' },
  unknown: { nl: 'onbekend in beide versies, blijft', en: 'unknown to both versions, stays' },
  none: { nl: 'geen', en: 'none' },
  phrase: { nl: 'woorden in de claim', en: 'words of the claim' },
  anchoring: { nl: 'verankering', en: 'anchoring' },
  level: { nl: 'niveau', en: 'level' },
} as const satisfies Readonly<Record<string, Words>>;

import type { Counted, Words } from './words.ts';

/** The words of the frame around every screen: bars, docks, saving, settings, search, shortcuts. */
export const shellWords = {
  product: { nl: 'Raderwerk', en: 'Raderwerk' },
  library: { nl: 'Bibliotheek', en: 'Library' },
  map: { nl: 'Kaart', en: 'Map' },
  checks: { nl: 'Toetsen', en: 'Checks' },
  coverage: { nl: 'Dekking', en: 'Coverage' },
  theories: { nl: 'Theorieën', en: 'Theories' },
  views: { nl: 'Weergaven', en: 'Views' },
  topBar: { nl: 'Bovenbalk', en: 'Top bar' },
  statusBar: { nl: 'Statusbalk', en: 'Status bar' },
  frameDock: { nl: 'Kader', en: 'Frame' },
  inspectorDock: { nl: 'Inspecteur en toetsen', en: 'Inspector and checks' },
  splitBar: { nl: 'Verdeling tussen inspecteur en toetsen', en: 'Division between inspector and checks' },
  canvas: { nl: 'Kaart van de theorie', en: 'Map of the theory' },
  close: { nl: 'Sluiten', en: 'Close' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  clear: { nl: 'Leegmaken', en: 'Clear' },
  search: { nl: 'Zoeken', en: 'Search' },
  notices: { nl: 'Meldingen', en: 'Notices' },
  menu: { nl: 'Meer', en: 'More' },

  undoStep: { nl: 'Ongedaan maken: {step}', en: 'Undo: {step}' },
  redoStep: { nl: 'Opnieuw: {step}', en: 'Redo: {step}' },
  nothingToUndo: { nl: 'Niets om ongedaan te maken', en: 'Nothing to undo' },
  nothingToRedo: { nl: 'Niets om opnieuw te doen', en: 'Nothing to redo' },
  undone: { nl: 'Ongedaan gemaakt: {step}', en: 'Undone: {step}' },
  redone: { nl: 'Opnieuw gedaan: {step}', en: 'Redone: {step}' },
  stepAbout: { nl: '{step} ({about})', en: '{step} ({about})' },

  saving: { nl: 'Opslaan…', en: 'Saving…' },
  saved: { nl: 'Bewaard', en: 'Saved' },
  notSaved: { nl: 'Niet bewaard sinds {time}', en: 'Not saved since {time}' },
  notSavedTitle: { nl: 'Nog niet bewaard', en: 'Not saved yet' },
  notSavedKept: {
    nl: 'Uw wijzigingen staan nog op het scherm en gaan niet verloren zolang dit venster open is.',
    en: 'Your changes are still on the screen and stay there as long as this window is open.',
  },
  tryAgain: { nl: 'Opnieuw proberen', en: 'Try again' },
  saveAsFile: { nl: 'Bewaren als bestand', en: 'Save as a file' },
  keepElsewhere: { nl: 'Bewaren in een nieuwe bibliotheek', en: 'Keep in a new library' },
  openAgain: { nl: 'Opnieuw openen zonder deze wijzigingen', en: 'Open again without these changes' },
  keptElsewhere: {
    nl: 'Bewaard in de nieuwe bibliotheek “{name}”.',
    en: 'Kept in the new library “{name}”.',
  },
  rescueName: { nl: 'Redding {date}', en: 'Rescue {date}' },
  whatIsNotSaved: { nl: 'Nog niet bewaard', en: 'Not saved yet' },
  leaveUnsaved: {
    nl: 'Deze theorie is nog niet bewaard. Bewaar haar eerst, of kies hier wat ermee gebeurt.',
    en: 'This theory is not saved yet. Save it first, or choose here what happens to it.',
  },
  cameBack: {
    one: {
      nl: 'Eén wijziging die nog niet was bewaard, is alsnog bewaard.',
      en: 'One change that was not yet saved has now been saved.',
    },
    other: {
      nl: '{n} wijzigingen die nog niet waren bewaard, zijn alsnog bewaard.',
      en: '{n} changes that were not yet saved have now been saved.',
    },
  },
  notComeBack: {
    one: {
      nl: 'Eén wijziging van vóór het herladen is niet bewaard: {steps}.',
      en: 'One change from before the reload is not saved: {steps}.',
    },
    other: {
      nl: '{n} wijzigingen van vóór het herladen zijn niet bewaard: {steps}.',
      en: '{n} changes from before the reload are not saved: {steps}.',
    },
  },
  saveThemAsFile: { nl: 'Bewaren als bestand', en: 'Save as a file' },

  starting: { nl: 'De bibliotheek wordt geopend…', en: 'Opening the library…' },
  opening: { nl: 'De theorie wordt geopend…', en: 'Opening the theory…' },
  unreachableTitle: { nl: 'Geen verbinding met Raderwerk', en: 'No connection to Raderwerk' },
  unreachable: {
    nl: 'Het programma achter dit venster antwoordt niet. Start Raderwerk opnieuw; alles wat bewaard was, is er nog.',
    en: 'The program behind this window does not answer. Start Raderwerk again; all that was saved is still there.',
  },
  regionBroken: {
    nl: 'Dit deel van het scherm is gestopt; de theorie zelf is ongedeerd.',
    en: 'This part of the screen has stopped; the theory itself is unharmed.',
  },
  showAgain: { nl: 'Opnieuw tonen', en: 'Show again' },

  settings: { nl: 'Instellingen', en: 'Settings' },
  language: { nl: 'Taal', en: 'Language' },
  theme: { nl: 'Thema', en: 'Theme' },
  system: { nl: 'Systeem', en: 'System' },
  dutch: { nl: 'Nederlands', en: 'Nederlands' },
  english: { nl: 'English', en: 'English' },
  light: { nl: 'Licht', en: 'Light' },
  dark: { nl: 'Donker', en: 'Dark' },
  person: { nl: 'Uw naam', en: 'Your name' },
  personHint: {
    nl: 'Staat bij uw wijzigingen in de geschiedenis van deze bibliotheek, ook in een kopie ervan, en niet in bestanden met een theorie. Leeg laten mag.',
    en: 'Stands beside your changes in the history of this library, in a copy of it too, and not in files with a theory. It may stay empty.',
  },
  version: { nl: 'Versie {version}', en: 'Version {version}' },
  staysHere: {
    nl: 'Alles blijft op deze computer. Raderwerk maakt geen verbinding met internet.',
    en: 'Everything stays on this computer. Raderwerk makes no connection to the internet.',
  },

  shortcuts: { nl: 'Sneltoetsen', en: 'Shortcuts' },
  shortcutsInMap: {
    nl: 'Toetsen met een stip werken in de kaart.',
    en: 'Keys with a dot work in the map.',
  },
  inMap: { nl: 'in de kaart', en: 'in the map' },
  walkMap: { nl: 'Van onderdeel naar onderdeel', en: 'From node to node' },
  walkMapKeys: { nl: '↑ ↓ → ←', en: '↑ ↓ → ←' },
  listLinks: { nl: 'Alle verbanden van het onderdeel', en: 'All links of the node' },
  laneEnds: { nl: 'Begin en einde van de kolom', en: 'Ends of the lane' },
  groupJump: { nl: 'Vorige en volgende groep', en: 'Previous and next group' },
  addToChoice: { nl: 'Bij de keuze voegen', en: 'Add to the selection' },
  dropGesture: { nl: 'Afbreken', en: 'Break off' },
  space: { nl: 'Spatie', en: 'Space' },

  palettePlaceholder: { nl: 'Zoek een opdracht, theorie of onderdeel', en: 'Find a command, theory or node' },
  paletteNothing: { nl: 'Niets gevonden. Probeer een ander woord.', en: 'Nothing found. Try another word.' },
  found: { nl: 'Gevonden', en: 'Found' },
  paletteCommands: { nl: 'Opdrachten', en: 'Commands' },
  paletteNodes: { nl: 'In deze theorie', en: 'In this theory' },
  paletteTheories: { nl: 'Theorieën', en: 'Theories' },

  nodeCount: {
    one: { nl: '{n} onderdeel', en: '{n} node' },
    other: { nl: '{n} onderdelen', en: '{n} nodes' },
  },
  excludedCount: {
    one: { nl: '{n} bewust niet', en: '{n} left alone' },
    other: { nl: '{n} bewust niet', en: '{n} left alone' },
  },
  linkCount: {
    one: { nl: '{n} verband', en: '{n} link' },
    other: { nl: '{n} verbanden', en: '{n} links' },
  },
  selectedCount: {
    one: { nl: '{n} gekozen', en: '{n} selected' },
    other: { nl: '{n} gekozen', en: '{n} selected' },
  },
  findingCount: {
    one: { nl: '{n} bevinding', en: '{n} finding' },
    other: { nl: '{n} bevindingen', en: '{n} findings' },
  },
  levelAuto: { nl: 'Niveau vanzelf', en: 'Level by itself' },
} as const satisfies Readonly<Record<string, Words | Counted>>;

/** How far a theory is what its holder says, does, or is advised to do: the label beside its name. */
export const stanceWords = {
  intended: { nl: 'bedoeld', en: 'intended' },
  'in-use': { nl: 'in gebruik', en: 'in use' },
  advised: { nl: 'geadviseerd', en: 'advised' },
  assumed: { nl: 'verondersteld', en: 'assumed' },
  found: { nl: 'gevonden', en: 'found' },
  failure: { nl: 'mislukking', en: 'failure' },
  case: { nl: 'geval', en: 'case' },
} as const satisfies Readonly<Record<string, Words>>;

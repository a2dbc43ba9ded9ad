import type { Words } from './words.ts';

/** What the hosts say in a terminal or a dialog of the system. */
export const hostWords = {
  running: { nl: 'Raderwerk draait op {address}', en: 'Raderwerk is running at {address}' },
  addressOnce: {
    nl: 'Open dit adres in een browser op deze computer. Het werkt één keer, een minuut lang; Enter geeft een nieuw adres, Ctrl+C sluit af.',
    en: 'Open this address in a browser on this computer. It works once, for a minute; Enter gives a new address, Ctrl+C ends.',
  },
  windowOpens: {
    nl: 'Het venster gaat open; sluit het om te stoppen.',
    en: 'The window opens; close it to end.',
  },
  noBrowser: {
    nl: 'Op deze computer is geen Chromium, Chrome of Edge gevonden om het venster te openen.',
    en: 'No Chromium, Chrome or Edge was found on this computer to open the window.',
  },
  noScreen: {
    nl: 'Hier is geen scherm om een venster op te openen.',
    en: 'There is no screen here to open a window on.',
  },
  windowFailed: {
    nl: 'Het venster ging niet open. Open dit adres in een browser op deze computer: {address}',
    en: 'The window did not open. Open this address in a browser on this computer: {address}',
  },
  already: {
    nl: 'Raderwerk draait al op {address}; dit is een venster op hetzelfde.',
    en: 'Raderwerk is already running at {address}; this is a window on the same.',
  },
  portTaken: {
    nl: 'Poort {port} is bezet; Raderwerk neemt een andere. Kies zelf een vrije met --port.',
    en: 'Port {port} is taken; Raderwerk takes another. Choose a free one with --port.',
  },
  noFolder: {
    nl: 'De map voor de gegevens kan niet worden gemaakt ({code}). Geef met RADERWERK_HOME een map waarin u mag schrijven.',
    en: 'The folder for the data cannot be made ({code}). Name a folder you may write in with RADERWERK_HOME.',
  },
  notBuilt: {
    nl: 'Het scherm is niet gebouwd of niet volledig. Start met “npm start”, dat het bouwt.',
    en: 'The screen is not built, or not completely. Start with “npm start”, which builds it.',
  },
  badOption: {
    nl: 'De optie “{option}” is niet bekend of mist haar waarde. Wel: --library BESTAND, --port NUMMER, --no-window, --keep.',
    en: 'The option “{option}” is not known or lacks its value. Known are: --library FILE, --port NUMBER, --no-window, --keep.',
  },
  ended: { nl: 'Raderwerk is gestopt; alles is bewaard.', en: 'Raderwerk has ended; everything is saved.' },

  saveFile: { nl: 'Bestand bewaren', en: 'Save file' },
  saveFailed: {
    nl: 'Het bestand “{name}” kon niet worden bewaard ({code}). Er is niets overschreven; kies een andere map.',
    en: 'The file “{name}” could not be saved ({code}). Nothing was overwritten; choose another folder.',
  },
  unsavedQuit: {
    nl: 'Er is nog niet alles bewaard. Wachten, of afsluiten en de laatste wijzigingen verliezen?',
    en: 'Not everything is saved yet. Wait, or quit and lose the latest changes?',
  },
  wait: { nl: 'Wachten', en: 'Wait' },
  quitAnyway: { nl: 'Toch afsluiten', en: 'Quit anyway' },
  windowKeepsCrashing: {
    nl: 'Het venster viel drie keer in een minuut uit en wordt niet opnieuw geopend. Wat bewaard was, is er; start Raderwerk opnieuw.',
    en: 'The window failed three times in a minute and is not opened again. What was saved is there; start Raderwerk again.',
  },
  menuFile: { nl: 'Bestand', en: 'File' },
  menuEdit: { nl: 'Bewerken', en: 'Edit' },
  menuAdd: { nl: 'Toevoegen', en: 'Add' },
  menuView: { nl: 'Beeld', en: 'View' },
  menuChecks: { nl: 'Toetsen', en: 'Checks' },
  menuWindow: { nl: 'Venster', en: 'Window' },
  newWindow: { nl: 'Nieuw venster', en: 'New window' },
  quit: { nl: 'Raderwerk afsluiten', en: 'Quit Raderwerk' },
} as const satisfies Readonly<Record<string, Words>>;

export type HostWord = keyof typeof hostWords;

import type { ErrorCode } from '../api/errors.ts';
import type { Words } from './words.ts';

/** One sentence for every error: what is wrong, where, what to do. Placeholders are the details that the error carries. */
export const errorWords: Readonly<Record<ErrorCode, Words>> = {
  'bad-input': {
    nl: 'De opdracht is niet begrepen bij “{place}”. Er is niets gewijzigd; probeer het opnieuw.',
    en: 'The request was not understood at “{place}”. Nothing has changed; try again.',
  },
  'not-found': {
    nl: '“{name}” staat niet in deze bibliotheek. Kijk in de lijst wat er wel is.',
    en: '“{name}” is not in this library. See the list for what is.',
  },
  exists: {
    nl: '“{name}” bestaat al, met een andere inhoud. Kies een andere naam of versie.',
    en: '“{name}” already exists with other content. Choose another name or version.',
  },
  conflict: {
    nl: 'Deze theorie is intussen ergens anders gewijzigd. Open haar opnieuw; uw laatste wijziging staat nog op het scherm.',
    en: 'This theory has been changed elsewhere meanwhile. Open it again; your latest change is still on the screen.',
  },
  unsound: {
    nl: 'Deze wijziging verwijst naar iets dat er niet is ({place}). Er is niets opgeslagen.',
    en: 'This change refers to something that is not there ({place}). Nothing has been stored.',
  },
  'choices-missing': {
    nl: 'Voor deze codes is nog een keuze nodig: {codes}. Er is niets gewijzigd; kies wat ervoor in de plaats komt, of geen.',
    en: 'These codes still need a choice: {codes}. Nothing has changed; choose what takes their place, or none.',
  },
  'frame-not-named': {
    nl: 'De theorie “{name}” is niet in het kader “{frame}” gecodeerd. Kies een kader dat bij de theorie staat.',
    en: 'The theory “{name}” is not coded in the frame “{frame}”. Choose a frame that the theory names.',
  },
  'frame-in-use': {
    nl: 'Versie {version} is in gebruik bij: {names}. Zet dat eerst over naar een andere versie, of begin een nieuwe versie.',
    en: 'Version {version} is in use by: {names}. Move that to another version first, or begin a new version.',
  },
  'frame-read-in': {
    nl: 'Versie {version} is niet in deze bibliotheek vastgesteld, maar ingelezen. Zij blijft zoals zij is; begin een nieuwe versie om iets te wijzigen.',
    en: 'Version {version} was not published in this library but read in. It stays as it is; begin a new version to change something.',
  },
  'no-library': {
    nl: 'Er is geen bibliotheek open. Open een bibliotheek of maak een nieuwe.',
    en: 'No library is open. Open a library or make a new one.',
  },
  'library-gone': {
    nl: 'De bibliotheek “{name}” is verwijderd of hernoemd terwijl zij open was. Bewaar wat u ziet als bestand, of in een nieuwe bibliotheek.',
    en: 'The library “{name}” was deleted or renamed while it was open. Save what you see as a file, or in a new library.',
  },
  'library-replaced': {
    nl: 'Het bestand van de bibliotheek “{name}” is door een ander vervangen terwijl zij open was. Bewaar wat u ziet als bestand, of in een nieuwe bibliotheek.',
    en: 'The file of the library “{name}” was replaced by another while it was open. Save what you see as a file, or in a new library.',
  },
  'library-busy': {
    nl: 'De bibliotheek “{name}” is in gebruik door een ander programma ({holder}). Sluit dat, of wacht even en probeer het opnieuw.',
    en: 'The library “{name}” is in use by another program ({holder}). Close it, or wait a moment and try again.',
  },
  'library-damaged': {
    nl: 'De bibliotheek “{name}” is beschadigd ({place}). Er is niets aan veranderd; zet een reservekopie terug.',
    en: 'The library “{name}” is damaged ({place}). Nothing in it has been changed; restore a backup.',
  },
  'library-newer': {
    nl: 'De bibliotheek “{name}” is gemaakt met een nieuwere Raderwerk. Werk het programma bij om haar te openen.',
    en: 'The library “{name}” was made by a newer Raderwerk. Update the program to open it.',
  },
  'library-foreign': {
    nl: '“{name}” is geen bibliotheek van Raderwerk ({place}). Kies een ander bestand.',
    en: '“{name}” is not a Raderwerk library ({place}). Choose another file.',
  },
  'library-behind': {
    nl: 'De bibliotheek “{name}” is ouder dan wat hier het laatst is opgeslagen: stap {there} in plaats van {known}. Vergelijk haar met een reservekopie voor u verder werkt.',
    en: 'The library “{name}” is older than what was last stored here: step {there} instead of {known}. Compare it with a backup before you go on.',
  },
  'library-linked': {
    nl: 'De bibliotheek “{name}” heeft een tweede naam op deze schijf; zo raken wijzigingen zoek. Maak er een kopie van en open die.',
    en: 'The library “{name}” has a second name on this disk, which loses changes. Make a copy and open that.',
  },
  'library-share': {
    nl: 'De bibliotheek “{name}” staat op een netwerkschijf, waar opslaan niet veilig is. Zet haar op deze computer.',
    en: 'The library “{name}” is on a network drive, where saving is not safe. Put it on this computer.',
  },
  'disk-full': {
    nl: 'De schijf is vol. Maak ruimte; wat nog niet is opgeslagen blijft staan en wordt dan bewaard.',
    en: 'The disk is full. Make room; what is not yet saved stays and is saved then.',
  },
  'disk-failing': {
    nl: 'De schijf kon niet worden gelezen of beschreven. Bewaar wat u ziet op een andere schijf.',
    en: 'The disk could not be read or written. Save what you see on another disk.',
  },
  'read-only': {
    nl: 'De bibliotheek “{name}” kan alleen gelezen worden. Maak een kopie om te wijzigen.',
    en: 'The library “{name}” can only be read. Make a copy to change it.',
  },
  'file-unreadable': {
    nl: 'Het bestand “{name}” kan niet worden gelezen. Controleer of het bestaat en of u het mag openen.',
    en: 'The file “{name}” cannot be read. Check that it exists and that you may open it.',
  },
  'file-too-large': {
    nl: 'Het bestand “{name}” is te groot: {size} MB, hoogstens {limit} MB gaat.',
    en: 'The file “{name}” is too large: {size} MB, at most {limit} MB is possible.',
  },
  'file-too-deep': {
    nl: 'Het bestand “{name}” is op regel {line} dieper genest dan {limit} lagen. Het is geen theorie of kader van Raderwerk.',
    en: 'The file “{name}” is nested deeper than {limit} levels on line {line}. It is not a theory or frame of Raderwerk.',
  },
  'file-not-json': {
    nl: 'Het bestand “{name}” is geen JSON; op regel {line}, kolom {column}: {reason}.',
    en: 'The file “{name}” is not JSON; on line {line}, column {column}: {reason}.',
  },
  'file-not-utf8': {
    nl: 'Het bestand “{name}” is geen UTF-8: byte {byte} hoort nergens bij. Bewaar het als UTF-8.',
    en: 'The file “{name}” is not UTF-8: byte {byte} belongs to nothing. Save it as UTF-8.',
  },
  'file-version': {
    nl: 'Het bestand “{name}” heeft formaatversie {version}; deze Raderwerk leest versie 1.',
    en: 'The file “{name}” has format version {version}; this Raderwerk reads version 1.',
  },
  'file-kind': {
    nl: 'Het bestand “{name}” is geen theorie en geen kader: er staat geen “format” in dat Raderwerk kent.',
    en: 'The file “{name}” is neither a theory nor a frame: it names no “format” that Raderwerk knows.',
  },
  'file-content': {
    nl: 'Het bestand “{name}” klopt niet bij {place}: {reason}.',
    en: 'The file “{name}” does not hold together at {place}: {reason}.',
  },
  'file-timeout': {
    nl: 'Het lezen van “{name}” duurde langer dan {seconds} seconden en is gestopt.',
    en: 'Reading “{name}” took longer than {seconds} seconds and was stopped.',
  },
  'file-memory': {
    nl: 'Het lezen van “{name}” vroeg te veel geheugen en is gestopt.',
    en: 'Reading “{name}” asked for too much memory and was stopped.',
  },
  'too-many-calls': {
    nl: 'Er staan te veel opdrachten tegelijk open. Wacht even en probeer het opnieuw.',
    en: 'Too many requests are open at once. Wait a moment and try again.',
  },
  'wrong-node': {
    nl: 'Deze Node.js ({version}) is te oud om de bibliotheek te openen. Start met “npm start”, dat een nieuwere meebrengt.',
    en: 'This Node.js ({version}) is too old to open the library. Start with “npm start”, which brings a newer one.',
  },
  unreachable: {
    nl: 'Het programma achter dit venster antwoordt niet meer. Bewaar wat u ziet als bestand en start opnieuw.',
    en: 'The program behind this window no longer answers. Save what you see as a file and start again.',
  },
  internal: {
    nl: 'Hier ging iets mis in Raderwerk zelf. Uw gegevens zijn ongewijzigd; probeer het opnieuw.',
    en: 'Something went wrong in Raderwerk itself. Your data is unchanged; try again.',
  },
};

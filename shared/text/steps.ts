import type { RefusalReason, StepName } from '../theory/command.ts';
import type { Words } from './words.ts';

/** The names of the steps, as the menu says them: *Ongedaan maken: onderdeel hernoemd*. */
export const stepWords: Readonly<Record<StepName, Words>> = {
  'theory-made': { nl: 'theorie gemaakt', en: 'theory made' },
  'theory-imported': { nl: 'theorie ingelezen', en: 'theory read in' },
  'claim-changed': { nl: 'interventieclaim gewijzigd', en: 'intervention claim changed' },
  'focus-changed': { nl: 'aangrijpingspunt gewijzigd', en: 'point of engagement changed' },
  'anchoring-changed': { nl: 'verankering gewijzigd', en: 'anchoring changed' },
  'theory-changed': { nl: 'gegevens van de theorie gewijzigd', en: 'details of the theory changed' },
  'node-added': { nl: 'onderdeel toegevoegd', en: 'node added' },
  'node-changed': { nl: 'onderdeel gewijzigd', en: 'node changed' },
  'node-renamed': { nl: 'onderdeel hernoemd', en: 'node renamed' },
  'node-moved': { nl: 'onderdeel verplaatst', en: 'node moved' },
  'node-excluded': { nl: 'bewust buiten gelaten', en: 'left alone on purpose' },
  'node-included': { nl: 'weer opgenomen', en: 'taken in again' },
  'link-added': { nl: 'verband gelegd', en: 'link drawn' },
  'link-changed': { nl: 'verband gewijzigd', en: 'link changed' },
  'link-turned': { nl: 'verband verlegd', en: 'link rerouted' },
  'context-added': { nl: 'context geplaatst', en: 'context placed' },
  'context-changed': { nl: 'contextwerking gewijzigd', en: 'moderation changed' },
  'configuration-added': { nl: 'configuratie gemaakt', en: 'configuration made' },
  'configuration-changed': { nl: 'configuratie gewijzigd', en: 'configuration changed' },
  'concept-tied': { nl: 'als één begrip verbonden', en: 'tied as one concept' },
  'concept-untied': { nl: 'losgemaakt van begrip', en: 'untied from its concept' },
  'memo-written': { nl: 'memo geschreven', en: 'memo written' },
  'memo-changed': { nl: 'memo gewijzigd', en: 'memo changed' },
  'memo-removed': { nl: 'memo weggedaan', en: 'memo put away' },
  'evidence-changed': { nl: 'onderbouwing gewijzigd', en: 'evidence changed' },
  'group-added': { nl: 'groep gemaakt', en: 'group made' },
  'group-changed': { nl: 'groep gewijzigd', en: 'group changed' },
  'group-dissolved': { nl: 'groep opgeheven', en: 'group dissolved' },
  'note-added': { nl: 'notitie gemaakt', en: 'note written' },
  'note-changed': { nl: 'notitie gewijzigd', en: 'note changed' },
  'note-moved': { nl: 'notitie verplaatst', en: 'note moved' },
  'idea-added': { nl: 'idee geparkeerd', en: 'idea parked' },
  'idea-changed': { nl: 'idee gewijzigd', en: 'idea changed' },
  'idea-placed': { nl: 'onderdeel gemaakt van idee', en: 'node made of an idea' },
  removed: { nl: 'verwijderd', en: 'removed' },
  pasted: { nl: 'geplakt', en: 'pasted' },
  duplicated: { nl: 'gedupliceerd', en: 'duplicated' },
  arranged: { nl: 'opnieuw geordend', en: 'arranged afresh' },
  aligned: { nl: 'uitgelijnd', en: 'aligned' },
  waived: { nl: 'bevinding verantwoord', en: 'finding accounted for' },
  'waiver-changed': { nl: 'verantwoording gewijzigd', en: 'account changed' },
  'waiver-removed': { nl: 'verantwoording teruggenomen', en: 'account taken back' },
  'weights-changed': { nl: 'gewicht van een toets gewijzigd', en: 'weight of a check changed' },
  fixed: { nl: 'bevinding opgelost', en: 'finding resolved' },
  'frame-moved': { nl: 'naar een andere kaderversie', en: 'moved to another frame version' },
  'version-restored': { nl: 'eerdere versie teruggezet', en: 'earlier version put back' },
  'frame-named': { nl: 'in een kader gecodeerd', en: 'coded in a frame' },
  'frame-dropped': { nl: 'kader weggehaald', en: 'frame taken away' },
  'node-coded': { nl: 'code gewijzigd', en: 'code changed' },
  'no-code-chosen': { nl: 'geen passende code vastgelegd', en: 'no fitting code recorded' },
};

/** What does not go, and then what does. */
export const refusalWords: Readonly<Record<RefusalReason, Words>> = {
  'not-there': {
    nl: 'Dit onderdeel is er niet meer. Kies een ander onderdeel.',
    en: 'This is no longer there. Choose something else.',
  },
  'same-node': {
    nl: 'Een verband loopt naar een ander onderdeel. Laat los op een ander onderdeel.',
    en: 'A link leads to another node. Let go on another node.',
  },
  'pull-from-problem': {
    nl: 'Kan niet. Trek het verband vanaf het probleem.',
    en: 'Not possible. Draw the link from the problem.',
  },
  'means-on-means': {
    nl: 'Kan niet: een middel werkt niet op een middel. Laat los op een mechanisme.',
    en: 'Not possible: a means does not work on a means. Let go on a mechanism.',
  },
  'ends-do-not-fit': {
    nl: 'Kan niet: tussen deze twee soorten bestaat geen verband. Kies een van de aangeboden doelen.',
    en: 'Not possible: there is no link between these two kinds. Choose one of the targets on offer.',
  },
  'link-exists': {
    nl: 'Dit verband is er al. Kies het om het te wijzigen.',
    en: 'This link is already there. Select it to change it.',
  },
  'only-shown': {
    nl: 'De kaart toont nu een vergelijking. Toon de kaart van nu om te wijzigen.',
    en: 'The map shows a comparison now. Show the map as it is now to make changes.',
  },
  'empty-memo': {
    nl: 'Een memo zegt iets. Schrijf een woord, of doe de memo weg.',
    en: 'A memo says something. Write a word, or put the memo away.',
  },
  'other-kind-needed': {
    nl: 'Een begrip verbindt onderdelen van verschillende soorten. Kies er een van een andere soort bij.',
    en: 'A concept ties nodes of different kinds. Choose one of another kind as well.',
  },
  'context-only': {
    nl: 'Alleen een context kan een verband of mechanisme beïnvloeden. Kies een context.',
    en: 'Only a context can moderate a link or a mechanism. Choose a context.',
  },
  'moderation-target': {
    nl: 'Een context staat op een verband, een mechanisme of een configuratie. Laat hem daar los.',
    en: 'A context stands on a link, a mechanism or a configuration. Let go there.',
  },
  'moderation-exists': {
    nl: 'Deze context staat hier al. Kies hem om de werking te wijzigen.',
    en: 'This context already stands here. Select it to change its effect.',
  },
  'nothing-chosen': {
    nl: 'Er is niets gekozen. Kies eerst een onderdeel.',
    en: 'Nothing is selected. Select something first.',
  },
  'two-for-a-group': {
    nl: 'Een groep houdt onderdelen bij elkaar. Kies er minstens twee.',
    en: 'A group keeps nodes together. Select at least two.',
  },
  'empty-note': {
    nl: 'Hier staat nog niets. Schrijf eerst een paar woorden.',
    en: 'There is nothing here yet. Write a few words first.',
  },
  'nothing-to-paste': {
    nl: 'Op het klembord staan geen onderdelen van een theorie. Kopieer ze eerst in de kaart.',
    en: 'The clipboard holds no parts of a theory. Copy them in the map first.',
  },
  'empty-reason': {
    nl: 'Verantwoorden kan met een reden. Schrijf op waarom dit zo blijft.',
    en: 'Accounting for it takes a reason. Write down why this stays.',
  },
  'empty-evidence': {
    nl: 'Een fragment heeft een citaat of een vindplaats. Vul een van beide in.',
    en: 'A fragment has words or a place. Fill in one of them.',
  },
  'empty-title': {
    nl: 'Een onderdeel heeft een naam nodig. Geef een naam.',
    en: 'A node needs a name. Give it one.',
  },
  'no-change': { nl: 'Er is niets gewijzigd.', en: 'Nothing has changed.' },
  'lane-only': {
    nl: 'Een onderdeel blijft in zijn kolom. Verschuif het naar boven of beneden.',
    en: 'A node stays in its column. Move it up or down.',
  },
  'value-does-not-fit': {
    nl: 'Deze tekst is langer dan er past. Maak hem korter.',
    en: 'This text is longer than fits. Make it shorter.',
  },
  'context-in-use': {
    nl: 'Deze context staat nog op een verband of mechanisme. Haal hem daar eerst weg.',
    en: 'This context still stands on a link or a mechanism. Take it away there first.',
  },
  'mechanism-in-use': {
    nl: 'Op dit mechanisme staat nog een context. Haal die eerst weg.',
    en: 'A context still stands on this mechanism. Take it away first.',
  },
  'frame-not-named': {
    nl: 'Deze theorie is niet in dit kader gecodeerd. Kies een kader dat bij de theorie staat.',
    en: 'This theory is not coded in this frame. Choose a frame that the theory names.',
  },
  'choices-missing': {
    nl: 'Voor sommige codes is nog een keuze nodig. Kies per code wat ervoor in de plaats komt, of geen.',
    en: 'Some codes still need a choice. Choose for each code what takes its place, or none.',
  },
};

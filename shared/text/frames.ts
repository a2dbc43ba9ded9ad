import type { FrameRefusalReason, FrameStepName } from '../frame/command.ts';
import type { Words } from './words.ts';

/** The names of the steps in the draft of a frame, as the menu says them. */
export const frameStepWords: Readonly<Record<FrameStepName, Words>> = {
  'frame-made': { nl: 'kader gemaakt', en: 'frame made' },
  'frame-changed': { nl: 'gegevens van het kader gewijzigd', en: 'details of the frame changed' },
  'frame-published': { nl: 'versie vastgesteld', en: 'version published' },
  'frame-withdrawn': { nl: 'versie ingetrokken', en: 'version withdrawn' },
  'facet-added': { nl: 'facet toegevoegd', en: 'facet added' },
  'facet-changed': { nl: 'facet gewijzigd', en: 'facet changed' },
  'item-added': { nl: 'begrip toegevoegd', en: 'item added' },
  'item-changed': { nl: 'begrip gewijzigd', en: 'item changed' },
  'item-renamed': { nl: 'begrip hernoemd', en: 'item renamed' },
  'item-moved': { nl: 'begrip verplaatst', en: 'item moved' },
  'item-split': { nl: 'begrip gesplitst', en: 'item split' },
  'item-merged': { nl: 'begrippen samengevoegd', en: 'items merged' },
  'item-retired': { nl: 'begrip vervallen', en: 'item retired' },
  'item-restored': { nl: 'begrip weer in gebruik', en: 'item in use again' },
  'item-dropped': { nl: 'begrip weggehaald', en: 'item taken out' },
  'code-changed': { nl: 'code gewijzigd', en: 'code changed' },
  'relation-added': { nl: 'relatie toegevoegd', en: 'relation added' },
  'relation-changed': { nl: 'relatie gewijzigd', en: 'relation changed' },
  'relation-removed': { nl: 'relatie weggehaald', en: 'relation taken away' },
  'crosswalk-added': { nl: 'vertaling toegevoegd', en: 'crosswalk added' },
  'crosswalk-changed': { nl: 'vertaling gewijzigd', en: 'crosswalk changed' },
  'crosswalk-removed': { nl: 'vertaling weggehaald', en: 'crosswalk taken away' },
  'scale-added': { nl: 'schaal toegevoegd', en: 'scale added' },
  'scale-changed': { nl: 'schaal gewijzigd', en: 'scale changed' },
  'scale-removed': { nl: 'schaal weggehaald', en: 'scale taken away' },
  'matrix-added': { nl: 'matrix toegevoegd', en: 'matrix added' },
  'matrix-changed': { nl: 'matrix gewijzigd', en: 'matrix changed' },
  'matrix-removed': { nl: 'matrix weggehaald', en: 'matrix taken away' },
  'cell-changed': { nl: 'cel ingevuld', en: 'cell filled in' },
  'checklist-added': { nl: 'vragenlijst toegevoegd', en: 'checklist added' },
  'checklist-changed': { nl: 'vragenlijst gewijzigd', en: 'checklist changed' },
  'checklist-removed': { nl: 'vragenlijst weggehaald', en: 'checklist taken away' },
  'question-added': { nl: 'vraag toegevoegd', en: 'question added' },
  'question-changed': { nl: 'vraag gewijzigd', en: 'question changed' },
  'question-removed': { nl: 'vraag weggehaald', en: 'question taken away' },
};

/** What does not go in a frame, and then what does. */
export const frameRefusalWords: Readonly<Record<FrameRefusalReason, Words>> = {
  'not-there': {
    nl: 'Dit staat niet in het kader. Kies iets dat er wel in staat.',
    en: 'This is not in the frame. Choose something that is.',
  },
  'empty-label': {
    nl: 'Een begrip heeft een naam nodig, in minstens één taal. Geef een naam.',
    en: 'An item needs a name, in at least one language. Give it one.',
  },
  'code-taken': {
    nl: 'Deze code is al gebruikt in dit kader, misschien door een vervallen begrip. Kies een andere code.',
    en: 'This code is already used in this frame, perhaps by a retired item. Choose another code.',
  },
  'code-not-possible': {
    nl: 'Een code begint met een letter of cijfer en bestaat uit letters, cijfers en _ . : -. Pas de code aan.',
    en: 'A code begins with a letter or digit and has letters, digits and _ . : -. Change the code.',
  },
  'code-used-before': {
    nl: 'Deze code staat in een eerdere versie, en theorieën kunnen hem dragen. Laat het begrip vervallen.',
    en: 'This code is in an earlier version, and theories may carry it. Retire the item instead.',
  },
  'retired-already': {
    nl: 'Dit begrip is al vervallen. Kies een begrip dat in gebruik is.',
    en: 'This item is already retired. Choose one that is in use.',
  },
  'not-retired': {
    nl: 'Dit begrip is nog in gebruik.',
    en: 'This item is still in use.',
  },
  'has-children': {
    nl: 'Onder dit begrip staan nog andere. Verplaats die eerst.',
    en: 'Other items still stand under this one. Move them first.',
  },
  'under-itself': {
    nl: 'Een begrip kan niet onder zichzelf staan. Kies een ander begrip.',
    en: 'An item cannot stand under itself. Choose another item.',
  },
  'other-kind': {
    nl: 'Deze begrippen zijn van verschillende soort. Kies begrippen van dezelfde soort.',
    en: 'These items are of different kinds. Choose items of one kind.',
  },
  'two-needed': {
    nl: 'Hiervoor zijn er minstens twee nodig. Voeg er een toe.',
    en: 'This takes at least two. Add one.',
  },
  'same-code': { nl: 'Dit is de code al.', en: 'This is the code already.' },
  'relation-exists': {
    nl: 'Deze relatie is er al. Kies haar om haar te wijzigen.',
    en: 'This relation is already there. Select it to change it.',
  },
  'facet-exists': {
    nl: 'Er is al een facet met deze id. Kies een andere id.',
    en: 'There is already a facet with this id. Choose another id.',
  },
  'value-twice': {
    nl: 'Elke waarde van een schaal heeft een eigen code. Geef elke waarde er een.',
    en: 'Each value of a scale has a code of its own. Give every value one.',
  },
  'value-in-use': {
    nl: 'Deze waarde staat nog in een matrix. Haal haar daar eerst weg.',
    en: 'This value still stands in a matrix. Take it out there first.',
  },
  'scale-in-use': {
    nl: 'Een matrix gebruikt deze schaal. Haal eerst die matrix weg.',
    en: 'A matrix uses this scale. Take that matrix away first.',
  },
  'cells-in-the-way': {
    nl: 'Deze matrix is al ingevuld. Maak haar eerst leeg, of maak een nieuwe.',
    en: 'This matrix is already filled in. Empty it first, or make a new one.',
  },
  'value-does-not-fit': {
    nl: 'Deze waarde past niet. Maak haar korter of kies een andere.',
    en: 'This value does not fit. Make it shorter or choose another.',
  },
  'no-change': { nl: 'Er is niets gewijzigd.', en: 'Nothing has changed.' },
};

import type { Loss, LossKind } from '../exchange/loss.ts';
import type { Language } from '../theory/words.ts';
import { say, type Counted } from './words.ts';

const counted = (nl: readonly [string, string], en: readonly [string, string]): Counted => ({
  one: { nl: `1 ${nl[0]}`, en: `1 ${en[0]}` },
  other: { nl: `{n} ${nl[1]}`, en: `{n} ${en[1]}` },
});

/** What a format could not carry, counted. */
const lossWords: Readonly<Record<LossKind, Counted>> = {
  'other-language': counted(
    ['tekst in de andere taal', 'teksten in de andere taal'],
    ['text in the other language', 'texts in the other language'],
  ),
  versions: counted(
    ['gegeven over de versie', 'gegevens over de versie'],
    ['fact about the version', 'facts about the version'],
  ),
  sources: counted(
    ['plaats in een bron', 'plaatsen in een bron'],
    ['place in a source', 'places in a source'],
  ),
  attributes: counted(
    ['begrip met kenmerken', 'begrippen met kenmerken'],
    ['item with attributes', 'items with attributes'],
  ),
  sides: counted(['aangrijpingspunt', 'aangrijpingspunten'], ['side', 'sides']),
  bases: counted(['grond', 'gronden'], ['basis', 'bases']),
  notes: counted(['toelichting', 'toelichtingen'], ['note', 'notes']),
  verbs: counted(['werkwoord', 'werkwoorden'], ['verb', 'verbs']),
  aliases: counted(
    ['begrip met andere namen', 'begrippen met andere namen'],
    ['item with other names', 'items with other names'],
  ),
  parents: counted(
    ['plaats onder een begrip van een andere lijst', 'plaatsen onder een begrip van een andere lijst'],
    ['place under an item of another list', 'places under an item of another list'],
  ),
  questions: counted(
    ['vraag bij een facet', 'vragen bij facetten'],
    ['question of a facet', 'questions of facets'],
  ),
  retired: counted(['vervallen begrip', 'vervallen begrippen'], ['retired item', 'retired items']),
  relations: counted(['relatie', 'relaties'], ['relation', 'relations']),
  scales: counted(['schaal', 'schalen'], ['scale', 'scales']),
  matrices: counted(['matrix', 'matrices'], ['matrix', 'matrices']),
  checklists: counted(['vragenlijst', 'vragenlijsten'], ['checklist', 'checklists']),
  crosswalks: counted(
    ['vertaling naar een ander kader', 'vertalingen naar andere kaders'],
    ['crosswalk', 'crosswalks'],
  ),
  rules: counted(['toets', 'toetsen'], ['check', 'checks']),
  sets: counted(['verzameling codes', 'verzamelingen codes'], ['set of codes', 'sets of codes']),
  colours: counted(['kleur', 'kleuren'], ['colour', 'colours']),
};

/** What was left out, as one enumeration: *136 relaties, 3 schalen*. Empty when nothing was. */
export function tellLosses(language: Language, losses: readonly Loss[]): string {
  return losses.map(({ what, count }) => say(language, lossWords[what], { n: count })).join(', ');
}

import type { ContentReason } from '../exchange/json/contentFault.ts';
import type { ScanReason } from '../exchange/json/scanJson.ts';
import type { Words } from './words.ts';

/** Why a file is not taken, as the second half of a sentence: *… bij nodes[3].kind: kies uit problem, instrument, …* */
export const fileReasonWords: Readonly<Record<ContentReason | ScanReason, Words>> = {
  // The text is no JSON.
  empty: { nl: 'er staat niets in', en: 'there is nothing in it' },
  ends: {
    nl: 'hier houdt het bestand op, terwijl er nog iets hoort te komen',
    en: 'the file ends here while more is to come',
  },
  found: { nl: '“{found}” hoort hier niet', en: '“{found}” does not belong here' },
  'after-end': {
    nl: 'na het einde staat nog iets',
    en: 'something follows after the end',
  },
  escape: { nl: '“{found}” is geen teken van JSON', en: '“{found}” is no character of JSON' },
  control: {
    nl: 'in een tekst staat het stuurteken {found}; schrijf het als \\n, \\t of \\u',
    en: 'a text holds the control character {found}; write it as \\n, \\t or \\u',
  },
  depth: { nl: 'te diep genest', en: 'nested too deep' },
  // The text is JSON, but no theory or frame.
  missing: { nl: 'dit ontbreekt', en: 'this is missing' },
  'unknown-key': {
    nl: 'dit woord kent het formaat niet; haal het weg of verbeter het',
    en: 'the format does not know this word; remove or correct it',
  },
  'not-text': { nl: 'hier hoort een tekst', en: 'a text belongs here' },
  'not-number': { nl: 'hier hoort een getal', en: 'a number belongs here' },
  'not-whole': { nl: 'hier hoort een heel getal', en: 'a whole number belongs here' },
  'not-list': { nl: 'hier hoort een lijst tussen [ en ]', en: 'a list between [ and ] belongs here' },
  'not-object': {
    nl: 'hier horen sleutels tussen { en }',
    en: 'keys between { and } belong here',
  },
  'not-true': { nl: 'hier hoort true of false', en: 'true or false belongs here' },
  'not-among': { nl: 'kies uit {options}', en: 'choose from {options}' },
  'not-id': {
    nl: 'een id begint met een letter of cijfer en bestaat uit letters, cijfers en _ . : - (hoogstens 120)',
    en: 'an id begins with a letter or digit and has letters, digits and _ . : - (at most 120)',
  },
  'not-time': {
    nl: 'hier hoort een tijdstip als 2011-05-31T14:02:00.000Z',
    en: 'a moment like 2011-05-31T14:02:00.000Z belongs here',
  },
  'too-long': { nl: 'hoogstens {limit} tekens gaat', en: 'at most {limit} characters is possible' },
  'too-high': { nl: 'hoogstens {limit} gaat', en: 'at most {limit} is possible' },
  'too-low': { nl: 'minstens {limit} is nodig', en: 'at least {limit} is needed' },
  characters: {
    nl: 'de tekst bevat een teken dat niet bewaard kan worden',
    en: 'the text holds a character that cannot be stored',
  },
  number: {
    nl: 'het getal {found} kan niet precies bewaard worden',
    en: 'the number {found} cannot be kept exactly',
  },
  'key-twice': {
    nl: 'dit staat er twee keer (regel {line}, kolom {column})',
    en: 'this stands there twice (line {line}, column {column})',
  },
  'key-forbidden': {
    nl: 'dit woord mag geen naam zijn (regel {line}, kolom {column})',
    en: 'this word cannot be a name (line {line}, column {column})',
  },
  'no-language': {
    nl: 'geef de tekst in het Nederlands (nl), het Engels (en) of allebei',
    en: 'give the text in Dutch (nl), English (en) or both',
  },
  'too-many': { nl: 'hoogstens {limit} onderdelen gaat', en: 'at most {limit} entries is possible' },
  'id-twice': {
    nl: 'de id “{id}” is al gebruikt bij {first}',
    en: 'the id “{id}” is already used at {first}',
  },
  'code-twice': { nl: '“{id}” is al gebruikt', en: '“{id}” is already used' },
  dangling: {
    nl: '“{id}” staat niet in dit bestand',
    en: '“{id}” is not in this file',
  },
  'context-kind': {
    nl: '“{id}” is geen context, en alleen een context kan iets beïnvloeden',
    en: '“{id}” is no context, and only a context can moderate',
  },
  'moderation-target': {
    nl: '“{id}” is geen verband, mechanisme of configuratie',
    en: '“{id}” is no link, mechanism or configuration',
  },
  'concept-node': { nl: '“{id}” is geen onderdeel van de kaart', en: '“{id}” is no node' },
  'phrase-range': {
    nl: 'de aangewezen woorden vallen buiten de claim',
    en: 'the words pointed at lie outside the claim',
  },
  'parent-circle': {
    nl: '“{id}” staat boven zichzelf',
    en: '“{id}” stands above itself',
  },
  'quote-open': {
    nl: 'hier begint een aanhalingsteken dat niet meer sluit',
    en: 'a quotation mark opens here and never closes',
  },
  'quote-stray': {
    nl: 'na een afgesloten aanhalingsteken hoort een scheidingsteken',
    en: 'a separator belongs after a closed quotation mark',
  },
  doctype: {
    nl: 'een DOCTYPE of ENTITY wordt niet gelezen; haal die weg',
    en: 'a DOCTYPE or ENTITY is not read; take it out',
  },
  'not-xml': { nl: 'hier houdt het op XML te zijn', en: 'here it stops being XML' },
  'not-codebook': {
    nl: 'dit is geen REFI-QDA-codeboek: er hoort een CodeBook met Codes te staan',
    en: 'this is no REFI-QDA codebook: a CodeBook with Codes belongs here',
  },
  'no-codes': { nl: 'er staat geen enkele code in', en: 'it holds not a single code' },
  other: { nl: 'dit past niet in het formaat', en: 'this does not fit the format' },
};

import type { LinkType } from '../theory/words.ts';
import type { Words } from './words.ts';

/** A link as a whole sentence, its verb where the language has it: *Jobcoaching zet begeleiding in werking*. */
export const linkSentences: Readonly<Record<LinkType, Words>> = {
  'addressed-by': { nl: '{from} wordt aangepakt met {to}', en: '{from} is addressed by {to}' },
  facilitates: { nl: '{from} faciliteert {to}', en: '{from} facilitates {to}' },
  triggers: { nl: '{from} zet {to} in werking', en: '{from} triggers {to}' },
  'brings-about': { nl: '{from} brengt {to} teweeg', en: '{from} brings about {to}' },
  'contributes-to': { nl: '{from} draagt bij aan {to}', en: '{from} contributes to {to}' },
  resolves: { nl: '{from} maakt {to} hanteerbaar', en: '{from} makes {to} manageable' },
  aggravates: { nl: '{from} verergert {to}', en: '{from} aggravates {to}' },
  blocks: { nl: '{from} blokkeert {to}', en: '{from} blocks {to}' },
  evokes: { nl: '{from} roept {to} op', en: '{from} evokes {to}' },
  undermines: { nl: '{from} ondermijnt {to}', en: '{from} undermines {to}' },
  relates: { nl: '{from} hangt samen met {to}', en: '{from} relates to {to}' },
};

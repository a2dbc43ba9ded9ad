import { z } from 'zod';
import { headId, idPattern } from '../ids.ts';
import { limits } from '../limits.ts';
import * as words from './words.ts';

/**
 * The records of a theory, as they stand in memory, in the database, on the wire and (without `record`) in the exchange
 * format. The order of the keys is the order of the exchange format, which writes them as they stand here.
 */
const optional = z.exactOptional;

/** Text that any program can store and show: no NUL, no half surrogate pairs. */
const string = (characters: number) =>
  z
    .string()
    .max(characters)
    .refine((s) => !s.includes('\u0000') && s.isWellFormed(), 'characters');

export const id = z.string().regex(idPattern);
/** A word or a short name. */
export const word = string(100);
const place = string(limits.titleCharacters);
const bothLanguages = (characters: number) =>
  z
    .strictObject({ nl: optional(string(characters)), en: optional(string(characters)) })
    .refine((t) => t.nl !== undefined || t.en !== undefined, 'language');

/** A short text in Dutch, English or both: titles and names. */
export const title = bothLanguages(limits.titleCharacters);
/** A long text in Dutch, English or both. */
export const text = bothLanguages(limits.textCharacters);

const source = { source: optional(place), lines: optional(place) };
const emphasis = z.union([z.literal(0), z.literal(1), z.literal(2)]);
const sign = z.enum(words.signs).nullable();

export const code = z.strictObject({ frame: id, code: id, fit: z.enum(words.fits) });

/** Words of the claim and what they speak of: a record of the theory, or an item of a frame that it may yet lack. */
export const claimPhrase = z
  .strictObject({
    lang: z.enum(['nl', 'en']),
    from: z.number().int().nonnegative(),
    to: z.number().int().positive(),
    record: optional(id),
    code: optional(z.strictObject({ frame: id, code: id })),
  })
  .refine((phrase) => (phrase.record === undefined) !== (phrase.code === undefined), 'phrase');

/** How much weight the checks have in one theory, where that differs from the library. */
export const checkWeights = z.strictObject({
  /** Severity by rule id, or off. */
  rules: optional(z.record(word, z.enum(['off', ...words.severities]))),
  /** Sets of rules that are off as a whole. */
  off: optional(z.array(z.enum(words.ruleSets))),
});

export const theoryHead = z.strictObject({
  record: z.literal('theory'),
  id: z.literal(headId),
  title,
  holder: z.strictObject({ name: title, kind: z.enum(words.holderKinds) }),
  claim: optional(text),
  stance: optional(z.enum(words.stances)),
  level: optional(word),
  variant: optional(z.enum(words.variants)),
  frames: z.array(z.strictObject({ id, version: word })),
  source: optional(z.strictObject({ file: optional(place), sections: optional(place) })),
  profile: optional(text),
  philosophy: optional(text),
  /** What stands in the head of a company's sheet: how large it is, where it works, for whom, and who pays. */
  details: optional(
    z.strictObject({
      size: optional(text),
      region: optional(text),
      targetGroups: optional(text),
      commissioners: optional(text),
    }),
  ),
  /** One sentence in which the holder says it all. */
  ownWords: optional(z.strictObject({ quote: text, ...source })),
  /** What the theory says on each of the levels at which one can be found (1.3): philosophy, work organisation, talk. */
  levels: optional(z.array(z.strictObject({ level: word, text, ...source }))),
  /** Where the holder stands in the tree of six positions (schema 1), as a code of the frame. */
  position: optional(z.strictObject({ code: word, why: optional(text), ...source })),
  /** Where, when and for whom the theory holds. */
  scope: optional(
    z.strictObject({ place: optional(text), period: optional(text), clientGroup: optional(text) }),
  ),
  focus: optional(
    z.array(
      z.strictObject({
        side: z.enum(words.sides),
        weight: optional(z.number().int().min(0).max(3)),
        why: optional(text),
        ...source,
      }),
    ),
  ),
  anchoring: optional(
    z.array(
      z.strictObject({
        level: word,
        party: z.enum(['jobseeker', 'employer']),
        strength: optional(z.number().int().min(0).max(3)),
        why: optional(text),
        ...source,
      }),
    ),
  ),
  claimPhrases: optional(z.array(claimPhrase)),
  /** What else could bring an end goal about, and what the holder answers to that. */
  rivals: optional(z.array(z.strictObject({ goal: id, explanation: text, answer: optional(text) }))),
  checks: optional(checkWeights),
});

export const node = z.strictObject({
  record: z.literal('node'),
  id,
  kind: z.enum(words.nodeKinds),
  subtype: optional(word),
  title,
  shortTitle: optional(title),
  subtitle: optional(title),
  description: optional(text),
  codes: optional(z.array(code)),
  /** Frames that have no fitting code for it: an answer of the coder, not a gap. */
  noCode: optional(z.array(id)),
  emphasis: optional(emphasis),
  use: optional(word),
  excluded: optional(z.strictObject({ degree: z.enum(words.exclusionDegrees), reason: optional(text) })),
  party: optional(z.enum(words.parties)),
  side: optional(z.enum(words.sides)),
  basis: z.enum(words.bases),
  ...source,
  order: optional(z.number().finite()),
  pinned: optional(z.literal(true)),
});

export const link = z.strictObject({
  record: z.literal('link'),
  id,
  type: z.enum(words.linkTypes),
  from: id,
  to: id,
  label: optional(title),
  emphasis: optional(emphasis),
  sign,
  basis: z.enum(words.bases),
  modality: z.enum(words.modalities),
  note: optional(text),
  ...source,
});

export const moderation = z.strictObject({
  record: z.literal('moderation'),
  id,
  /** A node of kind context. */
  context: id,
  /** A link, a mechanism or a configuration. */
  target: id,
  effect: z.enum(words.effects),
  sign,
  basis: z.enum(words.bases),
  modality: optional(z.enum(words.modalities)),
  note: optional(text),
  ...source,
});

export const configuration = z.strictObject({
  record: z.literal('configuration'),
  id,
  title: optional(title),
  members: z.array(z.strictObject({ record: id, role: z.enum(words.memberRoles) })),
});

export const evidence = z.strictObject({
  record: z.literal('evidence'),
  id,
  target: id,
  file: optional(place),
  lines: optional(place),
  quote: optional(text),
  voice: optional(z.strictObject({ kind: z.enum(words.voiceKinds), name: optional(title) })),
  stance: optional(z.enum(words.evidenceStances)),
  standpoint: optional(z.enum(words.standpoints)),
  level: optional(word),
  note: optional(text),
});

export const waiver = z.strictObject({
  record: z.literal('waiver'),
  id,
  /** The rule whose finding stays; without one, whatever is found about the record. */
  rule: optional(id),
  /** The records it is about, the main one first; none: the rule in the whole theory. */
  at: z.array(id),
  /** What tells this finding from others of the rule about the same record; without it, all of those stay. */
  detail: optional(place),
  reason: text,
  date: optional(word),
});

export const memo = z.strictObject({
  record: z.literal('memo'),
  id,
  target: optional(id),
  text,
  /** Of a note on the map: where it lies, as shares of the picture's width and height. Without target and place: an idea. */
  place: optional(z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })),
  date: optional(word),
});

export const group = z.strictObject({
  record: z.literal('group'),
  id,
  title: optional(title),
  members: z.array(id),
  /** The members work only together. */
  together: optional(z.literal(true)),
});

export const concept = z.strictObject({
  record: z.literal('concept'),
  id,
  title: optional(title),
  nodes: z.array(id),
});

export const theoryRecord = z.discriminatedUnion('record', [
  theoryHead,
  node,
  link,
  moderation,
  configuration,
  evidence,
  waiver,
  memo,
  group,
  concept,
]);

export const recordSchemas = {
  theory: theoryHead,
  node,
  link,
  moderation,
  configuration,
  evidence,
  waiver,
  memo,
  group,
  concept,
} as const;

/** Immutable all the way down; nobody changes a record, commands make new ones. */
export type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

export type TheoryHead = DeepReadonly<z.infer<typeof theoryHead>>;
export type TheoryNode = DeepReadonly<z.infer<typeof node>>;
export type Link = DeepReadonly<z.infer<typeof link>>;
export type Moderation = DeepReadonly<z.infer<typeof moderation>>;
export type Configuration = DeepReadonly<z.infer<typeof configuration>>;
export type Evidence = DeepReadonly<z.infer<typeof evidence>>;
export type Waiver = DeepReadonly<z.infer<typeof waiver>>;
export type Memo = DeepReadonly<z.infer<typeof memo>>;
export type Group = DeepReadonly<z.infer<typeof group>>;
export type Concept = DeepReadonly<z.infer<typeof concept>>;
export type TheoryRecord = DeepReadonly<z.infer<typeof theoryRecord>>;
export type RecordKind = TheoryRecord['record'];
export type Code = DeepReadonly<z.infer<typeof code>>;
/** A text in Dutch, English or both. */
export type Text = DeepReadonly<z.infer<typeof text>>;

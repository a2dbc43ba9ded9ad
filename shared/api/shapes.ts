import { z } from 'zod';
import { savedFilter } from '../configuration/nodeFilter.ts';
import { loss } from '../exchange/loss.ts';
import { frameStepSchema } from '../frame/command.ts';
import { framePatchSchema } from '../frame/patch.ts';
import { frame } from '../frame/records.ts';
import { likeness } from '../library/shapes.ts';
import { stepSchema } from '../theory/command.ts';
import { patchSchema } from '../theory/patch.ts';
import { id, text, theoryRecord, title, word } from '../theory/records.ts';
import { fits, ruleSets } from '../theory/words.ts';

/** The values that cross the contract, beside the records of theory and frame. Times are UTC in ISO 8601 with milliseconds. */
export const revision = z.number().int().nonnegative();
export const commitKind = z.enum(['do', 'undo', 'redo']);
const time = z.iso.datetime();
const optional = z.exactOptional;

export const theorySummary = z.strictObject({
  id,
  title,
  holder: title,
  claim: optional(text),
  /** All nodes, and of those the ones left alone on purpose. */
  nodes: revision,
  excluded: revision,
  links: revision,
  moderations: revision,
  /** Share of links and moderations with basis *stated*, 0 to 1. */
  stated: z.number().min(0).max(1),
  /** Findings by severity, with the library's settings. */
  findings: z.strictObject({ error: revision, warning: revision, hint: revision }),
  revision,
  changedAt: time,
  likeness,
});

export const frameSummary = z.strictObject({
  id,
  version: z.string(),
  title,
  /** Items for use in facets that describe nodes, by node kind. */
  items: z.record(z.string(), revision),
  /** A draft can be changed and is used by nobody; a version never changes. */
  draft: z.boolean(),
  /** The version that it was made from. */
  previous: optional(z.string()),
});

const version = z.string().min(1).max(100);

export const frameEntry = z.strictObject({
  revision,
  kind: commitKind,
  step: frameStepSchema,
  at: time,
  patch: framePatchSchema,
});

/** A draft with its steps since it was made, oldest first, out of which undo and redo are made again. */
export const openedDraft = z.strictObject({ frame, revision, journal: z.array(frameEntry) });

export const frameCommit = z.strictObject({
  id,
  version,
  /** Names this commit for ever: a repeated one is recognised and answered as the first time. */
  commitId: id,
  baseRevision: revision,
  kind: commitKind,
  step: frameStepSchema,
  patch: framePatchSchema,
});

/** One code of a frame on one node of a theory. */
export const frameUse = z.strictObject({
  code: id,
  fit: z.enum(fits),
  theory: id,
  theoryTitle: title,
  /** The version of the frame that the theory names; none when it names the frame nowhere. */
  version: optional(z.string()),
  node: id,
  nodeTitle: title,
  excluded: z.boolean(),
});

export const journalEntry = z.strictObject({
  revision,
  kind: commitKind,
  step: stepSchema,
  at: time,
  /** The name of whoever made the change, where they gave one. */
  by: optional(word),
  patch: patchSchema,
});

/**
 * A record as the library holds it. It passed its schema when it was written, and its hash was compared when it was read: looking
 * at each again would take longer than reading a large theory.
 */
const writtenRecord = z.custom<z.infer<typeof theoryRecord>>(
  (value) => typeof value === 'object' && value !== null && 'record' in value,
);

export const openedTheory = z.strictObject({
  id,
  revision,
  records: z.array(writtenRecord),
  /** The latest steps, oldest first, out of which undo and redo are made again. */
  journal: z.array(journalEntry),
});

export const commit = z.strictObject({
  id,
  /** Names this commit for ever: a repeated one is recognised and answered as the first time. */
  commitId: id,
  baseRevision: revision,
  kind: commitKind,
  step: stepSchema,
  patch: patchSchema,
});

export const libraryState = z.strictObject({
  state: z.enum(['open', 'refused', 'none']),
  /** The file's name without folder; empty when there is none. */
  name: z.string(),
  key: z.string(),
  /** Why it is refused, or what to know although it is open (`library-behind`). */
  concern: optional(
    z.strictObject({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  readOnly: z.boolean(),
  lastBackupAt: optional(time),
});

export const libraryEntry = z.strictObject({
  /** Names the library towards the host; not a path. */
  key: z.string(),
  name: z.string(),
  open: z.boolean(),
  /** False when the file has gone since. */
  there: z.boolean(),
  changedAt: optional(time),
  bytes: optional(revision),
});

export const backupEntry = z.strictObject({ key: z.string(), at: time, bytes: revision, theories: revision });

/** How a library is looked at and checked; kept in the library. */
export const librarySettings = z.strictObject({
  language: z.enum(['system', 'nl', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Severity by rule id where it differs from the rule's own. */
  rules: z.record(z.string(), z.enum(['off', 'hint', 'warning', 'error'])),
  /** Sets of rules that are off as a whole; none when it is not said. */
  offSets: optional(z.array(z.enum(ruleSets))),
  /** Filters of the map that a person keeps, for every theory of the library. */
  filters: optional(z.array(savedFilter).max(100)),
});

/** What somebody calls themselves; empty where they would rather not say. */
export const personName = z.union([word, z.literal('')]);

/** All that can be set. The name is kept on the machine, beside the libraries: a copy of a library takes nobody's name along. */
export const settings = librarySettings.extend({ person: optional(personName) });

export const importReport = z.strictObject({
  kind: z.enum(['theory', 'frame']),
  id,
  title,
  nodes: revision,
  links: revision,
  revision,
  /** `made`, `changed` (it was there, now a new revision) or `same` (nothing to do). */
  outcome: z.enum(['made', 'changed', 'same']),
  /** What could not be taken over; empty for the exchange format, which is taken whole or refused. */
  dropped: z.array(loss),
});

export type TheorySummary = z.infer<typeof theorySummary>;
export type FrameSummary = z.infer<typeof frameSummary>;
export type FrameEntry = z.infer<typeof frameEntry>;
export type OpenedDraft = z.infer<typeof openedDraft>;
export type FrameCommit = z.infer<typeof frameCommit>;
export type FrameUse = z.infer<typeof frameUse>;
export type JournalEntry = z.infer<typeof journalEntry>;
export type OpenedTheory = z.infer<typeof openedTheory>;
export type Commit = z.infer<typeof commit>;
export type CommitKind = z.infer<typeof commitKind>;
export type LibraryState = z.infer<typeof libraryState>;
export type LibraryEntry = z.infer<typeof libraryEntry>;
export type BackupEntry = z.infer<typeof backupEntry>;
export type LibrarySettings = z.infer<typeof librarySettings>;
export type Settings = z.infer<typeof settings>;
export type ImportReport = z.infer<typeof importReport>;

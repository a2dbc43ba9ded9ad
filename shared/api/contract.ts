import { z } from 'zod';
import { frameFindings } from '../comparison/findingShapes.ts';
import { loss } from '../exchange/loss.ts';
import { migrationChoice, migrationReport } from '../frame/migrationShapes.ts';
import { frame } from '../frame/records.ts';
import { searchResult } from '../search/hit.ts';
import { id, text, theoryRecord, title, word } from '../theory/records.ts';
import { keptVersion, versionInfo } from '../versions/shapes.ts';
import * as shapes from './shapes.ts';

/** The formats in which a frame leaves the library: the exchange format, a table, a REFI-QDA codebook. */
export const frameFormats = ['json', 'csv', 'qdc'] as const;

/**
 * Everything a window, a browser or a terminal can ask of the core, by name. Types of clients, handlers and replies follow
 * from it; a call without a handler does not compile. No path, no address and no command ever crosses. Calls named in
 * {@link fileCalls} carry the bytes of a file beside their input.
 */
const nothing = z.strictObject({});
const key = z.string().min(1).max(200);
const name = z.string().min(1).max(120);
const version = z.string().min(1).max(100);
const namedFrame = z.strictObject({ id, version });

export const contract = {
  'app.info': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['desktop', 'web', 'cli']),
      /** The language of the system, for a first start. */
      language: z.enum(['nl', 'en']),
    }),
  },
  'settings.get': { input: nothing, output: shapes.settings },
  'settings.set': { input: shapes.settings.partial(), output: shapes.settings },

  'library.state': { input: nothing, output: shapes.libraryState },
  'library.list': { input: nothing, output: z.array(shapes.libraryEntry) },
  'library.create': { input: z.strictObject({ name, starter: z.boolean() }), output: shapes.libraryState },
  'library.open': { input: z.strictObject({ key }), output: shapes.libraryState },
  'library.copy': { input: z.strictObject({ name }), output: shapes.libraryEntry },
  'library.verify': { input: nothing, output: z.strictObject({ faults: z.array(z.string()) }) },

  'theory.list': { input: nothing, output: z.array(shapes.theorySummary) },
  'theory.create': {
    input: z.strictObject({ id, commitId: id, records: z.array(theoryRecord) }),
    output: z.strictObject({ id, revision: shapes.revision }),
  },
  'theory.open': { input: z.strictObject({ id }), output: shapes.openedTheory },
  'theory.commit': { input: shapes.commit, output: z.strictObject({ revision: shapes.revision }) },
  'theory.duplicate': { input: z.strictObject({ id, newId: id, title }), output: z.strictObject({ id }) },
  /** Out of the list, not out of the library: {@link contract}`['theory.restore']` brings it back whole. */
  'theory.remove': { input: z.strictObject({ id }), output: nothing },
  'theory.restore': { input: z.strictObject({ id }), output: nothing },
  'theory.journal': {
    input: z.strictObject({
      id,
      before: z.exactOptional(shapes.revision),
      limit: z.number().int().min(1).max(1000),
    }),
    output: z.array(shapes.journalEntry),
  },
  'theory.export': {
    input: z.strictObject({ id }),
    output: z.strictObject({ name: z.string(), text: z.string() }),
  },

  'version.list': { input: z.strictObject({ id }), output: z.array(versionInfo) },
  /** Keeps a theory as it is now. Sent again with the same id of the version it is answered as the first time. */
  'version.make': {
    input: z.strictObject({
      id,
      version: id,
      name: title,
      reason: z.exactOptional(text),
      by: z.exactOptional(word),
    }),
    output: versionInfo,
  },
  'version.get': { input: z.strictObject({ id, version: id }), output: keptVersion },
  /** Puts a theory back to a version, as one more step; what it was before is kept as a version too. */
  'version.restore': {
    input: z.strictObject({ id, version: id, commitId: id }),
    output: z.strictObject({ revision: shapes.revision }),
  },

  /** What holds all words of a query, anywhere in the library: at most `most` hits, the best first. */
  'search.text': {
    input: z.strictObject({
      query: z.string().max(500),
      most: z.exactOptional(z.number().int().min(1).max(500)),
    }),
    output: searchResult,
  },

  /** What moving a theory to another version of a frame would do; nothing changes. */
  'theory.migration': {
    input: z.strictObject({ id, frame: namedFrame, choices: z.array(migrationChoice) }),
    output: migrationReport,
  },
  /** Moves a theory in one step that undo takes back. Fails with `choices-missing` while something is still to be chosen. */
  'theory.migrate': {
    input: z.strictObject({ id, commitId: id, frame: namedFrame, choices: z.array(migrationChoice) }),
    output: z.strictObject({ revision: shapes.revision, report: migrationReport }),
  },

  /** Versions and drafts of all frames. */
  'frame.list': { input: nothing, output: z.array(shapes.frameSummary) },
  /** A version, the newest when none is named; never a draft. */
  'frame.get': { input: z.strictObject({ id, version: z.exactOptional(version) }), output: frame },
  /** Which nodes of which theories carry its codes. */
  'frame.uses': { input: z.strictObject({ id }), output: z.array(shapes.frameUse) },
  /** What the theories of the library, or some of them, say of a frame: the report that revises it. */
  'frame.findings': {
    input: z.strictObject({
      id,
      version: z.exactOptional(version),
      theories: z.exactOptional(z.array(id).max(10_000)),
      language: z.enum(['nl', 'en']),
    }),
    output: frameFindings,
  },
  'frame.export': {
    input: z.strictObject({
      id,
      version: z.exactOptional(version),
      /** The exchange format unless said otherwise. */
      format: z.exactOptional(z.enum(frameFormats)),
      /** For formats that hold one language. */
      language: z.exactOptional(z.enum(['nl', 'en'])),
    }),
    output: z.strictObject({ name: z.string(), text: z.string(), dropped: z.array(loss) }),
  },
  /** Stores a frame as a draft: a copy, or a version that is begun. Fails with `exists` when its version is there. */
  'frame.draft': {
    input: z.strictObject({ commitId: id, frame }),
    output: z.strictObject({ revision: shapes.revision }),
  },
  'frame.openDraft': { input: namedFrame, output: shapes.openedDraft },
  'frame.commit': { input: shapes.frameCommit, output: z.strictObject({ revision: shapes.revision }) },
  /**
   * Makes a version of a draft, which then never changes. What was changed since the version before is put before the draft's own
   * words in `changes`. Fails with `unsound` when a code of the version before is not there.
   */
  'frame.publish': {
    input: z.strictObject({ ...namedFrame.shape, commitId: id, baseRevision: shapes.revision }),
    output: frame,
  },
  /**
   * A version that was made here becomes a draft again, as it was before it was published. Fails with `frame-in-use` while a theory
   * or a later version names it, and with `frame-read-in` when it came as a file.
   */
  'frame.withdraw': {
    input: z.strictObject({ ...namedFrame.shape, commitId: id }),
    output: z.strictObject({ revision: shapes.revision }),
  },
  /** A draft out of the list, not out of the library. */
  'frame.removeDraft': { input: namedFrame, output: nothing },
  'frame.restoreDraft': { input: namedFrame, output: nothing },

  'file.import': { input: z.strictObject({ name: z.string().max(500) }), output: shapes.importReport },

  'backup.list': { input: nothing, output: z.array(shapes.backupEntry) },
  'backup.create': { input: nothing, output: shapes.backupEntry },
  'backup.restore': { input: z.strictObject({ key }), output: shapes.libraryState },
} as const;

export type FrameFormat = (typeof frameFormats)[number];
export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<N extends CallName> = z.input<Contract[N]['input']>;
export type Output<N extends CallName> = z.output<Contract[N]['output']>;

/** The calls that take a file: bytes go beside the input, never as a path. */
export const fileCalls = ['file.import'] as const satisfies readonly CallName[];
export type FileCallName = (typeof fileCalls)[number];

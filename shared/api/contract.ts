import { z } from 'zod';
import { frame } from '../frame/records.ts';
import { id, theoryRecord, title } from '../theory/records.ts';
import * as shapes from './shapes.ts';

/**
 * Everything a window, a browser or a terminal can ask of the core, by name. Types of clients, handlers and replies follow
 * from it; a call without a handler does not compile. No path, no address and no command ever crosses. Calls named in
 * {@link fileCalls} carry the bytes of a file beside their input.
 */
const nothing = z.strictObject({});
const key = z.string().min(1).max(200);
const name = z.string().min(1).max(120);

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

  'frame.list': { input: nothing, output: z.array(shapes.frameSummary) },
  'frame.get': {
    input: z.strictObject({ id, version: z.exactOptional(z.string().max(100)) }),
    output: frame,
  },
  'frame.export': {
    input: z.strictObject({ id }),
    output: z.strictObject({ name: z.string(), text: z.string() }),
  },

  'file.import': { input: z.strictObject({ name: z.string().max(500) }), output: shapes.importReport },

  'backup.list': { input: nothing, output: z.array(shapes.backupEntry) },
  'backup.create': { input: nothing, output: shapes.backupEntry },
  'backup.restore': { input: z.strictObject({ key }), output: shapes.libraryState },
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<N extends CallName> = z.input<Contract[N]['input']>;
export type Output<N extends CallName> = z.output<Contract[N]['output']>;

/** The calls that take a file: bytes go beside the input, never as a path. */
export const fileCalls = ['file.import'] as const satisfies readonly CallName[];
export type FileCallName = (typeof fileCalls)[number];

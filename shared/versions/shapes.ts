import { z } from 'zod';
import {
  id,
  text,
  theoryRecord,
  title,
  word,
  type DeepReadonly,
  type TheoryRecord,
} from '../theory/records.ts';

const optional = z.exactOptional;

/** Who made a version: a person who named it, or the program before a large change of that kind. */
export const versionMakers = ['person', 'import', 'frame', 'bulk', 'restore'] as const;
export type VersionMaker = (typeof versionMakers)[number];

/** What a version says of itself, in the library and in a file. Once made it never changes. `at` is UTC in ISO 8601. */
export const versionFacts = z.strictObject({
  id,
  name: title,
  /** Why it was kept: *after the talk with the director*. */
  reason: optional(text),
  made: z.enum(versionMakers),
  /** Whom it was made by, where somebody said so. */
  by: optional(word),
  at: z.iso.datetime(),
});

/** A version as a list shows it. `revision` is that of the theory when the version came to stand in this library. */
export const versionInfo = versionFacts.extend({
  revision: z.number().int().nonnegative(),
  /** Who worked there when it came to stand in this library, where they gave a name. It goes into no file. */
  keptBy: optional(word),
});

/** A version with the records that the theory then had. */
export const keptVersion = versionInfo.extend({ records: z.array(theoryRecord) });

export type VersionFacts = DeepReadonly<z.infer<typeof versionFacts>>;
export type VersionInfo = DeepReadonly<z.infer<typeof versionInfo>>;

/** A version that a file brings along, or takes along. */
export interface CarriedVersion extends VersionFacts {
  readonly records: readonly TheoryRecord[];
}

/** A version in the library with its records. */
export interface KeptVersion extends VersionInfo {
  readonly records: readonly TheoryRecord[];
}

import type {
  Commit,
  FrameCommit,
  FrameSummary,
  JournalEntry,
  OpenedDraft,
  OpenedTheory,
  LibrarySettings,
} from '../shared/api/shapes.ts';
import type { FramePatch } from '../shared/frame/patch.ts';
import type { Frame } from '../shared/frame/records.ts';
import type { SearchResult } from '../shared/search/hit.ts';
import type { Step } from '../shared/theory/command.ts';
import type { TheoryRecord } from '../shared/theory/records.ts';
import type { CarriedVersion, KeptVersion, VersionFacts, VersionInfo } from '../shared/versions/shapes.ts';

/** A stored theory without its summary: what a list needs to decide whether a summary it made is still true. */
export interface TheoryEntry {
  readonly id: string;
  readonly revision: number;
  readonly changedAt: string;
}

/** A frame that becomes a draft: one of its own, or the beginning of a new version. */
export interface DraftToMake {
  readonly frame: Frame;
  readonly commitId: string;
}

/** A draft that becomes a version, after a last patch of what it says of itself. */
export interface DraftToPublish {
  readonly id: string;
  readonly version: string;
  readonly commitId: string;
  readonly baseRevision: number;
  readonly patch: FramePatch;
}

/** A version that becomes a draft again. */
export interface VersionToWithdraw {
  readonly id: string;
  readonly version: string;
  readonly commitId: string;
}

/**
 * A library: theories, frames, journal, settings. One interface for SQLite, for memory (tests) and for what may come.
 * Every method that changes something resolves only when the change is durable, and rejects with an ApiError otherwise;
 * then nothing has changed, or the same `commitId` sent again says that it had.
 */
export interface Repository {
  readonly id: string;
  readonly readOnly: boolean;

  listTheories(): Promise<readonly TheoryEntry[]>;
  /** Fails with `not-found`, or `library-damaged` when a row of this theory is not what was written. */
  openTheory(id: string): Promise<OpenedTheory>;
  /** Fails with `exists`, or `unsound` when the records do not make a theory. */
  createTheory(input: {
    readonly id: string;
    readonly commitId: string;
    readonly step: Step;
    readonly records: readonly TheoryRecord[];
  }): Promise<{ readonly revision: number }>;
  /**
   * Fails with `conflict` when `baseRevision` is not the latest or a record is not as the patch expects, or `unsound`.
   * Before a large change (`versionBefore`) the theory as it was is kept as a version, in the same transaction, and automatic versions
   * that have piled up go (`thinned`).
   */
  commit(input: Commit): Promise<{ readonly revision: number }>;
  removeTheory(id: string): Promise<void>;
  restoreTheory(id: string): Promise<void>;
  /** Newest last; at most `limit`, those before `before` when given. */
  journal(id: string, limit: number, before?: number): Promise<readonly JournalEntry[]>;

  /** The versions of a theory, the one that came to stand here last at the end. Fails with `not-found`. */
  listVersions(id: string): Promise<readonly VersionInfo[]>;
  /** Fails with `not-found`, or `library-damaged`. */
  getVersion(id: string, version: string): Promise<KeptVersion>;
  /** Keeps the theory as it is now. A version of that id that is there already is answered as it is. Fails with `not-found`. */
  makeVersion(id: string, version: Omit<VersionFacts, 'at'>): Promise<VersionInfo>;
  /**
   * Takes over a version that was made elsewhere. Fails with `not-found`, or with `exists` when one of that id is there that says
   * something else.
   */
  putVersion(id: string, version: CarriedVersion): Promise<VersionInfo>;

  /**
   * What holds all words of the query, in any theory of the list, as `searchTheories` finds it: at most so many hits, the best first.
   * Fails with `library-damaged`.
   */
  search(query: string, most: number): Promise<SearchResult>;

  /** Versions and drafts. */
  listFrames(): Promise<readonly FrameSummary[]>;
  /** The newest version when none is named; never a draft. Fails with `not-found`. */
  getFrame(id: string, version?: string): Promise<Frame>;
  /**
   * A version once stored never changes in what it says: fails with `exists` when the same version says something else
   * (`sameFrame`). Where only the screen's words differ, these are taken over. True when something was stored.
   */
  putFrame(frame: Frame): Promise<boolean>;

  /** Fails with `exists` when its version or draft is there, or `unsound`. */
  createDraft(input: DraftToMake): Promise<{ readonly revision: number }>;
  /** Fails with `not-found`, or `library-damaged`. */
  openDraft(id: string, version: string): Promise<OpenedDraft>;
  /** Fails with `conflict` when `baseRevision` is not the latest or a part is not as the patch expects, or `unsound`. */
  commitDraft(input: FrameCommit): Promise<{ readonly revision: number }>;
  /** From then on it never changes. Fails as `commitDraft`, and with `unsound` when a code of its `previous` is not there. */
  publishDraft(input: DraftToPublish): Promise<Frame>;
  /**
   * A version that was made here becomes the draft it was before it was published, its steps forgotten. Fails with `not-found`,
   * `frame-read-in` when it came as a file, or `frame-in-use` while a theory (put away or not) or a later version names it.
   */
  withdrawVersion(input: VersionToWithdraw): Promise<{ readonly revision: number }>;
  removeDraft(id: string, version: string): Promise<void>;
  restoreDraft(id: string, version: string): Promise<void>;

  getSettings(): Promise<LibrarySettings>;
  setSettings(settings: LibrarySettings): Promise<void>;

  /** Reads everything and compares it with its hashes, the chain and the laws of the document. Empty when all is well. */
  verify(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The settings of a library that holds none yet. */
export const defaultSettings: LibrarySettings = { language: 'system', theme: 'system', rules: {} };

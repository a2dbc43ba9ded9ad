import { ApiError } from '../shared/api/errors.ts';
import type { JournalEntry, OpenedTheory, LibrarySettings } from '../shared/api/shapes.ts';
import { labelsOf } from '../shared/search/query.ts';
import { searchTheories } from '../shared/search/searchTheory.ts';
import type { Patch } from '../shared/theory/patch.ts';
import type { TheoryRecord } from '../shared/theory/records.ts';
import { headOf, referencesOf, structureFaults } from '../shared/theory/theory.ts';
import { openedSteps } from './journalLimits.ts';
import { memoryFrames } from './memoryFrames.ts';
import { memoryVersions } from './memoryVersions.ts';
import { patchToRecords } from './patchToRecords.ts';
import { defaultSettings, type Repository } from './repository.ts';
import { judgePatch, type StoredTheory } from './soundness.ts';

interface Held {
  revision: number;
  changedAt: string;
  removed: boolean;
  records: ReadonlyMap<string, TheoryRecord>;
  journal: readonly JournalEntry[];
}

export interface MemoryOptions {
  readonly id?: string;
  readonly readOnly?: boolean;
  readonly now?: () => Date;
  /** The name of whoever works with it; none: changes are unnamed. */
  readonly who?: () => string;
}

/** A library that lives as long as the process: for tests, and for the theories rescued from a damaged file. */
export function memoryRepository(options: MemoryOptions = {}): Repository {
  const now = options.now ?? (() => new Date());
  const who = options.who ?? (() => '');
  const theories = new Map<string, Held>();
  const commits = new Map<string, { readonly id: string; readonly revision: number }>();
  let settings: LibrarySettings = defaultSettings;

  const held = (id: string): Held => {
    const theory = theories.get(id);
    if (!theory || theory.removed) throw new ApiError('not-found', { name: id });
    return theory;
  };
  const versions = memoryVersions(held, now, who);
  const frames = memoryFrames(now, () => [...theories.values()].map(headOf));
  const repeated = (commitId: string, id: string): { revision: number } | undefined => {
    const known = commits.get(commitId);
    if (!known) return undefined;
    if (known.id !== id) throw new ApiError('conflict', { place: commitId });
    return { revision: known.revision };
  };
  const advance = (id: string, theory: Held, patch: Patch, entry: Omit<JournalEntry, 'revision' | 'at'>) => {
    const records = new Map(theory.records);
    for (const change of patch) {
      if (change.after) records.set(change.id, change.after);
      else records.delete(change.id);
    }
    const revision = theory.revision + 1;
    const at = now().toISOString();
    const by = who();
    const journal = [...theory.journal, { ...entry, revision, at, ...(by === '' ? {} : { by }) }];
    theories.set(id, { revision, changedAt: at, removed: false, records, journal });
    return { revision };
  };

  return {
    id: options.id ?? 'memory',
    readOnly: options.readOnly ?? false,

    listTheories: async () =>
      [...theories]
        .filter(([, theory]) => !theory.removed)
        .map(([id, theory]) => ({ id, revision: theory.revision, changedAt: theory.changedAt })),

    openTheory: async (id) => {
      const theory = held(id);
      const journal = theory.journal.filter((entry) => entry.patch.length > 0).slice(-openedSteps);
      return {
        id,
        revision: theory.revision,
        records: [...theory.records.values()] as OpenedTheory['records'],
        journal,
      };
    },

    createTheory: async (input) => {
      const again = repeated(input.commitId, input.id);
      if (again) return again;
      const known = theories.get(input.id);
      if (known && !known.removed) throw new ApiError('exists', { name: input.id });
      const patch = patchToRecords(known?.records ?? new Map(), input.records);
      judgePatch(storedTheory(known?.records ?? new Map()), patch);
      if (known) versions.keepBefore(input.id, known, { ...input, patch });
      const theory = known ?? { revision: 0, changedAt: '', removed: false, records: new Map(), journal: [] };
      const made = advance(input.id, theory, patch, {
        kind: 'do',
        step: input.step,
        patch: (known ? patch : []) as JournalEntry['patch'],
      });
      commits.set(input.commitId, { id: input.id, ...made });
      return made;
    },

    commit: async (input) => {
      const again = repeated(input.commitId, input.id);
      if (again) return again;
      const theory = held(input.id);
      if (theory.revision !== input.baseRevision) throw new ApiError('conflict', { place: input.id });
      judgePatch(storedTheory(theory.records), input.patch);
      if (input.kind === 'do') versions.keepBefore(input.id, theory, input);
      const done = advance(input.id, theory, input.patch, {
        kind: input.kind,
        step: input.step,
        patch: input.patch,
      });
      commits.set(input.commitId, { id: input.id, ...done });
      return done;
    },

    removeTheory: async (id) => {
      held(id).removed = true;
    },
    restoreTheory: async (id) => {
      const theory = theories.get(id);
      if (!theory) throw new ApiError('not-found', { name: id });
      theory.removed = false;
    },
    journal: async (id, limit, before = Infinity) =>
      held(id)
        .journal.filter((entry) => entry.revision < before)
        .slice(-limit),

    search: async (query, most) => {
      const listed = [...theories].filter(([, theory]) => !theory.removed);
      return searchTheories(listed, labelsOf(frames.versions()), query, most);
    },

    ...versions.methods,
    ...frames.methods,

    getSettings: async () => settings,
    setSettings: async (next) => {
      settings = next;
    },

    verify: async () => {
      const faults: string[] = [];
      for (const [id, { records }] of theories) {
        for (const record of records.values()) {
          for (const fault of structureFaults({ records }, record))
            faults.push(`law ${id}/${fault.id}.${fault.key}`);
        }
      }
      return faults;
    },
    close: async () => {},
  };
}

function storedTheory(records: ReadonlyMap<string, TheoryRecord>): StoredTheory {
  const referrers = new Map<string, string[]>();
  for (const record of records.values()) {
    for (const to of referencesOf(record)) referrers.set(to, [...(referrers.get(to) ?? []), record.id]);
  }
  return { record: (id) => records.get(id), referrers: (id) => referrers.get(id) ?? [] };
}

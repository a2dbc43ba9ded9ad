import { ApiError } from '../shared/api/errors.ts';
import type { Step } from '../shared/theory/command.ts';
import type { Patch } from '../shared/theory/patch.ts';
import type { TheoryRecord } from '../shared/theory/records.ts';
import { versionBefore } from '../shared/versions/automatic.ts';
import type { CarriedVersion, KeptVersion, VersionInfo } from '../shared/versions/shapes.ts';
import { thinned } from '../shared/versions/thinning.ts';
import type { Repository } from './repository.ts';
import { automaticId, plainFacts, sameRecords, sameVersion } from './versionFacts.ts';

/** A theory as a version of it is made. */
interface Standing {
  readonly revision: number;
  readonly records: ReadonlyMap<string, TheoryRecord>;
}

interface MemoryVersions {
  readonly methods: Pick<Repository, 'listVersions' | 'getVersion' | 'makeVersion' | 'putVersion'>;
  /** Keeps a theory as it is before a large step, unless the last version holds just that, and thins those that have piled up. */
  readonly keepBefore: (
    id: string,
    theory: Standing,
    change: { readonly commitId: string; readonly step: Step; readonly patch: Patch },
  ) => void;
}

/** The versions of a library that lives as long as the process. */
export function memoryVersions(
  held: (id: string) => Standing,
  now: () => Date,
  who: () => string,
): MemoryVersions {
  const versions = new Map<string, readonly KeptVersion[]>();
  const of = (id: string): readonly KeptVersion[] => versions.get(id) ?? [];
  const infoOf = (version: KeptVersion): VersionInfo => ({
    ...plainFacts(version),
    revision: version.revision,
    ...(version.keptBy === undefined ? {} : { keptBy: version.keptBy }),
  });

  const keep = (id: string, { revision }: Standing, version: CarriedVersion): VersionInfo => {
    const known = of(id).find((one) => one.id === version.id);
    if (known && !sameVersion(known, version)) throw new ApiError('exists', { name: `${id}@${version.id}` });
    if (known) return infoOf(known);
    const by = who();
    const keptBy = by === '' ? {} : { keptBy: by };
    const kept = { ...plainFacts(version), records: version.records, revision, ...keptBy };
    versions.set(id, [...of(id), kept]);
    return infoOf(kept);
  };

  return {
    methods: {
      listVersions: async (id) => {
        held(id);
        return of(id).map(infoOf);
      },
      getVersion: async (id, version) => {
        held(id);
        const found = of(id).find((one) => one.id === version);
        if (!found) throw new ApiError('not-found', { name: `${id}@${version}` });
        return found;
      },
      makeVersion: async (id, version) => {
        const theory = held(id);
        const known = of(id).find((one) => one.id === version.id);
        if (known) return infoOf(known);
        return keep(id, theory, {
          ...version,
          at: now().toISOString(),
          records: [...theory.records.values()],
        });
      },
      putVersion: async (id, version) => keep(id, held(id), version),
    },
    keepBefore: (id, theory, change) => {
      const facts = versionBefore(change.step, change.patch);
      if (!facts) return;
      const records = [...theory.records.values()];
      const last = of(id).at(-1);
      if (last && sameRecords(last.records, records)) return;
      const at = now().toISOString();
      keep(id, theory, { id: automaticId(id, change.commitId), ...facts, at, records });
      const going = thinned(of(id), at);
      versions.set(
        id,
        of(id).filter((one) => !going.has(one.id)),
      );
    },
  };
}

import type { FrameFindings } from '../../shared/comparison/findingShapes.ts';
import { readTheoriesBy } from '../../shared/comparison/frameFindings.ts';
import { theoryOf } from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';
import type { Repository } from '../../db/repository.ts';

export interface FindingsWanted {
  readonly id: string;
  /** The newest where none is named. */
  readonly version?: string | undefined;
  /** Ids of theories; all of the library where none are named. Those that are not there are left out. */
  readonly theories?: readonly string[] | undefined;
  readonly language: Language;
}

/** What the theories of a library say of a frame, worked out beside them so that no window has to hold them all. */
export async function frameFindingsOf(library: Repository, wanted: FindingsWanted): Promise<FrameFindings> {
  const reading = readTheoriesBy(await library.getFrame(wanted.id, wanted.version));
  const among = wanted.theories && new Set(wanted.theories);
  for (const { id } of await library.listTheories()) {
    if (among && !among.has(id)) continue;
    // eslint-disable-next-line no-await-in-loop -- one after another: a large library must not be in memory at once
    const { records } = await library.openTheory(id);
    reading.add(id, theoryOf(records));
  }
  return reading.findings(wanted.language);
}

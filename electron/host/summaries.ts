import type { TheorySummary } from '../../shared/api/shapes.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { Severity } from '../../shared/theory/words.ts';
import { namedFrames } from '../../shared/frame/named.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { summarise } from '../../shared/library/summary.ts';
import { theoryOf } from '../../shared/theory/theory.ts';
import type { Repository } from '../../db/repository.ts';

/**
 * The list of theories with their counts, findings and likenesses. What was worked out is kept by library, theory, revision, frames
 * and settings, so that opening the list costs only what has changed.
 */
export function summaryList(): (library: Repository) => Promise<TheorySummary[]> {
  let kept = new Map<string, TheorySummary>();
  return async (library) => {
    const [entries, frames, settings] = await Promise.all([
      library.listTheories(),
      framesOf(library),
      library.getSettings(),
    ]);
    const basis = JSON.stringify([library.id, settings.rules, frames.map((f) => [f.id, f.version])]);
    const fresh = new Map<string, TheorySummary>();
    for (const entry of entries) {
      const key = JSON.stringify([basis, entry.id, entry.revision, entry.changedAt]);
      const known = kept.get(key);
      // eslint-disable-next-line no-await-in-loop -- one after another: a large library must not be in memory at once
      fresh.set(key, known ?? (await summaryOf(library, entry.id, entry.changedAt, frames, settings.rules)));
    }
    kept = fresh;
    return [...fresh.values()];
  };
}

/** All versions of all frames of the library; drafts are none. */
export async function framesOf(library: Repository): Promise<Frame[]> {
  const list = await library.listFrames();
  return Promise.all(
    list.filter(({ draft }) => !draft).map(({ id, version }) => library.getFrame(id, version)),
  );
}

async function summaryOf(
  library: Repository,
  id: string,
  changedAt: string,
  frames: readonly Frame[],
  rules: Readonly<Record<string, 'off' | Severity>>,
): Promise<TheorySummary> {
  const opened = await library.openTheory(id);
  const theory = theoryOf(opened.records);
  const findings = { error: 0, warning: 0, hint: 0 };
  const named = namedFrames(theory, frames);
  for (const finding of runChecks(theory, { frames: named, settings: rules }))
    findings[finding.severity] += 1;
  return summarise(id, opened.revision, changedAt, theory, named, findings);
}

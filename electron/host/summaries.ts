import type { TheorySummary } from '../../shared/api/shapes.ts';
import { checkInput } from '../../shared/checks/checkInput.ts';
import { judge } from '../../shared/checks/waivers.ts';
import type { CheckInput } from '../../shared/checks/rule.ts';
import { codedFrames } from '../../shared/checks/theoryIndex.ts';
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
    const [entries, input] = await Promise.all([library.listTheories(), inputOf(library)]);
    const basis = JSON.stringify([library.id, input.settings, input.offSets, input.frames.map(saying)]);
    const fresh = new Map<string, TheorySummary>();
    for (const entry of entries) {
      const key = JSON.stringify([basis, entry.id, entry.revision, entry.changedAt]);
      const known = kept.get(key);
      // eslint-disable-next-line no-await-in-loop -- one after another: a large library must not be in memory at once
      fresh.set(key, known ?? (await summaryOf(library, entry.id, entry.changedAt, input)));
    }
    kept = fresh;
    return [...fresh.values()];
  };
}

/** What tells one state of a frame from another: its version, and what may change within one. */
const saying = ({ id, version, rules }: Frame): unknown => [id, version, rules];

/** All versions of all frames of the library; drafts are none. */
export async function framesOf(library: Repository): Promise<Frame[]> {
  const list = await library.listFrames();
  return Promise.all(
    list.filter(({ draft }) => !draft).map(({ id, version }) => library.getFrame(id, version)),
  );
}

/** What the theories of a library are checked against: its frames and its settings. */
export async function inputOf(library: Repository): Promise<CheckInput> {
  const [frames, settings] = await Promise.all([framesOf(library), library.getSettings()]);
  return checkInput(frames, settings);
}

async function summaryOf(
  library: Repository,
  id: string,
  changedAt: string,
  input: CheckInput,
): Promise<TheorySummary> {
  const opened = await library.openTheory(id);
  const theory = theoryOf(opened.records);
  const findings = { error: 0, warning: 0, hint: 0 };
  for (const finding of judge(theory, input).top) findings[finding.severity] += 1;
  const frames = codedFrames(theory, input.frames);
  return summarise(id, opened.revision, changedAt, theory, frames, findings);
}

import { useMemo } from 'react';
import { checkInput, newestVersions } from '../../shared/checks/checkInput.ts';
import type { CheckInput } from '../../shared/checks/rule.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { useFrameVersions, useVersionsRead } from './frames.ts';
import { useLibrary } from './library.ts';
import { useProgram } from './program.ts';
import { useTheory } from './session.ts';

/**
 * What the theory on the screen is checked against: the frames that it names and the newest versions of those, and the
 * library's settings. The same object while nothing of it changes; undefined until every frame was read, for a count that grows
 * while frames come in tells nothing.
 */
export function useCheckInput(): CheckInput | undefined {
  const named = useTheory((theory) => headOf(theory).frames);
  const all = useLibrary((library) => library.frames);
  const listed = useMemo(() => all?.filter((frame) => !frame.draft), [all]);
  const rules = useProgram((program) => program.settings.rules);
  const offSets = useProgram((program) => program.settings.offSets);
  const wanted = useMemo(() => {
    const newest = newestVersions(listed ?? []);
    const newer = named.flatMap(({ id, version }) => {
      const last = newest[id];
      return last === undefined || last === version ? [] : [{ id, version: last }];
    });
    return [...named, ...newer];
  }, [named, listed]);
  const frames = useFrameVersions(wanted);
  const isRead = useVersionsRead(wanted);
  return useMemo(
    () =>
      isRead ? checkInput(frames, { rules, ...(offSets ? { offSets } : {}) }, listed ?? frames) : undefined,
    [isRead, frames, rules, offSets, listed],
  );
}

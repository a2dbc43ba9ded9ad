import { useMemo } from 'react';
import { neighbour } from '../../shared/checks/group.ts';
import { tell } from '../../shared/checks/tell.ts';
import { checksWords } from '../../shared/text/checks.ts';
import { useHandle } from '../state/commands.ts';
import { announce } from '../shell/announce.ts';
import { useKeepChecked, useRuleBook } from '../state/findings.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { setQuiet, useWindow } from '../state/window.ts';
import { showFinding, useChecks } from './checksState.ts';
import { useShownFindings } from './useShownFindings.ts';

/**
 * F8 and Shift F8: the next and the previous finding of the list, with what follows from it after it, shown in the map and said
 * aloud. Stands once in the screen of a theory.
 */
export function FindingKeys() {
  useKeepChecked();
  const say = useSay();
  const book = useRuleBook();
  const language = useLanguage();
  const { judged, shown } = useShownFindings();
  const current = useChecks((state) => state.current);
  const steps = useMemo(
    () => shown.flatMap((finding) => [finding, ...(judged.folded.get(finding.key) ?? [])]),
    [shown, judged],
  );
  const go = (step: 1 | -1) => (): void => {
    const next = neighbour(steps, current, step);
    if (!next) return;
    showFinding(next);
    const rule = book.byId(next.rule);
    const place =
      next.under === undefined
        ? say(checksWords.place, { place: shown.indexOf(next) + 1, all: shown.length })
        : say(checksWords.followsFrom);
    if (rule) announce(`${place}. ${tell(language, rule.texts.message, next)}`);
  };
  const quiet = useWindow((state) => state.quiet);
  useHandle('quiet', () => setQuiet(!quiet));
  useHandle('finding-next', steps.length > 0 ? go(1) : undefined);
  useHandle('finding-previous', steps.length > 0 ? go(-1) : undefined);
  return null;
}

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { bookOf, type RuleBook } from '../../shared/checks/ruleBook.ts';
import type { CheckInput, Finding } from '../../shared/checks/rule.ts';
import { indexTheory, type TheoryIndex } from '../../shared/checks/theoryIndex.ts';
import { partWaived, type Judged } from '../../shared/checks/waivers.ts';
import type { Session } from '../../shared/theory/session.ts';
import { makeChecker, type Checker } from '../checks/checker.ts';
import { workerChecks } from '../checks/workerChecks.ts';
import { useCheckInput } from './checkInput.ts';
import { useSession, useTheory } from './session.ts';

/** One checker an open theory, so that the top bar, the map and the panel look at the same list. */
const checkers = new WeakMap<Session, Checker>();

function checkerOf(session: Session): Checker {
  const checker = checkers.get(session) ?? makeChecker(session, workerChecks);
  checkers.set(session, checker);
  return checker;
}

/** Keeps the checks of the theory on the screen up to date with frames and settings. Used once, by what stands there all the time. */
export function useKeepChecked(): void {
  const checker = checkerOf(useSession());
  const input = useCheckInput();
  useEffect(() => {
    if (input) checker.setInput(input);
  }, [checker, input]);
}

const noInput: CheckInput = { frames: [], settings: {} };

/** What the theory on the screen was last checked against. */
export function useChecked(): CheckInput {
  const checker = checkerOf(useSession());
  return useSyncExternalStore(checker.subscribe, checker.input) ?? noInput;
}

/** The rules that hold for the theory on the screen: the program's own, and those of the frames that it is coded in. */
export function useRuleBook(): RuleBook {
  const { frames } = useChecked();
  return useTheory((theory) => bookOf(theory, frames));
}

/** The parts of the latest check, so that they keep their identity until the next. */
const parts = new WeakMap<readonly Finding[], Judged>();

/**
 * What the checks say of the theory on the screen, at most 200 ms behind the last edit: what stands, what is accounted for, and
 * what accounts for nothing (any more). The same object while nothing is checked afresh.
 */
export function useJudged(): Judged {
  const session = useSession();
  const checker = checkerOf(session);
  const input = useChecked();
  const all = useSyncExternalStore(checker.subscribe, checker.findings);
  const judged = parts.get(all) ?? partWaived(session.getState().theory, input, all);
  parts.set(all, judged);
  return judged;
}

const indexes = new WeakMap<Judged, TheoryIndex>();

/** Gives the index of the theory as it is when first asked for after a check, made once for all who ask. */
export function useTheoryIndex(): () => TheoryIndex {
  const session = useSession();
  const input = useChecked();
  const judged = useJudged();
  return useCallback(() => {
    const index = indexes.get(judged) ?? indexTheory(session.getState().theory, input);
    indexes.set(judged, index);
    return index;
  }, [session, input, judged]);
}

/** The findings that are counted and listed: they stand, and follow from nothing else. By severity, rule and record. */
export const useFindings = (): readonly Finding[] => useJudged().top;

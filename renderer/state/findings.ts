import { useEffect, useSyncExternalStore } from 'react';
import { bookOf, type RuleBook } from '../../shared/checks/ruleBook.ts';
import type { CheckInput, Finding } from '../../shared/checks/rule.ts';
import { partWaived, type Waived } from '../../shared/checks/waivers.ts';
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

interface Parted {
  readonly standing: readonly Finding[];
  readonly waived: readonly Waived[];
}

/** Keeps the checks of the theory on the screen up to date with frames and settings. Used once, by what stands there all the time. */
export function useKeepChecked(): void {
  const checker = checkerOf(useSession());
  const input = useCheckInput();
  useEffect(() => checker.setInput(input), [checker, input]);
}

const noInput: CheckInput = { frames: [], settings: {} };

/** What the theory on the screen was last checked against. */
function useChecked(): CheckInput {
  const checker = checkerOf(useSession());
  return useSyncExternalStore(checker.subscribe, checker.input) ?? noInput;
}

/** The rules that hold for the theory on the screen: the program's own, and those of the frames that it is coded in. */
export function useRuleBook(): RuleBook {
  const { frames } = useChecked();
  return useTheory((theory) => bookOf(theory, frames));
}

/** Both lists of the latest check, so that they keep their identity until the next. */
const parts = new WeakMap<readonly Finding[], Parted>();

function useParted(): Parted {
  const session = useSession();
  const checker = checkerOf(session);
  const all = useSyncExternalStore(checker.subscribe, checker.findings);
  const parted = parts.get(all) ?? partWaived(session.getState().theory, all);
  parts.set(all, parted);
  return parted;
}

/**
 * What the checks say of the theory on the screen: by severity, rule and record, at most 200 ms behind the last edit, without
 * what is accounted for. The same array while nothing is checked afresh.
 */
export const useFindings = (): readonly Finding[] => useParted().standing;

/** The findings that stay, with the reason: listed apart, never counted among the others. */
export const useWaived = (): readonly Waived[] => useParted().waived;

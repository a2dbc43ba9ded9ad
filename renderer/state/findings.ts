import { useEffect, useSyncExternalStore } from 'react';
import type { Finding } from '../../shared/checks/rule.ts';
import { partWaived, type Waived } from '../../shared/checks/waivers.ts';
import type { Session } from '../../shared/theory/session.ts';
import { makeChecker, type Checker } from '../checks/checker.ts';
import { workerChecks } from '../checks/workerChecks.ts';
import { useFrames } from './frames.ts';
import { useProgram } from './program.ts';
import { useSession } from './session.ts';

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

/** Both lists of the latest check, so that they keep their identity until the next. */
const parts = new WeakMap<readonly Finding[], Parted>();

function useParted(): Parted {
  const session = useSession();
  const checker = checkerOf(session);
  const frames = useFrames();
  const settings = useProgram((program) => program.settings.rules);
  useEffect(() => checker.setInput({ frames, settings }), [checker, frames, settings]);
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

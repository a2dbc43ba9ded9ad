import { useEffect, useSyncExternalStore } from 'react';
import type { Finding } from '../../shared/checks/rule.ts';
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

/**
 * What the checks say of the theory on the screen: by severity, rule and record, at most 200 ms behind the last edit. The
 * same array while nothing is checked afresh.
 */
export function useFindings(): readonly Finding[] {
  const checker = checkerOf(useSession());
  const frames = useFrames();
  const settings = useProgram((program) => program.settings.rules);
  useEffect(() => checker.setInput({ frames, settings }), [checker, frames, settings]);
  return useSyncExternalStore(checker.subscribe, checker.findings);
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeChecker, type StartThread, type Watched } from '../../../../renderer/checks/checker.ts';
import type { CheckInput, Finding } from '../../../../shared/checks/rule.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import { onlyRules } from '../../../kit/onlyRules.ts';
import { largeTheory } from '../../../kit/largeTheory.ts';

const input: CheckInput = { frames: [], settings: onlyRules('problem-without-means') };
const noThread: StartThread = () => {
  throw new Error('a small theory needs no thread');
};
const checkerOf = (session: Watched) => makeChecker(session, noThread);

function watched(first: Theory) {
  let theory = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => ({ theory }),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    edit: (next: Theory) => {
      theory = next;
      for (const listener of listeners) listener();
    },
    listeners,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the checker of an open theory', () => {
  it('checks at once when someone starts to look', () => {
    const checker = checkerOf(watched(sketch('P1:problem')));
    checker.setInput(input);
    expect(checker.findings()).toEqual([]);
    checker.subscribe(() => undefined);
    expect(checker.findings().map((one) => one.key)).toEqual(['problem-without-means/P1']);
  });

  it('checks once, 200 ms after the last of several edits', () => {
    const session = watched(sketch('P1:problem'));
    const checker = checkerOf(session);
    const told = vi.fn<() => void>();
    checker.setInput(input);
    checker.subscribe(told);
    told.mockClear();
    session.edit(sketch('P1:problem; P2:problem'));
    vi.advanceTimersByTime(150);
    session.edit(sketch('P1:problem; P2:problem; P3:problem'));
    vi.advanceTimersByTime(199);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(told).toHaveBeenCalledTimes(1);
    expect(checker.findings()).toHaveLength(3);
  });

  it('goes by other settings at once, and takes the same frames in another array for what they are', () => {
    const checker = checkerOf(watched(sketch('P1:problem')));
    const told = vi.fn<() => void>();
    checker.setInput(input);
    checker.subscribe(told);
    told.mockClear();
    checker.setInput({ frames: [], settings: input.settings });
    expect(told).not.toHaveBeenCalled();
    checker.setInput({ frames: [], settings: onlyRules() });
    expect(checker.findings()).toEqual([]);
  });

  it('lets go of the theory when nobody looks any more, and is right again for who comes back', () => {
    const session = watched(sketch('P1:problem'));
    const checker = checkerOf(session);
    checker.setInput(input);
    const leave = checker.subscribe(() => undefined);
    session.edit(sketch('P1:problem; P2:problem'));
    leave();
    expect(session.listeners.size).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(checker.findings()).toHaveLength(1);
    checker.subscribe(() => undefined);
    expect(checker.findings()).toHaveLength(2);
  });

  describe('of a large theory', () => {
    const large = theoryOf(largeTheory(3000));

    it('asks a thread, and lets it go when nobody looks any more', () => {
      const check = vi.fn<(theory: Theory, given: CheckInput) => void>();
      const stop = vi.fn<() => void>();
      let answer: ((findings: readonly Finding[]) => void) | undefined;
      const checker = makeChecker(watched(large), (give) => {
        answer = give;
        return { check, stop };
      });
      checker.setInput(input);
      const told = vi.fn<() => void>();
      const leave = checker.subscribe(told);
      expect(check).toHaveBeenCalledWith(large, input);
      expect(checker.findings()).toEqual([]);
      const findings = runChecks(large, input);
      answer?.(findings);
      expect(told).toHaveBeenCalledTimes(1);
      expect(checker.findings()).toBe(findings);
      leave();
      expect(stop).toHaveBeenCalledTimes(1);
    });

    it('checks here when no thread is to be had', () => {
      let fail: (() => void) | undefined;
      const checker = makeChecker(watched(large), (_, failed) => {
        fail = failed;
        return { check: () => undefined, stop: () => undefined };
      });
      checker.setInput(input);
      checker.subscribe(() => undefined);
      fail?.();
      expect(checker.findings()).toEqual(runChecks(large, input));
    });
  });
});

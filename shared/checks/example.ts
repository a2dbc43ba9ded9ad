import type { Theory } from '../theory/theory.ts';
import { codedIn } from './codedIn.ts';
import { exampleFrame } from './exampleFrame.ts';
import type { Finding, Rule } from './rule.ts';
import { runChecks } from './run.ts';
import { sketch, SketchError } from './sketch.ts';

/** An example of a rule as a theory, and what the rule finds in it. */
export interface Example {
  readonly theory: Theory;
  readonly finding: Finding | undefined;
}

/**
 * Reads an example of a rule and runs the rule on it: against the small frame of the examples, or against the frame that the
 * rule comes with, whose codes the example then carries. Undefined when it cannot be read: frames come from outside too.
 */
export function runExample(rule: Rule, example: string): Example | undefined {
  let theory;
  try {
    theory = rule.frame ? codedIn(rule.frame, sketch(example)) : sketch(example);
  } catch (error) {
    if (error instanceof SketchError) return undefined;
    throw error;
  }
  const frames = [rule.frame ?? exampleFrame];
  const found = runChecks(theory, { frames, settings: {} }, [rule]);
  return { theory, finding: found.find((one) => one.rule === rule.id) };
}

import { expect, it } from 'vitest';
import { runExample } from '../../../../shared/checks/example.ts';
import { rules } from '../../../../shared/checks/index.ts';
import type { Rule } from '../../../../shared/checks/rule.ts';
import { sketchDetails } from '../../../../shared/checks/sketchDetails.ts';
import { drawSketch } from '../../../../shared/checks/sketchPicture.ts';

/** All that a reader of a rule's page sees of an example. */
function seen(rule: Rule, example: string): string {
  const theory = runExample(rule, example)?.theory;
  if (!theory) throw new Error(`${example} cannot be read`);
  return JSON.stringify([drawSketch(theory), sketchDetails(theory, 'nl'), sketchDetails(theory, 'en')]);
}

it.each(rules.map((rule) => [rule.id, rule] as const))(
  'the page of %s shows no wrong example that looks like a right one',
  (_, rule) => {
    const right = new Set(rule.examples.right.map((example) => seen(rule, example)));
    for (const wrong of rule.examples.wrong) expect(right.has(seen(rule, wrong))).toBe(false);
  },
);

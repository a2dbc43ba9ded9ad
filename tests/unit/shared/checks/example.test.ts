import { describe, expect, it } from 'vitest';
import { exampleFrame } from '../../../../shared/checks/exampleFrame.ts';
import { runExample } from '../../../../shared/checks/example.ts';
import { rules } from '../../../../shared/checks/index.ts';
import { ruleBook } from '../../../../shared/checks/ruleBook.ts';
import type { Frame } from '../../../../shared/frame/records.ts';
import { headOf } from '../../../../shared/theory/theory.ts';

const words = { nl: 'Bij {inTitle} is geen hulp' };
const frame: Frame = {
  ...exampleFrame,
  id: 'own-frame',
  version: '7',
  rules: [
    {
      id: 'R1',
      severity: 'warning',
      name: words,
      message: words,
      why: words,
      ground: words,
      advice: words,
      when: { codes: ['P1'] },
      expects: { codes: ['I1'], where: 'anywhere' },
      examples: { wrong: ['P1:problem=P1', 'P1:problem=own-frame/P1'], right: ['P1:problem=P2'] },
    },
  ],
};
const own = ruleBook([frame]).byId('own-frame.R1');

describe('the examples of a rule', () => {
  it('give the finding where they are wrong, and none where they are right', () => {
    for (const rule of rules) {
      for (const wrong of rule.examples.wrong) expect(runExample(rule, wrong)?.finding).toBeDefined();
      for (const right of rule.examples.right) expect(runExample(rule, right)?.finding).toBeUndefined();
    }
  });

  it('are coded in the frame that the rule comes with, whether or not they name it', () => {
    const found = own?.examples.wrong.map((example) => runExample(own, example));
    expect(found?.map((one) => one?.finding?.rule)).toEqual(['own-frame.R1', 'own-frame.R1']);
    expect(found?.[0] && headOf(found[0].theory).frames).toEqual([{ id: 'own-frame', version: '7' }]);
  });

  it('are no example when they cannot be read', () => {
    expect(own && runExample(own, 'P1 ->')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { runExample } from '../../../../shared/checks/example.ts';
import { rules } from '../../../../shared/checks/index.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { sketchDetails } from '../../../../shared/checks/sketchDetails.ts';

const chain = 'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"';

describe('what an example says beside its picture', () => {
  it('is nothing where the picture draws it all', () => {
    expect(
      sketchDetails(sketch(`${chain}; l1 {sign: "+", basis: inferred}; C1:context ~> M1`), 'nl'),
    ).toEqual([]);
  });

  it('is who is quoted and what the claim is, in words', () => {
    const theory =
      sketch(`${chain}; theory {claim: "Wie leert, werkt|Who learns, works", focus: [{side: demand, weight: 2}]}
      evidence q1 {target: l1, voice: {kind: client}, stance: contradicts}; evidence q2 {target: M1}`);
    expect(sketchDetails(theory, 'nl')).toEqual([
      'Theorie: interventieclaim “Wie leert, werkt”; aangrijpingspunten vraag 2',
      'Onderbouwing bij Training → Leren: stem cliënt; houding spreekt tegen',
      'Onderbouwing bij Leren',
    ]);
    expect(sketchDetails(theory, 'en')[0]).toBe(
      'Theory: intervention claim “Who learns, works”; focus demand 2',
    );
  });

  it('says which words of the claim speak of what, what a configuration holds, and that a reason is blank', () => {
    const theory =
      sketch(`${chain}; theory {claim: "Wie leert, werkt|Who learns, works", claimPhrases: [{lang: nl, from: 4, to: 9, record: M1}]}
      configuration k1 {members: [{record: M1, role: mechanism}]}; I1 {excluded: {degree: deliberate, reason: " | "}}`);
    expect(sketchDetails(theory, 'en')).toEqual([
      'Theory: intervention claim “Who learns, works”; tied words of the claim “leert” = Learning',
      'Instrument “Training”: left alone (empty)',
      'Configuration “Learning”: members Learning as mechanism',
    ]);
  });

  it('is whole sentences for every example of every rule', () => {
    for (const rule of rules) {
      for (const example of [...rule.examples.wrong, ...rule.examples.right]) {
        const lines = sketchDetails(runExample(rule, example)?.theory ?? sketch(''), 'nl');
        for (const line of lines) expect(line).not.toMatch(/undefined|\[object|[{}]/);
      }
    }
  });
});

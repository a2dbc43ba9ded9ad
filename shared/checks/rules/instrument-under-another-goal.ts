import { outsideFrame, type OtherGoal } from '../../frame/outsideFrame.ts';
import { relationsOf } from '../../frame/frameRelations.ts';
import { compareNatural } from '../../ids.ts';
import { listOf } from '../listOf.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/**
 * A means that the theory brings under other goals than the frame does, and under none of the frame's own. Where it serves one
 * of those as well, the other goals come beside it and are no deviation: one mechanism may well do several things.
 */
export const instrumentUnderAnotherGoal = defineRule({
  id: 'instrument-under-another-goal',
  set: 'frame',
  severity: 'hint',
  source: '4.4; tabel 4.3',
  texts: {
    name: { nl: 'Middel voor een ander doel', en: 'Means for another goal' },
    message: {
      nl: 'Hier dient {inTitle} voor {inGoals}, in het kader voor {inExpected}',
      en: 'Here {inTitle} serves {inGoals}, in the frame {inExpected}',
    },
    why: {
      nl: 'Gebruikt deze drager {inTitle} anders, of is het kader hier niet volledig?',
      en: 'Does this holder use {inTitle} differently, or is the frame incomplete here?',
    },
    ground: {
      nl: 'Het kader brengt elk middel onder bij het doel waarvoor het in het veld gevonden is. Een ander doel zegt iets over de theorie of over het kader: beide kunnen gelijk hebben.',
      en: 'The frame brings each means under the goal for which it was found in the field. Another goal says something about the theory or about the frame: both can be right.',
    },
    advice: {
      nl: 'Kijk of er een stap naar {inExpected} ontbreekt. Is het zo bedoeld, verantwoord het dan: het telt mee in wat theorieën samen over het kader zeggen.',
      en: 'See whether a step to {inExpected} is missing. If it is meant so, account for it: it counts in what theories together say of the frame.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument=I1 "Fitness|Fitness" -> M1:mechanism "Activering|Activation" -> S2:subgoal=S2 "Ruimte bij de werkgever|Room at the employer"',
      'I2:instrument=I2 "Subsidie|Subsidy" -[contributes-to]-> S3:subgoal=S3 "Bemiddeling|Mediation"',
    ],
    right: [
      'I1:instrument=I1 "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal=S1 "Motivatie|Motivation"',
      'I1:instrument=I1 "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal=S1 "Motivatie|Motivation"; M1 -> S2:subgoal=S2 "Ruimte|Room"',
      'I1:instrument~I1 "Training|Training" -> M1:mechanism "Leren|Learning" -> S2:subgoal=S2 "Ruimte|Room"',
      'I4:instrument=I4 "Stage|Work placement" -> M1:mechanism "Leren|Learning" -> S1:subgoal=S1 "Motivatie|Motivation"',
    ],
  },
  check(index, report) {
    for (const frame of index.coded) {
      const { item, hasPlaces } = relationsOf(frame);
      if (!hasPlaces) continue;
      const others = outsideFrame(index.theory, frame).filter(
        (one): one is OtherGoal => one.kind === 'other-goal' && !one.beside,
      );
      for (const [id, found] of Map.groupBy(others, (one) => one.node)) {
        const means = index.node(id);
        if (!means) continue;
        const goals = inOrder(found.map((one) => one.goal));
        const mechanisms = inOrder(found.flatMap((one) => one.mechanism ?? []));
        report({
          at: [id, ...goals, ...mechanisms],
          detail: frame.id,
          values: {
            title: nameOf(means),
            goals: listOf(goals.flatMap((goal) => index.node(goal)?.title ?? [])),
            expected: listOf(expectedGoals(found).flatMap((code) => item(code)?.label ?? [])),
          },
        });
      }
    }
  },
});

const inOrder = (ids: readonly string[]): readonly string[] =>
  ids.length < 2 ? ids : [...new Set(ids)].toSorted(compareNatural);

/** The goals under which the frame has the means, each once. */
function expectedGoals(found: readonly OtherGoal[]): readonly string[] {
  const [first, ...others] = found;
  return others.length === 0 ? (first?.expected ?? []) : [...new Set(found.flatMap((one) => one.expected))];
}

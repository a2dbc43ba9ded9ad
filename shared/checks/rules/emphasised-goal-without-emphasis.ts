import type { TheoryNode } from '../../theory/records.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule, findingKey } from '../rule.ts';
import { isEmphasised, isLeantOn, isSparing } from '../sparing.ts';
import type { TheoryIndex } from '../theoryIndex.ts';
import { reach } from '../ways.ts';

/**
 * A goal with emphasis that no emphasised means or mechanism leads to, other than over what is hardly used. Silent in a theory
 * that emphasises no means and no mechanism: there it was not noted.
 */
export const emphasisedGoalWithoutEmphasis = defineRule({
  id: 'emphasised-goal-without-emphasis',
  set: 'strategy',
  severity: 'warning',
  source: '6.2.4.2 (II); tabel 6.2; 6.5.3.1; 6.5.4.2 (III); tabel 6.7',
  texts: {
    name: { nl: 'Nadruk op een doel, niet op de weg', en: 'Emphasis on a goal, not on the way' },
    message: {
      nl: 'Nadruk op {inTitle}, maar wat erheen leidt heeft die niet of wordt weinig gebruikt',
      en: 'Emphasis on {inTitle}, but what leads there has none or is hardly used',
    },
    why: {
      nl: 'Waarmee wil de drager {inTitle} bereiken, als niets daarvan vooropstaat?',
      en: 'With what does the holder want to reach {inTitle}, if nothing of it comes first?',
    },
    ground: {
      nl: 'Waar een strategie op leunt, blijkt uit de nadruk op haar middelen en mechanismen. Een doel met nadruk en een weg zonder is een voornemen, of de nadruk op papier verschilt van wat men doet.',
      en: 'What a strategy leans on shows in the emphasis on its means and mechanisms. A goal with emphasis and a way without is an intention, or the emphasis on paper differs from what is done.',
    },
    advice: {
      nl: 'Vraag de drager wat telt: geef de weg nadruk, of neem die van het doel weg.',
      en: 'Ask the holder what counts: give the way emphasis, or take it off the goal.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument "Subsidie|Subsidy" -> M1:mechanism "Compensatie|Compensation" -> S1:subgoal* "Ruimte bij de werkgever|Room at the employer"; I2:instrument* "Training|Training"',
      'I1:instrument* "Subsidie|Subsidy" -> M1:mechanism "Compensatie|Compensation" -> S1:subgoal* "Ruimte bij de werkgever|Room at the employer"; M1 {use: marginal}',
    ],
    right: [
      'I1:instrument* "Subsidie|Subsidy" -> M1:mechanism "Compensatie|Compensation" -> S1:subgoal* "Ruimte bij de werkgever|Room at the employer"',
      'M1:mechanism** "Vertrouwen|Trust" -> S1:subgoal "Bemiddeling|Mediation" -> S2:subgoal* "Plaatsing|Placement"',
      'I1:instrument "Subsidie|Subsidy" -> M1:mechanism "Compensatie|Compensation" -> S1:subgoal* "Ruimte bij de werkgever|Room at the employer"',
    ],
  },
  check(index, report) {
    const carriers = index.inUse('instrument', 'connection', 'mechanism');
    if (!carriers.some(isEmphasised)) return;
    const reached = reach(
      carriers.filter(isLeantOn).map((node) => node.id),
      (id) => onwardFrom(index, id),
    );
    for (const goal of index.inUse('subgoal', 'endgoal')) {
      if (!isEmphasised(goal) || reached.has(goal.id)) continue;
      report({
        at: [goal.id],
        values: { title: nameOf(goal) },
        causes: [findingKey('goal-without-mechanism', goal.id)],
      });
    }
  },
});

/** Where a node leads to, over what is not hardly used. */
const onwardFrom = (index: TheoryIndex, id: string): string[] =>
  index.out(id).flatMap((link) => {
    const next: TheoryNode | undefined = index.node(link.to);
    const leads = link.type === 'triggers' || link.type === 'brings-about' || link.type === 'contributes-to';
    return leads && next && !next.excluded && !isSparing(next) ? [next.id] : [];
  });

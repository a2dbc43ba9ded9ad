import { compareNatural } from '../../ids.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule, findingKey } from '../rule.ts';
import { causesInStep } from '../sixSteps.ts';
import { leadingToAnEnd, nearestAhead, onward } from '../ways.ts';

/** A sub-goal that is not excluded and from which no end goal is reached. It follows from the last sub-goal on its way. */
export const goalWithoutWayToWork = defineRule({
  id: 'goal-without-way-to-work',
  set: 'method',
  severity: 'warning',
  source: '3.6; figuur 3.2',
  texts: {
    name: { nl: 'Tussendoel zonder weg naar het einddoel', en: 'Sub-goal without a way to the end goal' },
    message: {
      nl: 'Van {inTitle} loopt nog geen weg naar een einddoel',
      en: 'No way leads from {inTitle} to an end goal yet',
    },
    why: {
      nl: 'Hoe komt werk, of een ander einddoel, dichterbij door {inTitle}?',
      en: 'How does {inTitle} bring work, or another end goal, within reach?',
    },
    ground: {
      nl: 'Samen leiden de tussendoelen naar het einddoel: betaald werk, of wat de drager als einde kiest. Zonder die weg blijft open waar het tussendoel voor is.',
      en: 'Together the sub-goals lead to the end goal: paid work, or what the holder chooses as the end. Without that way it stays open what the sub-goal is for.',
    },
    advice: {
      nl: 'Trek een verband naar het einddoel of naar het volgende tussendoel, of maak er zelf een einddoel van.',
      en: 'Draw a link to the end goal or to the next sub-goal, or make it an end goal itself.',
    },
  },
  draws: { nl: 'Kies het volgende doel', en: 'Choose the next goal' },
  examples: {
    wrong: [
      'M1:mechanism "Activering|Activation" -> S1:subgoal "Motivatie|Motivation"',
      'S1:subgoal "Motivatie|Motivation" -> S2:subgoal "Zoeken|Searching"; E1:endgoal "Betaald werk|Paid work"',
    ],
    right: [
      'M1:mechanism "Activering|Activation" -> S1:subgoal "Motivatie|Motivation" -> E1:endgoal "Betaald werk|Paid work"',
      'S1:subgoal "Motivatie|Motivation" -> S2:subgoal "Empowerment|Empowerment" -> E1:endgoal "Meedoen|Participation"',
    ],
  },
  check(index, report) {
    const reached = leadingToAnEnd(index);
    const stuck = index.inUse('subgoal').filter(({ id }) => !reached.has(id));
    const last = stuck
      .map(({ id }) => id)
      .filter((id) => !index.out(id).some(({ type }) => onward.has(type)));
    const ahead = nearestAhead(index, last.toSorted(compareNatural));
    for (const goal of stuck) {
      const next = ahead.get(goal.id);
      const after =
        next === undefined || next === goal.id ? [] : [findingKey('goal-without-way-to-work', next)];
      const causes = [...after, ...causesInStep(index, 'endgoal')];
      report({ at: [goal.id], values: { title: nameOf(goal) }, causes });
    }
  },
});

import { compareNatural } from '../../ids.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule, findingKey } from '../rule.ts';
import { causesInStep } from '../sixSteps.ts';
import type { TheoryIndex } from '../theoryIndex.ts';
import { leadingToAnEnd, nearestAhead } from '../ways.ts';

/** A problem from which no end goal is reached. It follows from the first gap on its ways, where there is one. */
export const problemWithoutWayToWork = defineRule({
  id: 'problem-without-way-to-work',
  set: 'method',
  severity: 'warning',
  source: '3.2; 3.6; figuur 3.2',
  texts: {
    name: { nl: 'Probleem zonder weg naar het einddoel', en: 'Problem without a way to the end goal' },
    message: {
      nl: 'Van {inTitle} loopt nog geen weg naar een einddoel',
      en: 'No way leads from {inTitle} to an end goal yet',
    },
    why: {
      nl: 'Hoe komt iemand, als hieraan iets gebeurt, dichter bij werk?',
      en: 'Once something is done about this, how does someone get closer to work?',
    },
    ground: {
      nl: 'Een probleem staat het zoeken, vinden of houden van werk in de weg. De keten laat zien hoe het wegnemen ervan daar verandering in brengt; breekt zij af, dan is dat nog niet gezegd.',
      en: 'A problem stands in the way of seeking, finding or keeping work. The chain shows how taking it away changes that; where it breaks off, that has not been said yet.',
    },
    advice: {
      nl: 'Volg de keten tot waar zij ophoudt, en trek van daar het verband dat ontbreekt.',
      en: 'Follow the chain to where it ends, and draw the link that is missing from there.',
    },
  },
  examples: {
    wrong: [
      'P1:problem "Schulden|Debts" -> I1:instrument "Schuldhulp|Debt help" -> M1:mechanism "Rust|Calm"',
      'P1:problem "Schulden|Debts" -> I1:instrument! "Schuldhulp|Debt help"; E1:endgoal "Werk|Work"',
    ],
    right: [
      'P1:problem "Schulden|Debts" -> I1:instrument "Schuldhulp|Debt help" -> M1:mechanism "Rust|Calm" -> E1:endgoal "Werk|Work"',
      'P1:problem! "Schulden|Debts"',
    ],
  },
  check(index, report) {
    const reached = leadingToAnEnd(index);
    const stuck = index.inUse('problem').filter(({ id }) => !reached.has(id));
    if (stuck.length === 0) return;
    const gaps = gapsAhead(index, reached);
    const nearest = nearestAhead(index, [...gaps.keys()]);
    for (const problem of stuck) {
      const gap = gaps.get(nearest.get(problem.id) ?? '');
      report({
        at: [problem.id],
        values: { title: nameOf(problem) },
        causes: [...(gap ?? []), ...causesInStep(index, 'endgoal')],
      });
    }
  },
});

/** The nodes at which ways break off, in natural order, with the findings that say so. */
function gapsAhead(index: TheoryIndex, reached: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const gaps = new Map<string, readonly string[]>();
  const stuck = index.nodes.filter(({ id, excluded }) => !excluded && !reached.has(id));
  for (const { id, kind } of stuck.toSorted((a, b) => compareNatural(a.id, b.id))) {
    const has = (type: string): boolean => index.out(id).some((link) => link.type === type);
    if (kind === 'problem' && !has('addressed-by')) gaps.set(id, [findingKey('problem-without-means', id)]);
    if ((kind === 'instrument' || kind === 'connection') && !has('triggers'))
      gaps.set(id, [findingKey('means-without-mechanism', id)]);
    if (kind === 'mechanism' && !has('brings-about'))
      gaps.set(id, [findingKey('mechanism-without-goal', id)]);
    if (kind === 'subgoal') gaps.set(id, [findingKey('goal-without-way-to-work', id)]);
  }
  return gaps;
}

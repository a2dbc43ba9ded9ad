import { compareNatural } from '../../ids.ts';
import type { Link } from '../../theory/records.ts';
import type { LinkType } from '../../theory/words.ts';
import { contextsOn } from '../contextsOn.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/**
 * Links from one node to another that say both more and less of it, or one that varies, while no context tells when it is the
 * one and when the other. Sources that disagree on one link are the affair of `contradicted-link`.
 */
export const oppositeSignsWithoutContext = defineRule({
  id: 'opposite-signs-without-context',
  set: 'method',
  severity: 'warning',
  source: '3.5; box 3.1; 7.5',
  texts: {
    name: { nl: 'Twee tekens zonder context', en: 'Two signs without a context' },
    message: {
      nl: 'Van {inFrom} naar {inTo} staat plus en min, zonder context die zegt wanneer',
      en: 'From {inFrom} to {inTo} stand plus and minus, without a context that says when',
    },
    why: {
      nl: 'Bij wie of wanneer helpt het, en bij wie of wanneer juist niet?',
      en: 'With whom or when does it help, and with whom or when does it not?',
    },
    ground: {
      nl: 'Hetzelfde mechanisme kan bij de een tot de uitkomst leiden en bij de ander niet; juist dat is wat de context uitlegt. Zonder context spreekt de theorie zichzelf tegen.',
      en: 'The same mechanism may lead to the outcome with one person and not with another; that is the very thing a context explains. Without one the theory contradicts itself.',
    },
    advice: {
      nl: 'Zet de omstandigheid erbij die het onderscheid maakt, of kies het teken dat geldt.',
      en: 'Add the circumstance that makes the difference, or choose the sign that holds.',
    },
  },
  examples: {
    wrong: [
      'M1:mechanism "Dwang|Coercion" -> S1:subgoal "Motivatie|Motivation"; M1 -[undermines]-> S1',
      'M1:mechanism "Dwang|Coercion" -> S1:subgoal "Motivatie|Motivation"; l1 {sign: "±"}',
    ],
    right: [
      `M1:mechanism "Dwang|Coercion" -> S1:subgoal "Motivatie|Motivation"; M1 -[undermines]-> S1
        C1:context "Leeftijd|Age" ~[flips]> M1`,
      `M1:mechanism "Dwang|Coercion" -> S1:subgoal "Motivatie|Motivation"; l1 {sign: "±"}
        C1:context "Leeftijd|Age" ~[flips]> (M1 -> S1)`,
      'M1:mechanism "Dwang|Coercion" -> S1:subgoal "Motivatie|Motivation"; M1 -[undermines]-> S2:subgoal "Vertrouwen|Trust"',
    ],
  },
  check(index, report) {
    const borne = contextsOn(index);
    for (const { from, to, links: all } of index.between()) {
      if (!saysBoth(all)) continue;
      const links = all.filter(isAtWork);
      if (!saysBoth(links)) continue;
      if (borne.has(from.id) || links.some((link) => borne.has(link.id))) continue;
      const at = links.map((link) => link.id).toSorted(compareNatural);
      report({
        at: [...at, from.id, to.id],
        values: { from: nameOf(from), to: nameOf(to) },
      });
    }
  },
});

const isAtWork = ({ modality }: Link): boolean => modality !== 'absent' && modality !== 'counterfactual';

/** What a link says by its type where it has no sign: only of the two sorts that pull in opposite directions. */
const ofType: Readonly<Partial<Record<LinkType, '+' | '-'>>> = {
  'brings-about': '+',
  'contributes-to': '+',
  undermines: '-',
  blocks: '-',
};

function saysBoth(links: readonly Link[]): boolean {
  let [plus, minus] = [false, false];
  for (const { sign, type } of links) {
    const says = sign ?? ofType[type];
    if (says === '±') return true;
    if (says === '+') plus = true;
    if (says === '-') minus = true;
  }
  return plus && minus;
}

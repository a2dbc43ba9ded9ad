import type { Link } from '../../theory/records.ts';
import { evidenceFor, goalLinks, waysOfMeans } from '../grounds.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule, findingKey } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/**
 * A means of which no step is stated and nothing supports one: not why it is used, not what it triggers, not what that brings
 * about. One finding for the whole way, under which the links without evidence are folded.
 */
export const wayOnInferredLinksAlone = defineRule({
  id: 'way-on-inferred-links-alone',
  set: 'evidence',
  severity: 'hint',
  source: '3.7 (4); De weg naar (maat)werk (2008) 466; Dienstverlening 45+ (2013) 549; 628',
  texts: {
    name: { nl: 'Keten van gevolgtrekkingen', en: 'Way of inferences' },
    message: {
      nl: 'De keten van {inTitle} rust op gevolgtrekkingen alleen',
      en: 'The way of {inTitle} rests on inferences alone',
    },
    why: {
      nl: 'Zegt de drager dit ook zelf, of is het alleen zo opgemaakt?',
      en: 'Does the holder say so too, or was it only put together that way?',
    },
    ground: {
      nl: 'Mechanismen worden uit de aanpak afgeleid, want weinigen noemen ze zelf. Is elke stap afgeleid, dan is de keten van de onderzoeker en niet van de drager.',
      en: 'Mechanisms are derived from the approach, for few name them themselves. Where every step is derived, the way is the researcher’s and not the holder’s.',
    },
    advice: {
      nl: 'Leg één stap van deze keten aan de drager voor, of zoek er een fragment bij.',
      en: 'Put one step of this way to the holder, or find a fragment for it.',
    },
  },
  examples: {
    wrong: [
      'P1:problem "Zoeken|Searching" -> I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoekgedrag|Search"; l1 {basis: inferred}; l2 {basis: inferred}; l3 {basis: coder}; evidence q1 {target: M1}',
    ],
    right: [
      'P1:problem "Zoeken|Searching" -> I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoekgedrag|Search"; l2 {basis: inferred}; l3 {basis: inferred}',
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoekgedrag|Search"; l1 {basis: inferred}; l2 {basis: inferred}; evidence q1 {target: l2, stance: supports}',
      'I1:instrument "Training|Training"',
    ],
  },
  check(index, report) {
    const supported = new Map<string, boolean>();
    for (const { means, needs, triggers, mechanisms } of waysOfMeans(index)) {
      const rests = (links: readonly Link[]): boolean => links.some((link) => isGrounded(index, link));
      const further = mechanisms.some((id) => {
        const known = supported.get(id) ?? rests(goalLinks(index, id));
        supported.set(id, known);
        return known;
      });
      if (further || rests(needs) || rests(triggers)) continue;
      report({
        at: [means.id, ...[...needs, ...triggers].map((link) => link.id), ...mechanisms],
        values: { title: nameOf(means) },
        causes: [findingKey('link-without-evidence', 'theory')],
      });
    }
  },
});

const isGrounded = (index: TheoryIndex, link: Link): boolean =>
  link.basis === 'stated' || evidenceFor(index, link.id).length > 0;

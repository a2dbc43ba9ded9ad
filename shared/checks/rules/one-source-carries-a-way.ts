import { inLanguage } from '../../text/words.ts';
import type { Evidence, Text } from '../../theory/records.ts';
import { evidenceOf } from '../../theory/theory.ts';
import { evidenceFor, goalLinks, waysOfMeans } from '../grounds.ts';
import { nameOf, quoted } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { within } from '../tell.ts';

/**
 * A means whose way rests on one source alone, in a theory that has several; where the whole theory rests on one, that is one
 * finding. A fragment of which nobody says where it is from settles nothing.
 */
export const oneSourceCarriesAWay = defineRule({
  id: 'one-source-carries-a-way',
  set: 'evidence',
  severity: 'hint',
  source: '1.5; Dienstverlening 45+ (2013) 271; 1861',
  texts: {
    name: { nl: 'Eén bron draagt de keten', en: 'One source carries the way' },
    message: {
      nl: 'Eén bron draagt {inWay}: {source}',
      en: 'One source carries {inWay}: {source}',
    },
    why: {
      nl: 'Blijft er iets staan als deze bron het mis heeft?',
      en: 'Does anything remain if this source is mistaken?',
    },
    ground: {
      nl: 'De theorieën in het rapport rusten op interviews, observatie en documenten naast elkaar. Wat uit één bron komt, is zo sterk als die bron.',
      en: 'The theories in the report rest on interviews, observation and documents side by side. What comes from one source is as strong as that source.',
    },
    advice: {
      nl: 'Zoek een tweede bron: een ander gesprek, een dossier, een registratie, literatuur.',
      en: 'Find a second source: another talk, a file, a register, literature.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"; evidence q1 {target: l1, file: gesprek1}; evidence q2 {target: l2, file: gesprek1}; evidence q3 {target: S1, file: dossier}',
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"; evidence q1 {target: l1, file: gesprek1}; evidence q2 {target: l2, file: gesprek1}',
    ],
    right: [
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"; evidence q1 {target: l1, file: gesprek1}; evidence q2 {target: l2, file: dossier}',
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"; evidence q1 {target: l1}; evidence q2 {target: l2, file: gesprek1}',
      'I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning"',
    ],
  },
  check(index, report) {
    const all = evidenceOf(index.theory);
    if (all.length === 0) return;
    const only = onlySource(all);
    if (only !== undefined) {
      const way = { nl: 'deze hele theorie', en: 'this whole theory' };
      report({ at: [], whole: true, values: { way, source: quoted({ nl: only, en: only }) } });
      return;
    }
    const ofMechanism = new Map<string, readonly Evidence[]>();
    for (const { means, needs, triggers, mechanisms } of waysOfMeans(index)) {
      const own = [...needs, ...triggers].flatMap((link) => evidenceFor(index, link.id));
      // A second source near by is enough; what lies further is looked at only where there is none.
      if (own.length > 0 && onlySource(own, 1) === undefined) continue;
      const further = mechanisms.flatMap((id) => {
        const known =
          ofMechanism.get(id) ??
          perSource(goalLinks(index, id).flatMap((link) => evidenceFor(index, link.id)));
        ofMechanism.set(id, known);
        return known;
      });
      const source = onlySource([...own, ...further]);
      if (source === undefined) continue;
      report({
        at: [means.id, ...mechanisms],
        values: {
          way: wayOf(nameOf(means)),
          source: quoted({ nl: source, en: source }),
        },
      });
    }
  },
});

/** *The way of job coaching*, for the middle of a sentence. */
const wayOf = (title: Text): Text => ({
  nl: `de keten van ${within(inLanguage('nl', title))}`,
  en: `the way of ${within(inLanguage('en', title))}`,
});

/** The file that all of these come from, `least` or more of them; none where there are two, or where one names none. */
function onlySource(evidence: readonly Evidence[], least = 2): string | undefined {
  const [first] = evidence;
  const isOne = evidence.length >= least && evidence.every((one) => one.file === first?.file);
  return isOne ? first?.file : undefined;
}

/** One or two of each source: enough to see whether there is another. */
function perSource(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  return [...Map.groupBy(evidence, (one) => one.file).values()].flatMap((ones) => ones.slice(0, 2));
}

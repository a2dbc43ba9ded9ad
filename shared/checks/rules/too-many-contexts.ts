import type { Moderation } from '../../theory/records.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule, findingKey } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/** More contexts than this that narrow one mechanism, and it holds for few. */
const most = 3;

/**
 * A mechanism that hangs on more than three contexts, on itself or on the links at it; or a theory with more such contexts
 * than mechanisms. Contexts that only help narrow nothing.
 */
export const tooManyContexts = defineRule({
  id: 'too-many-contexts',
  set: 'strategy',
  severity: 'hint',
  source: '7.5',
  texts: {
    name: { nl: 'Veel voorbehoud', en: 'Many provisos' },
    message: {
      nl: 'Van {n} omstandigheden hangt af: {inTitle}',
      en: '{title} depends on {n} circumstances',
    },
    why: {
      nl: 'Voor wie blijft de claim over, als dit allemaal moet kloppen?',
      en: 'For whom does the claim remain if all of this has to hold?',
    },
    ground: {
      nl: 'Contexten beschermen een theorie: ze verklaren waarom iets niet lukte. Dat heeft een prijs, want met elke omstandigheid waarvan het afhangt geldt zij voor minder mensen.',
      en: 'Contexts protect a theory: they explain why something failed. That has a price, for with every circumstance that it depends on it holds for fewer people.',
    },
    advice: {
      nl: 'Houd over wat er echt toe doet, voeg samen wat hetzelfde is, of maak de claim zo smal als hij is.',
      en: 'Keep what really matters, merge what is the same, or make the claim as narrow as it is.',
    },
  },
  examples: {
    wrong: [
      'C1:context "Groepsgrootte|Group size" ~> M1:mechanism "Leren|Learning"; C2:context "Taal|Language" ~[precondition]> M1; C3:context "Woning|Housing" ~> M1; C4:context "Conjunctuur|Economic climate" ~[flips]> M1; M2:mechanism "Vertrouwen|Trust"; M3:mechanism "Matching|Matching"; M4:mechanism "Sanctie|Sanction"',
      'C1:context "Groepsgrootte|Group size" ~> M1:mechanism "Leren|Learning"; C2:context "Taal|Language" ~> M1; C3:context "Woning|Housing" ~> M2:mechanism "Vertrouwen|Trust"; C4:context "Conjunctuur|Economic climate" ~> M2',
    ],
    right: [
      'C1:context "Groepsgrootte|Group size" ~> M1:mechanism "Leren|Learning"; C2:context "Taal|Language" ~> M1; C3:context "Woning|Housing" ~> M1; M2:mechanism "Vertrouwen|Trust"; M3:mechanism "Matching|Matching"',
      'C1:context "Groepsgrootte|Group size" ~[facilitates]> M1:mechanism "Leren|Learning"; C2:context "Taal|Language" ~[facilitates]> M1; C3:context "Woning|Housing" ~[facilitates]> M1; C4:context "Buurt|Neighbourhood" ~[facilitates]> M1',
    ],
  },
  check(index, report) {
    const mechanisms = index.inUse('mechanism');
    const narrowing = new Set(
      index.moderations.filter((one) => narrows(index, one)).map((one) => one.context),
    );
    if (mechanisms.length > 0 && narrowing.size > most && narrowing.size > mechanisms.length) {
      const title = { nl: 'deze theorie', en: 'This theory' };
      report({ at: [], whole: true, values: { title, n: narrowing.size } });
    }
    for (const mechanism of mechanisms) {
      const contexts = new Set<string>();
      const look = ({ id }: { readonly id: string }): void => {
        for (const one of index.moderationsOn(id)) if (narrows(index, one)) contexts.add(one.context);
      };
      for (const place of [mechanism, ...index.into(mechanism.id), ...index.out(mechanism.id)]) look(place);
      if (contexts.size <= most) continue;
      report({
        at: [mechanism.id],
        values: { title: nameOf(mechanism), n: contexts.size },
        causes: [findingKey('too-many-contexts', 'theory')],
      });
    }
  },
});

/** Whether a context on its place lets the claim hold for fewer: it hinders, has to be there, or can turn it round. */
const narrows = (index: TheoryIndex, { context, effect, modality }: Moderation): boolean =>
  effect !== 'facilitates' && modality !== 'absent' && !index.node(context)?.excluded;

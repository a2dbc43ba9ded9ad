import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { causesInStep } from '../sixSteps.ts';

/** A problem that is not excluded and has no addressed-by link. */
export const problemWithoutMeans = defineRule({
  id: 'problem-without-means',
  set: 'method',
  severity: 'warning',
  source: '3.2; 3.3; 3.7 (3)',
  texts: {
    name: { nl: 'Probleem zonder middel', en: 'Problem without means' },
    message: { nl: 'Voor {inTitle} is er nog geen middel', en: 'There is no means yet for {inTitle}' },
    why: {
      nl: 'Wat doet men aan {inTitle}, of blijft dat bewust liggen?',
      en: 'What is done about {inTitle}, or is it left alone on purpose?',
    },
    ground: {
      nl: 'Een aanpak begint bij wat het zoeken, vinden of houden van werk in de weg staat. Noemt de drager een probleem, dan zegt de theorie ook wat ertegen gebeurt, of dat het bewust blijft liggen.',
      en: 'An approach starts from what stands in the way of seeking, finding or keeping work. Where the holder names a problem, the theory also says what is done about it, or that it is left alone on purpose.',
    },
    advice: {
      nl: 'Trek een verband naar een instrument of verbinding, of leg vast dat het probleem bewust blijft liggen, met de reden.',
      en: 'Draw a link to an instrument or connection, or record that the problem is left alone on purpose, with the reason.',
    },
  },
  draws: { nl: 'Kies een middel', en: 'Choose a means' },
  examples: {
    wrong: ['P1:problem "Schulden|Debts"'],
    right: [
      'P1:problem "Schulden|Debts" -> I1:instrument "Schuldsanering|Debt restructuring"',
      'P1:problem "Schulden|Debts" -> V1:connection "Schuldhulp|Debt help"',
      'P1:problem! "Schulden|Debts"',
    ],
  },
  check(index, report) {
    for (const problem of index.inUse('problem')) {
      const addressed = index.out(problem.id).some((link) => link.type === 'addressed-by');
      const causes = causesInStep(index, 'means');
      if (!addressed) report({ at: [problem.id], values: { title: nameOf(problem) }, causes });
    }
  },
});

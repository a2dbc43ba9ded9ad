import type { Words } from './words.ts';

/** The joints of a chain's if-then sentence; the parts between are the names of its records. */
export const sentenceWords = {
  ifProblem: { nl: 'als in de weg staat: ', en: 'if what stands in the way is ' },
  ifMeans: { nl: 'als het bedrijf inzet op ', en: 'if the company deploys ' },
  andMeans: { nl: ', en het bedrijf zet in op ', en: ', and the company deploys ' },
  thenMechanism: { nl: ', dan werkt: ', en: ', then this sets in: ' },
  mechanismFirst: { nl: 'als dit werkt: ', en: 'if this sets in: ' },
  andGoal: { nl: ', en dat brengt dichterbij: ', en: ', and that brings closer: ' },
  goalFirst: { nl: 'te bereiken: ', en: 'to be reached: ' },
  provided: { nl: '; het helpt bij ', en: '; it is helped by ' },
  notWhen: { nl: '; niet als ', en: '; not when ' },
  notWhenEnd: { nl: ' tegenwerkt', en: ' works against it' },
  and: { nl: ' en ', en: ' and ' },
} as const satisfies Record<string, Words>;

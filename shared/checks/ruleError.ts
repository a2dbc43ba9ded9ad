import { defineRule } from './rule.ts';

/** What stands in place of a rule that broke off: no rule of its own, so it is in no list and has no examples. */
export const ruleError = defineRule({
  id: 'rule-error',
  set: 'correctness',
  severity: 'warning',
  source: 'own',
  texts: {
    name: { nl: 'Toets niet afgemaakt', en: 'Check not finished' },
    message: {
      nl: 'De toets “{rule}” is niet afgemaakt',
      en: 'The check “{rule}” was not finished',
    },
    why: {
      nl: 'Er ging iets mis in Raderwerk zelf. Wat deze toets had kunnen vinden, staat niet in de lijst.',
      en: 'Something went wrong in Raderwerk itself. What this check could have found is not in the list.',
    },
    ground: {
      nl: 'Een toets die vastloopt houdt de andere niet tegen.',
      en: 'A check that breaks off does not hold up the others.',
    },
    advice: {
      nl: 'Meld het met een export van de theorie; de andere toetsen gelden gewoon.',
      en: 'Report it with an export of the theory; the other checks hold as usual.',
    },
  },
  examples: { wrong: [], right: [] },
  check() {},
});

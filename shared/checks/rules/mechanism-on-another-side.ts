import { relationsOf } from '../../frame/frameRelations.ts';
import { onSideWords } from '../../text/domain.ts';
import { listOf } from '../listOf.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/**
 * A mechanism that works on a side where the frame has not found it (table 7.1). Silent about codes by analogy: those say that
 * the same works there on another side or person, so that was seen.
 */
export const mechanismOnAnotherSide = defineRule({
  id: 'mechanism-on-another-side',
  set: 'frame',
  severity: 'hint',
  source: '7.1; tabel 7.1',
  texts: {
    name: { nl: 'Mechanisme aan een andere kant', en: 'Mechanism on another side' },
    message: {
      nl: '{title} werkt hier {side}; in het kader {sides}',
      en: '{title} works here {side}; in the frame {sides}',
    },
    why: {
      nl: 'Is dit hetzelfde mechanisme bij anderen, of iets wat er alleen op lijkt?',
      en: 'Is this the same mechanism in others, or something that only looks like it?',
    },
    ground: {
      nl: 'Het kader noteert aan welke kant elk mechanisme bij de onderzochte bedrijven gevonden is. Dat lijstje is niet uitputtend: de theorie kan gelijk hebben en het kader onvolledig zijn.',
      en: 'The frame notes on which side each mechanism was found at the companies under study. That list is not exhaustive: the theory can be right and the frame incomplete.',
    },
    advice: {
      nl: 'Klopt de kant, geef de code dan als analoog of verantwoord de afwijking; klopt zij niet, kies de kant waar dit gedrag verandert.',
      en: 'If the side is right, give the code as analogous or account for the deviation; if it is not, choose the side where this behaviour changes.',
    },
  },
  examples: {
    wrong: ['M1:mechanism=M1 "Leren|Learning"; M1 {side: demand}'],
    right: [
      'M1:mechanism=M1 "Leren|Learning"; M1 {side: supply}',
      'M1:mechanism≈M1 "Leren|Learning"; M1 {side: demand}',
      'M1:mechanism=M1 "Leren|Learning"',
    ],
  },
  check(index, report) {
    for (const mechanism of index.inUse('mechanism')) {
      const { side } = mechanism;
      if (side === undefined) continue;
      for (const frame of index.coded) {
        for (const { code, fit } of index.codesOf(mechanism, frame.id)) {
          const found = relationsOf(frame).foundOnSides(code);
          if (fit !== 'exact' || found.length === 0 || found.includes(side)) continue;
          report({
            at: [mechanism.id],
            detail: `${frame.id}/${code}`,
            values: {
              title: nameOf(mechanism),
              side: onSideWords[side],
              sides: listOf(found.map((one) => onSideWords[one])),
            },
          });
        }
      }
    }
  },
});

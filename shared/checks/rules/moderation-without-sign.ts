import { refuse, type Command } from '../../theory/command.ts';
import { editModeration } from '../../theory/commands/edit.ts';
import type { TheoryRecord } from '../../theory/records.ts';
import type { Effect, Sign } from '../../theory/words.ts';
import type { Theory } from '../../theory/theory.ts';
import { fixedBy } from '../fixedBy.ts';
import { nameOf } from '../nameOf.ts';
import { nameOfRecord } from '../nameOfRecord.ts';
import { defineRule } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/** A moderation without a sign: whether the circumstance helps, hinders or makes no difference is not said. */
export const moderationWithoutSign = defineRule({
  id: 'moderation-without-sign',
  set: 'method',
  severity: 'hint',
  source: '3.5; box 3.1; 7.5',
  texts: {
    name: { nl: 'Context zonder teken', en: 'Context without a sign' },
    message: {
      nl: 'Wat {inTitle} uitmaakt voor {inTarget}, heeft nog geen teken',
      en: 'The difference that {inTitle} makes to {inTarget} has no sign yet',
    },
    why: {
      nl: 'Helpt het, hindert het, wisselt het, of maakt het bij nader inzien niet uit?',
      en: 'Does it help, hinder, vary, or on closer look make no difference?',
    },
    ground: {
      nl: 'Een context faciliteert of begrenst. Zonder teken is niet te zien voor wie de theorie werk belooft en voor wie niet, en is de bewering niet te weerleggen.',
      en: 'A context facilitates or limits. Without a sign there is no seeing to whom the theory promises work and to whom it does not, and the claim cannot be refuted.',
    },
    advice: {
      nl: 'Kies een teken; laat de bron het open, verantwoord het dan.',
      en: 'Choose a sign; where the source leaves it open, account for that.',
    },
  },
  examples: {
    wrong: [
      'C1:context "Taal|Language" ~> M1:mechanism "Leren|Learning"',
      `M1:mechanism "Leren|Learning" -> S1:subgoal "Zoeken|Searching"
        C1:context "Leeftijd|Age" ~[flips]> (M1 -> S1)`,
    ],
    right: [
      'C1:context "Schulden|Debts" ~> M1:mechanism "Leren|Learning"; mo1 {sign: "-"}',
      'C1:context "Leeftijd|Age" ~[flips]> M1:mechanism "Leren|Learning"; mo1 {sign: "0"}',
    ],
  },
  fixes: [
    {
      label: { nl: 'Neem het teken van de werking', en: 'Take the sign of the effect' },
      when: (theory, { at: [id = ''] }) => signOf(theory.records.get(id)) !== undefined,
      command: ({ at: [id = ''] }) => fixedBy(giveSign, { id }),
    },
  ],
  check(index, report) {
    for (const moderation of index.moderations) {
      const context = index.node(moderation.context);
      if (moderation.sign !== null || !context || context.excluded) continue;
      if (isLeftAlone(index, moderation.target)) continue;
      const target = nameOfRecord(index, moderation.target);
      report({ at: [moderation.id, context.id], values: { title: nameOf(context), target } });
    }
  },
});

/** Whether what is moderated is, or ends at, something that is left alone on purpose. */
function isLeftAlone(index: TheoryIndex, id: string): boolean {
  const record = index.theory.records.get(id);
  if (record?.record === 'node') return record.excluded !== undefined;
  if (record?.record !== 'link') return false;
  return [record.from, record.to].some((end) => index.node(end)?.excluded !== undefined);
}

/** The sign that an effect has by what it says; one that flips has none of its own. */
const signs: Readonly<Record<Effect, Sign | undefined>> = {
  facilitates: '+',
  hinders: '-',
  precondition: '+',
  flips: undefined,
};

const signOf = (record: TheoryRecord | undefined): Sign | undefined =>
  record?.record === 'moderation' && record.sign === null ? signs[record.effect] : undefined;

const giveSign: Command<{ readonly id: string }> = (theory: Theory, { id }, newId) => {
  const sign = signOf(theory.records.get(id));
  return sign ? editModeration(theory, { id, change: { sign } }, newId) : refuse('not-there');
};

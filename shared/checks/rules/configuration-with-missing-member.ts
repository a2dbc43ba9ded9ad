import { refuse, type Command } from '../../theory/command.ts';
import { includeNode } from '../../theory/commands/edit.ts';
import { remove, withWhatHangs } from '../../theory/commands/remove.ts';
import type { Configuration, TheoryNode } from '../../theory/records.ts';
import { configurationsOf, nodeAt, type Theory } from '../../theory/theory.ts';
import { fixedBy } from '../fixedBy.ts';
import { listOf } from '../listOf.ts';
import { nameOf } from '../nameOf.ts';
import { nameOfRecord } from '../nameOfRecord.ts';
import { defineRule } from '../rule.ts';

const nobody = { nl: 'alles', en: 'everything' } as const;

/**
 * A configuration without members, or with a member that is left alone on purpose. What is taken for settled may well be its
 * context.
 */
export const configurationWithMissingMember = defineRule({
  id: 'configuration-with-missing-member',
  set: 'correctness',
  severity: 'warning',
  source: '3.1; 3.7 (6); 6.2.1',
  texts: {
    name: { nl: 'Configuratie die een deel mist', en: 'Configuration that lacks a member' },
    message: {
      nl: 'In {inTitle} ontbreekt {inMissing}',
      en: 'In {inTitle}, {inMissing} is missing',
    },
    why: {
      nl: 'Wat geeft hier samen de uitkomst?',
      en: 'What is it that gives the outcome together here?',
    },
    ground: {
      nl: 'Een configuratie zegt wat samen de uitkomst geeft. Staat er niets in, of iets dat de drager bewust laat liggen, dan is die bewering niet te lezen.',
      en: 'A configuration says what together gives the outcome. With nothing in it, or with something that the holder leaves alone on purpose, there is no reading that claim.',
    },
    advice: {
      nl: 'Voeg de delen toe, neem weer op wat bewust bleef liggen, of verwijder de configuratie.',
      en: 'Add the members, take in again what was left alone, or remove the configuration.',
    },
  },
  examples: {
    wrong: [
      'M1:mechanism "Leren|Learning"; configuration k1 {title: "Leren in een groep|Learning in a group", members: []}',
      `M1:mechanism! "Dwang|Coercion" -> S1:subgoal "Motivatie|Motivation"
        configuration k1 {members: [{record: M1, role: mechanism}, {record: S1, role: outcome}]}`,
    ],
    right: [
      `M1:mechanism "Leren|Learning" -> S1:subgoal "Kennis|Knowledge"
        configuration k1 {members: [{record: M1, role: mechanism}, {record: S1, role: outcome}]}`,
      `P1:problem "Schulden|Debts"; P1 {excluded: {degree: precondition}}; M1:mechanism "Leren|Learning"
        configuration k1 {members: [{record: P1, role: context}, {record: M1, role: mechanism}]}`,
    ],
  },
  fixes: [
    {
      label: { nl: 'Neem weer op', en: 'Take in again' },
      when: (_, { at }) => at.length > 1,
      command: ({ at }) => fixedBy(includeNode, { ids: at.slice(1) }),
    },
    {
      label: { nl: 'Verwijder de configuratie', en: 'Remove the configuration' },
      when: (theory, { at: [id = ''] }) => isEmptyAlone(theory, id),
      command: ({ at: [id = ''] }) => fixedBy(removeEmpty, { id }),
    },
  ],
  check(index, report) {
    for (const configuration of configurationsOf(index.theory)) {
      const left = leftAlone(index.theory, configuration);
      if (configuration.members.length > 0 && left.length === 0) continue;
      const missing = left.length > 0 ? listOf(left.map(nameOf)) : nobody;
      const title = nameOfRecord(index, configuration.id);
      report({ at: [configuration.id, ...left.map(({ id }) => id)], values: { title, missing } });
    }
  },
});

/** The members that are left alone on purpose, without those that are taken for settled and stand as its context. */
function leftAlone(theory: Theory, { members }: Configuration): readonly TheoryNode[] {
  const left = members.flatMap(({ record, role }) => {
    const node = nodeAt(theory, record);
    if (!node?.excluded || (role === 'context' && node.excluded.degree === 'precondition')) return [];
    return [node];
  });
  return [...new Set(left)];
}

/** Whether a configuration holds nothing, and nothing hangs on it that would go with it. */
function isEmptyAlone(theory: Theory, id: string): boolean {
  const configuration = theory.records.get(id);
  if (configuration?.record !== 'configuration' || configuration.members.length > 0) return false;
  return withWhatHangs(theory, [id]).size === 1;
}

const removeEmpty: Command<{ readonly id: string }> = (theory, { id }, newId) =>
  isEmptyAlone(theory, id) ? remove(theory, { ids: [id] }, newId) : refuse('not-there');

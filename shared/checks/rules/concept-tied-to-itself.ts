import { refuse, type Command } from '../../theory/command.ts';
import { remove, withWhatHangs } from '../../theory/commands/remove.ts';
import type { Concept, Text, TheoryNode } from '../../theory/records.ts';
import { nodeAt, recordsOf, type Theory } from '../../theory/theory.ts';
import { fixedBy } from '../fixedBy.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

const untitled = { nl: 'Een begrip', en: 'A concept' } as const;

/** A concept that ties fewer than two nodes, or two of one kind: it says that a node is the same as itself. */
export const conceptTiedToItself = defineRule({
  id: 'concept-tied-to-itself',
  set: 'correctness',
  severity: 'warning',
  source: '4.1; 4.3; tabel 4.2',
  texts: {
    name: { nl: 'Begrip dat met zichzelf is verbonden', en: 'Concept tied to itself' },
    message: {
      nl: '{title} verbindt geen onderdelen van verschillende soort',
      en: '{title} does not tie nodes of different kinds',
    },
    why: {
      nl: 'In welke andere rol komt hetzelfde begrip nog voor?',
      en: 'In which other role does the same concept occur?',
    },
    ground: {
      nl: 'Eén begrip kan meer rollen spelen: motivatie is een probleem en een tussendoel. Die rollen worden met elkaar verbonden; twee van dezelfde soort zijn één onderdeel, of twee begrippen.',
      en: 'One concept can play several roles: motivation is a problem and a sub-goal. It is those roles that are tied; two of one kind are one node, or two concepts.',
    },
    advice: {
      nl: 'Verbind onderdelen van verschillende soort, of laat het begrip los.',
      en: 'Tie nodes of different kinds, or let go of the concept.',
    },
  },
  examples: {
    wrong: [
      'P1:problem "Motivatie|Motivation"; concept co1 {title: "Motivatie|Motivation", nodes: [P1]}',
      'P1:problem "Motivatie|Motivation"; P2:problem "Onwil|Unwillingness"; concept co1 {nodes: [P1, P2]}',
    ],
    right: [
      'P1:problem "Motivatie|Motivation"; S1:subgoal "Motivatie|Motivation"; concept co1 {nodes: [P1, S1]}',
    ],
  },
  fixes: [
    {
      label: { nl: 'Laat het begrip los', en: 'Let go of the concept' },
      when: (theory, { at: [id = ''] }) => tiesNothing(theory, id),
      command: ({ at: [id = ''] }) => fixedBy(letGo, { id }),
    },
  ],
  check(index, report) {
    for (const concept of recordsOf(index.theory, 'concept')) {
      const nodes = nodesOfConcept(index.theory, concept);
      const kinds = new Set(nodes.map(({ kind }) => kind));
      if (nodes.length > 1 && kinds.size === nodes.length) continue;
      report({ at: [concept.id], values: { title: titleOf(concept, nodes) } });
    }
  },
});

/** The different nodes that a concept ties. */
const nodesOfConcept = (theory: Theory, { nodes }: Concept): readonly TheoryNode[] =>
  [...new Set(nodes)].flatMap((id) => nodeAt(theory, id) ?? []);

function titleOf({ title }: Concept, [first]: readonly TheoryNode[]): Text {
  const named = title?.nl?.trim() || title?.en?.trim() ? title : undefined;
  return named ?? (first ? nameOf(first) : untitled);
}

/** Whether a concept ties fewer than two nodes, and nothing hangs on it that would go with it. */
function tiesNothing(theory: Theory, id: string): boolean {
  const concept = theory.records.get(id);
  if (concept?.record !== 'concept' || new Set(concept.nodes).size > 1) return false;
  return withWhatHangs(theory, [id]).size === 1;
}

const letGo: Command<{ readonly id: string }> = (theory, { id }, newId) =>
  tiesNothing(theory, id) ? remove(theory, { ids: [id] }, newId) : refuse('not-there');

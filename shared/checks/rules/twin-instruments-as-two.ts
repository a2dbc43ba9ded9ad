import { relationsOf } from '../../frame/frameRelations.ts';
import { compareNatural } from '../../ids.ts';
import { refuse, type Command } from '../../theory/command.ts';
import { aboutRecord } from '../../theory/commands/about.ts';
import { draftOf } from '../../theory/commands/draft.ts';
import type { Concept, TheoryNode } from '../../theory/records.ts';
import { nodeAt, recordsOf, type Theory } from '../../theory/theory.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';

/** Nodes that carry codes which the frame calls one (its 23 and 26), side by side as if they were two. */
export const twinInstrumentsAsTwo = defineRule({
  id: 'twin-instruments-as-two',
  set: 'frame',
  severity: 'hint',
  source: 'tabel 4.3 (23 en 26)',
  texts: {
    name: { nl: 'Eén onderdeel als twee', en: 'One item as two' },
    message: {
      nl: '{title} staat er {n} keer: in het kader zijn dat één en hetzelfde',
      en: '{title} is here {n} times: in the frame they are one and the same',
    },
    why: {
      nl: 'Is het telkens hetzelfde middel voor een ander doel? Dan telt het anders dubbel.',
      en: 'Is it the same means each time, for another goal? Otherwise it counts twice.',
    },
    ground: {
      nl: 'Het kader drukt dit middel onder meer dan één tussendoel af en zegt dat het één is. Twee onderdelen kan, als vastligt dat ze bij elkaar horen; maakt deze theorie echt onderscheid, dan mist het kader dat.',
      en: 'The frame prints this means under more than one sub-goal and says that it is one. Two nodes are fine if it is recorded that they belong together; if this theory does tell them apart, the frame lacks that.',
    },
    advice: {
      nl: 'Leg vast dat het één begrip is, verleg de verbanden naar één onderdeel, of verantwoord het verschil.',
      en: 'Record that it is one concept, lead the links to one node, or account for the difference.',
    },
  },
  examples: {
    wrong: [
      'I1:instrument=I1 "Stage|Work placement"; I4:instrument=I4 "Leerwerktraject|Learn-and-work programme"',
    ],
    right: [
      'I1:instrument=I1=I4 "Stage|Work placement"',
      'I1:instrument=I1 "Stage|Work placement"; I4:instrument=I4 "Leerwerktraject|Learn-and-work programme"; concept k1 {nodes: [I1, I4]}',
      'I1:instrument=I1 "Stage|Work placement"; I4:instrument!=I4 "Leerwerktraject|Learn-and-work programme"',
      'I1:instrument=I1 "Stage|Work placement"; I2:instrument=I2 "Subsidie|Subsidy"',
    ],
  },
  fixes: [
    {
      label: { nl: 'Leg vast: één begrip', en: 'Record: one concept' },
      command:
        ({ at }) =>
        (theory, _, newId) =>
          tieAsOne(theory, { nodes: at }, newId),
    },
  ],
  check(index, report) {
    for (const frame of index.coded) {
      const { twinsOf } = relationsOf(frame);
      const coded = index.nodes.filter((node) => !node.excluded && node.codes !== undefined);
      const carriers = Map.groupBy(coded, (node) => twinsCarried(index.codesOf(node, frame.id), twinsOf));
      for (const [twins, unsorted] of carriers) {
        if (twins === '') continue;
        const nodes = unsorted.toSorted((a, b) => compareNatural(a.id, b.id));
        const [first] = nodes;
        if (!first || areOne(index.theory, nodes)) continue;
        // Nodes that carry the very same codes are alike, and another rule's affair.
        if (new Set(nodes.map((node) => codesKey(index.codesOf(node, frame.id)))).size < 2) continue;
        report({
          at: nodes.map((node) => node.id),
          detail: frame.id,
          values: { title: nameOf(first), n: nodes.length },
        });
      }
    }
  },
});

const codesKey = (codes: readonly { readonly code: string }[]): string =>
  codes
    .map(({ code }) => code)
    .toSorted()
    .join(' ');

/** The first of the twins that a node carries a code of; empty for a node without. */
function twinsCarried(
  codes: readonly { readonly code: string }[],
  twinsOf: (code: string) => readonly string[],
): string {
  for (const { code } of codes) {
    const twins = twinsOf(code);
    if (twins.length > 1) return twins[0] ?? '';
  }
  return '';
}

const areOne = (theory: Theory, nodes: readonly TheoryNode[]): boolean =>
  recordsOf(theory, 'concept').some((concept) => nodes.every((node) => concept.nodes.includes(node.id)));

/** Ties nodes as one concept, so that they count once. Refuses when one of them is gone. */
const tieAsOne: Command<{ readonly nodes: readonly string[] }> = (theory, { nodes }, newId) => {
  const [first] = nodes.flatMap((id) => nodeAt(theory, id) ?? []);
  if (!first || nodes.some((id) => !nodeAt(theory, id))) return refuse('not-there');
  const concept: Concept = { record: 'concept', id: newId('concept'), title: first.title, nodes };
  const draft = draftOf(theory);
  draft.put(concept);
  return { patch: draft.patch(), step: { name: 'fixed', ...aboutRecord(theory, first) }, select: nodes };
};

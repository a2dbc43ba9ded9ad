import { kindWords } from '../../text/domain.ts';
import { renameNode } from '../../theory/commands/edit.ts';
import { isBlank } from '../../theory/commands/draft.ts';
import { fixedBy } from '../fixedBy.ts';
import { defineRule } from '../rule.ts';

const ofTheory = { nl: 'De theorie', en: 'The theory' } as const;

/** A node, or the theory itself, whose title is blank in both languages; also of what is left alone on purpose. */
export const emptyTitle = defineRule({
  id: 'empty-title',
  set: 'correctness',
  severity: 'error',
  source: 'own',
  texts: {
    name: { nl: 'Zonder naam', en: 'Without a name' },
    message: { nl: '{what} heeft nog geen naam', en: '{what} has no name yet' },
    why: {
      nl: 'Niemand kan eraan zien waar het voor staat, op de kaart niet en in een zin of tabel niet.',
      en: 'Nobody can tell what it stands for, neither on the map nor in a sentence or a table.',
    },
    ground: {
      nl: 'Een onderdeel zonder naam laat een gat in elke zin die de keten leest, en is in geen lijst terug te vinden.',
      en: 'A node without a name leaves a hole in every sentence that reads the chain, and cannot be found in any list.',
    },
    advice: {
      nl: 'Geef het een naam, in het Nederlands of het Engels.',
      en: 'Give it a name, in Dutch or in English.',
    },
  },
  examples: {
    wrong: [
      'P1:problem " | " -> I1:instrument "Schuldhulp|Debt help"',
      'P1:problem=P1 " | "',
      'theory {title: " | "}; P1:problem "Schulden|Debts"',
    ],
    right: ['P1:problem "Schulden|Debts"', 'P1:problem "Schulden| "'],
  },
  fixes: [
    {
      label: { nl: 'Neem de naam uit het kader over', en: 'Take over the name from the frame' },
      when: (_, { values: { label } }) => typeof label === 'object' && !isBlank(label),
      command: ({ at: [id = ''], values: { label } }) =>
        fixedBy(renameNode, { id, title: typeof label === 'object' ? label : {} }),
    },
  ],
  check(index, report) {
    if (isBlank(index.head.title)) report({ at: [], values: { what: ofTheory }, whole: true });
    for (const node of index.nodes) {
      if (!isBlank(node.title)) continue;
      const coded = node.codes?.find(({ fit, frame, code }) => fit === 'exact' && index.item(frame, code));
      const label = coded && index.item(coded.frame, coded.code)?.label;
      const { nl, en } = kindWords[node.kind];
      const what = { nl: `Een ${nl}`, en: `${/^[aeiou]/.test(en) ? 'An' : 'A'} ${en}` };
      report({ at: [node.id], values: { what, ...(label ? { label } : {}) } });
    }
  },
});

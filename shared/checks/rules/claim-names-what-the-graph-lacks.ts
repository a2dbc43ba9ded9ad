import type { Text, TheoryHead } from '../../theory/records.ts';
import { addNode } from '../../theory/commands/create.ts';
import { includeNode } from '../../theory/commands/edit.ts';
import { isBlank } from '../../theory/commands/draft.ts';
import { nodeKinds, type NodeKind } from '../../theory/words.ts';
import { fixedBy } from '../fixedBy.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule, type Finding } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/** Words of the claim that are tied to a code which no node in use carries, or to a node that is left alone on purpose. */
export const claimNamesWhatTheGraphLacks = defineRule({
  id: 'claim-names-what-the-graph-lacks',
  set: 'method',
  severity: 'warning',
  source: '3.7 (6); box 6.1 (6a)',
  texts: {
    name: { nl: 'Claim die meer noemt dan er staat', en: 'Claim that names more than there is' },
    message: {
      nl: 'De claim zegt “{words}”, en {inTitle} doet in de theorie niet mee',
      en: 'The claim says “{words}”, and {inTitle} has no part in the theory',
    },
    why: {
      nl: 'Hoort {inTitle} bij wat werkt, of zegt de claim meer dan de drager doet?',
      en: 'Does {inTitle} belong to what works, or does the claim say more than the holder does?',
    },
    ground: {
      nl: 'De claim vat samen wat in de keten staat. Wat alleen in de claim staat, heeft geen probleem, geen middel en geen mechanisme achter zich.',
      en: 'The claim sums up what stands in the chain. What stands in the claim alone has no problem, means or mechanism behind it.',
    },
    advice: {
      nl: 'Geef het een plaats in de keten, of zeg de claim anders.',
      en: 'Give it a place in the chain, or word the claim differently.',
    },
  },
  examples: {
    wrong: [
      `M2:mechanism=M2 "Leren|Learning"
        theory {claim: "Wie zich thuis voelt, werkt|Who feels at home, works", claimPhrases: [{lang: nl, from: 4, to: 20, code: {frame: example, code: M1}}]}`,
      `M1:mechanism! "Dwang|Coercion"
        theory {claim: "Dwang werkt|Coercion works", claimPhrases: [{lang: en, from: 0, to: 8, record: M1}]}`,
    ],
    right: [
      `M1:mechanism≈M1 "Thuisgevoel|Belonging"
        theory {claim: "Wie zich thuis voelt, werkt|Who feels at home, works", claimPhrases: [{lang: nl, from: 4, to: 20, code: {frame: example, code: M1}}]}`,
      `M1:mechanism "Dwang|Coercion"
        theory {claim: "Dwang werkt|Coercion works", claimPhrases: [{lang: en, from: 0, to: 8, record: M1}]}`,
    ],
  },
  fixes: [
    {
      label: { nl: 'Neem weer op', en: 'Take in again' },
      when: (_, { at }) => at.length > 0,
      command: ({ at }) => fixedBy(includeNode, { ids: at.slice(0, 1) }),
    },
    {
      label: { nl: 'Zet het in de theorie', en: 'Put it into the theory' },
      when: (_, finding) => lacking(finding) !== undefined,
      command: (finding) => {
        const { kind, frame, code, title } = lacking(finding) ?? nothing;
        return fixedBy(addNode, { kind, title, codes: [{ frame, code, fit: 'exact' }] });
      },
    },
  ],
  check(index, report) {
    const phrases = index.head.claimPhrases ?? [];
    for (const [key, tied] of Map.groupBy(phrases, tiedTo)) {
      const [first] = tied;
      const words = wordsOf(index.head, tied);
      const node = index.node(first?.record ?? '');
      if (node?.excluded) report({ at: [node.id], values: { words, title: nameOf(node) } });
      const item = first?.code && itemOf(index, first.code.frame, first.code.code);
      if (!item || !first.code || index.carrying(first.code.frame, first.code.code).length > 0) continue;
      report({
        at: [],
        values: { words, title: item.label, ...first.code, kind: item.kind ?? '' },
        detail: key,
        whole: true,
      });
    }
  },
});

type Phrase = NonNullable<TheoryHead['claimPhrases']>[number];

const tiedTo = ({ record, code }: Phrase): string => (code ? `${code.frame}/${code.code}` : (record ?? ''));

/** The words of the claim that are tied, in each language in which some are. */
function wordsOf({ claim }: TheoryHead, phrases: readonly Phrase[]): Text {
  const said: { nl?: string; en?: string } = {};
  for (const { lang, from, to } of phrases) said[lang] ??= claim?.[lang]?.slice(from, to) ?? '';
  return said;
}

function itemOf(
  index: TheoryIndex,
  frame: string,
  code: string,
): { readonly label: Text; readonly kind: NodeKind | null } | undefined {
  for (const { id, facets } of index.coded) {
    if (id !== frame) continue;
    for (const { nodeKind, items } of facets) {
      const item = items.find((one) => one.code === code);
      if (item) return { label: item.label, kind: nodeKind };
    }
  }
  return undefined;
}

const nothing = { kind: 'mechanism', frame: '', code: '', title: {} } as const;

/** The node that would carry the code, as far as the finding tells its kind. */
function lacking({
  values,
}: Finding):
  | { readonly kind: NodeKind; readonly frame: string; readonly code: string; readonly title: Text }
  | undefined {
  const { kind, frame, code, title } = values;
  const known = nodeKinds.find((one) => one === kind);
  if (!known || typeof frame !== 'string' || typeof code !== 'string' || typeof title !== 'object')
    return undefined;
  return isBlank(title) ? undefined : { kind: known, frame, code, title };
}

import { kindWords, linkWords } from '../../text/domain.ts';
import { refuse, type Command } from '../../theory/command.ts';
import { editLink, turnLink } from '../../theory/commands/edit.ts';
import { linkExists } from '../../theory/connectRules.ts';
import { doubtfulLink, linkTypesBetween } from '../../theory/linkTable.ts';
import type { Link, TheoryNode } from '../../theory/records.ts';
import { linkAt, nodeAt, type Theory } from '../../theory/theory.ts';
import type { LinkType } from '../../theory/words.ts';
import { fixedBy } from '../fixedBy.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule, findingKey } from '../rule.ts';

/** A link whose type the table of what links to what does not have between these kinds. */
export const linkOutsideTable = defineRule({
  id: 'link-outside-table',
  set: 'correctness',
  severity: 'warning',
  source: '3.2; 3.3; 3.5; 3.6',
  texts: {
    name: { nl: 'Verband dat niet bij zijn einden past', en: 'Link that does not fit its ends' },
    message: {
      nl: '{from} → {to}: “{type}” loopt niet van {fromKind} naar {toKind}',
      en: '{from} → {to}: “{type}” does not run from {fromKind} to {toKind}',
    },
    why: {
      nl: 'Wat zegt dit verband: is de soort anders bedoeld, de richting, of wat aan het eind staat?',
      en: 'What does this link say: is another type meant, another direction, or another end?',
    },
    ground: {
      nl: 'Elke soort verband heeft in de methode een vaste plaats: een middel zet een mechanisme in werking, een mechanisme brengt een doel teweeg. Tussen andere einden is niet te zeggen wat de pijl beweert, en tellingen en ketens slaan hem over.',
      en: 'Each type of link has its place in the method: a means triggers a mechanism, a mechanism brings about a goal. Between other ends there is no saying what the arrow claims, and counts and chains pass it by.',
    },
    advice: {
      nl: 'Kies een soort die bij deze einden past, draai het verband om, of zeg met eigen woorden hoe het samenhangt.',
      en: 'Choose a type that fits these ends, turn the link round, or say in your own words how they relate.',
    },
  },
  examples: {
    wrong: [
      'P1:problem "Schulden|Debts" -[triggers]-> I1:instrument "Schuldhulp|Debt help"',
      'M1:mechanism "Leren|Learning" -[triggers]-> I1:instrument "Training|Training"',
      'P1:problem "Aanbod onbekend|Supply unknown" -[evokes]-> M1:mechanism "Verdwalen|Getting lost"',
    ],
    right: [
      'P1:problem "Schulden|Debts" -> I1:instrument "Schuldhulp|Debt help"',
      'C1:context "Caseload|Caseload" -[relates]-> E1:endgoal "Werk|Work"',
      'I1:instrument "Training|Training" -[contributes-to]-> S1:subgoal "Zoeken|Searching"',
    ],
  },
  fixes: [
    {
      label: { nl: 'Draai het verband om', en: 'Turn the link round' },
      when: (theory, finding) => fitsTurned(theory, finding.at[0] ?? ''),
      command: (finding) => fixedBy(turnRound, { id: finding.at[0] ?? '' }),
    },
    {
      label: { nl: 'Geef het de soort die past', en: 'Give it the type that fits' },
      when: (theory, finding) => onlyType(theory, finding.at[0] ?? '') !== undefined,
      command: (finding) => fixedBy(giveOnlyType, { id: finding.at[0] ?? '' }),
    },
  ],
  check(index, report) {
    for (const { from, to, links } of index.between()) {
      for (const { id, type } of links) {
        if (type === 'relates' || linkTypesBetween(from.kind, to.kind).includes(type)) continue;
        if (doubtfulLink(from.kind, to.kind)?.type === type) continue;
        report({
          at: [id, from.id, to.id],
          values: {
            from: nameOf(from),
            to: nameOf(to),
            type: linkWords[type],
            fromKind: kindWords[from.kind],
            toKind: kindWords[to.kind],
          },
          causes: [findingKey('means-straight-to-goal', id)],
        });
      }
    }
  },
});

/** Whether the link would be one of the table the other way round, and is not there yet. */
function fitsTurned(theory: Theory, id: string): boolean {
  const ends = endsOf(theory, id);
  if (!ends || ends.from.id === ends.to.id) return false;
  const { link, from, to } = ends;
  return (
    linkTypesBetween(to.kind, from.kind).includes(link.type) && !linkExists(theory, to.id, from.id, link.type)
  );
}

/** The type that the table has between these ends when it has just one, and no such link is there yet. */
function onlyType(theory: Theory, id: string): LinkType | undefined {
  const ends = endsOf(theory, id);
  if (!ends || ends.from.id === ends.to.id) return undefined;
  const [type, another] = linkTypesBetween(ends.from.kind, ends.to.kind);
  const free = type && !linkExists(theory, ends.from.id, ends.to.id, type);
  return another === undefined && free ? type : undefined;
}

function endsOf(
  theory: Theory,
  id: string,
): { readonly link: Link; readonly from: TheoryNode; readonly to: TheoryNode } | undefined {
  const link = linkAt(theory, id);
  const from = link && nodeAt(theory, link.from);
  const to = link && nodeAt(theory, link.to);
  return link && from && to ? { link, from, to } : undefined;
}

const turnRound: Command<{ readonly id: string }> = (theory, { id }, newId) => {
  const link = linkAt(theory, id);
  return link ? turnLink(theory, { id, from: link.to, to: link.from }, newId) : refuse('not-there');
};

const giveOnlyType: Command<{ readonly id: string }> = (theory, { id }, newId) => {
  const type = onlyType(theory, id);
  return type ? editLink(theory, { id, change: { type } }, newId) : refuse('not-there');
};

import { refuse, type Command } from '../../theory/command.ts';
import { includeNode } from '../../theory/commands/edit.ts';
import { remove } from '../../theory/commands/remove.ts';
import type { Link } from '../../theory/records.ts';
import type { LinkType } from '../../theory/words.ts';
import { fixedBy } from '../fixedBy.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import { indexTheory, type TheoryIndex } from '../theoryIndex.ts';

/**
 * Links that put a node to use. The others may well say why it is left alone: that a problem blocks the goal, or that a
 * means evokes resistance.
 */
const use: ReadonlySet<LinkType> = new Set([
  'addressed-by',
  'facilitates',
  'triggers',
  'brings-about',
  'contributes-to',
  'resolves',
  'relates',
]);

/** A node that is left alone on purpose, and yet stands in a link or moderation that puts it to use. */
export const excludedButUsed = defineRule({
  id: 'excluded-but-used',
  set: 'method',
  severity: 'warning',
  source: '6.2.1; tabel 6.1; 6.2.3',
  texts: {
    name: { nl: 'Bewust niet, en toch gebruikt', en: 'Left alone, and yet in use' },
    message: {
      nl: 'Bewust niet, en toch verbonden: {inTitle}',
      en: 'Left alone on purpose, and yet linked: {inTitle}',
    },
    why: {
      nl: 'Is er in de aanpak een plaats voor {inTitle}, of niet?',
      en: 'Does the approach have a place for {inTitle}, or not?',
    },
    ground: {
      nl: 'Wat een drager bewust laat liggen, zegt evenveel over de aanpak als wat hij doet. Het kan niet tegelijk deel van een keten zijn.',
      en: 'What a holder leaves alone on purpose says as much about the approach as what is done. It cannot be part of a chain at the same time.',
    },
    advice: {
      nl: 'Neem het weer op in de theorie, of haal de verbanden weg.',
      en: 'Take it into the theory again, or remove the links.',
    },
  },
  examples: {
    wrong: [
      'P1:problem! "Schulden|Debts" -> I1:instrument "Schuldsanering|Debt restructuring"',
      'C1:context! "Woonsituatie|Housing" ~> M1:mechanism "Activering|Activation"',
    ],
    right: [
      'P1:problem! "Schulden|Debts"; I1:instrument "Schuldsanering|Debt restructuring"',
      'P1:problem! "Ziekte|Illness" -[blocks]-> E1:endgoal "Betaald werk|Paid work"',
      'P1:problem "Schulden|Debts" -> I1:instrument "Schuldsanering|Debt restructuring"',
    ],
  },
  fixes: [
    {
      label: { nl: 'Neem weer op', en: 'Take in again' },
      command: (finding) => fixedBy(includeNode, { ids: finding.at.slice(0, 1) }),
    },
    {
      label: { nl: 'Haal de verbanden weg', en: 'Remove the links' },
      command: (finding) => fixedBy(removeUse, { id: finding.at[0] ?? '' }),
    },
  ],
  check(index, report) {
    for (const node of index.nodes) {
      if (!node.excluded) continue;
      const used = recordsInUse(index, node.id);
      if (used.length > 0) report({ at: [node.id, ...used], values: { title: nameOf(node) } });
    }
  },
});

/** The links and moderations that put this node to use. */
function recordsInUse(index: TheoryIndex, id: string): string[] {
  const links = [...index.out(id), ...index.into(id)].filter(putsToUse).map((link) => link.id);
  const moderations = [...index.moderatedBy(id), ...index.moderationsOn(id)].map((one) => one.id);
  return [...new Set([...links, ...moderations])].toSorted();
}

const putsToUse = (link: Link): boolean =>
  use.has(link.type) && link.modality !== 'absent' && link.modality !== 'counterfactual';

/** Removes what puts the node to use in the theory as it is now, which may be more or less than when it was found. */
const removeUse: Command<{ readonly id: string }> = (theory, { id }, newId) => {
  const ids = recordsInUse(indexTheory(theory), id);
  return ids.length === 0 ? refuse('not-there') : remove(theory, { ids }, newId);
};

import type { NodeKind } from '../theory/words.ts';
import type { Words } from './words.ts';

/** The words of the sheet that shows every sign of the map once (3 of the look). */
export const signsWords = {
  title: { nl: 'Tekens en standen', en: 'Signs and states' },
  open: { nl: 'Tekens uitleggen', en: 'Explain the signs' },
  kind: { nl: 'soort', en: 'kind' },
  generic: { nl: 'algemeen doel', en: 'generic goal' },
  hover: { nl: 'onder de muis', en: 'under the mouse' },
  keyboard: { nl: 'toetsenbord', en: 'keyboard' },
  chosen: { nl: 'gekozen', en: 'chosen' },
  drained: { nl: 'vervaagd', en: 'drained' },
  finding: { nl: 'bevinding', en: 'finding' },
  waived: { nl: 'verantwoord', en: 'accounted for' },
  error: { nl: 'kan niet kloppen', en: 'cannot be right' },
  warning: { nl: 'let op', en: 'take a look' },
  hint: { nl: 'vraag', en: 'question' },

  links: { nl: 'Verbanden', en: 'Links' },
  emphasis: { nl: 'nadruk', en: 'emphasis' },
  basis: { nl: 'grond', en: 'basis' },
  sign: { nl: 'teken', en: 'sign' },
  modality: { nl: 'wijze', en: 'modality' },
  state: { nl: 'stand', en: 'state' },
  contradicted: { nl: 'tegenspraak', en: 'contradicted' },

  contexts: { nl: 'Contexten', en: 'Contexts' },
  where: { nl: 'Waar een context staat', en: 'Where a context stands' },
  onMechanism: { nl: 'op een mechanisme', en: 'on a mechanism' },
  onLink: { nl: 'op een verband', en: 'on a link' },
  onChain: { nl: 'op een hele keten', en: 'on a whole chain' },
  lacking: { nl: 'Wat ontbreekt', en: 'What is missing' },
  socket: { nl: 'open verbinding', en: 'open link' },
  ghost: { nl: 'ontbrekend onderdeel', en: 'missing node' },
  others: { nl: 'En verder', en: 'And further' },
  excluded: { nl: 'bewust niet', en: 'left alone on purpose' },
  unwanted: { nl: 'ongewenst mechanisme', en: 'unwanted mechanism' },
  noCode: { nl: 'zonder code in het kader', en: 'no code in the frame' },
  looseFit: { nl: '≈ analoog, ~ los', en: '≈ analogous, ~ loose' },
  pinned: { nl: 'vastgezet', en: 'pinned' },
  beside: { nl: 'Groepen, rollen en aantekeningen', en: 'Groups, roles and notes' },
  plate: { nl: 'dient hetzelfde tussendoel', en: 'serves the same sub-goal' },
  group: { nl: 'groep', en: 'group' },
  together: { nl: 'groep, alleen samen', en: 'group, only together' },
  groupElsewhere: { nl: 'van een groep, staat apart', en: 'of a group, stands apart' },
  otherRole: { nl: 'heeft ook een andere rol', en: 'plays another role too' },
  memo: { nl: 'met een memo', en: 'with a memo' },
  note: { nl: 'notitie op de kaart', en: 'note on the map' },
  noteSample: { nl: 'Navragen bij de directeur', en: 'Ask the director' },
  claimNumber: { nl: 'cijfer uit de claim', en: 'figure in the claim' },
} as const satisfies Record<string, Words>;

/** Names out of the field by which each kind is shown on that sheet. */
export const sampleNames: Readonly<Record<NodeKind | 'generic', Words>> = {
  problem: { nl: 'Schulden', en: 'Debts' },
  instrument: { nl: 'Sanering', en: 'Debt relief' },
  connection: { nl: 'Gemeente', en: 'Municipality' },
  mechanism: { nl: 'Leren', en: 'Learning' },
  context: { nl: 'Consulent', en: 'Counsellor' },
  subgoal: { nl: 'Oriëntatie', en: 'Orientation' },
  generic: { nl: 'Zingeving', en: 'Purpose' },
  endgoal: { nl: 'Betaald werk', en: 'Paid work' },
};

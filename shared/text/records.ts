import type { RecordKind } from '../theory/records.ts';
import type { memberRoles } from '../theory/words.ts';
import type { Words } from './words.ts';

/** The words for a record of each kind; a node is called by its own kind (`kindWords`). */
export const recordWords: Readonly<Record<Exclude<RecordKind, 'node'>, Words>> = {
  theory: { nl: 'theorie', en: 'theory' },
  link: { nl: 'verband', en: 'link' },
  moderation: { nl: 'contextwerking', en: 'moderation' },
  configuration: { nl: 'configuratie', en: 'configuration' },
  evidence: { nl: 'onderbouwing', en: 'evidence' },
  waiver: { nl: 'verantwoorde afwijking', en: 'accounted deviation' },
  memo: { nl: 'memo', en: 'memo' },
  group: { nl: 'groep', en: 'group' },
  concept: { nl: 'begrip', en: 'concept' },
};

/** What a record is in a configuration (3.1, box 3.1): the roles of the method, and the kinds where those are kept. */
export const roleWords: Readonly<Record<(typeof memberRoles)[number], Words>> = {
  context: { nl: 'context', en: 'context' },
  intervention: { nl: 'interventie', en: 'intervention' },
  actor: { nl: 'actor', en: 'actor' },
  mechanism: { nl: 'mechanisme', en: 'mechanism' },
  resource: { nl: 'hulpbron', en: 'resource' },
  reasoning: { nl: 'redenering', en: 'reasoning' },
  outcome: { nl: 'uitkomst', en: 'outcome' },
  undecided: { nl: 'nog onbepaald', en: 'undecided' },
  problem: { nl: 'probleem', en: 'problem' },
  instrument: { nl: 'instrument', en: 'instrument' },
  connection: { nl: 'verbinding', en: 'connection' },
  subgoal: { nl: 'tussendoel', en: 'sub-goal' },
  endgoal: { nl: 'einddoel', en: 'end goal' },
};

/** How a record without a name of its own is called. */
export const recordNames = {
  link: { nl: '{from} → {to}', en: '{from} → {to}' },
  moderation: { nl: '{context} op {target}', en: '{context} on {target}' },
  evidence: { nl: 'bij {target}', en: 'of {target}' },
} as const satisfies Record<string, Words>;

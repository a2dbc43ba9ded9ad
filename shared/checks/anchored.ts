import { relationsOf } from '../frame/frameRelations.ts';
import type { Facet } from '../frame/records.ts';
import type { Words } from '../text/words.ts';
import type { TheoryHead, TheoryNode } from '../theory/records.ts';
import type { Side } from '../theory/words.ts';
import { sidesOf } from './frameSays.ts';
import type { TheoryIndex } from './theoryIndex.ts';

export type Anchoring = NonNullable<TheoryHead['anchoring']>[number];
export type AnchoringParty = Anchoring['party'];
export const anchoringParties: readonly AnchoringParty[] = ['jobseeker', 'employer'];

/** In whom the change is held, within a sentence. */
export const inPartyWords: Readonly<Record<AnchoringParty, Words>> = {
  jobseeker: { nl: 'bij de werkzoekende', en: 'in the jobseeker' },
  employer: { nl: 'bij de werkgever', en: 'in the employer' },
};

const sideOfParty: Readonly<Record<AnchoringParty, Side>> = { jobseeker: 'supply', employer: 'demand' };

/** The levels at which a theory claims that a change is held; a strength of 0 says that it is not, none that it is. */
export const claimedAnchoring = (index: TheoryIndex): readonly Anchoring[] =>
  (index.head.anchoring ?? []).filter(({ strength }) => strength !== 0);

/** The list of levels that the theory's anchoring is written in; none where no frame that is there has it. */
export function levelsClaimedIn(index: TheoryIndex): Facet | undefined {
  const named = new Set((index.head.anchoring ?? []).map(({ level }) => level));
  return index.coded
    .map((frame) => relationsOf(frame).levels)
    .find((facet) => facet?.items.some((item) => named.has(item.code)));
}

/** How deep a mechanism reaches: the levels that the theory or a frame says, and those that a frame holds possible. */
export interface Reach {
  readonly levels: readonly string[];
  readonly possible: readonly string[];
}

/** {@link Reach} of a mechanism by its codes, exact or by analogy; a code of the level itself is the theory's own word. */
export function reachOf(index: TheoryIndex, mechanism: TheoryNode): Reach {
  const levels = new Set<string>();
  const possible = new Set<string>();
  for (const frame of index.coded) {
    const relations = relationsOf(frame);
    for (const { code } of index.codesOf(mechanism, frame.id)) {
      if (relations.levels && relations.facet(code) === relations.levels) levels.add(code);
      for (const level of relations.levelsOf(code)) levels.add(level);
      for (const level of relations.mayReach(code)) possible.add(level);
    }
  }
  return { levels: [...levels], possible: [...possible] };
}

/**
 * In whom a mechanism changes something, as far as its sides say: the jobseeker on the supply side, the employer on the demand
 * side (3.5). Undefined where no side says so: it may be either.
 */
export function partiesOf(index: TheoryIndex, mechanism: TheoryNode): readonly AnchoringParty[] | undefined {
  const sides = sidesOf(index, mechanism);
  return sides.length === 0
    ? undefined
    : anchoringParties.filter((party) => sides.includes(sideOfParty[party]));
}

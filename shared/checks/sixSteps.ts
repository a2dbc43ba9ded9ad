import type { Words } from '../text/words.ts';
import { findingKey } from './rule.ts';
import type { TheoryIndex } from './theoryIndex.ts';

/** The steps of the method (box 6.1; 3.7), the approach in its two halves: the means, and the goal that they are for. */
export const methodSteps = [
  'focus',
  'problems',
  'means',
  'endgoal',
  'mechanisms',
  'contexts',
  'conclusion',
] as const;
export type MethodStep = (typeof methodSteps)[number];

/** What each step asks for, as it stands in a row within a sentence. */
export const stepWords: Readonly<Record<MethodStep, Words>> = {
  focus: { nl: 'aangrijpingspunt', en: 'point of engagement' },
  problems: { nl: 'problemen', en: 'problems' },
  means: { nl: 'middelen', en: 'means' },
  endgoal: { nl: 'einddoel', en: 'end goal' },
  mechanisms: { nl: 'mechanismen', en: 'mechanisms' },
  contexts: { nl: 'contexten', en: 'contexts' },
  conclusion: { nl: 'conclusie', en: 'conclusion' },
};

/** The steps about which a theory says nothing at all, in their order; none of a theory in which nothing stands yet. */
export function emptySteps(index: TheoryIndex): readonly MethodStep[] {
  return index.nodes.length === 0 ? [] : methodSteps.filter((step) => isEmpty(index, step));
}

function isEmpty({ head, byKind }: TheoryIndex, step: MethodStep): boolean {
  switch (step) {
    case 'focus':
      return !head.focus || head.focus.length === 0;
    case 'problems':
      return byKind('problem').length === 0;
    case 'means':
      return byKind('instrument').length === 0 && byKind('connection').length === 0;
    case 'endgoal':
      return byKind('endgoal').length === 0;
    case 'mechanisms':
      return byKind('mechanism').length === 0;
    case 'contexts':
      return byKind('context').length === 0;
    case 'conclusion':
      return !head.claim?.nl?.trim() && !head.claim?.en?.trim() && !head.anchoring?.length;
  }
}

/** The cause of a gap that is there because a whole step is empty: the finding that names that step. None while it is not. */
export const causesInStep = (index: TheoryIndex, step: MethodStep): readonly string[] =>
  isEmpty(index, step) ? [findingKey('six-steps-incomplete', 'theory')] : none;
const none: readonly string[] = [];

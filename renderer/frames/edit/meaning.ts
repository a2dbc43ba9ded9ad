import { tiesOf } from '../../../shared/frame/itemTies.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { framesEdit, framesEditCounts } from '../../../shared/text/framesEdit.ts';
import type { Counted, Values, Words } from '../../../shared/text/words.ts';
import type { Uses } from '../framesData.ts';

type Say = (words: Words | Counted, values?: Values) => string;

/** In how many theories a code stands, and how much hangs on it: the first sentences of what a change means. */
export function meaningOf(say: Say, frame: Frame, code: string, uses: Uses | undefined): readonly string[] {
  const theories = new Set(uses?.get(code)?.map((use) => use.theory)).size;
  const relations = tiesOf(frame, code).reduce((sum, ties) => sum + ties.relations.length, 0);
  return [
    say(framesEditCounts.usedIn, { n: theories, code }),
    ...(relations > 0 ? [say(framesEditCounts.hasRelations, { n: relations, code })] : []),
  ];
}

/** That the item stays to be read, which every change that takes it out of use shares. */
export const staysRetired = (say: Say, code: string): string => say(framesEdit.staysRetired, { code });

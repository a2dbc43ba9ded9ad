import { tableCounts } from '../../shared/text/table.ts';
import { waysWords } from '../../shared/text/ways.ts';
import { useSay } from '../state/language.ts';
import { nameOfFilter } from '../../shared/configuration/savedFilters.ts';
import { lightUp, useStandingFilter } from '../state/spot.ts';
import { Button } from '../ui/Button.tsx';
import { useSavedFilters } from '../ways/useSavedFilters.ts';
import type { Rows } from './useRows.ts';

/** Says that a filter lets through only a part of the rows, and lifts it; nothing while none stands. */
export function StandingFilter({ rows }: { readonly rows: Rows }) {
  const say = useSay();
  const { saved } = useSavedFilters();
  const standing = useStandingFilter();
  const name = standing && nameOfFilter(saved, standing);
  if (!rows.among) return null;
  const count = { n: rows.among.length, all: rows.all.length };
  return (
    <div className="rw-table__bulk">
      <span className="rw-table__chosen">
        {name === undefined ? say(tableCounts.among, count) : say(tableCounts.amongNamed, { ...count, name })}
      </span>
      <Button onPress={() => lightUp(undefined)}>{say(waysWords.clear)}</Button>
    </div>
  );
}

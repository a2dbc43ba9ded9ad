import { tableCounts } from '../../shared/text/table.ts';
import { waysWords } from '../../shared/text/ways.ts';
import { useSay } from '../state/language.ts';
import { lightUp } from '../state/spot.ts';
import { Button } from '../ui/Button.tsx';
import type { Rows } from './useRows.ts';

/** Says that a filter lets through only a part of the rows, and lifts it; nothing while none stands. */
export function StandingFilter({ rows }: { readonly rows: Rows }) {
  const say = useSay();
  if (!rows.among) return null;
  return (
    <div className="rw-table__bulk">
      <span className="rw-table__chosen">
        {say(tableCounts.among, { n: rows.among.length, all: rows.all.length })}
      </span>
      <Button onPress={() => lightUp(undefined)}>{say(waysWords.clear)}</Button>
    </div>
  );
}

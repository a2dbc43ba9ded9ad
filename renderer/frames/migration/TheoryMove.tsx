import { Check as CheckMark, Undo2 } from 'lucide-react';
import { migrationCounts, migrationWords } from '../../../shared/text/migration.ts';
import { useSay, useText } from '../../state/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { openOf, pick, undoMoves, type MigrationRow } from './migrationState.ts';
import { MoveList } from './MoveList.tsx';

/** One theory in the report: whether it moves, in figures what happens, and opened everything that does. */
export function TheoryMove({ row, busy }: { readonly row: MigrationRow; readonly busy: boolean }) {
  const say = useSay();
  const text = useText();
  const title = text(row.title);
  const { moves } = row.done?.report ?? row.report;
  const count = (outcome: (typeof moves)[number]['outcome']): number =>
    moves.filter((move) => move.outcome === outcome).length;
  const open = row.done ? 0 : openOf(row);
  const figures = [
    ...(open > 0 ? [say(migrationCounts.open, { n: open })] : []),
    ...(count('choice') - open > 0 ? [say(migrationCounts.chosen, { n: count('choice') - open })] : []),
    ...(count('moves') > 0 ? [say(migrationCounts.moves, { n: count('moves') })] : []),
    ...(count('reworded') > 0 ? [say(migrationCounts.reworded, { n: count('reworded') })] : []),
    ...(count('unknown') > 0 ? [say(migrationCounts.unknown, { n: count('unknown') })] : []),
    say(migrationCounts.stays, { n: count('stays') }),
  ];
  return (
    <li className="rw-migration__row" data-theory={row.id}>
      <div className="rw-migration__head">
        {row.done ? (
          <span className="rw-migration__done">
            <CheckMark size={14} aria-hidden />
            <strong>{title}</strong> {say(migrationWords.moved, { version: row.report.to })}
          </span>
        ) : (
          <Check isSelected={row.picked} onChange={(on) => pick(row.id, on)} isDisabled={busy}>
            <span className="rw-hidden">{say(migrationWords.moveTheory, { title })}</span>
            <strong aria-hidden>{title}</strong>
          </Check>
        )}
        <span className="rw-place">
          {!row.done && say(migrationWords.fromVersion, { version: row.report.from ?? '' })}
        </span>
        {row.done && (
          <Button
            icon={<Undo2 size={14} aria-hidden />}
            aria-label={say(migrationWords.undoOf, { title })}
            isDisabled={busy}
            onPress={() => void undoMoves(row.id)}
          >
            {say(migrationWords.undo)}
          </Button>
        )}
      </div>
      {row.undone && <p>{say(migrationWords.undone)}</p>}
      <ul className="rw-migration__figures">
        {figures.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <details open={!row.done && count('choice') > 0}>
        <summary>{say(migrationWords.whatMoves)}</summary>
        <MoveList row={row} />
      </details>
    </li>
  );
}

import { useEffect } from 'react';
import type { CodeMove } from '../../../shared/frame/migrationShapes.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import { framesWords } from '../../../shared/text/framesView.ts';
import { migrationCounts, migrationWords } from '../../../shared/text/migration.ts';
import { useSay, useText } from '../../state/language.ts';
import { useLibrary } from '../../state/library.ts';
import { Button } from '../../ui/Button.tsx';
import { startTask } from '../framesState.ts';
import { ChoiceBoxes } from './ChoiceBoxes.tsx';
import {
  chooseEverywhere,
  moveAll,
  openOf,
  placeKey,
  readMigration,
  undoMoves,
  useMigration,
  type MigrationRow,
} from './migrationState.ts';
import { TheoryMove } from './TheoryMove.tsx';

/** The codes that ask for a choice anywhere, each once with all places that it has. */
function askedCodes(rows: readonly MigrationRow[]): readonly (CodeMove & { readonly places: number })[] {
  const asked = new Map<string, CodeMove & { readonly places: number }>();
  for (const row of rows)
    if (!row.done)
      for (const move of row.report.moves)
        if (move.outcome === 'choice')
          asked.set(move.code, { ...move, places: (asked.get(move.code)?.places ?? 0) + 1 });
  return [...asked.values()];
}

/** What a code becomes everywhere, where all its places agree. */
function commonChoice(rows: readonly MigrationRow[], code: string): readonly string[] | undefined {
  const all = rows
    .filter((row) => !row.done)
    .flatMap((row) =>
      row.report.moves
        .filter((move) => move.outcome === 'choice' && move.code === code)
        .map((move) => row.chosen.get(placeKey(move))),
    );
  const [first] = all;
  return first && all.every((one) => one?.join(' ') === first.join(' ')) ? first : undefined;
}

/** Theories on their way to the version that is open: a report of each, the choices, and the way back. */
export function MigrationView({ frame }: { readonly frame: Frame }) {
  const say = useSay();
  const text = useText();
  const theories = useLibrary((state) => state.theories);
  const { of, reading, busy, rows, there } = useMigration();
  const key = `${frame.id} ${frame.version}`;
  useEffect(() => {
    if (theories && of !== key) void readMigration(frame, theories);
  }, [theories, of, key, frame]);
  // What was read before may be of another day: coming here asks anew, unless something was just moved.
  useEffect(() => () => useMigration.setState({ of: undefined }), []);

  const asked = askedCodes(rows);
  const ready = rows.filter((row) => row.picked && !row.done && openOf(row) === 0);
  const open = rows.filter((row) => row.picked && !row.done).reduce((sum, row) => sum + openOf(row), 0);
  const moved = rows.filter((row) => row.done).length;
  return (
    <div className="rw-migration">
      <header className="rw-frames__head">
        <h1>{say(migrationWords.title, { version: frame.version })}</h1>
        <p>{say(migrationWords.text)}</p>
      </header>
      <div className="rw-frames__row">
        <Button look="primary" isDisabled={busy || ready.length === 0} onPress={() => void moveAll(frame)}>
          {say(migrationCounts.move, { n: ready.length })}
        </Button>
        {moved > 0 && (
          <Button isDisabled={busy} onPress={() => void undoMoves()}>
            {say(migrationWords.undoAll)}
          </Button>
        )}
        <Button onPress={() => startTask(undefined)}>{say(framesWords.toFrame)}</Button>
        <output>
          {[
            ...(reading ? [say(migrationWords.reading)] : []),
            ...(open > 0 ? [say(migrationCounts.open, { n: open })] : []),
            ...(moved > 0 ? [say(migrationCounts.movedAll, { n: moved })] : []),
          ].join(' · ')}
        </output>
      </div>
      {!reading && rows.length === 0 && <p className="rw-frames__empty">{say(migrationWords.none)}</p>}
      {/* Only once all are read: a choice for everywhere is for every theory. */}
      {!reading && asked.length > 0 && rows.length > 1 && (
        <section className="rw-migration__all">
          <h2>{say(migrationWords.everywhere)}</h2>
          <p>{say(migrationWords.everywhereText)}</p>
          {asked.map((move) => (
            <ChoiceBoxes
              key={move.code}
              label={say(migrationWords.becomes, { code: move.code, label: text(move.label) })}
              options={move.options}
              value={commonChoice(rows, move.code)}
              onChange={(to) => chooseEverywhere(move.code, to)}
            />
          ))}
        </section>
      )}
      <ul className="rw-migration__rows">
        {rows.map((row) => (
          <TheoryMove key={row.id} row={row} busy={busy} />
        ))}
      </ul>
      {there.length > 0 && (
        <p className="rw-frames__empty">
          {say(migrationWords.alreadyThere, { theories: there.map((title) => text(title)).join(', ') })}
        </p>
      )}
    </div>
  );
}

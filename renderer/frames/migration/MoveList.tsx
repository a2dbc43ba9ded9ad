import type { CodeMove } from '../../../shared/frame/migrationShapes.ts';
import { migrationWords, outcomeWords } from '../../../shared/text/migration.ts';
import { useSay, useText } from '../../state/language.ts';
import { ChoiceBoxes } from './ChoiceBoxes.tsx';
import { choose, placeKey, type MigrationRow } from './migrationState.ts';

const order = ['choice', 'moves', 'reworded', 'unknown', 'stays'] as const;

/** Where a code stands in a theory, in words. */
export function usePlaceWords(): (move: CodeMove) => string {
  const say = useSay();
  const text = useText();
  return ({ place }) => {
    switch (place.at) {
      case 'node':
        return text(place.title);
      case 'phrase':
        return say(migrationWords.phrase);
      case 'anchoring':
        return say(migrationWords.anchoring);
      case 'level':
        return say(migrationWords.level);
    }
  };
}

/** The report of one theory: every code of it, by what becomes of it. While it has not moved, choices are made here. */
export function MoveList({ row }: { readonly row: MigrationRow }) {
  const say = useSay();
  const placeWords = usePlaceWords();
  const moves = (row.done?.report ?? row.report).moves;
  const places = new Set<string>();
  return (
    <div className="rw-moves">
      {order.map((outcome) => {
        const these = moves.filter((move) => move.outcome === outcome);
        if (these.length === 0) return null;
        const heading = `${say(outcomeWords[outcome])} (${these.length})`;
        // What stays is the most and the least news.
        if (outcome === 'stays')
          return (
            <details key={outcome}>
              <summary>{heading}</summary>
              <ul>
                {these.map((move) => (
                  <MoveLine key={`${placeKey(move)} ${JSON.stringify(move.place)}`} move={move} />
                ))}
              </ul>
            </details>
          );
        return (
          <section key={outcome}>
            <h3>{heading}</h3>
            {outcome === 'choice' && !row.done ? (
              these.map((move) => {
                const key = placeKey(move);
                // A code that stands in several places outside nodes is chosen once.
                if (places.has(key)) return null;
                places.add(key);
                return (
                  <ChoiceBoxes
                    key={key}
                    label={say(migrationWords.choiceAt, { place: placeWords(move), code: move.code })}
                    options={move.options}
                    value={row.chosen.get(key)}
                    onChange={(to) => choose(row.id, key, to)}
                  />
                );
              })
            ) : (
              <ul>
                {these.map((move) => (
                  <MoveLine key={`${placeKey(move)} ${JSON.stringify(move.place)}`} move={move} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function MoveLine({ move }: { readonly move: CodeMove }) {
  const say = useSay();
  const text = useText();
  const placeWords = usePlaceWords();
  const { code, label, to, outcome } = move;
  const name = (one: { readonly code: string; readonly label?: CodeMove['label'] }): string =>
    `${one.code} ${text(one.label)}`.trim();
  const target = to.length === 0 ? say(migrationWords.toNothing) : to.map(name).join(', ');
  const words =
    outcome === 'moves' || outcome === 'choice'
      ? say(migrationWords.arrow, { code, label: text(label), to: target })
      : name({ code, ...(label ? { label } : {}) });
  return (
    <li>
      <span>{placeWords(move)}</span>
      <span className="rw-place">{words}</span>
    </li>
  );
}

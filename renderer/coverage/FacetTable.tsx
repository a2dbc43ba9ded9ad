import { Fragment, useRef } from 'react';
import {
  usedOf,
  type CoverageCounts,
  type CoverageGroup,
  type CoverageTable,
} from '../../shared/comparison/coverage.ts';
import { coverageWords } from '../../shared/text/coverage.ts';
import { exclusionWords, sideWords } from '../../shared/text/domain.ts';
import { useSay, useText } from '../state/language.ts';
import { exclusionReasons } from './exclusionReasons.ts';
import { ItemCell } from './ItemCell.tsx';
import { useWalk } from './useWalk.ts';

export interface FacetTableProps {
  readonly id: string;
  readonly table: CoverageTable;
  readonly onlySilent: boolean;
  readonly onAdd: (code: string) => boolean;
}

/** One list of the frame as the report prints it: by side, by category or sub-goal, each item with its state. */
export function FacetTable({ id, table, onlySilent, onAdd }: FacetTableProps) {
  const say = useSay();
  const text = useText();
  const root = useRef<HTMLElement>(null);
  const walk = useWalk(root);
  const several = new Set<string>();
  const places = table.sides.flatMap((side) => side.groups.flatMap((group) => group.items));
  const isRepeated = places.some(({ code }) => several.size === several.add(code).size);
  const share = (counts: CoverageCounts): string =>
    say(coverageWords.used, { used: usedOf(counts), all: counts.all });
  const withGroups = table.sides.some((side) => side.groups.some((group) => group.heading));
  const withSides = table.sides.some((one) => one.side);

  const groupRow = (group: CoverageGroup, side: string) => {
    const items = onlySilent ? group.items.filter((item) => item.state === 'silent') : group.items;
    if (items.length === 0) return null;
    return (
      <tr key={group.heading?.code ?? ''}>
        {withGroups && (
          <th scope="row" className="rw-coverage__group">
            {group.heading && (
              <>
                <span className="rw-coverage__heading">{text(group.heading.label)}</span>
                <span className="rw-coverage__share">
                  {group.heading.code} · {share(group.counts)}
                </span>
              </>
            )}
          </th>
        )}
        <td>
          <ul className="rw-coverage__items">
            {items.map((item) => {
              const stop = `${side} ${item.code}`;
              return (
                <ItemCell
                  key={item.code}
                  item={item}
                  stop={stop}
                  onAdd={() => {
                    if (onAdd(item.code)) walk.focusLater(stop);
                  }}
                />
              );
            })}
          </ul>
          {exclusionReasons(items).map(({ codes, excluded }) => (
            <p className="rw-coverage__reason" key={codes[0]}>
              {codes.join(', ')}: {say(exclusionWords[excluded.degree])}
              {text(excluded.reason) && `. ${text(excluded.reason)}`}
            </p>
          ))}
        </td>
      </tr>
    );
  };

  return (
    // The part takes the arrow keys of the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="rw-coverage__table"
      data-kind={table.kind}
      data-facet={table.facet}
      aria-labelledby={id}
      ref={root}
      onKeyDown={walk.onKeyDown}
      onFocus={walk.onFocus}
    >
      <h3 id={id} tabIndex={-1}>
        {text(table.title)}
      </h3>
      <p className="rw-coverage__counts">
        {say(coverageWords.usedInAll, { used: usedOf(table.counts), all: table.counts.all })}
        {' · '}
        {say(coverageWords.excludedCount, { n: table.counts.excluded })}
        {' · '}
        {say(coverageWords.silentCount, { n: table.counts.silent })}
        {table.different.all !== table.counts.all &&
          ` · ${say(coverageWords.different, { used: usedOf(table.different), all: table.different.all })}`}
      </p>
      {isRepeated && <p className="rw-coverage__counts">{say(coverageWords.severalSides)}</p>}
      {onlySilent && table.counts.silent === 0 ? null : (
        <table>
          {table.sides.map(({ side, groups, counts }) => (
            <Fragment key={side ?? ''}>
              {withSides && (!onlySilent || counts.silent > 0) && (
                <tbody>
                  <tr className="rw-coverage__side">
                    <th scope="rowgroup" colSpan={withGroups ? 2 : 1}>
                      {say(side ? sideWords[side] : coverageWords.noSide)}
                      <span className="rw-coverage__share">{share(counts)}</span>
                    </th>
                  </tr>
                </tbody>
              )}
              <tbody>{groups.map((group) => groupRow(group, side ?? ''))}</tbody>
            </Fragment>
          ))}
        </table>
      )}
    </section>
  );
}

// oxlint-disable jsx-a11y/prefer-tag-over-role -- lines stand at their own height, as those of a table cannot
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import { tableWords } from '../../shared/text/table.ts';
import { useEdit } from '../inspector/useEdit.ts';
import { useSize } from '../map/useSize.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { useWindow } from '../state/window.ts';
import { cellEditOf } from './cellEdit.ts';
import { columns, columnWord, nameColumn, sortKeyOf } from './columns.ts';
import { GroupLine, RowLine } from './TableLine.tsx';
import { setTable, useTable } from './tableState.ts';
import { headKey } from './heads.ts';
import { useGridKeys } from './useGridKeys.ts';
import { useGroupWords } from './useGroupWords.ts';
import type { Rows } from './useRows.ts';

/** The height of a line in pixels: a target of its own over its full width. */
export const lineHeight = 24;
/** Lines drawn beyond those in sight. */
const beyond = 12;
/** So many lines pass before others are drawn: not every pixel scrolled is worth thinking anew. */
const stride = 6;

/**
 * The rows as a grid of which only the lines in sight are drawn, and the one with the keyboard. Made by hand: the library's table
 * builds all cells of all rows before it draws a few, which takes seconds for ten thousand rows.
 */
export function TableGrid({ rows }: { readonly rows: Rows }) {
  const { lines, findings } = rows;
  const say = useSay();
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  const selection = useWindow((state) => state.selection);
  const { cell, editing, sort, grouping } = useTable();
  const edit = useEdit();
  const groupWords = useGroupWords();
  const scroller = useRef<HTMLDivElement>(null);
  const { height } = useSize(scroller);
  const [scroll, setScroll] = useState(0);
  const keys = useGridKeys(lines, scroller);

  // The keyboard's line may be gone: deleted, filtered away, in a closed group. Then the nearest one has it.
  const lastAt = useRef(0);
  const found =
    cell === undefined || cell.key === headKey ? -1 : lines.findIndex(({ key }) => key === cell.key);
  const isHead = cell?.key === headKey;
  const at = found >= 0 ? found : isHead ? -1 : Math.min(lastAt.current, lines.length - 1);
  const column = cell?.column ?? nameColumn;
  useEffect(() => {
    if (at >= 0) lastAt.current = at;
    const line = lines[at];
    if (line && found < 0 && !isHead) setTable({ cell: { key: line.key, column }, editing: false });
  }, [at, found, isHead, lines, column]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || at < 0) return;
    const top = at * lineHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + 2 * lineHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top + 2 * lineHeight - box.clientHeight;
    // Only when the keyboard moves: scrolling by hand may leave it behind.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at, height]);

  const { hold } = keys;
  useLayoutEffect(() => {
    if (editing || !hold.current) return;
    const active = scroller.current?.querySelector<HTMLElement>('[data-active]');
    const now = document.activeElement;
    if (active && active !== now && (now === document.body || scroller.current?.contains(now)))
      active.focus({ preventScroll: true });
  });

  const first = Math.max(0, Math.floor(scroll / lineHeight) - beyond);
  const last = Math.min(lines.length, Math.ceil((scroll + height) / lineHeight) + stride + beyond);
  const drawn = lines.slice(first, last).map((line, i) => ({ line, i: first + i }));
  const activeLine = lines[at];
  if (activeLine && (at < first || at >= last)) drawn.push({ line: activeLine, i: at });
  const chosen = new Set(selection);

  const cellEdit =
    editing && activeLine?.type === 'row'
      ? cellEditOf({ theory, language, edit }, activeLine.key, columns[column] ?? 'name')
      : undefined;
  const endEdit = useCallback(
    (then: 'stay' | 'next' | 'previous') => {
      setTable({ editing: false });
      hold.current = true;
      if (then !== 'stay') keys.editBeside(then === 'next' ? 1 : -1);
    },
    [hold, keys],
  );

  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (!target || target.closest('.rw-table__field')) return;
    const place = target.closest('[data-column]');
    const key = target.closest('[data-line]')?.getAttribute('data-line');
    const clicked = Number(place?.getAttribute('data-column') ?? nameColumn);
    if (key === null || key === undefined) return;
    keys.press(key, clicked, event);
  };

  return (
    // The cells take the keyboard; the grid hears what they are told.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/no-static-element-interactions
    <div
      role={grouping === 'none' ? 'grid' : 'treegrid'}
      aria-label={say(tableWords.gridLabel)}
      aria-multiselectable
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      className="rw-table__grid"
      ref={scroller}
      onScroll={({ currentTarget }) =>
        setScroll(Math.floor(currentTarget.scrollTop / (stride * lineHeight)) * stride * lineHeight)
      }
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
      onClick={onClick}
      onDoubleClick={() => keys.startEdit()}
    >
      <div role="rowgroup" className="rw-table__heads">
        <div role="row" aria-rowindex={1} className="rw-table__line rw-table__line--head" data-line={headKey}>
          {columns.map((one, i) => {
            const by = sortKeyOf(one);
            const isSorted = by !== undefined && sort?.by === by;
            const Arrow = sort?.down ? ArrowDown : ArrowUp;
            return (
              <div
                key={one}
                role="columnheader"
                aria-colindex={i + 1}
                aria-sort={isSorted ? (sort.down ? 'descending' : 'ascending') : 'none'}
                className={`rw-table__cell rw-table__cell--${one}`}
                tabIndex={(isHead || lines.length === 0) && column === i ? 0 : -1}
                data-active={(isHead && column === i) || undefined}
                data-column={i}
              >
                <span className={one === 'choose' || one === 'finding' ? 'rw-hidden' : 'rw-table__words'}>
                  {say(columnWord(one))}
                </span>
                {isSorted && <Arrow size={12} aria-hidden />}
              </div>
            );
          })}
        </div>
      </div>
      <div role="rowgroup" className="rw-table__lines" style={{ height: lines.length * lineHeight }}>
        {drawn
          .toSorted((a, b) => a.i - b.i)
          .map(({ line, i }) => {
            const common = {
              top: i * lineHeight,
              index: i + 2,
              active: i === at ? column : -1,
              language,
            };
            return line.type === 'group' ? (
              <GroupLine key={`group ${line.key}`} {...common} line={line} words={groupWords(line.key)} />
            ) : (
              <RowLine
                key={line.key}
                {...common}
                theory={theory}
                row={line.row}
                level={grouping === 'none' ? 1 : 2}
                isChosen={chosen.has(line.key)}
                findings={findings.get(line.key)}
                edit={i === at && cellEdit?.by !== 'code' ? cellEdit : undefined}
                onEnd={endEdit}
              />
            );
          })}
      </div>
    </div>
  );
}

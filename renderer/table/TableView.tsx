import { useCallback, useEffect, useMemo, useRef } from 'react';
import { tableCounts, tableWords } from '../../shared/text/table.ts';
import { headOf, nodesOf } from '../../shared/theory/theory.ts';
import { usePicture } from '../canvas/usePicture.ts';
import { StatusSlot } from '../shell/StatusSlot.tsx';
import { useHandle } from '../state/commands.ts';
import { useFindings } from '../state/findings.ts';
import { useFrames, useVersionsRead } from '../state/frames.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useProvidePlaces } from '../state/places.ts';
import { useSession, useTheory } from '../state/session.ts';
import { lightUp, useSpotState } from '../state/spot.ts';
import { select, useWindow } from '../state/window.ts';
import { writeTabs } from '../../shared/exchange/csv/writeCsv.ts';
import { Button } from '../ui/Button.tsx';
import { BulkBar } from './BulkBar.tsx';
import { nameColumn } from './columns.ts';
import { rowsForClipboard } from './rowTexts.ts';
import { SidePanel } from './SidePanel.tsx';
import { StandingFilter } from './StandingFilter.tsx';
import './table.css';
import { TableDialogs } from './TableDialogs.tsx';
import { TableGrid } from './TableGrid.tsx';
import { setTable, tableNow } from './tableState.ts';
import { TableTools } from './TableTools.tsx';
import { useRowActions } from './useRowActions.ts';
import { useRows } from './useRows.ts';

/** Above this many nodes the small map shows groups: single nodes would be dots. */
const small = 400;
/** The picture beside the rows is drawn for a window of this size, so that its order is that of the map. */
const pictureSize = { width: 1440, height: 720 } as const;

/** Shows every row and every group again. */
function showAll(): void {
  setTable({ text: '', filter: 'all', record: 'all', closed: new Set() });
  if (useSpotState.getState().spot?.kind === 'filter') lightUp(undefined);
}

/** The view *Tabel*: the same theory as rows, in the order of the map, to be read and edited whole by keyboard. */
export function TableView() {
  const say = useSay();
  const language = useLanguage();
  const session = useSession();
  const theory = useTheory((whole) => whole);
  const frames = useFrames();
  const findings = useFindings();
  const level = nodesOf(theory).length > small ? 'overview' : 'map';
  const { picture, orderNow } = usePicture({
    theory,
    frames,
    findings,
    language,
    level,
    ...pictureSize,
    chain: undefined,
    ready: useVersionsRead(headOf(theory).frames),
  });
  // Another picture is another order; there is none before the first.
  const places = useMemo(() => (picture ? orderNow().places : {}), [picture, orderNow]);
  useProvidePlaces(useCallback(() => orderNow().places, [orderNow]));
  const rows = useRows(places);
  const view = useRef<HTMLDivElement>(null);
  const actions = useRowActions();
  const any = useWindow((state) => state.selection.length > 0);

  const focusCell = useCallback(
    // After a dialog has closed and given the focus back.
    (key?: string) =>
      void setTimeout(() => {
        if (key !== undefined) setTable({ cell: { key, column: nameColumn } });
        view.current?.querySelector<HTMLElement>('[role="row"] [data-active]')?.focus();
      }, 80),
    [],
  );
  useEffect(() => {
    // What was chosen in the map is where the keyboard begins here.
    const last = useWindow.getState().selection.at(-1);
    if (last !== undefined) setTable({ cell: { key: last, column: nameColumn } });
    setTable({ editing: false, ask: undefined });
    focusCell();
  }, [focusCell]);

  useHandle('copy', ({ clipboard }) => {
    const { selection } = useWindow.getState();
    const { cell } = tableNow();
    const chosen = new Set(selection.length > 0 ? selection : [cell?.key ?? '']);
    const copied = rows.shown.filter((row) => chosen.has(row.id));
    if (copied.length === 0) return;
    const tabs = writeTabs(rowsForClipboard(session.getState().theory, copied, language));
    if (clipboard) clipboard.setData('text/plain', tabs);
    else void navigator.clipboard.writeText(tabs);
  });
  useHandle('select-none', any ? () => select([]) : undefined);
  useHandle('remove', any ? () => actions.remove(undefined) : undefined);

  return (
    <div className="rw-table" ref={view}>
      <section className="rw-table__main" data-region="main" aria-label={say(tableWords.table)}>
        <TableTools counts={rows.counts} />
        <StandingFilter rows={rows} />
        <BulkBar />
        {rows.all.length === 0 ? (
          <div className="rw-table__empty">
            <p>{say(tableWords.emptyTheory)}</p>
            <Button look="primary" onPress={() => setTable({ ask: { what: 'node', from: undefined } })}>
              {say(tableWords.newNode)}
            </Button>
          </div>
        ) : (
          <TableGrid rows={rows} />
        )}
        {rows.all.length > 0 && rows.shown.length === 0 && (
          <div className="rw-table__empty">
            <p>{say(tableWords.noRows)}</p>
            <Button onPress={showAll}>{say(tableWords.showAll)}</Button>
          </div>
        )}
        <p className="rw-table__keys">{say(tableWords.keys)}</p>
      </section>
      <SidePanel picture={picture} onWalk={() => focusCell()} />
      <TableDialogs onMade={focusCell} />
      <StatusSlot>
        <span>{say(tableCounts.rows, { n: rows.shown.length })}</span>
      </StatusSlot>
    </div>
  );
}

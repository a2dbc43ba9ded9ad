import { Ban, ChevronDown, ChevronUp, CornerLeftUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Level, Picture } from '../../shared/layout/picture.ts';
import { mapWords } from '../../shared/text/map.ts';
import { leftAloneCounts } from '../../shared/text/sheet.ts';
import { inLanguage } from '../../shared/text/words.ts';
import { nodesOf, type Theory } from '../../shared/theory/theory.ts';
import type { NodeKind } from '../../shared/theory/words.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { select, useWindow } from '../state/window.ts';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { useActions } from './actions.ts';
import type { Labels } from './labels.ts';
import { setMap, useMap } from './mapState.ts';

export interface TrayProps {
  readonly picture: Picture;
  readonly labels: Labels;
  readonly onTakeIn: (id: string) => void;
}

/**
 * What the holder leaves alone on purpose, in one line; opened, one row a reason. Contexts without a place wait here too. In the
 * overview the picture says it itself, and the tray comes up over it only when asked for.
 */
export function Tray({ picture, labels, onTakeIn }: TrayProps) {
  const say = useSay();
  const language = useLanguage();
  const open = useMap((map) => map.trayOpen);
  const over = picture.level === 'overview';
  const toggle = useRef<HTMLButtonElement>(null);
  // Over the overview the tray comes and goes, and the focus with it.
  useEffect(() => {
    if (over && open) toggle.current?.focus();
  }, [over, open]);
  const turn = (): void => {
    setMap({ trayOpen: !open });
    if (over) document.querySelector<HTMLElement>('[data-outside="excluded"] button')?.focus();
  };
  const rows = over && !open ? [] : picture.tray.filter((row) => row.nodes.length > 0);
  if (rows.length === 0 && picture.idleContexts.length === 0) return null;
  const kinds = new Map<NodeKind, number>();
  for (const id of rows.flatMap((row) => row.nodes)) {
    const kind = labels.index.node(id)?.kind;
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const quote = rows.map((row) => inLanguage(language, row.reason)).find((reason) => reason !== '');
  return (
    <section
      className="rw-tray"
      data-region="tray"
      data-open={open || undefined}
      data-over={over || undefined}
      aria-label={say(mapWords.tray)}
    >
      <div className="rw-tray__line">
        {rows.length > 0 && (
          <button
            type="button"
            className="rw-tray__toggle"
            aria-expanded={open}
            aria-label={say(open ? mapWords.trayClose : mapWords.trayOpen)}
            ref={toggle}
            onClick={turn}
          >
            <Ban size={15} aria-hidden="true" />
            <b>{say(mapWords.tray)}</b>
            {open ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronUp size={14} aria-hidden="true" />}
          </button>
        )}
        {!open && [...kinds].map(([kind, n]) => <span key={kind}>{say(leftAloneCounts[kind], { n })}</span>)}
        {!open && quote && <q className="rw-tray__quote">{quote}</q>}
        <IdleContexts picture={picture} labels={labels} />
      </div>
      {open && rows.length > 0 && (
        <ul className="rw-tray__rows">
          {rows.map((row, i) => (
            <li key={i}>
              <span className="rw-tray__reason">
                {inLanguage(language, row.reason) || say(mapWords.noReason)}
              </span>
              <ul className="rw-tray__nodes">
                {row.nodes.map((id) => (
                  <TrayNode key={id} id={id} labels={labels} onTakeIn={onTakeIn} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The room of the tray while the first picture is not there, so that it is drawn for the height that it will have. */
export function TrayRoom({ theory, level }: { readonly theory: Theory; readonly level: Level }) {
  if (level === 'overview' || !nodesOf(theory).some((node) => node.excluded)) return null;
  return (
    <div className="rw-tray">
      <div className="rw-tray__line" />
    </div>
  );
}

interface TrayNodeProps {
  readonly id: string;
  readonly labels: Labels;
  readonly onTakeIn: (id: string) => void;
}

function TrayNode({ id, labels, onTakeIn }: TrayNodeProps) {
  const say = useSay();
  const chosen = useWindow((state) => state.selection.includes(id));
  const node = labels.index.node(id);
  const title = labels.title(id);
  return (
    <li className="rw-tray__node" data-tray-id={id} data-selected={chosen || undefined}>
      <button type="button" aria-pressed={chosen} onClick={() => select([id])}>
        {node && <KindSign kind={node.kind} emphasis={0} width={18} height={12} />}
        {title}
      </button>
      <button type="button" aria-label={say(mapWords.trayTakeIn, { title })} onClick={() => onTakeIn(id)}>
        <CornerLeftUp size={13} aria-hidden="true" />
      </button>
    </li>
  );
}

function IdleContexts({ picture, labels }: Pick<TrayProps, 'picture' | 'labels'>) {
  const say = useSay();
  const actions = useActions();
  const chosen = useWindow((state) => state.selection);
  if (picture.idleContexts.length === 0) return null;
  return (
    <span className="rw-tray__idle">
      <span>{say(mapWords.idleContexts)}</span>
      {picture.idleContexts.map((id) => (
        <button
          key={id}
          type="button"
          className="rw-tray__context"
          data-node-id={id}
          aria-pressed={chosen.includes(id)}
          aria-label={say(mapWords.carryContext, { title: labels.title(id) })}
          onPointerDown={(event) => actions.startDrawing(id, event)}
          onClick={() => select([id])}
          onContextMenu={(event) => {
            event.preventDefault();
            actions.openMenu({ kind: 'node', id }, { x: event.clientX, y: event.clientY });
          }}
        >
          {labels.title(id)}
        </button>
      ))}
    </span>
  );
}

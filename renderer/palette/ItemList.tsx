import { Ban, Check } from 'lucide-react';
import { Fragment, useRef, type DragEvent, type KeyboardEvent } from 'react';
import { paletteItemType, paletteKindType } from '../../shared/frame/paletteItem.ts';
import type { PaletteEntry } from '../../shared/frame/palette.ts';
import { sideWords } from '../../shared/text/domain.ts';
import { paletteWords } from '../../shared/text/palette.ts';
import { useSay, useText } from '../state/language.ts';

export interface ItemListProps {
  readonly label: string;
  readonly entries: readonly PaletteEntry[];
  /** Whether headings stand between the items; not where a search has put them in another order. */
  readonly grouped: boolean;
  readonly atHand: string | undefined;
  readonly onHand: (key: string) => void;
  readonly onAdd: (entry: PaletteEntry) => void;
}

function drag(event: DragEvent, entry: PaletteEntry, words: string): void {
  event.dataTransfer.setData(paletteItemType, JSON.stringify(entry.item));
  event.dataTransfer.setData(paletteKindType(entry.item.kind), '');
  event.dataTransfer.setData('text/plain', words);
  event.dataTransfer.effectAllowed = 'copy';
}

/** The items of one kind: one Tab stop, arrows walk, Enter or a double click makes the node, dragging places it. */
export function ItemList({ label, entries, grouped, atHand, onHand, onAdd }: ItemListProps) {
  const list = useRef<HTMLUListElement>(null);
  const say = useSay();
  const text = useText();
  const stop = entries.some((entry) => entry.key === atHand) ? atHand : entries[0]?.key;

  const walk = (event: KeyboardEvent): void => {
    const at = entries.findIndex((entry) => entry.key === stop);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    const next = to === undefined ? undefined : entries[Math.min(entries.length - 1, Math.max(0, to))];
    if (!next) return;
    event.preventDefault();
    onHand(next.key);
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    for (const button of buttons) if (button.dataset['key'] === next.key) button.focus();
  };

  return (
    // The list takes the arrow keys of the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className="rw-palette__list" aria-label={label} ref={list} onKeyDown={walk}>
      {entries.map((entry, i) => {
        const name = text(entry.item.title);
        const group = grouped ? text(entry.group) : '';
        const frame = grouped ? text(entry.frame) : '';
        const isNewFrame = frame !== '' && frame !== text(entries[i - 1]?.frame);
        const isNew = group !== '' && (isNewFrame || group !== text(entries[i - 1]?.group));
        const state = entry.excluded ? 'excluded' : entry.used.length > 0 ? 'used' : undefined;
        return (
          <Fragment key={entry.key}>
            {isNewFrame && <li className="rw-palette__frame">{frame}</li>}
            {isNew && <li className="rw-palette__group">{group}</li>}
            <li>
              <button
                type="button"
                className="rw-palette__item"
                draggable
                data-key={entry.key}
                data-state={state}
                data-kind={entry.item.kind}
                data-hand={entry.key === atHand || undefined}
                tabIndex={entry.key === stop ? 0 : -1}
                onFocus={() => onHand(entry.key)}
                onPointerEnter={() => onHand(entry.key)}
                onDragStart={(event) => drag(event, entry, name)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  onAdd(entry);
                }}
                onDoubleClick={() => onAdd(entry)}
              >
                <span className="rw-palette__name">{name}</span>
                <span className="rw-palette__aside">
                  {entry.retired
                    ? say(paletteWords.retired)
                    : entry.item.side
                      ? say(sideWords[entry.item.side])
                      : entry.code}
                </span>
                <span className="rw-palette__mark">
                  {state === 'used' && <Check size={13} aria-hidden />}
                  {state === 'excluded' && <Ban size={13} aria-hidden />}
                  {state && <span className="rw-hidden">{say(paletteWords[state])}</span>}
                </span>
              </button>
            </li>
          </Fragment>
        );
      })}
    </ul>
  );
}

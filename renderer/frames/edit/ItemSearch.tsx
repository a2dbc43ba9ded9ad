import { useMemo, useState } from 'react';
import { isLive, itemAt } from '../../../shared/frame/items.ts';
import type { Facet, Frame, FrameItem } from '../../../shared/frame/records.ts';
import { searchFrame } from '../../../shared/frame/searchFrame.ts';
import { framesEdit, framesEditCounts } from '../../../shared/text/framesEdit.ts';
import { shellWords } from '../../../shared/text/shell.ts';
import { useSay, useText } from '../../state/language.ts';
import { SearchField } from '../../ui/SearchField.tsx';

const most = 8;

export interface ItemSearchProps {
  readonly label: string;
  readonly frame: Frame;
  /** Which items may be chosen; only those for use ever are. */
  readonly permits: (item: FrameItem, facet: Facet) => boolean;
  readonly onChoose: (code: string) => void;
}

/** Finds an item of a frame by any of its words; Enter takes the first. */
export function ItemSearch({ label, frame, permits, onChoose }: ItemSearchProps) {
  const say = useSay();
  const text = useText();
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const codes = new Set<string>();
    return searchFrame(frame, query).flatMap(({ code }) => {
      const placed = code === undefined || codes.has(code) ? undefined : itemAt(frame, code);
      if (!placed || !isLive(placed.item) || !permits(placed.item, placed.facet)) return [];
      codes.add(placed.item.code);
      return [placed];
    });
  }, [frame, query, permits]);
  const choose = (code: string): void => {
    onChoose(code);
    setQuery('');
  };
  return (
    <div className="rw-pick">
      <span className="rw-field__label" aria-hidden>
        {label}
      </span>
      <SearchField
        label={label}
        clearLabel={say(shellWords.clear)}
        placeholder={say(framesEdit.chooseItem)}
        value={query}
        onChange={setQuery}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== 'Enter' || query.trim() === '') return;
          // Enter takes what was found; it does not yet do what the dialog is for.
          event.preventDefault();
          if (first) choose(first.item.code);
        }}
      />
      <output className="rw-hidden">
        {query.trim() === '' ? '' : say(framesEditCounts.itemsFound, { n: found.length })}
      </output>
      {found.length > 0 && (
        <ul className="rw-pick__list">
          {found.slice(0, most).map(({ item, facet }) => (
            <li key={item.code}>
              <button type="button" className="rw-inspector__walk" onClick={() => choose(item.code)}>
                <span className="rw-item__code">{item.code}</span>
                <span>{text(item.label)}</span>
                <span className="rw-inspector__aside">{text(facet.title)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

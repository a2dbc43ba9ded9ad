import { Plus, X } from 'lucide-react';
import { useMemo, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import {
  paletteEntries,
  paletteShares,
  searchPalette,
  shareOf,
  type PaletteEntry,
  type PaletteShare,
} from '../../shared/frame/palette.ts';
import {
  nodeOfItem,
  paletteItemType,
  paletteKindType,
  type PaletteItem,
} from '../../shared/frame/paletteItem.ts';
import { kindPluralWords } from '../../shared/text/domain.ts';
import {
  foundCount,
  newNodeNames,
  ownNodeWords,
  paletteWords,
  shareWords,
} from '../../shared/text/palette.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { addNode } from '../../shared/theory/commands/create.ts';
import type { NodeKind } from '../../shared/theory/words.ts';
import { useFrames } from '../state/frames.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { placesNow } from '../state/places.ts';
import { useRun, useTheory } from '../state/session.ts';
import { readInFrame } from '../frames/useFollow.ts';
import { toggleDock } from '../state/window.ts';
import { setMap } from '../map/mapState.ts';
import { announce } from '../shell/announce.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Select } from '../ui/Select.tsx';
import { ItemList } from './ItemList.tsx';
import { KindRow } from './KindRow.tsx';
import './palette.css';

const every = '*';

/** The frame beside the map: what it offers for each kind, what of it the theory uses, and nodes of one's own (look.md 6.2). */
export function Palette() {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const frames = useFrames();
  const theory = useTheory((whole) => whole);
  const run = useRun();
  const [kind, setKind] = useState<NodeKind>('mechanism');
  const [query, setQuery] = useState('');
  const [atHand, setAtHand] = useState<string>();
  const region = useRef<HTMLDivElement>(null);

  const [frameId, setFrameId] = useState<string>(every);
  const [share, setShare] = useState<PaletteShare>('all');
  const shownFrames = useMemo(() => {
    const one = frames.filter(({ id }) => id === frameId);
    return one.length > 0 ? one : frames;
  }, [frames, frameId]);
  const entries = useMemo(() => paletteEntries(shownFrames, theory, kind), [shownFrames, theory, kind]);
  const found = useMemo(
    () =>
      searchPalette(share === 'all' ? entries : entries.filter((entry) => shareOf(entry) === share), query),
    [entries, share, query],
  );
  const hand = found.find((entry) => entry.key === atHand) ?? (query ? found[0] : undefined);

  const add = (item: PaletteItem): string | undefined => {
    const kept = placesNow();
    const outcome = run(addNode, { ...nodeOfItem(item), ...(kept ? { kept } : {}) });
    if (isRefusal(outcome)) return undefined;
    announce(say(paletteWords.added, { name: text(item.title) }));
    return outcome.select?.[0];
  };
  const addEntry = (entry: PaletteEntry): void => void add(entry.item);

  const own: PaletteItem = {
    format: 'raderwerk-item',
    kind,
    title: { [language]: query.trim() || newNodeNames[kind][language] },
  };
  const addOwn = (): void => {
    const id = add(own);
    // A name that was only put there to have one is asked for at once.
    if (id !== undefined && query.trim() === '') setMap({ renaming: id });
    setQuery('');
  };
  const dragOwn = (event: DragEvent): void => {
    event.dataTransfer.setData(paletteItemType, JSON.stringify(own));
    event.dataTransfer.setData(paletteKindType(kind), '');
    event.dataTransfer.effectAllowed = 'copy';
  };

  const fromSearch = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      region.current?.querySelector<HTMLElement>('.rw-palette__item[tabindex="0"]')?.focus();
    } else if (event.key === 'Enter' && hand) {
      event.preventDefault();
      addEntry(hand);
    }
  };

  const [frame] = frames;
  const plural = say(kindPluralWords[kind]);
  const empty =
    frames.length === 0
      ? say(paletteWords.noFrame)
      : entries.length === 0
        ? say(paletteWords.noItems)
        : found.length === 0
          ? query.trim() === ''
            ? say(paletteWords.noneInShare)
            : say(paletteWords.noneFound, { query })
          : undefined;

  return (
    <div className="rw-palette" ref={region}>
      <header className="rw-palette__head">
        {frames.length > 1 ? (
          <Select
            label={say(paletteWords.whichFrame)}
            hideLabel
            value={frames.some(({ id }) => id === frameId) ? frameId : every}
            choices={[
              { value: every, words: say(paletteWords.allFrames) },
              ...frames.map(({ id, title }) => ({ value: id, words: text(title) })),
            ]}
            onChange={setFrameId}
          />
        ) : (
          <h2>{frame ? text(frame.title) : say(paletteWords.title)}</h2>
        )}
        <IconButton label={say(paletteWords.close)} onPress={() => toggleDock('left', false)}>
          <X size={14} aria-hidden />
        </IconButton>
      </header>
      {/* The field itself takes the text; this only hears the keys that leave it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="rw-palette__search" onKeyDown={fromSearch}>
        <SearchField
          label={say(paletteWords.search)}
          clearLabel={say(paletteWords.clear)}
          value={query}
          onChange={setQuery}
        />
      </div>
      <KindRow kind={kind} onChange={setKind} />
      <div className="rw-palette__count">
        <h3>{plural}</h3>
        {entries.length > 0 && (
          <Select
            label={say(paletteWords.show)}
            hideLabel
            value={share}
            choices={paletteShares.map((value) => ({
              value,
              words: say(shareWords[value], {
                n:
                  value === 'all'
                    ? entries.length
                    : entries.filter((entry) => shareOf(entry) === value).length,
              }),
            }))}
            onChange={setShare}
          />
        )}
      </div>
      <output className="rw-hidden">{query === '' ? '' : say(foundCount, { n: found.length })}</output>
      <div className="rw-palette__scroll">
        {empty ? (
          <p className="rw-palette__empty">{empty}</p>
        ) : (
          <ItemList
            label={say(paletteWords.items, { kind: plural })}
            entries={found}
            grouped={query.trim() === ''}
            atHand={hand?.key}
            onHand={setAtHand}
            onAdd={addEntry}
          />
        )}
      </div>
      <button type="button" className="rw-palette__own" draggable onClick={addOwn} onDragStart={dragOwn}>
        <Plus size={14} aria-hidden />
        <span>{say(ownNodeWords[kind])}</span>
      </button>
      {hand && <Definition entry={hand} />}
    </div>
  );
}

/** What the item at hand means, in the frame's words, and how it gets into the map. */
function Definition({ entry }: { readonly entry: PaletteEntry }) {
  const say = useSay();
  const text = useText();
  const definition = text(entry.definition) || text(entry.note);
  const frame = useFrames().find(({ id }) => id === entry.item.code?.frame);
  return (
    <div className="rw-palette__definition">
      <h3>{text(entry.item.title)}</h3>
      {definition && <p>{definition}</p>}
      <p className="rw-palette__place">{[entry.code, entry.source].filter(Boolean).join(' · ')}</p>
      <p className="rw-palette__place">{say(paletteWords.hint)}</p>
      {frame && (
        <Button look="link" onPress={() => readInFrame(frame, entry.code)}>
          {say(paletteWords.read)}
        </Button>
      )}
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import type { FindingPlace } from '../../shared/comparison/findingShapes.ts';
import { frameFindingWords } from '../../shared/text/frameFindings.ts';
import { useSay, useText } from '../state/language.ts';
import { openTheoryAt } from '../state/openTheory.ts';
import { KindSign } from '../ui/signs/KindSign.tsx';

export type TitleOf = (theory: string) => string;
/** The note that stands behind a node, where there is one. */
export type NoteOf<P extends FindingPlace> = (place: P) => string;

export interface PlacesProps<P extends FindingPlace> {
  readonly places: readonly P[];
  readonly titleOf: TitleOf;
  readonly noteOf?: NoteOf<P>;
}

const shownAtFirst = 40;

/** The nodes that a finding rests on; a press opens the theory there. */
export function Places<P extends FindingPlace>({ places, titleOf, noteOf }: PlacesProps<P>) {
  const say = useSay();
  const text = useText();
  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, shownAtFirst);
  return (
    <ul className="rw-places">
      {shown.map((place) => (
        <li key={`${place.theory} ${place.node}`}>
          <button
            type="button"
            className="rw-places__place"
            onClick={() => void openTheoryAt(place.theory, place.node)}
          >
            <KindSign kind={place.kind} width={18} height={12} />
            <span className="rw-places__node">{text(place.title)}</span>
            <span className="rw-places__theory">
              {[titleOf(place.theory), noteOf?.(place)].filter(Boolean).join(', ')}
            </span>
          </button>
        </li>
      ))}
      {shown.length < places.length && (
        <li>
          <button type="button" className="rw-places__more" onClick={() => setAll(true)}>
            {say(frameFindingWords.more, { n: places.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

export interface FindingEntryProps<P extends FindingPlace> extends PlacesProps<P> {
  readonly words: ReactNode;
  readonly aside: string;
}

/** One finding in one line, with how many theories it rests on; opened it names the nodes. */
export function FindingEntry<P extends FindingPlace>({ words, aside, ...places }: FindingEntryProps<P>) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details className="rw-finding-entry" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="rw-finding-entry__line">
          <span className="rw-finding-entry__words">{words}</span>
          <span className="rw-finding-entry__aside">{aside}</span>
        </summary>
        {open && <Places {...places} />}
      </details>
    </li>
  );
}

/** A list of findings that shows its first ones, and the others when asked: a large library stays quick. */
export function EntryList<T>({
  entries,
  render,
}: {
  readonly entries: readonly T[];
  readonly render: (entry: T) => ReactNode;
}) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, shownAtFirst);
  return (
    <>
      <ul className="rw-finding-list">{shown.map(render)}</ul>
      {shown.length < entries.length && (
        <button type="button" className="rw-places__more" onClick={() => setAll(true)}>
          {say(frameFindingWords.more, { n: entries.length - shown.length })}
        </button>
      )}
    </>
  );
}

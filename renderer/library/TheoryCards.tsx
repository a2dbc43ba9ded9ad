import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { TheorySummary } from '../../shared/api/shapes.ts';
import './library.css';
import { useLibraryView } from './libraryView.ts';
import { TheoryCard } from './TheoryCard.tsx';
import { removeTheory } from './theoryActions.ts';

const cardsIn = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.rw-card__open')];

/** Which card an arrow key leads to: left and right along the row, up and down to the card above or below. */
function neighbour(cards: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const now = cards[at];
  if (!now) return undefined;
  if (key === 'ArrowRight') return cards[at + 1];
  if (key === 'ArrowLeft') return cards[at - 1];
  if (key === 'Home') return cards[0];
  if (key === 'End') return cards.at(-1);
  const here = now.getBoundingClientRect();
  const column = (card: HTMLElement): boolean => Math.abs(card.getBoundingClientRect().left - here.left) < 20;
  if (key === 'ArrowDown') return cards.slice(at + 1).find(column);
  if (key === 'ArrowUp') return cards.slice(0, at).findLast(column);
  return undefined;
}

/** The cards. Arrow keys walk them, Enter opens, Delete removes (with a way back); the focus never gets lost. */
export function TheoryCards({ theories }: { readonly theories: readonly TheorySummary[] }) {
  const list = useRef<HTMLUListElement>(null);
  const current = useLibraryView((view) => view.current);
  const at = useRef(0);
  const onKey = (event: KeyboardEvent<HTMLUListElement>): void => {
    const cards = cardsIn(event.currentTarget);
    const index = cards.findIndex((card) => card === event.target);
    if (index === -1) return;
    at.current = index;
    const theory = theories[index];
    if (event.key === 'Delete' && theory) {
      event.preventDefault();
      void removeTheory(theory);
      return;
    }
    const next = neighbour(cards, index, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  // A card that goes while it has the focus leaves it to the card in its place.
  const had = useRef(false);
  useEffect(() => {
    if (!had.current || !list.current || theories.length === 0 || document.activeElement !== document.body)
      return;
    const cards = cardsIn(list.current);
    (cards[at.current] ?? cards.at(-1))?.focus();
  }, [theories]);
  useEffect(() => {
    if (!current || !list.current || !theories.some((theory) => theory.id === current)) return;
    if (list.current.contains(document.activeElement)) return;
    const card = list.current.querySelector(`[data-theory="${CSS.escape(current)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
  }, [current, theories]);
  return (
    // The keys are those of the buttons inside; the list only walks them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      className="rw-cards"
      onKeyDown={onKey}
      onFocus={() => {
        had.current = true;
      }}
    >
      {theories.map((theory) => (
        <TheoryCard key={theory.id} theory={theory} />
      ))}
    </ul>
  );
}

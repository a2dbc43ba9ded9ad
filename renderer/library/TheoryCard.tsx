import { Ellipsis } from 'lucide-react';
import { useRef, useState, type MouseEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { TheorySummary } from '../../shared/api/shapes.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { inLanguage } from '../../shared/text/words.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { openTheory } from '../state/openTheory.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ContextMenu, MenuButton } from '../ui/Menu.tsx';
import { FindingsFact } from './FindingsFact.tsx';
import './library.css';
import { LikenessPicture } from './LikenessPicture.tsx';
import { setLibraryView, useLibraryView } from './libraryView.ts';
import { useTheoryEntries } from './useTheoryEntries.tsx';

/** Language of a text as it is shown, for screen readers, where it is not that of the screen. */
const langOf = (
  language: 'nl' | 'en',
  text: { readonly nl?: string; readonly en?: string } | undefined,
): 'nl' | 'en' => (text?.[language] ? language : language === 'nl' ? 'en' : 'nl');

/** One theory: its name, its claim, its likeness and its facts. A press anywhere opens it; a right click opens its menu. */
export function TheoryCard({ theory }: { readonly theory: TheorySummary }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const entries = useTheoryEntries(theory);
  const isCurrent = useLibraryView((view) => view.current === theory.id);
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number }>();
  const anchor = useRef<HTMLSpanElement>(null);
  const title = text(theory.title);
  const holder = text(theory.holder);
  const openMenu = (event: MouseEvent<HTMLElement>): void => {
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    setMenuAt({ x: event.clientX - box.left, y: event.clientY - box.top });
  };
  return (
    // The context menu repeats what the card's own buttons offer.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={`rw-card${isCurrent ? ' rw-card--current' : ''}`}
      onContextMenu={openMenu}
      onFocus={() => setLibraryView({ current: theory.id })}
      data-theory={theory.id}
    >
      <div className="rw-card__head">
        <h2>
          <AriaButton className="rw-card__open" onPress={() => void openTheory(theory.id)}>
            {title}
          </AriaButton>
        </h2>
        {holder !== title && <span className="rw-card__holder">{holder}</span>}
        <span className="rw-card__menu">
          <MenuButton label={say(libraryWords.moreOf, { title })} entries={entries}>
            <IconButton label={say(libraryWords.moreOf, { title })}>
              <Ellipsis size={16} aria-hidden />
            </IconButton>
          </MenuButton>
        </span>
      </div>
      {theory.claim ? (
        <p className="rw-card__claim" lang={langOf(language, theory.claim)}>
          {inLanguage(language, theory.claim)}
        </p>
      ) : (
        <p className="rw-card__no-claim">{say(libraryWords.noClaim)}</p>
      )}
      <LikenessPicture likeness={theory.likeness} label={say(libraryWords.likeness, { title })} />
      <p className="rw-card__facts">
        <span>{say(shellWords.nodeCount, { n: theory.nodes - theory.excluded })}</span>
        <span>{say(shellWords.linkCount, { n: theory.links })}</span>
        {theory.links > 0 && <span>{say(libraryWords.stated, { n: Math.round(theory.stated * 100) })}</span>}
        <FindingsFact findings={theory.findings} />
      </p>
      <span
        ref={anchor}
        className="rw-card__anchor"
        style={menuAt ? { left: menuAt.x, top: menuAt.y } : undefined}
      />
      <ContextMenu
        label={say(libraryWords.moreOf, { title })}
        entries={entries}
        at={anchor}
        isOpen={menuAt !== undefined}
        onClose={() => setMenuAt(undefined)}
      />
    </li>
  );
}

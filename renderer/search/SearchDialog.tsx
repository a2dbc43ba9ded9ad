import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import { Autocomplete, Collection, Dialog, Header, Input, Menu } from 'react-aria-components';
import { MenuItem, MenuSection, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { groupHits, type TheoryHits } from '../../shared/search/groupHits.ts';
import type { SearchHit } from '../../shared/search/hit.ts';
import { markedParts } from '../../shared/search/markedParts.ts';
import { placeOf } from '../../shared/search/placeOf.ts';
import { kindWords } from '../../shared/text/domain.ts';
import { recordWords } from '../../shared/text/records.ts';
import { searchCount, searchWords } from '../../shared/text/search.ts';
import { ideasOf, notesOf } from '../../shared/theory/commands/notes.ts';
import '../commands/commands.css';
import { showIdea } from '../ideas/ideasState.ts';
import { errorSentence, useLanguage, useSay, useText } from '../state/language.ts';
import { openTheory, sessionNow, useOpenTheory } from '../state/openTheory.ts';
import { goToRecords, openOverlay, showRecords, useWindow } from '../state/window.ts';
import '../ui/overlays.css';
import { KindSign } from '../ui/signs/KindSign.tsx';
import './search.css';
import { useSearch, type Searching } from './useSearch.ts';

/** Opens the theory of a hit at the record, or at what the record is about. */
async function reveal({ theory, id }: SearchHit): Promise<void> {
  await openTheory(theory);
  const session = sessionNow();
  if (session?.id !== theory) return showRecords([]);
  const { theory: now } = session.getState();
  if (ideasOf(now).some((idea) => idea.id === id)) return showIdea(id);
  const isNote = notesOf(now).some((note) => note.id === id);
  return goToRecords(placeOf(now, id), isNote ? [] : undefined);
}

function choose(hit: SearchHit): void {
  openOverlay(undefined);
  // The dialog gives the focus back first; what is opened then takes it.
  setTimeout(() => void reveal(hit));
}

function Hit({ hit, isFirst }: { readonly hit: SearchHit; readonly isFirst: boolean }) {
  const say = useSay();
  const text = useText();
  const word = say(hit.record === 'node' ? kindWords[hit.kind ?? 'problem'] : recordWords[hit.record]);
  const name = text(hit.name);
  return (
    <MenuItem
      id={`${hit.theory} ${hit.id}`}
      textValue={`${word} ${name}: ${hit.excerpt}`}
      className="rw-menu__item rw-hit"
      onAction={() => choose(hit)}
    >
      <span className="rw-hit__kind">
        {hit.kind && <KindSign kind={hit.kind} />} {word}
      </span>
      <span className="rw-hit__words">
        {name !== hit.excerpt && <strong>{name}</strong>}
        <span>
          {markedParts(hit).map((part, i) => (part.found ? <mark key={i}>{part.text}</mark> : part.text))}
        </span>
      </span>
      {isFirst && (
        <kbd aria-hidden className="rw-hit__key">
          Enter
        </kbd>
      )}
    </MenuItem>
  );
}

const none: readonly SearchHit[] = [];
const noGroups: readonly TheoryHits[] = [];
/** More hits than stand in the dialog at once: these are painted first, and those below them in the frames after. */
const inSight = 16;

/** The first hits of all groups together, with the groups that they stand in. */
function firstOf(groups: readonly TheoryHits[], room: number): readonly TheoryHits[] {
  let left = room;
  return groups.flatMap((group) => {
    const hits = group.hits.slice(0, Math.max(0, left));
    left -= hits.length;
    return hits.length > 0 ? [{ ...group, hits }] : [];
  });
}

interface ResultsProps extends Searching {
  readonly asked: boolean;
  readonly groups: readonly TheoryHits[];
}

function Results({ asked, groups, result, error }: ResultsProps) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const hits = result?.hits ?? none;
  const first = groups[0]?.hits[0];
  const settled = useDeferredValue(groups, noGroups);
  const room = settled === groups ? hits.length : inSight;
  const counts = new Map(groups.map((group) => [group.theory, group.hits.length]));
  const count = hits.length;
  const said = error
    ? errorSentence(language, error)
    : !asked
      ? say(searchWords.begin)
      : result &&
        (count < result.all
          ? say(searchWords.tooMany, { n: count, all: result.all })
          : say(searchCount, { n: count }));
  return (
    <>
      <output className="rw-finder__nothing">{said}</output>
      {/* Scrolls, so that it can be reached without a mouse wheel as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="rw-finder__list" tabIndex={0} aria-label={say(searchWords.hits)}>
        <Menu
          aria-label={say(searchWords.hits)}
          className="rw-menu"
          renderEmptyState={() =>
            asked && result && !error && <p className="rw-finder__nothing">{say(searchWords.nothing)}</p>
          }
        >
          {firstOf(groups, room).map((group) => (
            <MenuSection key={group.theory} id={group.theory} aria-label={text(group.title)}>
              <Header className="rw-finder__head">
                {text(group.title)} <span>{counts.get(group.theory)}</span>
              </Header>
              <Collection items={group.hits.map((hit) => ({ hit, id: `${hit.theory} ${hit.id}` }))}>
                {({ hit }) => <Hit hit={hit} isFirst={hit === first} />}
              </Collection>
            </MenuSection>
          ))}
        </Menu>
      </section>
    </>
  );
}

/** Whether the field says that one of the hits is active, and that one is there. */
const hasActive = (field: Element): boolean =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '') !== null;

function Search() {
  const say = useSay();
  const [query, setQuery] = useState('');
  const open = useOpenTheory((state) => state.id);
  const searching = useSearch(query);
  const hits = searching.result?.hits ?? none;
  const groups = useMemo(() => groupHits(hits, open), [hits, open]);
  const chooseFirst = (event: KeyboardEvent): void => {
    const first = groups[0]?.hits[0];
    const { target } = event;
    if (event.key !== 'Enter' || !first || !(target instanceof HTMLInputElement) || hasActive(target)) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first);
  };
  return (
    // Hits come in after the letter that they answer: one made active by it could be gone by then. So none is until an arrow goes to it,
    // and Enter in the field takes the first.
    <Autocomplete inputValue={query} onInputChange={setQuery} disableAutoFocusFirst>
      {/* The key is the field's; it is taken before the list hears of it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDownCapture={chooseFirst}>
        <SearchField aria-label={say(searchWords.field)} className="rw-finder__field">
          {/* It opens to be typed in. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Input autoFocus placeholder={say(searchWords.field)} />
        </SearchField>
      </div>
      <Results asked={query.trim() !== ''} groups={groups} {...searching} />
    </Autocomplete>
  );
}

/** Ctrl Shift F: every text of every theory, with what was looked for marked; Enter goes to the record. */
export function SearchDialog() {
  const say = useSay();
  const isOpen = useWindow((state) => state.overlay === 'search');
  return (
    <ModalOverlay
      className="rw-veil"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) openOverlay(undefined);
      }}
    >
      <Modal className="rw-dialog rw-finder rw-finder--wide">
        <Dialog aria-label={say(searchWords.title)} className="rw-finder__body">
          <Search />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

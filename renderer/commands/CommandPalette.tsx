import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
} from 'react-aria-components';
import { Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { appCommand } from '../../shared/appCommands.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { runCommand, useCommandRegistry } from '../state/commands.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useLibrary } from '../state/library.ts';
import { openTheory, useOpenTheory } from '../state/openTheory.ts';
import { goToRecords, openOverlay, useWindow } from '../state/window.ts';
import { KindSign } from '../ui/signs/KindSign.tsx';
import '../ui/overlays.css';
import './commands.css';
import { shortcutText } from './keys.ts';
import { candidates, search, type PaletteEntry } from './paletteEntries.ts';

const kinds = ['node', 'command', 'theory'] as const;
const heads = {
  command: shellWords.paletteCommands,
  node: shellWords.paletteNodes,
  theory: shellWords.paletteTheories,
};

function choose(entry: PaletteEntry): void {
  openOverlay(undefined);
  // The dialog gives the focus back first; what the entry opens then takes it.
  setTimeout(() => {
    if (entry.kind === 'command') runCommand(entry.id);
    else if (entry.kind === 'node') goToRecords([entry.id]);
    else void openTheory(entry.id);
  });
}

function Entry({ entry }: { readonly entry: PaletteEntry }) {
  const language = useLanguage();
  const able = useCommandRegistry((state) => entry.kind !== 'command' || state.handlers.has(entry.id));
  const [key] = entry.kind === 'command' ? appCommand(entry.id).keys : [];
  return (
    <MenuItem
      id={`${entry.kind} ${entry.id}`}
      textValue={entry.words}
      className="rw-menu__item"
      isDisabled={!able}
      onAction={() => choose(entry)}
    >
      {entry.kind === 'node' && <KindSign kind={entry.nodeKind} />}
      <span className="rw-menu__words">{entry.words}</span>
      <span className="rw-finder__beside">{entry.beside}</span>
      {key !== undefined && <kbd>{shortcutText(language, key)}</kbd>}
    </MenuItem>
  );
}

function Finder() {
  const say = useSay();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const onTheory = useWindow((state) => state.screen === 'theory');
  const session = useOpenTheory((state) => state.session);
  const theories = useLibrary((state) => state.theories);
  const all = useMemo(
    () => candidates(language, onTheory ? session?.getState().theory : undefined, theories ?? []),
    [language, onTheory, session, theories],
  );
  const found = useMemo(() => search(all, query), [all, query]);
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField aria-label={say(shellWords.palettePlaceholder)} className="rw-finder__field">
        {/* The palette opens to be typed in. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Input autoFocus placeholder={say(shellWords.palettePlaceholder)} />
      </SearchField>
      {/* Scrolls, so that it can be reached without a mouse wheel as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="rw-finder__list" tabIndex={0} aria-label={say(shellWords.found)}>
        <Menu
          aria-label={say(shellWords.search)}
          className="rw-menu"
          renderEmptyState={() => <p className="rw-finder__nothing">{say(shellWords.paletteNothing)}</p>}
        >
          {kinds
            .filter((kind) => found.some((entry) => entry.kind === kind))
            .map((kind) => (
              <MenuSection key={kind} aria-label={say(heads[kind])}>
                <Header className="rw-finder__head">{say(heads[kind])}</Header>
                <Collection items={found.filter((entry) => entry.kind === kind)}>
                  {(entry) => <Entry entry={entry} />}
                </Collection>
              </MenuSection>
            ))}
        </Menu>
      </section>
    </Autocomplete>
  );
}

/** Ctrl K: every command, the nodes of the open theory and the theories of the library, searched in both languages. */
export function CommandPalette() {
  const say = useSay();
  const isOpen = useWindow((state) => state.overlay === 'palette');
  return (
    <ModalOverlay
      className="rw-veil"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) openOverlay(undefined);
      }}
    >
      <Modal className="rw-dialog rw-finder">
        <Dialog aria-label={say(shellWords.search)} className="rw-finder__body">
          <Finder />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

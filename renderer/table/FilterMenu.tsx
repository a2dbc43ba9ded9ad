import { Check, ListFilter } from 'lucide-react';
import { nameOfFilter } from '../../shared/configuration/savedFilters.ts';
import { tableWords } from '../../shared/text/table.ts';
import { waysWords } from '../../shared/text/ways.ts';
import { runCommand } from '../state/commands.ts';
import { useSay } from '../state/language.ts';
import { lightUp, setFilter, useStandingFilter } from '../state/spot.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton, type MenuEntry } from '../ui/Menu.tsx';
import { useSavedFilters } from '../ways/useSavedFilters.ts';
import { setTable } from './tableState.ts';
import { useFilterToKeep } from './useFilterToKeep.ts';

/** The filters of the library: one is chosen for the rows, what now stands is saved as another, or none stands any more. */
export function FilterMenu() {
  const say = useSay();
  const { saved } = useSavedFilters();
  const standing = useStandingFilter();
  const toKeep = useFilterToKeep();
  const current = standing && nameOfFilter(saved, standing);
  const aside = current === undefined ? undefined : <span className="rw-menu__space" />;
  const named = saved.map(({ name, filter }): MenuEntry => ({
    id: `saved ${name}`,
    words: name,
    icon:
      name === current ? (
        <>
          <Check size={14} aria-hidden />
          <span className="rw-hidden">{say(tableWords.filterStands)}</span>
        </>
      ) : (
        aside
      ),
    run: () => setFilter(filter),
  }));
  const deeds: MenuEntry[] = [];
  if (standing) deeds.push({ id: 'loose', words: say(waysWords.clear), run: () => lightUp(undefined) });
  if (toKeep)
    deeds.push({
      id: 'keep',
      words: say(tableWords.keepFilter),
      run: () => setTable({ ask: { what: 'filter' } }),
    });
  deeds.push({ id: 'make', words: say(tableWords.makeFilter), run: () => void runCommand('filter') });
  return (
    <MenuButton
      label={say(waysWords.saved)}
      entries={[
        ...named,
        ...deeds.map((entry, i) => ({ ...entry, icon: aside, startsGroup: i === 0 && named.length > 0 })),
      ]}
    >
      <IconButton label={say(waysWords.saved)}>
        <ListFilter size={16} aria-hidden />
      </IconButton>
    </MenuButton>
  );
}

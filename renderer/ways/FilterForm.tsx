import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { TheoryIndex } from '../../shared/checks/theoryIndex.ts';
import { longestText, type NodeFilter } from '../../shared/configuration/nodeFilter.ts';
import { basisWords, kindPluralWords, sideWords } from '../../shared/text/domain.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { waysWords } from '../../shared/text/ways.ts';
import { bases, nodeKinds, sides } from '../../shared/theory/words.ts';
import { useSay, useText } from '../state/language.ts';
import { setFilter, useSpotState } from '../state/spot.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useSavedFilters } from './useSavedFilters.ts';

const any = 'any';

/** A filter without one of its questions, or with another answer to it. */
function asking<K extends keyof NodeFilter>(
  filter: NodeFilter,
  key: K,
  value: NodeFilter[K] | undefined,
): NodeFilter {
  const { [key]: _, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** What is asked of nodes; those that answer to it are in the light at once. With a name it is kept in the library's settings. */
export function FilterForm({ index }: { readonly index: TheoryIndex }) {
  const say = useSay();
  const text = useText();
  const filter = useSpotState((state) => state.filter);
  const ask = <K extends keyof NodeFilter>(key: K, value: NodeFilter[K] | undefined): void =>
    setFilter(asking(filter, key, value));
  const anyChoice = { value: any, words: say(waysWords.any) } as const;
  const through = index.inUse('mechanism', 'subgoal');
  return (
    <>
      <div className="rw-aside__part">
        <SearchField
          label={say(waysWords.text)}
          clearLabel={say(shellWords.clear)}
          value={filter.text ?? ''}
          maxLength={longestText}
          onChange={(words) => ask('text', words === '' ? undefined : words)}
        />
        <Select
          label={say(waysWords.kind)}
          value={filter.kind ?? any}
          choices={[anyChoice, ...nodeKinds.map((value) => ({ value, words: say(kindPluralWords[value]) }))]}
          onChange={(value) => ask('kind', value === any ? undefined : value)}
        />
        <Select
          label={say(waysWords.side)}
          value={filter.side ?? any}
          choices={[anyChoice, ...sides.map((value) => ({ value, words: say(sideWords[value]) }))]}
          onChange={(value) => ask('side', value === any ? undefined : value)}
        />
        <Select
          label={say(waysWords.throughFilter)}
          value={filter.through ?? any}
          choices={[anyChoice, ...through.map(({ id, title }) => ({ value: id, words: text(title) }))]}
          onChange={(value) => ask('through', value === any ? undefined : value)}
        />
        <Select
          label={say(waysWords.emphasis)}
          value={filter.emphasis === undefined ? any : filter.emphasis === 1 ? 'some' : 'strong'}
          choices={[
            anyChoice,
            { value: 'some', words: say(waysWords.emphasis1) },
            { value: 'strong', words: say(waysWords.emphasis2) },
          ]}
          onChange={(value) => ask('emphasis', value === any ? undefined : value === 'some' ? 1 : 2)}
        />
        <Select
          label={say(waysWords.basis)}
          value={filter.basis ?? any}
          choices={[anyChoice, ...bases.map((value) => ({ value, words: say(basisWords[value]) }))]}
          onChange={(value) => ask('basis', value === any ? undefined : value)}
        />
        <Check
          isSelected={filter.withFinding === true}
          onChange={(isOn) => ask('withFinding', isOn ? true : undefined)}
        >
          {say(waysWords.withFinding)}
        </Check>
        {Object.keys(filter).length > 0 && (
          <Button onPress={() => setFilter({})}>{say(waysWords.clear)}</Button>
        )}
      </div>
      <SavedFilters filter={filter} />
    </>
  );
}

function SavedFilters({ filter }: { readonly filter: NodeFilter }) {
  const say = useSay();
  const { saved, keep, forget } = useSavedFilters();
  const [name, setName] = useState('');
  const isEmpty = Object.keys(filter).length === 0;
  return (
    <section className="rw-aside__part" aria-label={say(waysWords.saved)}>
      {!isEmpty && (
        <form
          className="rw-ways__save"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            void keep(name, filter);
            setName('');
          }}
        >
          <TextField label={say(waysWords.saveName)} value={name} maxLength={80} onChange={setName} />
          <Button type="submit" isDisabled={name.trim() === ''}>
            {say(waysWords.save)}
          </Button>
        </form>
      )}
      <h3>{say(waysWords.saved)}</h3>
      {saved.length === 0 && <p className="rw-aside__note">{say(waysWords.savedNone)}</p>}
      <ul className="rw-ways__saved">
        {saved.map((one) => (
          <li key={one.name}>
            <Button
              look="link"
              aria-label={say(waysWords.apply, { name: one.name })}
              onPress={() => setFilter(one.filter)}
            >
              {one.name}
            </Button>
            <IconButton
              label={say(waysWords.forget, { name: one.name })}
              onPress={() => void forget(one.name)}
            >
              <Trash2 size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

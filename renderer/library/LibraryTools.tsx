import { libraryWords } from '../../shared/text/library.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay } from '../state/language.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { Select } from '../ui/Select.tsx';
import './library.css';
import { setLibraryView, sortings, useLibraryView } from './libraryView.ts';

const sortingWords = {
  name: libraryWords.sortName,
  changed: libraryWords.sortChanged,
  nodes: libraryWords.sortNodes,
  findings: libraryWords.sortFindings,
};

/** The head of the list: how many, search, order, and cards or list. */
export function LibraryTools({ count }: { readonly count: number }) {
  const say = useSay();
  const { shape, sorting, filter } = useLibraryView();
  return (
    <header className="rw-library__tools">
      <h1>{say(libraryWords.countTitle, { n: count })}</h1>
      <span className="rw-library__hint">{shape === 'cards' && say(libraryWords.likenessHint)}</span>
      <div className="rw-library__controls">
        <div className="rw-library__filter">
          <SearchField
            label={say(libraryWords.filter)}
            clearLabel={say(shellWords.clear)}
            value={filter}
            onChange={(text) => setLibraryView({ filter: text })}
          />
        </div>
        <Select
          label={say(libraryWords.sort)}
          hideLabel
          value={sorting}
          choices={sortings.map((value) => ({ value, words: say(sortingWords[value]) }))}
          onChange={(value) => setLibraryView({ sorting: value })}
        />
        <SegmentedChoice
          label={say(libraryWords.show)}
          value={shape}
          segments={[
            { value: 'cards', words: say(libraryWords.cards) },
            { value: 'list', words: say(libraryWords.list) },
          ]}
          onChange={(value) => setLibraryView({ shape: value })}
        />
      </div>
    </header>
  );
}

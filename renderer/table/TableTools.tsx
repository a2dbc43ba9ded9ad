import { Plus } from 'lucide-react';
import { groupings } from '../../shared/outline/groupings.ts';
import { rowFilters } from '../../shared/outline/lines.ts';
import { filterWords, groupingWords, recordChoiceWords, tableWords } from '../../shared/text/table.ts';
import { writeNumber } from '../../shared/text/words.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { Select } from '../ui/Select.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { setTable, tableNow, useTable } from './tableState.ts';
import type { Rows } from './useRows.ts';

const records = ['all', 'node', 'link', 'moderation', 'configuration'] as const;

/** The line above the rows: which of them are shown, how they are grouped, and a new one. */
export function TableTools({ counts }: { readonly counts: Rows['counts'] }) {
  const say = useSay();
  const language = useLanguage();
  const { text, filter, record, grouping, sort } = useTable();
  return (
    <div className="rw-table__tools">
      <SegmentedChoice
        label={say(tableWords.quick)}
        value={filter}
        segments={rowFilters.map((value) => ({
          value,
          words: `${say(filterWords[value])} ${writeNumber(language, counts[value])}`,
        }))}
        onChange={(value) => setTable({ filter: value })}
      />
      <div className="rw-table__search">
        <SearchField
          label={say(tableWords.filterText)}
          clearLabel={say(tableWords.clear)}
          value={text}
          onChange={(value) => setTable({ text: value })}
        />
      </div>
      <FilterMenu />
      <Select
        label={say(tableWords.records)}
        hideLabel
        value={record}
        choices={records.map((value) => ({ value, words: say(recordChoiceWords[value]) }))}
        onChange={(value) => setTable({ record: value })}
      />
      <Select
        label={say(tableWords.groupBy)}
        hideLabel
        value={grouping}
        choices={groupings.map((value) => ({
          value,
          words: `${say(tableWords.groupBy)} ${say(groupingWords[value])}`,
        }))}
        onChange={(value) => setTable({ grouping: value, closed: new Set() })}
      />
      {sort && (
        <Button look="quiet" onPress={() => setTable({ sort: undefined })}>
          {say(tableWords.mapOrder)}
        </Button>
      )}
      <Button
        icon={<Plus size={14} aria-hidden />}
        shortcut="N"
        onPress={() => setTable({ ask: { what: 'node', from: tableNow().cell?.key } })}
      >
        {say(tableWords.newNode)}
      </Button>
    </div>
  );
}

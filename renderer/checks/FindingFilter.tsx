import { ToggleButton } from 'react-aria-components';
import { countBySeverity } from '../../shared/checks/group.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import { severities } from '../../shared/theory/words.ts';
import { checksWords, groupingWords, severityCounts } from '../../shared/text/checks.ts';
import { useSay } from '../state/language.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { Select } from '../ui/Select.tsx';
import { filterText, groupBy, setScope, toggleSeverity, useChecks } from './checksState.ts';

export interface FindingFilterProps {
  readonly all: readonly Finding[];
  readonly inChain: boolean;
  /** With the choice of groups, where there is room for it. */
  readonly withGrouping: boolean;
}

/** Which findings are listed: a button with the count for each severity, words to look for, the chain in focus or all. */
export function FindingFilter({ all, inChain, withGrouping }: FindingFilterProps) {
  const say = useSay();
  const { hidden, text, grouping, scope } = useChecks();
  const counts = countBySeverity(all);
  return (
    <div className="rw-finding-filter">
      {inChain && (
        <SegmentedChoice
          label={say(checksWords.scope)}
          value={scope}
          segments={[
            { value: 'chain', words: say(checksWords.chain) },
            { value: 'all', words: say(checksWords.all) },
          ]}
          onChange={setScope}
        />
      )}
      {/* A group of toggles, not a set of fields of a form. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div className="rw-finding-filter__counts" role="group" aria-label={say(checksWords.severities)}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            className="rw-finding-filter__count"
            isSelected={!hidden.includes(severity)}
            onChange={() => toggleSeverity(severity)}
            aria-label={say(severityCounts[severity], { n: counts[severity] })}
          >
            <FindingGlyph severity={severity} />
            {counts[severity]}
          </ToggleButton>
        ))}
      </div>
      <div className="rw-finding-filter__text">
        <SearchField
          label={say(checksWords.filter)}
          clearLabel={say(checksWords.emptyFilter)}
          value={text}
          onChange={filterText}
        />
      </div>
      {withGrouping && (
        <div className="rw-finding-filter__grouping">
          <Select
            label={say(checksWords.grouping)}
            hideLabel
            value={grouping}
            choices={groupings.map((value) => ({ value, words: say(groupingWords[value]) }))}
            onChange={groupBy}
          />
        </div>
      )}
    </div>
  );
}

const groupings = ['rule', 'kind', 'severity'] as const;

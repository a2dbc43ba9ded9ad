import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { countBySeverity, groupings } from '../../shared/checks/group.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import { ruleSets, severities } from '../../shared/theory/words.ts';
import { checksWords, groupingWords, ruleSetWords, severityCounts } from '../../shared/text/checks.ts';
import { useSay } from '../state/language.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { Select } from '../ui/Select.tsx';
import {
  filterSet,
  filterText,
  groupBy,
  setScope,
  toggleSeverity,
  toggleWaived,
  useChecks,
} from './checksState.ts';

export interface FindingFilterProps {
  readonly all: readonly Finding[];
  /** How many are accounted for. */
  readonly waived: number;
  readonly inChain: boolean;
  /** In the narrow dock the choices of set and groups open on demand. */
  readonly isNarrow: boolean;
}

/** Which findings are listed: a button with the count for each severity, words to look for, the set, the groups, the chain in focus or all. */
export function FindingFilter({ all, waived, inChain, isNarrow }: FindingFilterProps) {
  const say = useSay();
  const { hidden, text, scope, showWaived } = useChecks();
  const isSet = useChecks((state) => state.set !== 'all');
  const [opened, setOpened] = useState(false);
  const counts = countBySeverity(all);
  const isOpen = !isNarrow || opened || isSet;
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
        {waived > 0 && (
          <ToggleButton
            className="rw-finding-filter__count rw-finding-filter__count--waived"
            isSelected={showWaived}
            onChange={toggleWaived}
            aria-label={say(checksWords.showWaived, { n: waived })}
          >
            <FindingGlyph severity="waived" />
            {waived}
          </ToggleButton>
        )}
      </div>
      <div className="rw-finding-filter__text">
        <SearchField
          label={say(checksWords.filter)}
          clearLabel={say(checksWords.emptyFilter)}
          value={text}
          onChange={filterText}
        />
      </div>
      {isNarrow && (
        <IconButton
          label={say(checksWords.moreFilters)}
          aria-expanded={isOpen}
          onPress={() => setOpened(!isOpen)}
        >
          <SlidersHorizontal size={16} aria-hidden />
        </IconButton>
      )}
      {isOpen && <SetAndGroups />}
    </div>
  );
}

function SetAndGroups() {
  const say = useSay();
  const { set, grouping } = useChecks();
  return (
    <div className="rw-finding-filter__choices">
      <Select
        label={say(checksWords.sets)}
        hideLabel
        value={set}
        choices={[
          { value: 'all', words: say(checksWords.allSets) },
          ...ruleSets.map((value) => ({ value, words: say(ruleSetWords[value]) })),
        ]}
        onChange={filterSet}
      />
      <Select
        label={say(checksWords.grouping)}
        hideLabel
        value={grouping}
        choices={groupings.map((value) => ({ value, words: say(groupingWords[value]) }))}
        onChange={groupBy}
      />
    </div>
  );
}

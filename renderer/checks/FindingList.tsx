import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { FindingGroup } from '../../shared/checks/group.ts';
import { checksWords, severityWords } from '../../shared/text/checks.ts';
import { useSay } from '../state/language.ts';
import { useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { toggleFolded, useChecks } from './checksState.ts';
import { FindingRow } from './FindingRow.tsx';
import { useGroupName } from './useGroupName.ts';

/** So many findings of a group are shown at first, and so many more each time someone asks. */
const [first, more] = [50, 200];

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** In the narrow dock the rows of a group of one rule say only what is there. */
  readonly isNarrow: boolean;
}

/** The findings, group after group. Arrow keys walk from finding to finding, Enter shows one. */
export function FindingList({ groups, isNarrow }: FindingListProps) {
  const say = useSay();
  return (
    // The list answers arrow keys beside what each of its buttons does itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="rw-findings" aria-label={say(checksWords.list)} onKeyDown={walk}>
      {groups.map((group) => (
        <Group key={`${group.by} ${group.key} ${group.severity}`} group={group} isNarrow={isNarrow} />
      ))}
    </section>
  );
}

function Group({ group, isNarrow }: { readonly group: FindingGroup; readonly isNarrow: boolean }) {
  const say = useSay();
  const heading = useId();
  const nameOf = useGroupName();
  const id = `${group.by} ${group.key}`;
  const isFolded = useChecks((state) => state.folded.includes(id));
  if (group.by === 'loose') return <Rows group={group} isShort={false} />;
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  return (
    <section className="rw-finding-group" aria-labelledby={heading}>
      <h3 className="rw-finding-group__head" id={heading}>
        <button
          type="button"
          className="rw-finding-group__toggle"
          aria-expanded={!isFolded}
          onClick={() => toggleFolded(id)}
        >
          <Chevron size={14} aria-hidden />
          {group.by !== 'kind' && (
            <FindingGlyph severity={group.severity} label={say(severityWords[group.severity])} />
          )}
          <span className="rw-finding-group__name">{nameOf(group)}</span>
          <span className="rw-finding-group__count">{group.findings.length}</span>
        </button>
      </h3>
      {!isFolded && <Rows group={group} isShort={isNarrow && group.by === 'rule'} />}
    </section>
  );
}

function Rows({ group, isShort }: { readonly group: FindingGroup; readonly isShort: boolean }) {
  const say = useSay();
  const [limit, setLimit] = useState(first);
  const current = useChecks((state) => state.current);
  const selection = useWindow((state) => state.selection);
  const chosen = useMemo(() => new Set(selection), [selection]);
  const { findings } = group;
  const place = findings.findIndex((finding) => finding.key === current);
  const count = Math.max(limit, place + 1);
  const left = findings.length - count;
  return (
    <>
      <ul>
        {findings.slice(0, count).map((finding) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            isCurrent={finding.key === current}
            isChosen={chosen.has(finding.at[0] ?? '')}
            isShort={isShort}
          />
        ))}
      </ul>
      {left > 0 && (
        <div className="rw-findings__more">
          <Button look="link" onPress={() => setLimit(count + more)}>
            {say(checksWords.more, { n: Math.min(more, left) })}
          </Button>
        </div>
      )}
    </>
  );
}

/** Up and down go from finding to finding, over the other controls in between. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = document.activeElement?.closest('.rw-finding')?.querySelector<HTMLElement>('[data-finding]');
  if (step === undefined || !from) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')];
  event.preventDefault();
  all[all.indexOf(from) + step]?.focus();
}

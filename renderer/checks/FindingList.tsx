import { useMemo, useState, type KeyboardEvent } from 'react';
import type { FindingGroup } from '../../shared/checks/group.ts';
import { checksWords } from '../../shared/text/checks.ts';
import { useJudged } from '../state/findings.ts';
import { useSay } from '../state/language.ts';
import { useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { useChecks } from './checksState.ts';
import { FindingGroupHead } from './FindingGroupHead.tsx';
import { FindingRow } from './FindingRow.tsx';
import { PickBar } from './PickBar.tsx';

/** So many findings of a group are shown at first, and so many more each time someone asks. */
const [first, more] = [50, 200];

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** So many that only the heads of the groups show at first, and of loose findings only what is there. */
  readonly crowded: boolean;
  /** In the narrow dock the rows of a group of one rule say only what is there. */
  readonly isNarrow: boolean;
}

/** The findings, group after group. Arrow keys walk from finding to finding, Enter shows one. */
export function FindingList({ groups, crowded, isNarrow }: FindingListProps) {
  const say = useSay();
  return (
    // The list answers arrow keys beside what each of its buttons does itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="rw-findings" aria-label={say(checksWords.list)} onKeyDown={walk}>
      {groups.map((group) => (
        <Group
          key={`${group.by} ${group.key} ${group.severity}`}
          group={group}
          crowded={crowded}
          isNarrow={isNarrow}
        />
      ))}
    </section>
  );
}

interface GroupProps extends Omit<FindingListProps, 'groups'> {
  readonly group: FindingGroup;
}

function Group({ group, crowded, isNarrow }: GroupProps) {
  const { folded } = useJudged();
  const id = `${group.by} ${group.key} ${group.severity}`;
  const isTurned = useChecks((state) => state.turned.includes(id));
  const holdsCurrent = useChecks(
    ({ current }) =>
      current !== undefined &&
      group.findings.some((one) => one.key === current || isFollower(folded.get(one.key), current)),
  );
  if (group.by === 'loose') return <Rows group={group} isShort={crowded} isWide={!isNarrow} />;
  // What was shown last is always in sight, so that F8 walks through folded groups too.
  const isOpen = crowded ? isTurned || holdsCurrent : !isTurned;
  return (
    <FindingGroupHead group={group} id={id} isOpen={isOpen}>
      <PickBar group={group} />
      <Rows group={group} isShort={isNarrow && (crowded || group.by === 'rule')} isWide={!isNarrow} />
    </FindingGroupHead>
  );
}

const isFollower = (followers: readonly { readonly key: string }[] | undefined, key: string): boolean =>
  followers?.some((one) => one.key === key) ?? false;

interface RowsProps {
  readonly group: FindingGroup;
  readonly isShort: boolean;
  readonly isWide: boolean;
}

function Rows({ group, isShort, isWide }: RowsProps) {
  const say = useSay();
  const { folded } = useJudged();
  const [limit, setLimit] = useState(first);
  const current = useChecks((state) => state.current);
  const selection = useWindow((state) => state.selection);
  const chosen = useMemo(() => new Set(selection), [selection]);
  const { findings } = group;
  const place = findings.findIndex(
    (one) => one.key === current || isFollower(folded.get(one.key), current ?? ''),
  );
  const count = Math.max(limit, place + 1);
  const left = findings.length - count;
  return (
    <>
      <ul>
        {findings.slice(0, count).map((finding) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            followers={folded.get(finding.key)}
            current={current}
            chosen={chosen}
            isShort={isShort}
            isWide={isWide}
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

/** Up and down go from finding to finding, over the other controls in between; not while someone types. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = document.activeElement;
  const from = at?.closest('.rw-finding')?.querySelector<HTMLElement>('[data-finding]');
  if (step === undefined || !from || at?.closest('input, textarea, [aria-haspopup]')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')];
  event.preventDefault();
  all[all.indexOf(from) + step]?.focus();
}

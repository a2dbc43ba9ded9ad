import { ChevronDown, ChevronRight, Info } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../shared/checks/rule.ts';
import { tell } from '../../shared/checks/tell.ts';
import { checksWords, severityWords } from '../../shared/text/checks.ts';
import { useRuleBook } from '../state/findings.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { openRule, showFinding, turn, useChecks } from './checksState.ts';
import { FindingActions } from './FindingActions.tsx';
import { FixPreview } from './FixPreview.tsx';
import { PickBox } from './PickBox.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { WaiveForm } from './WaiveForm.tsx';

export interface FindingRowProps {
  readonly finding: Finding;
  /** What follows from it. */
  readonly followers: readonly Finding[] | undefined;
  /** The key of the finding that was shown last, so that its place in the list is found again. */
  readonly current: string | undefined;
  /** What is chosen in the map. */
  readonly chosen: ReadonlySet<string>;
  /** Only what is there; why and what to do show once it is the current one. */
  readonly isShort: boolean;
  /** There is room to say what can be done beside every finding. */
  readonly isWide: boolean;
}

/** One finding: its sign, what is there, why it matters, what can be done, and what follows from it. Choosing it shows it in the map. */
export function FindingRow({ finding, followers, current, chosen, isShort, isWide }: FindingRowProps) {
  const say = useSay();
  const language = useLanguage();
  const rule = useRuleBook().byId(finding.rule);
  const row = useRef<HTMLLIElement>(null);
  const isCurrent = finding.key === current;
  const isWriting = useChecks((state) => state.writing === finding.key);
  const fix = useChecks(({ preview }) => (preview?.key === finding.key ? preview.fix : undefined));
  useKeptFocus(row);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  if (!rule) return null;
  const isOpen = isCurrent || isWriting || fix !== undefined || !isShort;
  return (
    <li
      ref={row}
      className="rw-finding"
      data-current={isCurrent || undefined}
      data-chosen={chosen.has(finding.at[0] ?? '') || undefined}
    >
      <PickBox finding={finding} />
      <span className="rw-finding__glyph">
        <FindingGlyph severity={finding.severity} label={say(severityWords[finding.severity])} />
      </span>
      <div className="rw-finding__words">
        <button
          type="button"
          className="rw-finding__what"
          data-finding={finding.key}
          aria-current={isCurrent}
          onClick={() => showFinding(finding)}
        >
          {tell(language, rule.texts.message, finding)}
        </button>
        {isOpen && (
          <p className="rw-finding__why">
            {tell(language, rule.texts.why, finding)}
            {(isWide || isCurrent) && ` ${tell(language, rule.texts.advice, finding)}`}
          </p>
        )}
        {isOpen && !isWriting && fix === undefined && <FindingActions finding={finding} rule={rule} />}
        {fix !== undefined && <FixPreview finding={finding} rule={rule} fix={fix} />}
        {isWriting && <WaiveForm finding={finding} />}
        {followers && <Followers of={finding} followers={followers} current={current} chosen={chosen} />}
      </div>
      <span className="rw-finding__about">
        <IconButton label={say(checksWords.about)} onPress={() => openRule(finding.rule)}>
          <Info size={14} aria-hidden />
        </IconButton>
      </span>
    </li>
  );
}

interface FollowersProps extends Pick<FindingRowProps, 'current' | 'chosen'> {
  readonly of: Finding;
  readonly followers: readonly Finding[];
}

/** What follows from a finding, folded until someone asks or walks there. */
function Followers({ of, followers, current, chosen }: FollowersProps) {
  const say = useSay();
  const id = `follows ${of.key}`;
  const isTurned = useChecks((state) => state.turned.includes(id));
  const isOpen = isTurned || followers.some((one) => one.key === current);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className="rw-finding__followers">
      <button type="button" className="rw-finding__follows" aria-expanded={isOpen} onClick={() => turn(id)}>
        <Chevron size={14} aria-hidden />
        {say(checksWords.followers, { n: followers.length })}
      </button>
      {isOpen && (
        <ul>
          {followers.map((finding) => (
            <FindingRow
              key={finding.key}
              finding={finding}
              followers={undefined}
              current={current}
              chosen={chosen}
              isShort
              isWide={false}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

import { Info } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Finding, Fix } from '../../shared/checks/rule.ts';
import { tell } from '../../shared/checks/tell.ts';
import { checksWords, severityWords } from '../../shared/text/checks.ts';
import { useRuleBook } from '../state/findings.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { drawFrom, openRule, showFinding } from './checksState.ts';
import { useKeptFocus } from './useKeptFocus.ts';

export interface FindingRowProps {
  readonly finding: Finding;
  /** Shown last, so that its place in the list is found again. */
  readonly isCurrent: boolean;
  /** Something it is about is chosen in the map. */
  readonly isChosen: boolean;
  /** Only what is there; why and what to do show once it is the current one. */
  readonly isShort: boolean;
}

/** One finding: its sign, what is there, why it matters, and at most two ways out. Choosing it shows it in the map. */
export function FindingRow({ finding, isCurrent, isChosen, isShort }: FindingRowProps) {
  const say = useSay();
  const language = useLanguage();
  const run = useRun();
  const rule = useRuleBook().byId(finding.rule);
  const fixes = useSafeFixes(finding, rule?.fixes);
  const row = useRef<HTMLLIElement>(null);
  useKeptFocus(row);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  if (!rule) return null;
  const resolve = (fix: Fix): void => {
    run(fix.command(finding), undefined);
    // The button goes before the row does; from the row the focus then finds its way.
    row.current?.querySelector<HTMLElement>('[data-finding]')?.focus();
  };
  const isOpen = isCurrent || !isShort;
  return (
    <li
      ref={row}
      className="rw-finding"
      data-current={isCurrent || undefined}
      data-chosen={isChosen || undefined}
    >
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
        {isOpen && <p className="rw-finding__why">{tell(language, rule.texts.why, finding)}</p>}
        {isOpen && (fixes.length > 0 || rule.draws) && (
          <div className="rw-finding__actions">
            {rule.draws && (
              <Button look="link" onPress={() => drawFrom(finding)}>
                {say(rule.draws)}
              </Button>
            )}
            {fixes.map((fix) => (
              <Button key={fix.label.nl} look="link" onPress={() => resolve(fix)}>
                {say(fix.label)}
              </Button>
            ))}
          </div>
        )}
      </div>
      <span className="rw-finding__about">
        <IconButton label={say(checksWords.about)} onPress={() => openRule(finding.rule)}>
          <Info size={14} aria-hidden />
        </IconButton>
      </span>
    </li>
  );
}

const none: readonly Fix[] = [];

/** The ways out that are safe in the theory as it is now, two at most. */
function useSafeFixes(finding: Finding, fixes: readonly Fix[] = none): readonly Fix[] {
  const theory = useTheory((whole) => (fixes.length > 0 ? whole : undefined));
  if (!theory) return none;
  return fixes.filter((fix) => !fix.when || fix.when(theory, finding)).slice(0, 2);
}

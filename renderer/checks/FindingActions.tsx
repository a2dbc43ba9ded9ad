import { safeFixes } from '../../shared/checks/fixing.ts';
import type { Finding, Fix, Rule } from '../../shared/checks/rule.ts';
import { tell } from '../../shared/checks/tell.ts';
import { waiverWords } from '../../shared/text/checks.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { drawFrom, lookAhead, write } from './checksState.ts';

export interface FindingActionsProps {
  readonly finding: Finding;
  readonly rule: Rule;
}

/** What can be done about a finding: draw the missing link, look at a safe way out, account for it. */
export function FindingActions({ finding, rule }: FindingActionsProps) {
  const say = useSay();
  const language = useLanguage();
  const fixes = useSafeFixes(finding, rule);
  const message = tell(language, rule.texts.message, finding);
  return (
    <div className="rw-finding__actions">
      {rule.draws && (
        <Button look="link" onPress={() => drawFrom(finding)}>
          {say(rule.draws)}
        </Button>
      )}
      {fixes.map((fix, i) => (
        <Button key={fix.label.nl} look="link" onPress={() => lookAhead({ key: finding.key, fix: i })}>
          {say(fix.label)}
        </Button>
      ))}
      <Button
        look="link"
        aria-label={say(waiverWords.waiveThis, { finding: message })}
        onPress={() => write(finding.key)}
      >
        {say(waiverWords.waive)}
      </Button>
    </div>
  );
}

const none: readonly Fix[] = [];

/** The ways out that are safe in the theory as it is now, two at most. */
export function useSafeFixes(finding: Finding, rule: Rule): readonly Fix[] {
  const theory = useTheory((whole) => (rule.fixes ? whole : undefined));
  return theory ? safeFixes(rule, theory, finding) : none;
}

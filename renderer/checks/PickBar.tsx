import type { FindingGroup } from '../../shared/checks/group.ts';
import { planFixes } from '../../shared/checks/fixing.ts';
import type { Fix, Rule } from '../../shared/checks/rule.ts';
import { fixWords } from '../../shared/text/fixes.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { useChecked, useRuleBook } from '../state/findings.ts';
import { useSay } from '../state/language.ts';
import { notify } from '../state/notices.ts';
import { useSession } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { pick, pickOf, useChecks } from './checksState.ts';

/** Above the findings of one rule that has ways out: choosing several, and resolving them as one step. Nothing for others. */
export function PickBar({ group }: { readonly group: FindingGroup }) {
  const say = useSay();
  const rule = useRuleBook().byId(group.by === 'rule' ? group.key : '');
  const keys = useChecks(({ picking }) => (picking?.rule === group.key ? picking.keys : undefined));
  const solve = useSolve();
  if (!rule?.fixes || group.findings.length < 2) return null;
  if (!keys)
    return (
      <div className="rw-pick-bar">
        <Button
          look="link"
          aria-label={say(fixWords.severalOf, { rule: say(rule.texts.name) })}
          onPress={() => pickOf(rule.id)}
        >
          {say(fixWords.several)}
        </Button>
      </div>
    );
  const all = group.findings.map((finding) => finding.key);
  const chosen = all.filter((key) => keys.includes(key));
  return (
    <div className="rw-pick-bar">
      <output>{say(fixWords.chosen, { n: chosen.length })}</output>
      <Button look="link" onPress={() => pick(chosen.length === all.length ? [] : all)}>
        {say(chosen.length === all.length ? fixWords.none : fixWords.all)}
      </Button>
      <Button look="link" onPress={() => pickOf(undefined)}>
        {say(fixWords.stop)}
      </Button>
      {chosen.length > 0 &&
        rule.fixes.slice(0, 2).map((fix) => (
          <Button key={fix.label.nl} onPress={() => solve(rule, fix, chosen)}>
            {say(fixWords.solve, { fix: say(fix.label), n: chosen.length })}
          </Button>
        ))}
    </div>
  );
}

/** Resolves several findings as one step, and says how many went and how many did not. */
function useSolve(): (rule: Rule, fix: Fix, keys: readonly string[]) => void {
  const session = useSession();
  const input = useChecked();
  return (rule, fix, keys) => {
    let [done, skipped] = [0, 0];
    const outcome = session.run((theory, _, newId) => {
      const plan = planFixes(theory, input, { rule, fix, keys }, newId);
      [done, skipped] = [plan.done, plan.skipped.length];
      return plan.outcome;
    }, undefined);
    pickOf(undefined);
    if (isRefusal(outcome)) notify(fixWords.noneSolved);
    else if (skipped > 0) notify(fixWords.solvedButSome, { values: { done, skipped } });
    else notify(fixWords.solved, { values: { n: done } });
  };
}

import type { Finding, Rule } from '../../shared/checks/rule.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { ruleSets } from '../../shared/theory/words.ts';
import { checksWords, ruleSetWords, ruleWords, severityChoiceWords } from '../../shared/text/checks.ts';
import { useRuleBook } from '../state/findings.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import './rules.css';
import { openRule, useChecks, weighAt } from './checksState.ts';
import { RuleWeight } from './RuleWeight.tsx';
import { SetSwitch } from './SetSwitch.tsx';

/** All rules by set, each with how often it speaks now and how much weight it has, in this theory or this library. A name opens the rule's page. */
export function RuleList({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const { rules } = useRuleBook();
  const level = useChecks((state) => state.level);
  const counts = Map.groupBy(findings, (finding) => finding.rule);
  return (
    <div className="rw-rules">
      <h2>{say(ruleWords.rules)}</h2>
      <p className="rw-rules__intro">{say(ruleWords.rulesIntro)}</p>
      <div className="rw-rules__level">
        <SegmentedChoice
          label={say(ruleWords.level)}
          value={level}
          segments={[
            { value: 'library', words: say(ruleWords.inLibrary) },
            { value: 'theory', words: say(ruleWords.inTheory) },
          ]}
          onChange={weighAt}
        />
      </div>
      {ruleSets.map((set) => {
        const members = rules.filter((rule) => rule.set === set);
        if (members.length === 0) return null;
        return (
          <section key={set} className="rw-rules__set">
            <header className="rw-rules__set-head">
              <h3>{say(ruleSetWords[set])}</h3>
              <SetSwitch set={set} level={level} />
            </header>
            <ul>
              {members.map((rule) => (
                <RuleRow key={rule.id} rule={rule} count={counts.get(rule.id)?.length ?? 0} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function RuleRow({ rule, count }: { readonly rule: Rule; readonly count: number }) {
  const say = useSay();
  const text = useText();
  const level = useChecks((state) => state.level);
  const inTheory = useTheory((theory) => headOf(theory).checks?.rules?.[rule.id]);
  return (
    <li className="rw-rules__rule">
      <div>
        <button type="button" className="rw-rules__name" onClick={() => openRule(rule.id)}>
          {say(rule.texts.name)}
        </button>
        {rule.frame && (
          <p className="rw-rules__frame">{say(ruleWords.ofFrame, { frame: text(rule.frame.title) })}</p>
        )}
        {level === 'library' && inTheory && (
          <p className="rw-rules__frame">
            {say(ruleWords.otherInTheory, { severity: say(severityChoiceWords[inTheory]) })}
          </p>
        )}
      </div>
      <span className="rw-rules__count">{count > 0 && say(checksWords.findings, { n: count })}</span>
      <RuleWeight rule={rule} level={level} />
    </li>
  );
}

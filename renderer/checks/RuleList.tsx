import type { Finding } from '../../shared/checks/rule.ts';
import { ruleSets } from '../../shared/theory/words.ts';
import { checksWords, ruleSetWords, ruleWords } from '../../shared/text/checks.ts';
import { useRuleBook } from '../state/findings.ts';
import { useSay, useText } from '../state/language.ts';
import { openRule } from './checksState.ts';
import { RuleWeight } from './RuleWeight.tsx';

/** All rules by set, each with how often it speaks now and how much weight it has. A name opens the rule's page. */
export function RuleList({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const text = useText();
  const { rules } = useRuleBook();
  const counts = Map.groupBy(findings, (finding) => finding.rule);
  return (
    <div className="rw-rules">
      <h2>{say(ruleWords.rules)}</h2>
      <p className="rw-rules__intro">{say(ruleWords.rulesIntro)}</p>
      {ruleSets.map((set) => {
        const members = rules.filter((rule) => rule.set === set);
        if (members.length === 0) return null;
        return (
          <section key={set} className="rw-rules__set">
            <h3>{say(ruleSetWords[set])}</h3>
            <ul>
              {members.map((rule) => (
                <li key={rule.id} className="rw-rules__rule">
                  <div>
                    <button type="button" className="rw-rules__name" onClick={() => openRule(rule.id)}>
                      {say(rule.texts.name)}
                    </button>
                    {rule.frame && (
                      <p className="rw-rules__frame">
                        {say(ruleWords.ofFrame, { frame: text(rule.frame.title) })}
                      </p>
                    )}
                  </div>
                  <span className="rw-rules__count">
                    {counts.has(rule.id) &&
                      say(checksWords.findings, { n: counts.get(rule.id)?.length ?? 0 })}
                  </span>
                  <RuleWeight rule={rule} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

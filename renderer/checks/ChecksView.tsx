import { checksWords } from '../../shared/text/checks.ts';
import { useSay } from '../state/language.ts';
import { useFindings, useRuleBook } from '../state/findings.ts';
import './checks.css';
import { useChecks } from './checksState.ts';
import { FindingFilter } from './FindingFilter.tsx';
import { FindingList } from './FindingList.tsx';
import { NoFindings } from './NoFindings.tsx';
import { RuleList } from './RuleList.tsx';
import { RulePage } from './RulePage.tsx';
import { IdleList, WaivedList } from './WaivedList.tsx';
import { useShownFindings } from './useShownFindings.ts';

/** The view *Toetsen*: all findings at the left, and at the right the rules behind them or the page of one. */
export function ChecksView() {
  const say = useSay();
  const findings = useFindings();
  const { all, shown, groups, crowded, judged, waived, inChain } = useShownFindings();
  const rule = useRuleBook().byId(useChecks((state) => state.rule) ?? '');
  const isNarrowed = shown.length < findings.length;
  return (
    <div className="rw-checks-view">
      <section className="rw-checks-view__findings" aria-labelledby="rw-checks-title">
        <header className="rw-checks-view__head">
          <h2 id="rw-checks-title" className="rw-checks-view__title">
            {say(checksWords.title)}
          </h2>
          <span className="rw-checks-view__count">
            {isNarrowed
              ? say(checksWords.shown, { shown: shown.length, all: findings.length })
              : say(checksWords.findings, { n: findings.length })}
          </span>
        </header>
        {(findings.length > 0 || judged.waived.length > 0) && (
          <FindingFilter all={all} waived={judged.waived.length} inChain={inChain} isNarrow={false} />
        )}
        <IdleList />
        <WaivedList waived={waived} />
        {shown.length > 0 ? (
          <FindingList groups={groups} crowded={crowded} isNarrow={false} />
        ) : (
          <NoFindings isFiltered={findings.length > 0} />
        )}
      </section>
      <section className="rw-checks-view__rules">
        {rule ? (
          <RulePage key={rule.id} rule={rule} count={findings.filter((one) => one.rule === rule.id).length} />
        ) : (
          <RuleList findings={findings} />
        )}
      </section>
    </div>
  );
}

import { checksWords } from '../../shared/text/checks.ts';
import { useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import './checks.css';
import { openRule } from './checksState.ts';
import { FindingFilter } from './FindingFilter.tsx';
import { FindingList } from './FindingList.tsx';
import { NoFindings } from './NoFindings.tsx';
import { IdleList, WaivedList } from './WaivedList.tsx';
import { useShownFindings } from './useShownFindings.ts';

/** The findings beside the map, the lower part of the right dock. */
export function ChecksPanel() {
  const say = useSay();
  const { all, shown, groups, crowded, judged, waived, inChain } = useShownFindings();
  const isFiltered = all.length > 0 || inChain;
  return (
    <section className="rw-checks-panel" aria-label={say(checksWords.title)}>
      <header className="rw-checks-panel__head">
        <h2>{say(checksWords.title)}</h2>
        <span className="rw-checks-panel__count">{say(checksWords.findings, { n: all.length })}</span>
        <Button look="link" onPress={() => openRule(undefined)}>
          {say(checksWords.openChecks)}
        </Button>
      </header>
      {(all.length > 0 || inChain || judged.waived.length > 0) && (
        <FindingFilter all={all} waived={judged.waived.length} inChain={inChain} isNarrow />
      )}
      <IdleList />
      <WaivedList waived={waived} />
      {shown.length > 0 ? (
        <FindingList groups={groups} crowded={crowded} isNarrow />
      ) : (
        <NoFindings isFiltered={isFiltered} />
      )}
    </section>
  );
}

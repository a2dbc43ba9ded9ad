import { useCallback, useMemo } from 'react';
import { groupFindings, isCrowded, type FindingGroup } from '../../shared/checks/group.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import type { RuleBook } from '../../shared/checks/ruleBook.ts';
import { tell } from '../../shared/checks/tell.ts';
import type { Judged, Waived } from '../../shared/checks/waivers.ts';
import { inLanguage } from '../../shared/text/words.ts';
import type { Language } from '../../shared/theory/words.ts';
import { useJudged, useRuleBook, useTheoryIndex } from '../state/findings.ts';
import { useLanguage } from '../state/language.ts';
import { useWindow } from '../state/window.ts';
import { useChecks, type ChecksState } from './checksState.ts';

export interface ShownFindings {
  readonly judged: Judged;
  /** All findings of the scope, before the filter: what the counts count. */
  readonly all: readonly Finding[];
  /** What the filter leaves, in the order of the list. */
  readonly shown: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  /** There are so many that the list begins with its heads. */
  readonly crowded: boolean;
  /** What is accounted for, as far as the filter leaves it. */
  readonly waived: readonly Waived[];
  /** Whether a chain is in focus, so that the list can be narrowed to it. */
  readonly inChain: boolean;
}

/** The findings as the panel and the view list them: scope, filter and groups applied. */
export function useShownFindings(): ShownFindings {
  const judged = useJudged();
  const book = useRuleBook();
  const indexNow = useTheoryIndex();
  const language = useLanguage();
  const { hidden, set, text, grouping, scope } = useChecks();
  const chain = useWindow((state) => state.chain);
  const ids = useMemo(() => (scope === 'all' || !chain ? undefined : new Set(chain)), [scope, chain]);
  const inScope = useCallback(
    (finding: Finding) => ids === undefined || finding.at.some((id) => ids.has(id)),
    [ids],
  );
  const all = useMemo(() => judged.top.filter(inScope), [judged, inScope]);
  const fits = useMemo(
    () => filterOf({ hidden, set, text }, book, language),
    [hidden, set, text, book, language],
  );
  const filtered = useMemo(
    () =>
      all.filter(
        (finding) => fits(finding) || (judged.folded.get(finding.key)?.some((one) => fits(one)) ?? false),
      ),
    [all, fits, judged],
  );
  const waived = useMemo(
    () =>
      judged.waived.filter(
        ({ finding, waiver }) => inScope(finding) && fits(finding, inLanguage(language, waiver.reason)),
      ),
    [judged, inScope, fits, language],
  );
  const groups = useMemo(
    // A large theory is not indexed for a list of nothing while it opens.
    () => (filtered.length === 0 ? [] : groupFindings(filtered, grouping, indexNow(), book)),
    [filtered, grouping, indexNow, book],
  );
  const shown = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  return { judged, all, shown, groups, crowded: isCrowded(filtered), waived, inChain: chain !== undefined };
}

/** Whether a finding is among what was asked for: its weight, its set, and the words that it is told in. */
function filterOf(
  { hidden, set, text }: Pick<ChecksState, 'hidden' | 'set' | 'text'>,
  book: RuleBook,
  language: Language,
): (finding: Finding, more?: string) => boolean {
  const wanted = text.trim().toLowerCase();
  return (finding, more = '') => {
    if (hidden.includes(finding.severity)) return false;
    const rule = book.byId(finding.rule);
    if (set !== 'all' && rule?.set !== set) return false;
    if (wanted === '') return true;
    if (!rule) return false;
    const { name, message, why } = rule.texts;
    const said = [name[language], tell(language, message, finding), tell(language, why, finding), more];
    return said.join(' ').toLowerCase().includes(wanted);
  };
}

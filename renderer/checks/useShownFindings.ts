import { useMemo } from 'react';
import { groupFindings, type FindingGroup } from '../../shared/checks/group.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import { tell } from '../../shared/checks/tell.ts';
import { useFindings, useRuleBook } from '../state/findings.ts';
import { useLanguage } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { useWindow } from '../state/window.ts';
import { useChecks } from './checksState.ts';

export interface ShownFindings {
  /** All findings of the scope, before the filter: what the counts count. */
  readonly all: readonly Finding[];
  /** What the filter leaves, in the order of the list. */
  readonly shown: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  /** Whether a chain is in focus, so that the list can be narrowed to it. */
  readonly inChain: boolean;
}

/** The findings as the panel and the view list them: scope, filter and groups applied. */
export function useShownFindings(): ShownFindings {
  const findings = useFindings();
  const book = useRuleBook();
  const theory = useTheory((whole) => whole);
  const language = useLanguage();
  const { hidden, text, grouping, scope } = useChecks();
  const chain = useWindow((state) => state.chain);
  const all = useMemo(() => {
    if (scope === 'all' || !chain) return findings;
    const ids = new Set(chain);
    return findings.filter((one) => one.at.some((id) => ids.has(id)));
  }, [findings, scope, chain]);
  const filtered = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    return all.filter((finding) => {
      if (hidden.includes(finding.severity)) return false;
      if (wanted === '') return true;
      const words = book.byId(finding.rule)?.texts;
      if (!words) return false;
      const said = `${words.name[language]} ${tell(language, words.message, finding)} ${tell(language, words.why, finding)}`;
      return said.toLowerCase().includes(wanted);
    });
  }, [all, hidden, text, language, book]);
  const groups = useMemo(() => groupFindings(theory, filtered, grouping), [theory, filtered, grouping]);
  const shown = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  return { all, shown, groups, inChain: chain !== undefined };
}

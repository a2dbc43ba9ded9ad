import { create } from 'zustand';
import type { Grouping } from '../../shared/checks/group.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import type { Severity } from '../../shared/theory/words.ts';
import { elementOf } from '../map/focusPiece.ts';
import { runCommand } from '../state/commands.ts';
import { openView, showRecords, toggleDock } from '../state/window.ts';

/** How this window looks at the findings; nothing of it is kept in a document. */
export interface ChecksState {
  /** Severities that are left out. */
  readonly hidden: readonly Severity[];
  readonly text: string;
  readonly grouping: Grouping;
  /** All findings, or those about the chain in focus while there is one. */
  readonly scope: 'all' | 'chain';
  /** The key of the finding that was shown last. */
  readonly current: string | undefined;
  /** Groups that are folded. */
  readonly folded: readonly string[];
  /** The rule whose page is open in the view. */
  readonly rule: string | undefined;
}

const open: ChecksState = {
  hidden: [],
  text: '',
  grouping: 'rule',
  scope: 'all',
  current: undefined,
  folded: [],
  rule: undefined,
};

export const useChecks = create<ChecksState>(() => open);
const set = useChecks.setState;

const toggled = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export const toggleSeverity = (severity: Severity): void =>
  set(({ hidden }) => ({ hidden: toggled(hidden, severity) }));
export const filterText = (text: string): void => set({ text });
export const groupBy = (grouping: Grouping): void => set({ grouping });
export const setScope = (scope: ChecksState['scope']): void => set({ scope });
export const toggleFolded = (group: string): void =>
  set(({ folded }) => ({ folded: toggled(folded, group) }));
export const filterOff = (): void => set({ hidden: [], text: '', scope: 'all' });

/** Opens the page of a rule in the view of the checks, or the list of all rules. */
export function openRule(rule: string | undefined): void {
  set({ rule });
  openView('checks');
}

/** Shows in the map what a finding is about, chosen and ringed, with the findings beside it. */
export function showFinding(finding: Finding): void {
  set({ current: finding.key });
  toggleDock('right', true);
  showRecords(finding.at);
}

/** Shows a finding and begins to draw the link that is missing, from what it is mainly about. */
export function drawFrom(finding: Finding): void {
  showFinding({ ...finding, at: finding.at.slice(0, 1) });
  // The map takes the choice in first, and may have to appear before that.
  let tries = 0;
  const attempt = (): void => {
    tries += 1;
    if (runCommand('draw-link')) elementOf(finding.at[0] ?? '')?.focus({ preventScroll: true });
    else if (tries < 30) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

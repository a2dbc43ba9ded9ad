import { create } from 'zustand';
import type { Grouping } from '../../shared/checks/group.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import type { RuleSet, Severity } from '../../shared/theory/words.ts';
import { elementOf } from '../map/focusPiece.ts';
import { runCommand } from '../state/commands.ts';
import { openView, showRecords, toggleDock } from '../state/window.ts';

export type WeightLevel = 'theory' | 'library';

/** How this window looks at the findings; nothing of it is kept in a document. */
export interface ChecksState {
  /** Severities that are left out. */
  readonly hidden: readonly Severity[];
  /** The one set of rules that is shown, or all. */
  readonly set: RuleSet | 'all';
  readonly text: string;
  readonly grouping: Grouping;
  /** All findings, or those about the chain in focus while there is one. */
  readonly scope: 'all' | 'chain';
  readonly showWaived: boolean;
  /** The key of the finding that was shown last. */
  readonly current: string | undefined;
  /** Groups, and lists of what follows from a finding, that are not as they are at first. */
  readonly turned: readonly string[];
  /** The rule whose page is open in the view. */
  readonly rule: string | undefined;
  /** Whether the list of rules sets weights for this theory or for the library. */
  readonly level: WeightLevel;
  /** The finding or waiver whose reason is being written. */
  readonly writing: string | undefined;
  /** The way out that is being looked at: of which finding, and which of its ways out. */
  readonly preview: { readonly key: string; readonly fix: number } | undefined;
  /** The rule of which several findings are being chosen, and their keys. */
  readonly picking: { readonly rule: string; readonly keys: readonly string[] } | undefined;
}

const open: ChecksState = {
  hidden: [],
  set: 'all',
  text: '',
  grouping: 'rule',
  scope: 'all',
  showWaived: false,
  current: undefined,
  turned: [],
  rule: undefined,
  level: 'library',
  writing: undefined,
  preview: undefined,
  picking: undefined,
};

export const useChecks = create<ChecksState>(() => open);
const set = useChecks.setState;

const toggled = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export const toggleSeverity = (severity: Severity): void =>
  set(({ hidden }) => ({ hidden: toggled(hidden, severity) }));
export const filterText = (text: string): void => set({ text });
export const filterSet = (ruleSet: ChecksState['set']): void => set({ set: ruleSet });
export const groupBy = (grouping: Grouping): void => set({ grouping, turned: [] });
export const setScope = (scope: ChecksState['scope']): void => set({ scope });
export const toggleWaived = (): void => set(({ showWaived }) => ({ showWaived: !showWaived }));
export const turn = (group: string): void => set(({ turned }) => ({ turned: toggled(turned, group) }));
export const filterOff = (): void => set({ hidden: [], set: 'all', text: '', scope: 'all' });

export const weighAt = (level: WeightLevel): void => set({ level });

/** Opens the form for the reason of a finding or waiver, or closes it. */
export const write = (writing: string | undefined): void => set({ writing, preview: undefined });
/** Shows what a way out would change, or lets go of it. */
export const lookAhead = (preview: ChecksState['preview']): void => set({ preview, writing: undefined });

/** Begins to choose several findings of a rule, or stops. */
export const pickOf = (rule: string | undefined): void =>
  set({
    picking: rule === undefined ? undefined : { rule, keys: [] },
    preview: undefined,
    writing: undefined,
  });
/** Chooses these findings of the rule, and no others. */
export const pick = (keys: readonly string[]): void =>
  set(({ picking }) => (picking ? { picking: { ...picking, keys } } : {}));

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

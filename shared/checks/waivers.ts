import type { Waiver } from '../theory/records.ts';
import { recordsOf, type Theory } from '../theory/theory.ts';
import { headId } from '../ids.ts';
import { findingKey, type CheckInput, type Finding } from './rule.ts';
import { bookOf } from './ruleBook.ts';
import { runChecks, severityOf } from './run.ts';
import { reachOfWaivers } from './waiverReach.ts';

/** How a finding came to be accounted for: itself, with its record, with its rule, or with the finding it follows from. */
export type WaivedBy = 'finding' | 'record' | 'rule' | 'cause';

/** A finding that stays, with the waiver that says why: the most specific one that covers it. */
export interface Waived {
  readonly finding: Finding;
  readonly waiver: Waiver;
  readonly by: WaivedBy;
}

/** A waiver that covers nothing: its cause is mended, or its rule is off, or no such rule is known (any more). */
export interface IdleWaiver {
  readonly waiver: Waiver;
  readonly why: 'mended' | 'off' | 'unknown';
}

/** The findings of a theory, parted. */
export interface Judged {
  /** What stands and follows from nothing else: these are counted, everywhere. */
  readonly top: readonly Finding[];
  /** All that stands: {@link Judged.top} and what follows from it. */
  readonly standing: readonly Finding[];
  /** What follows from a standing finding, by the key of that one. */
  readonly folded: ReadonlyMap<string, readonly Finding[]>;
  readonly waived: readonly Waived[];
  readonly idle: readonly IdleWaiver[];
}

/** Checks a theory and parts what stands from what is accounted for. */
export const judge = (theory: Theory, input: CheckInput): Judged =>
  partWaived(theory, input, runChecks(theory, input));

/**
 * Parts the findings that stand from those that are accounted for. A waiver of a rule covers what that rule finds about the
 * records it names, or everywhere when it names none; one without a rule covers all that is found about its records and what
 * hangs on these. A finding takes along what follows from it.
 */
export function partWaived(theory: Theory, input: CheckInput, findings: readonly Finding[]): Judged {
  const waivers = recordsOf(theory, 'waiver');
  const covering = waivers.length > 0 ? coverOf(theory, waivers) : () => [];
  const used = new Set<Waiver>();
  const direct = new Map<string, Waived>();
  for (const finding of findings) {
    const covers = covering(finding);
    for (const { waiver } of covers) used.add(waiver);
    const best = covers.reduce<Cover | undefined>((a, b) => (a && a.rank >= b.rank ? a : b), undefined);
    if (best) direct.set(finding.key, { finding, waiver: best.waiver, by: best.by });
  }
  const standing: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const own = direct.get(finding.key);
    const cause = finding.under === undefined ? undefined : direct.get(finding.under);
    if (own) waived.push(own);
    else if (cause) waived.push({ finding, waiver: cause.waiver, by: 'cause' });
    else standing.push(finding);
  }
  const top = standing.filter((finding) => finding.under === undefined);
  const under = standing.filter((finding) => finding.under !== undefined);
  return {
    top: under.length === 0 ? standing : top,
    standing,
    folded: Map.groupBy(under, (finding) => finding.under ?? ''),
    waived,
    idle: idleOf(
      theory,
      input,
      waivers.filter((waiver) => !used.has(waiver)),
    ),
  };
}

interface Cover {
  readonly waiver: Waiver;
  readonly by: Exclude<WaivedBy, 'cause'>;
  /** The more specific, the higher. */
  readonly rank: number;
}

/** Gives the waivers that cover a finding by themselves. */
function coverOf(theory: Theory, waivers: readonly Waiver[]): (finding: Finding) => readonly Cover[] {
  const byRule = Map.groupBy(waivers, (waiver) => waiver.rule ?? '');
  const byRecord = reachOfWaivers(theory, byRule.get('') ?? []);
  return (finding) => [
    ...(byRule.get(finding.rule) ?? []).flatMap((waiver): Cover[] => {
      if (waiver.detail !== undefined && waiver.detail !== finding.detail) return [];
      if (!waiver.at.every((id, i) => finding.at[i] === id)) return [];
      const isWide = waiver.at.length === 0 && waiver.detail === undefined;
      const rank = isWide ? 0 : 3 + waiver.at.length + (waiver.detail === undefined ? 0 : 1);
      return [{ waiver, by: isWide ? 'rule' : 'finding', rank }];
    }),
    ...(byRecord.get(finding.at[0] ?? '') ?? []).map((waiver): Cover => ({
      waiver,
      by: 'record',
      rank: waiver.at.includes(finding.at[0] ?? '') ? 2 : 1,
    })),
  ];
}

function idleOf(theory: Theory, input: CheckInput, waivers: readonly Waiver[]): IdleWaiver[] {
  const book = bookOf(theory, input.frames);
  return waivers.map((waiver) => {
    if (waiver.rule === undefined) return { waiver, why: 'mended' };
    const rule = book.byId(waiver.rule);
    if (!rule) return { waiver, why: 'unknown' };
    return { waiver, why: severityOf(rule, theory, input) === 'off' ? 'off' : 'mended' };
  });
}

const keyAbout = ({ rule, detail }: Finding, record: string): string => findingKey(rule, record, detail);

/** What a waiver of this one finding names: its rule, its main record unless it is about the theory as a whole, and its detail. */
export function namedBy(finding: Finding): Pick<Waiver, 'rule' | 'at' | 'detail'> {
  const [main] = finding.at;
  const isWhole = main === undefined || main === headId || finding.key !== keyAbout(finding, main);
  return {
    rule: finding.rule,
    at: isWhole ? [] : [main],
    ...(finding.detail === undefined ? {} : { detail: finding.detail }),
  };
}

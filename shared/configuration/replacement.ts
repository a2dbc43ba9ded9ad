import { isRefusal } from '../theory/command.ts';
import { canBe } from '../theory/commands/create.ts';
import { canModerate } from '../theory/connectRules.ts';
import type { Configuration, Link, Moderation } from '../theory/records.ts';
import { configurationsOf, linksOf, moderationsOf, referencesOf, type Theory } from '../theory/theory.ts';

/** What ties two records of a configuration together on the map. */
export type Tie = Link | Moderation;

/** What another record in the place of a member does to the ties that run through the old one. */
export interface Replacement {
  /** Ties that belong to this configuration alone, as they lie afterwards. */
  readonly moved: readonly Tie[];
  /**
   * Ties that stay where they are, with the ends that a new one beside each would have: somebody said them, something hangs on
   * them, or another configuration has both their ends. What is said of the old member is not said of the new one.
   */
  readonly beside: readonly Tie[];
  /** How many ties have no place at the new member: it is of a kind that they do not fit. */
  readonly unfit: number;
}

/**
 * What happens to the ties between the members of a configuration when the record `by` takes the place of the member at `at`. A tie that
 * is there already needs nothing. Where the old record stays a member in another place, its ties stay too.
 */
export function replacementOf(
  theory: Theory,
  configuration: Configuration,
  at: number,
  by: string,
): Replacement {
  const none: Replacement = { moved: [], beside: [], unfit: 0 };
  const old = configuration.members[at]?.record;
  if (old === undefined || old === by) return none;
  const others = new Set(configuration.members.flatMap(({ record }, i) => (i === at ? [] : [record])));
  if (others.has(old)) return none;
  const ties = [...linksOf(theory), ...moderationsOf(theory)].filter((tie) => {
    const [start, end] = endsOf(tie);
    return (
      (start === old && bears(theory, others, configuration.id, end)) || (end === old && others.has(start))
    );
  });
  const bound = boundTies(theory, configuration.id);
  const moved: Tie[] = [];
  const beside: Tie[] = [];
  let unfit = 0;
  for (const tie of ties) {
    const next = rerun(theory, tie, old, by);
    if (next === 'there') continue;
    if (next === 'unfit') unfit += 1;
    else if (bound(tie)) beside.push(next);
    else moved.push(next);
  }
  return { moved, beside, unfit };
}

const endsOf = (tie: Tie): readonly [string, string] =>
  tie.record === 'link' ? [tie.from, tie.to] : [tie.context, tie.target];

/** Whether a tie that ends here is one of the configuration: at another member, at a link between two, or at the whole. */
function bears(theory: Theory, members: ReadonlySet<string>, whole: string, end: string): boolean {
  if (end === whole || members.has(end)) return true;
  const record = theory.records.get(end);
  return record?.record === 'link' && members.has(record.from) && members.has(record.to);
}

/** The tie with the new end, said by the coder. Never of another type: *brings about* may not turn into *undermines*. */
function rerun(theory: Theory, tie: Tie, old: string, by: string): Tie | 'there' | 'unfit' {
  const at = (id: string): string => (id === old ? by : id);
  if (tie.record === 'moderation') {
    const [context, target] = [at(tie.context), at(tie.target)];
    const can = canModerate(theory, context, target);
    if (isRefusal(can)) return can.refused === 'moderation-exists' ? 'there' : 'unfit';
    return { ...tie, context, target, basis: 'coder' };
  }
  const [from, to] = [at(tie.from), at(tie.to)];
  const can = canBe(theory, from, to, tie.type, tie.id);
  if (isRefusal(can)) return can.refused === 'link-exists' ? 'there' : 'unfit';
  return { ...tie, from, to, basis: 'coder' };
}

/** Which ties are not this configuration's alone to move. */
function boundTies(theory: Theory, id: string): (tie: Tie) => boolean {
  const others = configurationsOf(theory).filter((one) => one.id !== id);
  const held = others.map(({ members }) => new Set(members.map(({ record }) => record)));
  const named = new Set(
    [...theory.records.values()].flatMap((one) => (one.id === id ? [] : referencesOf(one))),
  );
  return (tie) => {
    const [start, end] = endsOf(tie);
    const isShared = held.some((members) => members.has(start) && members.has(end));
    const isSaid = tie.basis === 'stated' || tie.source !== undefined || tie.note !== undefined;
    return isSaid || isShared || named.has(tie.id);
  };
}
